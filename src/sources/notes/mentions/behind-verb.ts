/** Provisions that a note names behind the verb that tells what was done to them. */
import type { SubjectMention, Tree } from '../syntax.ts';
import { readPlace } from './read-subject.ts';
import { flaw, isSpanByVerb, verbNumberOf, type WithFlaw, type Words } from './read-words.ts';
import { caseOf, find } from './tree.ts';

const CASES: ReadonlySet<string> = new Set(['rewordingNew', 'rewordingPlaced', 'repealPlaced']);

/**
 * "Исключен пункт 3", "в статье 5 исключены пункты 3 и 4", "новая редакция пункта 3": what was changed, in what stands
 * before the verb. Null where nothing stands behind it.
 */
export function behindVerb(change: Tree, before: SubjectMention | null, words: Words): WithFlaw<SubjectMention> | null {
  const tree = CASES.has(caseOf(change)) ? find(change, 'Place') : undefined;
  if (tree === undefined) return null;
  const isGenitive = caseOf(change) === 'rewordingNew';
  const place = readPlace(tree, words, isGenitive);
  const isSpan = !isGenitive && isSpanByVerb(tree, words, verbNumberOf(change, words));
  const around = before === null ? [] : before.type === 'place' ? before.units : null;
  const unclear =
    isSpan || around === null ? flaw(tree.from, 'provisions named one by one', 'TARGET_UNCLEAR').flaw : null;
  const value: SubjectMention = {
    type: 'place',
    units: [...place.units, ...(around ?? [])],
    at: before?.at ?? tree.from,
  };
  return { value, flaw: place.flaw ?? unclear };
}
