/**
 * Finds a real Neo4j for the tests that need one: the server that NEO4J_TEST_URI names, else a container, else a
 * server on this machine's Java. Vitest runs this only when a test of the project `graph` runs.
 */
import type { TestProject } from 'vitest/node';
import { missingTool, NEO4J_VERSION } from '../../scripts/neo4j/install.ts';
import { startLocalServer } from '../../scripts/neo4j/local-server.ts';
import type { Neo4jAccess } from './neo4j.ts';

interface Found {
  readonly access: Neo4jAccess | null;
  /** What the last line of the run says. */
  readonly said: string;
  stop(): Promise<void>;
}

const nothingToStop = async (): Promise<void> => {};

function named(): Found | null {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER: user = 'neo4j', NEO4J_TEST_PASSWORD: password = '' } = process.env;
  if (!uri) return null;
  return { access: { uri, user, password }, said: `ran on ${uri} (NEO4J_TEST_URI)`, stop: nothingToStop };
}

async function container(): Promise<Found | null> {
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

const skipped = (reason: string): Found => ({
  access: null,
  said: `skipped, because NEO4J_TEST_URI is not set, no Docker engine answers, and ${reason}`,
  stop: nothingToStop,
});

async function local(): Promise<Found> {
  const missing = await missingTool();
  if (missing !== null) return skipped(missing);
  try {
    const server = await startLocalServer();
    return { access: server, said: `ran on Neo4j ${NEO4J_VERSION} on this machine's Java`, stop: server.stop };
  } catch (error) {
    return skipped(
      `a local server could not be installed or started:\n${error instanceof Error ? error.message : error}`,
    );
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const found = named() ?? (await container()) ?? (await local());
  const { ZANGRAPH_REQUIRE_NEO4J: required } = process.env;
  if (found.access === null && required === '1') {
    throw new Error(`ZANGRAPH_REQUIRE_NEO4J=1 asks for Neo4j, but its tests would be ${found.said}.`);
  }
  const access = found.access;
  project.provide('neo4j', access === null ? null : { uri: access.uri, user: access.user, password: access.password });
  return async () => {
    await found.stop();
    console.info(`Neo4j tests: ${found.said}.`);
  };
}
