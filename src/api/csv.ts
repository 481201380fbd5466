/** `Accept: text/csv`: the same answer as a table, for whoever has a spreadsheet, pandas or R. */
import type { ExecutionResult } from 'graphql';
import { type Plugin, processRegularResult } from 'graphql-yoga';
import { type Executed, shapeOf } from './columns.ts';
import type { Context } from './context.ts';
import { tableOf } from './table.ts';

const CSV = 'text/csv';
const JSON_TYPES = ['application/json', 'application/graphql-response+json', 'application/*', '*/*'];

/** Whether the caller prefers a table: it names text/csv, and nothing that JSON satisfies before it or with more weight. */
export function prefersCsv(request: Request): boolean {
  const accepted = (request.headers.get('accept') ?? '').split(',').map((range) => {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
    return { type, weight: weight === undefined ? 1 : Number(weight) };
  });
  const [best] = accepted
    .filter(({ type, weight }) => weight > 0 && (type === CSV || JSON_TYPES.includes(type)))
    .sort((a, b) => b.weight - a.weight);
  return best?.type === CSV;
}

/** Statuses of failures that are not the caller's: everything else is. */
const OF_THE_SERVER: Readonly<Record<string, number>> = {
  INTERNAL_SERVER_ERROR: 500,
  STORE_UNAVAILABLE: 503,
  DATASET_LOADING: 503,
  DATASET_INCOMPLETE: 503,
  TIME_LIMIT: 503,
};

/**
 * Answers with a table where one is preferred. Errors stay JSON; one that JSON would tell with status 200 has a status
 * of its own, since a program that waits for a table would take it for one.
 */
export function csvPlugin(): Plugin<Context> {
  const executed = new WeakMap<Request, Executed>();
  return {
    onExecute({ args }) {
      const { request } = args.contextValue;
      if (prefersCsv(request)) executed.set(request, args);
    },
    onResultProcess({ request, result, setResultProcessor }) {
      // A batch is no table: it is refused as not acceptable.
      if (!prefersCsv(request) || Array.isArray(result)) return;
      const asked = executed.get(request);
      if (asked !== undefined && isWhole(result)) {
        const table = tableOf(shapeOf(asked), result.data, tableAsked(request));
        setResultProcessor(
          (_, { Response }) =>
            new Response(table, { headers: { 'content-type': `${CSV}; charset=utf-8; header=present` } }),
          CSV,
        );
        return;
      }
      setResultProcessor(async (failed, fetchApi, type) => {
        const response = await processRegularResult(failed, fetchApi, type);
        return response.status === 200
          ? new fetchApi.Response(response.body, { status: statusOf(failed), headers: response.headers })
          : response;
      }, 'application/graphql-response+json');
    },
  };
}

/** The list that the address asks for: `&table=body.competences`. */
const tableAsked = ({ url }: Request): string | null => new URL(url, 'http://localhost').searchParams.get('table');

const isWhole = (result: unknown): result is ExecutionResult =>
  typeof result === 'object' &&
  result !== null &&
  !Array.isArray(result) &&
  'data' in result &&
  !('errors' in result && result.errors);

function statusOf(result: unknown): number {
  const [first] = (result as ExecutionResult).errors ?? [];
  return OF_THE_SERVER[String(first?.extensions['code'])] ?? 400;
}
