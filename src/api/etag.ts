/** `ETag` and 304: a question that was answered is not asked of the graph again while the revision is the same. */
import { createHash, randomUUID } from 'node:crypto';
import type { Plugin } from 'graphql-yoga';
import type { GraphReader } from '../graph/reader.ts';
import { today } from '../model/dates.ts';

/**
 * Marks answers to GET without errors. The mark is made of what the answer follows from: the revision and when it
 * was loaded, the query, its variables (the language is one), the day that an absent `on` stands for, what the
 * caller accepts, and this run of the program, since another may answer otherwise. It is weak: it promises an equal answer, not
 * equal bytes. The revision is read before the answer, so that a load in between can only make a mark too old.
 * `no-cache` lets a cache keep an answer but ask each time whether it still holds.
 */
export function etagPlugin(reader: GraphReader): Plugin {
  const run = randomUUID();
  const marks = new WeakMap<Request, string>();
  const tagged = new WeakSet<Request>();
  return {
    async onParams({ request, params, setResult }) {
      if (request.method !== 'GET' || typeof params.query !== 'string') return;
      // A store that does not answer is told of by the query.
      const info = await reader.dataset.info().catch(() => null);
      if (info?.state !== 'READY') return;
      const { query, operationName, variables } = params;
      const accept = request.headers.get('accept');
      const made = [run, info.revision, info.loadedAt, today(), accept, query, operationName, variables];
      const mark = `W/"${createHash('sha256').update(JSON.stringify(made)).digest('base64url')}"`;
      marks.set(request, mark);
      if (isHeld(request, mark)) setResult({ data: null });
    },
    onResultProcess({ request, result, setResultProcessor }) {
      const mark = marks.get(request);
      if (mark === undefined || !('data' in result) || result.errors !== undefined) return;
      tagged.add(request);
      if (!isHeld(request, mark)) return;
      setResultProcessor((_, { Response }) => new Response(null, { status: 304 }), 'application/json');
    },
    onResponse({ request, response }) {
      if (!tagged.has(request)) return;
      response.headers.set('etag', marks.get(request) ?? '');
      response.headers.set('cache-control', 'no-cache');
      // The permission for other sites names the site that asked.
      response.headers.append('vary', 'Accept, Origin');
    },
  };
}

/** Compared weakly, as for every GET: `W/` may be there or not. */
function isHeld(request: Request, mark: string): boolean {
  const held = request.headers.get('if-none-match')?.split(',') ?? [];
  return held.some((one) => one.trim().replace(/^W\//, '') === mark.slice(2));
}
