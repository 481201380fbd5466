/** A server in a process of its own, as its clients meet it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Neo4jAccess } from '../../scripts/neo4j/find-server.ts';

export interface Served {
  /** The address of GraphQL. */
  readonly url: string;
  stop(): Promise<void>;
}

/** The built file beside this one that has the name. */
export const built = (name: string): string => fileURLToPath(new URL(`${name}.mjs`, import.meta.url));

/** The variables by which a process finds the database. */
export const accessEnv = ({ uri, user, password }: Neo4jAccess): NodeJS.ProcessEnv => ({
  ...process.env,
  NEO4J_URI: uri,
  NEO4J_USER: user,
  NEO4J_PASSWORD: password,
});

/** Starts one of the two servers and waits for the line in which it says its address. It stops when its input ends. */
export async function serve(name: 'zangraph' | 'neo4j-graphql', access: Neo4jAccess): Promise<Served> {
  const child = spawn(process.execPath, [built(name)], {
    env: { ...accessEnv(access), NODE_ENV: 'production' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const line = once(createInterface(child.stdout), 'line') as Promise<[string]>;
  const url = await Promise.race([
    line.then(([first]) => first),
    ended.then(() => {
      throw new Error(`The server ${name} ended before it was ready.`);
    }),
  ]);
  return {
    url,
    async stop() {
      child.stdin.end();
      await ended;
    },
  };
}
