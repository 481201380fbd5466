/** How fast tier L is loaded, in a process that may take 512 MB. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import type { Neo4jAccess } from '../../scripts/neo4j/find-server.ts';
import { accessEnv, built } from '../servers/served.ts';

export interface Loaded {
  readonly seconds: number;
  /** Nodes and relationships. */
  readonly rows: number;
  /** Bytes that the process held at most. */
  readonly peak: number;
  /** Seconds that the process itself worked, making the rows up included. */
  readonly cpu: number;
}

/** Of V8's heap: a hint to collect in time, so that the whole process stays under 512 MB. */
const HEAP_MB = 320;

/** Loads a share of tier L into the database, which must be empty: by ours, or by bare statements. */
export async function loadApart(access: Neo4jAccess, share: number, seed: number, bare: boolean): Promise<Loaded> {
  const flags = ['--share', String(share), '--seed', String(seed), ...(bare ? ['--bare'] : [])];
  const args = [`--max-old-space-size=${HEAP_MB}`, built('load'), ...flags];
  const child = spawn(process.execPath, args, { env: accessEnv(access), stdio: ['ignore', 'pipe', 'inherit'] });
  const said = await text(child.stdout);
  if (said === '') throw new Error('The load ended before it was done.');
  return JSON.parse(said) as Loaded;
}
