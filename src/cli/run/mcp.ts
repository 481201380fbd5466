/** The work of `zangraph mcp`. */
import { join } from 'node:path';
import { pino } from 'pino';
import { readQuestions } from '../../api/questions.ts';
import { createZangraphYoga } from '../../api/yoga.ts';
import { openStore } from '../../graph/open.ts';
import { sendTo } from '../../mcp/asking/ask.ts';
import { createAssistantsServer } from '../../mcp/server.ts';
import { serveOverStdio } from '../../mcp/stdio.ts';
import { dataToRead } from '../data-folder.ts';
import { loadDossier } from '../load-dossier.ts';
import { packageRoot } from '../package-root.ts';
import { publicUrl } from '../settings.ts';
import { packageVersion } from '../user-agent.ts';

export interface McpOptions {
  readonly dossier: string;
  readonly data?: string;
  /** Seconds. */
  readonly wait: string;
  readonly url?: string;
}

/** Loads the dossier and answers until the input ends, or until Ctrl-C or SIGTERM. */
export async function mcp({ dossier, data, wait, url }: McpOptions): Promise<void> {
  const base = publicUrl(url, process.env) ?? '';
  const logger = pino({ level: process.env['LOG_LEVEL'] ?? 'warn' }, pino.destination({ dest: 2, sync: true }));
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  const store = await openStore(process.env);
  try {
    await loadDossier(store, {
      dossier,
      data: dataToRead(data),
      quiet: true,
      waitSeconds: process.env['NEO4J_URI'] ? Number(wait) : 0,
    });
    const questions = await readQuestions(join(packageRoot(), 'queries'));
    const yoga = createZangraphYoga({ reader: store, logger, questions });
    const server = createAssistantsServer({ send: sendTo(yoga), base, logger, version: packageVersion() });
    await serveOverStdio(server, stop.signal);
  } finally {
    await store.close();
  }
}
