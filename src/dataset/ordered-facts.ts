/** Facts in the order of files and lines: what is built must not depend on the order in which files were read. */
import { sortedBy } from '../model/order.ts';
import { type FactKind, type Facts, factsByKind, type Located } from '../sources/facts.ts';
import { canonicalJson } from './canonical.ts';
import { ordinalKey } from './keys.ts';

const place = (located: Located<FactKind>): string => `${located.file}\n${ordinalKey(located.line).padStart(9, '0')}\n`;

/** The same facts, by file, line and content. */
export function orderedFacts(facts: Facts): Facts {
  return factsByKind((kind) => {
    const list: readonly Located<FactKind>[] = facts[kind];
    const places = new Set(list.map(place));
    const distinct = places.size === list.length;
    return sortedBy(list, (l) => (distinct ? place(l) : `${place(l)}${canonicalJson(l.fact)}`));
  });
}
