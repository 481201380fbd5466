/** Wires the HTTP server: GraphQL, the page, the door for assistants, health, readiness and figures. */
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'compression';
import type { Logger } from 'pino';
import sirv from 'sirv';
import type { GraphStore } from '../graph/store.ts';
import { ZangraphError } from '../model/errors.ts';
import type { Language } from '../model/terms.ts';
import { bodyTooLarge, cut, lengthMissing } from './errors.ts';
import {
  HEADERS_MS,
  IDLE_MS,
  KEEP_ALIVE_MS,
  MAX_BODY_BYTES,
  MAX_CONNECTIONS,
  REQUEST_MS,
  TIME_LIMIT_MS,
} from './limits.ts';
import { languageOf, MESSAGES } from './messages/index.ts';
import type { Metrics } from './metrics.ts';
import { readQuestions } from './questions.ts';
import { currentRequest, duringRequest, pathOf } from './requests.ts';
import { headersOfErrors, inWords, VARY } from './worded.ts';
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
  /** Shorter and fewer in tests. */
  readonly connections?: Partial<ConnectionLimits>;
  /** Milliseconds until an answer; shorter in tests. */
  readonly timeLimitMs?: number;
  /** Whether an answer that the caller holds is told with 304; so it is where nothing is said. */
  readonly etags?: boolean;
  /** What other rooms answer, by the first part of the path: `export` for `/export` and all below it. */
  readonly routes?: ReadonlyMap<string, Route>;
  /** Served at /metrics; nothing is there without. */
  readonly metrics?: Metrics | null;
  /** Answers at /mcp out of the API that it is given; nothing is there without. */
  readonly assistants?: (yoga: ZangraphYoga) => RequestListener;
}

/** Answers a request in full, failures too. */
export type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** What a connection may take of the server before it is cut. */
export interface ConnectionLimits {
  readonly atOnce: number;
  /** Milliseconds. */
  readonly headers: number;
  readonly request: number;
  readonly keepAlive: number;
  readonly idle: number;
}

const CONNECTION_LIMITS: ConnectionLimits = {
  atOnce: MAX_CONNECTIONS,
  headers: HEADERS_MS,
  request: REQUEST_MS,
  keepAlive: KEEP_ALIVE_MS,
  idle: IDLE_MS,
};

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

/** The page loads nothing from elsewhere; GraphiQL, which needs scripts of its own making, goes without. */
const PAGE_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** The addresses of views begin with their language: `/ru/act/kz/law/2001-01-23/148`. */
const VIEW = /^\/(ru|kk|en)(\/|$)/;

/** The history of a large act is 1.5 MB of JSON, a twentieth of that on its way to whoever takes it compressed. */
const compress = compression() as unknown as Compress; // Its types are Express's; it uses what Node's own objects have.
type Compress = (request: IncomingMessage, response: ServerResponse, answer: () => void) => void;

/** Parts of the page bear a hash of their content in their names, and never change. */
function keptLong(response: ServerResponse, path: string): void {
  if (/\/part-[A-Z0-9]+\.js/.test(path)) response.setHeader('cache-control', 'public, max-age=31536000, immutable');
}

/** Milliseconds that requests under way are given to end when the server stops: a little more than a query may take. */
const DRAIN_MS = TIME_LIMIT_MS + 1000;

/** The server, not yet listening. `start` reads the questions and may be called once. */
export function createZangraphServer({
  store,
  logger,
  queriesFolder,
  pageFolder,
  host,
  port,
  connections,
  timeLimitMs = TIME_LIMIT_MS,
  etags = true,
  routes = new Map(),
  metrics = null,
  assistants,
}: ServerOptions): ZangraphServer {
  const limits = { ...CONNECTION_LIMITS, ...connections };
  const page = existsSync(pageFolder)
    ? sirv(pageFolder, { etag: true, brotli: true, gzip: true, setHeaders: keptLong })
    : notBuilt;
  let yoga: ZangraphYoga | null = null;
  let toAssistants: RequestListener | null = null;
  let stopping = false;

  const timeouts = {
    headersTimeout: limits.headers,
    requestTimeout: limits.request,
    keepAliveTimeout: limits.keepAlive,
    connectionsCheckingInterval: Math.min(limits.headers, 2000),
  };
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = pathOf(request);
    if (path === '/health') return json(response, 200, { status: 'alive' });
    if (path === '/ready') return void ready(store, stopping, response);
    if (path === '/metrics' && metrics !== null) return void figures(metrics, store, response);
    if (path === '/graphql' && yoga !== null) {
      const answering = yoga;
      if (!refuseBody(request, response)) compress(request, response, () => void answering(request, response));
      return;
    }
    const route = routes.get(path.split('/', 2)[1] ?? '');
    if (route !== undefined) {
      route(request, response).catch((error: unknown) => {
        logger.error({ err: error }, `unexpected failure of ${cut(path)}`);
        if (response.headersSent) response.destroy();
        else json(response, 500, { error: 'The server failed; its log says how.' });
      });
      return;
    }
    if (path === '/mcp' && toAssistants !== null) {
      if (!refuseBody(request, response)) toAssistants(request, response);
      return;
    }
    response.setHeader('content-security-policy', PAGE_POLICY);
    // Every view's address is answered with the one page, which then reads the address.
    if (VIEW.test(path)) request.url = '/';
    page(request, response, () => {
      const language = asksFor(request, response);
      json(response, 404, { error: MESSAGES[language].nothingServed(cut(path)) });
    });
  };
  const http = createServer(timeouts, (request, response) => {
    // A connection that is kept alive would keep the server from closing once its last answer is sent.
    response.once('close', () => stopping && setImmediate(() => http.closeIdleConnections()));
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    duringRequest(request, response, logger, metrics?.request, () => answer(request, response));
  });

  http.maxConnections = limits.atOnce;
  http.setTimeout(limits.idle);

  return {
    async start() {
      const questions = await readQuestions(queriesFolder);
      yoga = createZangraphYoga({ reader: store, logger, questions, timeLimitMs, etags });
      toAssistants = assistants?.(yoga) ?? null;
      http.listen(port, host);
      await once(http, 'listening').catch((cause: NodeJS.ErrnoException) => {
        throw new ZangraphError('ADDRESS_UNAVAILABLE', unavailable(cause, host, port), { cause });
      });
    },
    async stop() {
      if (!http.listening) return;
      stopping = true;
      const closed = once(http, 'close');
      http.close();
      http.closeIdleConnections();
      const deadline = setTimeout(() => http.closeAllConnections(), DRAIN_MS);
      await closed;
      clearTimeout(deadline);
    },
    get url() {
      const address = http.address() as AddressInfo | null; // A TCP server: never a pipe's name.
      const shown = host.includes(':') ? `[${host}]` : host;
      return `http://${shown === '0.0.0.0' ? '127.0.0.1' : shown}:${address?.port ?? port}`;
    },
  };
}

const notBuilt = (_: IncomingMessage, response: ServerResponse): void =>
  json(response, 404, { error: 'The page is not built; run "npm run build". GraphQL is at /graphql.' });

function json(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${JSON.stringify(body)}\n`);
}

/**
 * Refuses a body that is too long, or does not say how long it is (it would have to be read to the limit), and
 * tells whether it did. The connection ends with it: what follows on it is the body.
 */
function refuseBody(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== 'POST') return false;
  const length = request.headers['content-length'];
  if (length !== undefined && Number(length) <= MAX_BODY_BYTES) return false;
  const error = length === undefined ? lengthMissing() : bodyTooLarge();
  currentRequest()?.codes.push(String(error.extensions['code']));
  response.setHeader('connection', 'close');
  const told = inWords(error, asksFor(request, response));
  json(response, length === undefined ? 411 : 413, { errors: [told] });
  return true;
}

/** The language that a request asks for, with the headers of an answer in it. */
function asksFor(request: IncomingMessage, response: ServerResponse): Language {
  const language = languageOf(request.headers['accept-language']);
  for (const [name, value] of Object.entries(headersOfErrors(language))) response.setHeader(name, value);
  response.setHeader('vary', VARY);
  return language;
}

async function figures(metrics: Metrics, store: GraphStore, response: ServerResponse): Promise<void> {
  const text = await metrics.print(store);
  response.writeHead(200, { 'content-type': metrics.contentType, 'cache-control': 'no-store' }).end(text);
}

async function ready(store: GraphStore, stopping: boolean, response: ServerResponse): Promise<void> {
  if (stopping) return json(response, 503, { status: 'not ready', reason: 'The server is stopping.' });
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

function unavailable(cause: NodeJS.ErrnoException, host: string, port: number): string {
  if (cause.code === 'EADDRINUSE')
    return `Port ${port} on ${host} is in use; choose another, for example PORT=${port < 65_535 ? port + 1 : 4000}.`;
  if (cause.code === 'EACCES')
    return `Port ${port} on ${host} is not allowed to this user; choose one above 1023, for example PORT=4000.`;
  return `Cannot listen on ${host}:${port} (${cause.code ?? cause.message}); set HOST and PORT to an address of this machine.`;
}
