/**
 * The eIds of a document. Numbers that an act uses again for something else have a suffix in zangraph (`subpara_3~2`), and
 * `~` begins a portion in addresses of Akoma Ntoso: an eId goes without the suffix where the number is unique in the
 * document, else has `_` for it. The stable name stands in wId wherever the two differ.
 */

const SUFFIX = /~(?=\d)/;

/** @example eIdsOf(['art_1__subpara_3~2']).get('art_1__subpara_3~2') // 'art_1__subpara_3' */
export function eIdsOf(names: Iterable<string>): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let level = [...new Set(names)].map((name) => ({ name, steps: name.split('__'), before: '' }));
  for (let depth = 0; level.length > 0; depth += 1) {
    // Those that would have the same eId so far, by the names that they have in zangraph up to here.
    const taken = new Map<string, Set<string>>();
    const at = level.map(({ name, steps, before }) => {
      const step = steps[depth] ?? '';
      const plain = before + step.replace(/~\d+$/, '');
      const stable = steps.slice(0, depth + 1).join('__');
      taken.set(plain, (taken.get(plain) ?? new Set()).add(stable));
      return { name, steps, before, step, plain };
    });
    level = at.flatMap(({ name, steps, before, step, plain }) => {
      const eId = taken.get(plain)?.size === 1 ? plain : before + step.replace(SUFFIX, '_');
      if (depth + 1 < steps.length) return [{ name, steps, before: `${eId}__` }];
      found.set(name, eId);
      return [];
    });
  }
  return found;
}

/** In an address that leads out of the document: what is there cannot be known, so that the number keeps its suffix. */
export const portionOf = (name: string): string => encodeURIComponent(name.replaceAll(new RegExp(SUFFIX, 'g'), '_'));
