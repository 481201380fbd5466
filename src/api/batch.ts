/** Gathers reads of one level of a query into one call of the port. */
import DataLoader from 'dataloader';
import type { Context } from './context.ts';

/** A read that answers for a list of ids (or of other plain data); further arguments are plain data. */
type ReadMany<K, A extends readonly unknown[], V> = (
  context: Context,
  keys: readonly K[],
  ...args: A
) => Promise<readonly V[]>;

/** Equal data are one key. */
const cacheKeyFn = (key: unknown): string => (typeof key === 'string' ? key : JSON.stringify(key));

/**
 * The same read for one id. Within a request, reads of the same function with equal arguments that are
 * asked for on the same level become one call; an answer is kept until the request ends.
 *
 * @example const detailsOf = batched(({ reader }, ids) => reader.amendments.details(ids)); await detailsOf(context, event.id)
 */
export function batched<V, A extends readonly unknown[], K = string>(readMany: ReadMany<K, A, V>) {
  const loaders = new WeakMap<Context, Map<string, DataLoader<K, V, string>>>();
  function loaderOf(context: Context, args: A): DataLoader<K, V, string> {
    const ofRequest = loaders.get(context) ?? new Map<string, DataLoader<K, V, string>>();
    loaders.set(context, ofRequest);
    const name = JSON.stringify(args);
    let loader = ofRequest.get(name);
    if (loader === undefined) {
      const read = (keys: readonly K[]) =>
        context.levels.during(async () => {
          await context.admit();
          return readMany(context, keys, ...args);
        });
      loader = new DataLoader(read, { cacheKeyFn, batchScheduleFn: (begin) => context.levels.next(begin) });
      ofRequest.set(name, loader);
    }
    return loader;
  }
  const readOne = (context: Context, key: K, ...args: A): Promise<V> => loaderOf(context, args).load(key);
  return Object.assign(readOne, {
    /** Keeps an answer that was read with another: it will not be asked for. */
    keep(context: Context, key: K, value: V, ...args: A): void {
      loaderOf(context, args).prime(key, value);
    },
  });
}
