/** The real server over the dossier of this repository, in memory, as a client meets it. */
import { join } from 'node:path';
import { createZangraphServer, type ServerOptions } from '../../src/api/server.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { keptLog, root } from './api.ts';

/** A server on any free port; started, to be stopped by the caller. */
export async function listening(store: GraphStore, options: Partial<ServerOptions> = {}) {
  const server = createZangraphServer({
    store,
    logger: keptLog().logger,
    queriesFolder: join(root, 'queries'),
    pageFolder: join(root, 'dist', 'explorer'),
    host: '127.0.0.1',
    port: 0,
    ...options,
  });
  await server.start();
  return server;
}

/** The address of an operation by name, as it would be cited. */
export function linkTo(url: string, operation: string, variables?: object): string {
  const parameters = new URLSearchParams({ operation, ...(variables && { variables: JSON.stringify(variables) }) });
  return `${url}/graphql?${parameters}`;
}
