/**
 * Finds a real Neo4j for tests and benchmarks: the server that the environment names, else a container, else a server
 * on this machine's Java.
 */
import { missingTool, NEO4J_VERSION } from './install.ts';
import { type ServerMemory, startLocalServer } from './local-server.ts';

/** How a server is reached. */
export interface Neo4jAccess {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

export interface FoundServer {
  /** Null where none was found. */
  readonly access: Neo4jAccess | null;
  /** What ran where, or why nothing did: `ran on …`, `skipped, because …`. */
  readonly said: string;
  stop(): Promise<void>;
}

const nothingToStop = async (): Promise<void> => {};

/** The server that `<prefix>_URI`, `<prefix>_USER` and `<prefix>_PASSWORD` name. */
function named(prefix: string): FoundServer | null {
  const {
    [`${prefix}_URI`]: uri,
    [`${prefix}_USER`]: user = 'neo4j',
    [`${prefix}_PASSWORD`]: password = '',
  } = process.env;
  if (!uri) return null;
  return { access: { uri, user, password }, said: `ran on ${uri} (${prefix}_URI)`, stop: nothingToStop };
}

async function container(): Promise<FoundServer | null> {
  const { GenericContainer, getContainerRuntimeClient, Wait } = await import('testcontainers');
  if ((await getContainerRuntimeClient().catch(() => null)) === null) return null;
  const password = 'zangraph-tests';
  const started = await new GenericContainer('neo4j:5.26')
    .withEnvironment({ NEO4J_AUTH: `neo4j/${password}` })
    .withExposedPorts(7687)
    .withWaitStrategy(Wait.forLogMessage('Started.'))
    .start();
  const uri = `bolt://${started.getHost()}:${started.getMappedPort(7687)}`;
  const stop = async (): Promise<void> => {
    await started.stop();
  };
  return { access: { uri, user: 'neo4j', password }, said: 'ran on neo4j:5.26 in a container', stop };
}

async function local(prefix: string, memory: ServerMemory): Promise<FoundServer> {
  const skipped = (reason: string): FoundServer => ({
    access: null,
    said: `skipped, because ${prefix}_URI is not set, no Docker engine answers, and ${reason}`,
    stop: nothingToStop,
  });
  const missing = await missingTool();
  if (missing !== null) return skipped(missing);
  try {
    const server = await startLocalServer(memory);
    return { access: server, said: `ran on Neo4j ${NEO4J_VERSION} on this machine's Java`, stop: server.stop };
  } catch (error) {
    return skipped(
      `a local server could not be installed or started:\n${error instanceof Error ? error.message : error}`,
    );
  }
}

/**
 * The first server that there is. `prefix` begins the variables that may name one: `NEO4J_TEST` for tests, which empty
 * it; `memory` is given to a server that is started here.
 */
export const findServer = async (prefix: string, memory: ServerMemory = {}): Promise<FoundServer> =>
  named(prefix) ?? (await container()) ?? (await local(prefix, memory));
