/** One request from its first byte to its last: its id, what it asked for, and what is told of it when it is over. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Plugin } from 'graphql-yoga';
import type { Logger } from 'pino';
import { cut } from './errors.ts';
import type { Question } from './questions.ts';

/** What is gathered while a request is answered. Never its query or variables: they are the caller's. */
export interface RequestRecord {
  /** As the caller named it, or as it was named here; `X-Request-Id` of the answer and `requestId` of the log. */
  readonly id: string;
  /** A question of `queries/` by its file's name; `other` for any other query; a tool's name at `/mcp`; null where nothing was asked of the graph. */
  operation: string | null;
  /** `extensions.code` of each error of the answer. */
  readonly codes: string[];
  /** Statements that were sent to the database for it. */
  statements: number;
}

/** A request that is over. */
export interface EndedRequest extends RequestRecord {
  readonly route: Route;
  /** Null: the caller hung up before the whole answer was sent. */
  readonly status: number | null;
  readonly milliseconds: number;
}

const ROUTES = ['/graphql', '/mcp', '/health', '/ready', '/metrics'] as const;
/** The addresses that the server knows; `page` is the built page, and whatever is not there. */
export type Route = (typeof ROUTES)[number] | 'page';

/** A caller's own id goes into our log and back over the wire: short, and of signs that mean nothing to either. */
const SANE_ID = /^[\w.:-]{1,100}$/;

const current = new AsyncLocalStorage<RequestRecord>();

/** The request on whose behalf this is done, if any. */
export const currentRequest = (): RequestRecord | undefined => current.getStore();

/**
 * Does the work of a request. Its answer names the request in `X-Request-Id`; when it is over, `ended` hears of it and
 * the log has one line at level `info`.
 */
export function duringRequest(
  request: IncomingMessage,
  response: ServerResponse,
  logger: Logger,
  ended: ((request: EndedRequest) => void) | undefined,
  work: () => void,
): void {
  const started = performance.now();
  const named = request.headers['x-request-id'];
  const id = typeof named === 'string' && SANE_ID.test(named) ? named : randomUUID();
  const record: RequestRecord = { id, operation: null, codes: [], statements: 0 };
  response.setHeader('x-request-id', id);
  response.once('close', () => {
    const milliseconds = performance.now() - started;
    const path = pathOf(request);
    const status = response.writableFinished ? response.statusCode : null;
    ended?.({ ...record, route: ROUTES.find((route) => route === path) ?? 'page', status, milliseconds });
    if (!logger.isLevelEnabled('info')) return;
    const { operation, codes, statements } = record;
    const bytes = Number(response.getHeader('content-length') ?? Number.NaN);
    logger.info(
      {
        requestId: id,
        method: request.method,
        path: cut(path),
        status,
        ms: Math.round(milliseconds * 10) / 10,
        ...(operation === null ? {} : { operation, statements }),
        ...(codes.length === 0 ? {} : { codes: [...new Set(codes)] }),
        ...(Number.isNaN(bytes) ? {} : { bytes }),
      },
      status === null ? 'request given up by its caller' : 'request',
    );
  });
  current.run(record, work);
}

/** The path of an address without its parameters. */
export const pathOf = ({ url }: IncomingMessage): string => url?.split('?', 1)[0] ?? '/';

/** Notes the operation by name and the codes of the answer in the request's record. After `operationsPlugin`, whose text it knows. */
export function recordPlugin(questions: readonly Question[]): Plugin {
  const names = new Map(questions.map(({ name, query }) => [query, name]));
  return {
    onParams({ params }) {
      const record = currentRequest();
      if (record !== undefined) record.operation = names.get(params.query ?? '') ?? 'other';
    },
    onResultProcess({ result }) {
      if (!('errors' in result)) return;
      currentRequest()?.codes.push(...(result.errors ?? []).map(({ extensions }) => String(extensions?.['code'])));
    },
  };
}
