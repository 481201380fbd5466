/** The work of `zangraph serve`. */
import { constants } from 'node:os';
import { join } from 'node:path';
import { type Logger, pino } from 'pino';
import { createMetrics } from '../../api/metrics.ts';
import { createZangraphServer, type Route } from '../../api/server.ts';
import { openStore } from '../../graph/open.ts';
import type { GraphStore } from '../../graph/store.ts';
import { assistantsOverHttp } from '../../mcp/http.ts';
import { dataToRead } from '../data-folder.ts';
import { loadDossier } from '../load-dossier.ts';
import { packageRoot } from '../package-root.ts';
import { address, publicUrl, storeName } from '../settings.ts';
import { packageVersion } from '../user-agent.ts';

export interface ServeOptions {
  readonly dossier: string;
  readonly data?: string;
  /** Seconds. */
  readonly wait: string;
  readonly url?: string;
}

/** Loaded with the first request: most starts are not asked for an export. */
function exportsRoute(reader: GraphStore, logger: Logger): Route {
  let handler: Promise<Route> | null = null;
  const load = async (): Promise<Route> => {
    const { exportsHandler } = await import('../../exports/http.ts');
    return exportsHandler({ reader, onFailure: (error) => logger.error(error, 'export failed') });
  };
  return async (request, response) => {
    handler ??= load();
    await (await handler)(request, response);
  };
}

/** Loads the dossier and answers over HTTP until Ctrl-C or SIGTERM; the second one does not wait for the requests under way. */
export async function serve({ dossier, data, wait, url }: ServeOptions): Promise<void> {
  const where = address(process.env);
  const known = publicUrl(url, process.env);
  const logger = pino({ level: process.env['LOG_LEVEL'] ?? 'warn' }, pino.destination({ dest: 2, sync: true }));
  const metrics = createMetrics();
  const store = await openStore(process.env, metrics.observer);
  const root = packageRoot();
  const server = createZangraphServer({
    store,
    logger,
    queriesFolder: join(root, 'queries'),
    pageFolder: join(root, 'dist', 'explorer'),
    ...where,
    etags: process.env['ZANGRAPH_ETAG'] !== 'off',
    routes: new Map([['export', exportsRoute(store, logger)]]),
    metrics: process.env['ZANGRAPH_METRICS'] === 'off' ? null : metrics,
    assistants: assistantsOverHttp({ logger, version: packageVersion(), publicUrl: known }),
  });
  let stopping = false;
  const stop = async (signal: NodeJS.Signals) => {
    // Asked twice: whoever waits does not want to wait.
    if (stopping) process.exit(128 + constants.signals[signal]);
    stopping = true;
    await server.stop();
    await store.close();
    process.exit(0);
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  try {
    const { dataset } = await loadDossier(store, {
      dossier,
      data: dataToRead(data),
      waitSeconds: process.env['NEO4J_URI'] ? Number(wait) : 0,
    });
    await server.start();
    const counts = Object.entries(dataset.entities).map(([label, list]) => `${list.length} ${label}`);
    console.log(`In ${storeName(process.env)}: ${counts.join(', ')}.`);
    console.log(
      `\n  The picture   ${server.url}/\n  GraphQL       ${server.url}/graphql\n  Assistants    ${server.url}/mcp\n\nCtrl-C stops.`,
    );
  } catch (error) {
    await store.close();
    throw error;
  }
}
