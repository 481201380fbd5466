/** Wires the HTTP server: GraphQL, the page, health and readiness. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Logger } from 'pino';
import sirv from 'sirv';
import type { GraphStore } from '../graph/store.ts';
import { ZangraphError } from '../model/errors.ts';
import { MAX_BODY_BYTES } from './limits.ts';
import { readQuestions } from './questions.ts';
import { createZangraphYoga, type ZangraphYoga } from './yoga.ts';

export interface ServerOptions {
  readonly store: GraphStore;
  readonly logger: Logger;
  /** Folder of the research questions. */
  readonly queriesFolder: string;
  /** Folder of the built page. */
  readonly pageFolder: string;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
}

export interface ZangraphServer {
  /** Listens. Rejects with ADDRESS_UNAVAILABLE. */
  start(): Promise<void>;
  /** Takes no new request, lets those under way end, closes. */
  stop(): Promise<void>;
  /** Address once started, without a slash at the end. */
  readonly url: string;
}

const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
} as const;

export function createZangraphServer({
  store,
  logger,
  queriesFolder,
  pageFolder,
  host,
  port,
}: ServerOptions): ZangraphServer {
  const page = sirv(pageFolder, { etag: true });
  let yoga: ZangraphYoga | null = null;

  const http = createServer((request, response) => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    const path = request.url?.split('?', 1)[0] ?? '/';
    if (path === '/health') return json(response, 200, { status: 'alive' });
    if (path === '/ready') return void ready(store, response);
    if (path === '/graphql' && yoga !== null)
      return bodyTooLarge(request, response) ? undefined : void yoga(request, response);
    return page(request, response, () =>
      json(response, 404, { error: `Nothing is served at ${path}. GraphQL is at /graphql.` }),
    );
  });

  return {
    async start() {
      yoga = createZangraphYoga({ reader: store, logger, questions: await readQuestions(queriesFolder) });
      http.listen(port, host);
      await Promise.race([once(http, 'listening'), once(http, 'error').then(([error]) => Promise.reject(error))]).catch(
        (cause: NodeJS.ErrnoException) => {
          throw new ZangraphError('ADDRESS_UNAVAILABLE', unavailable(cause, host, port), { cause });
        },
      );
    },
    async stop() {
      if (!http.listening) return;
      const closed = once(http, 'close');
      http.close();
      http.closeIdleConnections();
      await closed;
    },
    get url() {
      const address = http.address() as AddressInfo | null; // A TCP server: never a pipe's name.
      const shown = host.includes(':') ? `[${host}]` : host;
      return `http://${shown === '0.0.0.0' ? '127.0.0.1' : shown}:${address?.port ?? port}`;
    },
  };
}

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${JSON.stringify(body)}\n`);
}

async function ready(store: GraphStore, response: ServerResponse): Promise<void> {
  try {
    await store.ping();
    const { state, revision } = await store.dataset.info();
    json(response, state === 'READY' ? 200 : 503, {
      status: state === 'READY' ? 'ready' : 'not ready',
      state,
      revision,
    });
  } catch (error) {
    const reason = error instanceof ZangraphError ? error.message : 'The graph does not answer.';
    json(response, 503, { status: 'not ready', reason });
  }
}

/** Answers and gives true where the body is larger than allowed or does not say how large it is. */
function bodyTooLarge(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'POST') return false;
  const length = request.headers['content-length'];
  if (length === undefined) {
    json(response, 411, { error: 'Send Content-Length with the query.' });
    return true;
  }
  if (Number(length) <= MAX_BODY_BYTES) return false;
  response.setHeader('connection', 'close');
  json(response, 413, { error: `The query is larger than ${MAX_BODY_BYTES} bytes, which is the limit.` });
  return true;
}

function unavailable(cause: NodeJS.ErrnoException, host: string, port: number): string {
  if (cause.code === 'EADDRINUSE')
    return `Port ${port} on ${host} is in use; choose another, for example PORT=${port + 1}.`;
  if (cause.code === 'EACCES')
    return `Port ${port} on ${host} is not allowed to this user; choose one above 1023, for example PORT=4000.`;
  return `Cannot listen on ${host}:${port} (${cause.code ?? cause.message}); set HOST and PORT to an address of this machine.`;
}
