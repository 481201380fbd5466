/** `GET /export` (what there is) and `GET /export/FORMAT?act=…&on=…&from=…&to=…` (or `?address=…`): the same files as `zangraph export` writes. */
import { createHash, randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type { GraphReader } from '../graph/reader.ts';
import { ZangraphError } from '../model/errors.ts';
import { downloadName, exportStream } from './deliver.ts';
import { checkNeeds, FORMATS, formatNamed } from './formats.ts';
import { checkAct, partOf } from './part.ts';
import { type AskedSelection, type Selection, selectionOf, selectionQuery } from './selection.ts';
import { revisionOfFacts } from './without-texts.ts';

/** An export of a large graph keeps a database busy for minutes: more at once are told to come back. */
const AT_ONCE = 4;
/** A caller for whom bytes wait and who takes none for so long is cut off, that the others need not wait. */
const PATIENCE_MS = 60_000;

export interface ExportsOptions {
  readonly reader: GraphReader;
  /** Hears of failures that are not the caller's. */
  readonly onFailure: (error: unknown) => void;
  /** Milliseconds that a caller may take nothing; a minute. */
  readonly patienceMs?: number;
}

export type HttpHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers requests whose path is `/export` or begins with `/export/`. */
export function exportsHandler({ reader, onFailure, patienceMs = PATIENCE_MS }: ExportsOptions): HttpHandler {
  // Another run of the program may be another program, and write other bytes for the same revision.
  const run = randomUUID();
  const slots = { taken: 0 };
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return tell(response, 405, 'An export is asked for by GET.');
    }
    try {
      await answer(request, response, { reader, run, slots, patienceMs });
    } catch (error) {
      fail(response, error, onFailure);
    }
  };
}

interface Running {
  readonly reader: GraphReader;
  readonly run: string;
  /** How many exports are under way. */
  readonly slots: { taken: number };
  readonly patienceMs: number;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { reader: whole, run, slots, patienceMs }: Running,
): Promise<void> {
  // Heard of from the start: whoever goes away while the first statement runs is not worked for.
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  const reader = whole.within?.(gone.signal) ?? whole;
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const name = pathname.replace(/^\/export\/?/, '');
  if (name === '') return list(response);
  const format = formatNamed(name);
  const selection = selectionIn(searchParams);
  checkNeeds(format, selection);
  const { revision, state } = await reader.dataset.info();
  if (state !== 'READY') throw new ZangraphError('DATASET_LOADING', NOT_WHOLE[state]);
  const mark = markOf(run, revision, format.name, selection);
  const headers = { etag: mark, 'cache-control': 'no-cache', 'access-control-allow-origin': '*' };
  if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(mark)) {
    response.writeHead(304, headers).end();
    return;
  }
  const named = { revision: revisionOfFacts(revision), selection };
  const about = {
    ...headers,
    'content-type': format.mediaType,
    'content-disposition': `attachment; filename="${downloadName(format, named)}"`,
  };
  if (request.method === 'HEAD') {
    await checkAct(reader, selection.act);
    response.writeHead(200, about).end();
    return;
  }
  if (slots.taken >= AT_ONCE) {
    response.setHeader('retry-after', '30');
    return tell(response, 503, 'Other exports are being written; ask again in half a minute.');
  }
  slots.taken += 1;
  try {
    const stream = await exportStream(format, await partOf(reader, selection));
    response.setHeaders(new Map(Object.entries(about)));
    const done = cutOffOnceIdle(response, patienceMs);
    await pipeline(stream, response).finally(done);
  } finally {
    slots.taken -= 1;
  }
}

const LOOKS = 4;

/**
 * Destroys the response of a caller who takes nothing. A graph that is slow to answer is not the caller's fault: only
 * looks at which bytes wait are counted, and looks rather than time, since a busy process is not the caller's fault either.
 */
function cutOffOnceIdle(response: ServerResponse, patienceMs: number): () => void {
  let [taken, idle] = [-1, 0];
  const timer = setInterval(() => {
    const { bytesWritten = 0, writableLength = 0 } = response.socket ?? {};
    const soFar = bytesWritten - writableLength;
    idle = soFar === taken && response.writableLength > 0 ? idle + 1 : 0;
    taken = soFar;
    if (idle >= LOOKS) response.destroy();
  }, patienceMs / LOOKS);
  return () => clearInterval(timer);
}

const NAMES = ['act', 'on', 'from', 'to', 'address'] as const;

/** Throws BAD_ARGUMENT also for a name that is none: a misspelt one would give the whole where a part was asked for. */
function selectionIn(parameters: URLSearchParams): Selection {
  const unknown = [...parameters.keys()].find((key) => !NAMES.some((name) => name === key));
  if (unknown !== undefined) {
    throw new ZangraphError(
      'BAD_ARGUMENT',
      `An export takes ${NAMES.join(', ')}; "${unknown.slice(0, 40)}" is none of them.`,
    );
  }
  const asked: AskedSelection = Object.fromEntries(NAMES.map((name) => [name, parameters.get(name) ?? undefined]));
  return selectionOf(asked);
}

const markOf = (run: string, revision: string, format: string, selection: Selection): string =>
  `"${createHash('sha256')
    .update(JSON.stringify([run, revision, format, selectionQuery(selection)]))
    .digest('base64url')
    .slice(0, 27)}"`;

function list(response: ServerResponse): void {
  const formats = FORMATS.map(({ name, summary, mediaType, needs = [] }) => {
    return { name, summary, mediaType, needs, address: `/export/${name}` };
  });
  send(response, 200, { formats, parameters: NAMES });
}

const NOT_WHOLE = {
  LOADING: 'The graph is being filled; ask again in a moment.',
  INCOMPLETE:
    'The graph is not complete: its first load was broken off or has not begun, or another version of zangraph loaded it. Run "zangraph load" (again), then ask again.',
} as const;

const STATUS: Readonly<Record<string, number>> = { BAD_ARGUMENT: 400, STORE_UNAVAILABLE: 503, DATASET_LOADING: 503 };

/** Once bytes are out nothing else can be said: the connection is cut, so that half a file is not taken for a whole one. */
function fail(response: ServerResponse, error: unknown, onFailure: (error: unknown) => void): void {
  if (response.destroyed) return;
  const status = error instanceof ZangraphError ? STATUS[error.code] : undefined;
  if (status === undefined || response.headersSent) onFailure(error);
  if (response.headersSent) {
    response.destroy();
    return;
  }
  for (const name of ['etag', 'content-disposition']) response.removeHeader(name);
  const told =
    error instanceof ZangraphError && status !== undefined ? error.message : 'The export could not be written.';
  tell(response, status ?? 500, told);
}

const tell = (response: ServerResponse, status: number, error: string): void => send(response, status, { error });

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${JSON.stringify(body)}\n`);
}
