/** Gathers reads of one level of a query into one call of the port. */
import DataLoader from 'dataloader';
import type { GraphReader } from '../graph/reader.ts';
import type { Context } from './context.ts';

/** A read function of the port that answers for a list of ids; further arguments are plain data. */
type ReadMany<A extends readonly unknown[], V> = (
  reader: GraphReader,
  ids: readonly string[],
  ...args: A
) => Promise<readonly V[]>;

/**
 * The same read for one id. Within a request, reads of the same function with equal arguments that are
 * asked for in the same turn become one call; an answer is kept until the request ends.
 *
 * @example const evidenceOf = batched((reader, ids) => reader.evidence.of(ids)); await evidenceOf(context, act.id)
 */
export function batched<V, A extends readonly unknown[]>(readMany: ReadMany<A, V>) {
  const loaders = new WeakMap<Context, Map<string, DataLoader<string, V>>>();
  return (context: Context, id: string, ...args: A): Promise<V> => {
    const ofRequest = loaders.get(context) ?? new Map<string, DataLoader<string, V>>();
    loaders.set(context, ofRequest);
    const key = JSON.stringify(args);
    let loader = ofRequest.get(key);
    if (loader === undefined) {
      loader = new DataLoader(async (ids) => {
        await context.admit();
        return readMany(context.reader, ids, ...args);
      });
      ofRequest.set(key, loader);
    }
    return loader.load(id);
  };
}
