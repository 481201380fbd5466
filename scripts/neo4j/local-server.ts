/** A real Neo4j server of this machine's Java, for tests and benchmarks, with a fresh database. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { install } from './install.ts';

export interface LocalServer {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Asks the server to stop, waits until it has, and removes its home. */
  stop(): Promise<void>;
}

/** Where a server is: its folder, with `conf/neo4j.conf`, and the folder of its jars. */
export interface ServerPlace {
  readonly home: string;
  readonly lib: string;
}

/** How much memory the server may take, as Neo4j and Java write sizes. */
export interface ServerMemory {
  /** The Java heap at most; `1g`. */
  readonly heap?: string | undefined;
  /** What is kept of the database's files; `256m`. */
  readonly pageCache?: string | undefined;
}

const conf = (port: number, pageCache: string): string => `server.default_listen_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=false
dbms.usage_report.enabled=false
dbms.cypher.min_replan_interval=1h
server.memory.pagecache.size=${pageCache}
db.tx_log.preallocate=false
internal.dbms.bolt.netty_server_shutdown_quiet_period=0
internal.dbms.bolt.netty_server_shutdown_timeout=2s
`;

/**
 * Runs the server for as long as the shell's input stays open: it closes however the test process ends, so that no
 * server outlives its tests. Then the server gets SIGTERM and its home is removed.
 */
const KEEPER = `
home=$1; shift
exec 3<&0
"$@" </dev/null &
server=$!
(cat <&3 >/dev/null; kill -TERM "$server" 2>/dev/null) &
watch=$!
wait "$server"
kill "$watch" 2>/dev/null
rm -rf "$home"
`;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port was found on 127.0.0.1.');
  return address.port;
}

async function answers(uri: string): Promise<boolean> {
  const driver = neo4j.driver(uri, undefined, { connectionTimeout: 2000 });
  try {
    await driver.executeQuery('RETURN 1');
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

async function untilItAnswers(uri: string, child: ChildProcess, log: () => string): Promise<void> {
  const until = Date.now() + 120_000;
  while (Date.now() < until) {
    if (child.exitCode !== null) throw new Error(`Neo4j ended before it answered:\n${log()}`);
    if (await answers(uri)) return;
    await sleep(250);
  }
  throw new Error(`Neo4j did not answer at ${uri} within two minutes:\n${log()}`);
}

/**
 * Installs the server where it is not installed yet, starts it on a free port and waits until it answers. `prepare` may
 * fill its database before it starts.
 */
export async function startLocalServer(
  { heap = '1g', pageCache = '256m' }: ServerMemory = {},
  prepare: (place: ServerPlace) => Promise<void> = async () => {},
): Promise<LocalServer> {
  const lib = await install();
  const port = await freePort();
  const home = await mkdtemp(join(tmpdir(), 'zangraph-neo4j-'));
  await mkdir(join(home, 'conf'));
  await writeFile(join(home, 'conf', 'neo4j.conf'), conf(port, pageCache));
  try {
    await prepare({ home, lib });
  } catch (error) {
    await rm(home, { recursive: true, force: true });
    throw error;
  }
  const java = ['java', '-Xms256m', `-Xmx${heap}`, '-XX:+UseSerialGC', '-cp', join(lib, '*')];
  const server = [...java, 'org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${home}/conf`];
  // A process group of its own: Ctrl-C in the terminal reaches the tests first, and they stop the server.
  const child = spawn('sh', ['-c', KEEPER, 'sh', home, ...server], { stdio: ['pipe', 'pipe', 'pipe'], detached: true });
  let log = '';
  for (const out of [child.stdout, child.stderr]) out.on('data', (chunk) => (log = `${log}${chunk}`.slice(-4000)));
  const ended = once(child, 'exit');
  const uri = `bolt://127.0.0.1:${port}`;
  const stop = async (): Promise<void> => {
    child.stdin.end();
    await ended;
  };
  try {
    await untilItAnswers(uri, child, () => log);
  } catch (error) {
    await stop();
    throw error;
  }
  return { uri, user: 'neo4j', password: '', stop };
}
