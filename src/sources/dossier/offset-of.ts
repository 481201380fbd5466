/** Places in a YAML file. */
import { isMap, isSeq, type Node, type ParsedNode } from 'yaml';

/** Where the value (or, for a key that should not be there, the key) stands; the nearest thing above where it is missing. */
export function offsetOf(node: Node | null | undefined, path: readonly PropertyKey[]): number {
  let at = node;
  let offset = node?.range?.[0] ?? 0;
  for (const key of path) {
    if (isMap<ParsedNode, ParsedNode | null>(at)) {
      const pair = at.items.find((item) => String(item.key) === String(key));
      if (pair === undefined) return offset;
      offset = pair.key.range[0];
      at = pair.value;
    } else if (isSeq<ParsedNode>(at) && typeof key === 'number') {
      at = at.items[key];
      offset = at?.range?.[0] ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}
