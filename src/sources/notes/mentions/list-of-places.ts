/** What a list of provisions leaves open: "подпункт 2) пункта 1 и пункта 2", "часть вторая пункта 3 и часть третья". */
import type { Unread } from '../note.ts';
import { RANK } from '../places.ts';
import type { Tree, UnitMention } from '../syntax.ts';
import { isNumberedThrough } from '../unit-kinds.ts';
import { flaw, type Words, wordsOf } from './read-words.ts';

/** In the genitive: what something before it, or something whose words are lost, is part of. */
export const GENITIVE = /^(?:(?:под)?(?:пункт|раздел)|абзац|параграф)а\s|^of\s/u;

/** The same of one thing whose words are those of several as well, by its number. */
const OF_ONE =
  /^(?:части\s+\p{L}+(?:ой|ей)(?!\p{L})|(?:статьи|главы)\s+\d+(?:-\d+)*(?![\d,–-]|\s*(?:,|и(?!\p{L}))\s*\d))/u;

/** The words of a provision in Russian, which names what it is part of behind it. */
const RUSSIAN = /^(?:подпункт|пункт|част|абзац)/u;

/** A part without the provision that it is part of, behind one no smaller that has it: of the same, or of what the list is of. */
function isOrphan(place: readonly UnitMention[], first: readonly UnitMention[]): boolean {
  const [unit, ...around] = place;
  const [leaf, ...within] = first;
  if (unit === undefined || leaf === undefined || around.length > 0 || within.length === 0) return false;
  return !isNumberedThrough(unit.kind) && RANK.indexOf(unit.kind) >= RANK.indexOf(leaf.kind);
}

/** Why a list of places cannot be told apart; null where it can. `places`: what `trees` mention, outward from the smallest. */
export function openInList(
  trees: readonly Tree[],
  places: readonly (readonly UnitMention[])[],
  words: Words,
): Unread | null {
  const [first = []] = places;
  const isRussian = trees[0] !== undefined && RUSSIAN.test(wordsOf(words, trees[0]));
  const open = trees.find((tree, index) => {
    if (index === 0) return false;
    const printed = wordsOf(words, tree);
    return GENITIVE.test(printed) || OF_ONE.test(printed) || (isRussian && isOrphan(places[index] ?? [], first));
  });
  return open === undefined ? null : flaw(open.from, 'the provision that this is part of', 'TARGET_UNCLEAR').flaw;
}
