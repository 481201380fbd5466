/** What is said of provisions, found at each of them and at everything above it. */
import { withAbove } from '../model/eid.ts';

/** Items by the id (or eId) of their provision and of all that it is a part of, in the order given. */
export function filedUnder<T>(entries: Iterable<readonly [string, T]>): ReadonlyMap<string, readonly T[]> {
  const filed = new Map<string, T[]>();
  for (const [id, item] of entries) {
    for (const above of withAbove(id)) {
      const list = filed.get(above);
      if (list === undefined) filed.set(above, [item]);
      else list.push(item);
    }
  }
  return filed;
}
