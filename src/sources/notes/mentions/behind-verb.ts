/** Provisions that a note names behind the verb that tells what was done to them. */
import type { SubjectMention, Tree, UnitMention } from '../syntax.ts';
import { readPlace, readSubject } from './read-subject.ts';
import { flaw, isSpanByVerb, verbNumberOf, type WithFlaw, type Words } from './read-words.ts';
import { caseOf, find } from './tree.ts';

const CASES: ReadonlySet<string> = new Set(['rewordingNew', 'rewordingPlaced', 'repealPlaced', 'modificationPlaced']);

/** What stands behind the verb, as a part of what stands before it: "в статье 5 исключены пункт 3 и подпункт 2) пункта 4". */
function within(behind: SubjectMention, around: readonly UnitMention[], at: number): SubjectMention {
  switch (behind.type) {
    case 'place':
      return { ...behind, units: [...behind.units, ...around], at };
    case 'places':
      return { ...behind, places: behind.places.map((units) => [...units, ...around]), isClosed: true, at };
    case 'title':
      return { ...behind, of: behind.of === 'act' ? 'act' : [...(behind.of ?? []), ...around], at };
    default:
      return behind;
  }
}

/** Whether the verb is said of as many things as stand behind it, unlike that of "исключен пункт 3 и пункт 4", "исключены пункт 3". */
function isOfAsMany(verb: Tree, behind: SubjectMention, words: Words): boolean {
  const number = verbNumberOf(verb, words);
  if (behind.type === 'places') return number !== 'ONE';
  const isOne = behind.type === 'place' && behind.units.every(({ numbers }) => numbers.length === 1);
  return !(isOne && number === 'MANY');
}

/** "Новая редакция пункта 3": of that alone, and in the genitive. */
function inGenitive(place: Tree, words: Words): WithFlaw<SubjectMention> {
  const { units, flaw: own } = readPlace(place, words, true);
  return { value: { type: 'place', units, at: place.from }, flaw: own };
}

/**
 * "Исключен пункт 3", "в статье 5 исключены пункты 3 и 4", "новая редакция пункта 3": what was changed, in what stands
 * before the verb. Null where nothing stands behind it.
 */
export function behindVerb(verb: Tree, before: SubjectMention | null, words: Words): WithFlaw<SubjectMention> | null {
  const tree = CASES.has(caseOf(verb)) ? (find(verb, 'Behind') ?? find(verb, 'Place')) : undefined;
  if (tree === undefined) return null;
  const isGenitive = caseOf(verb) === 'rewordingNew';
  const behind = isGenitive ? inGenitive(tree, words) : readSubject(tree, words);
  const place = isGenitive ? undefined : find(tree, 'Place');
  const isSpan = place !== undefined && isSpanByVerb(place, words, verbNumberOf(verb, words));
  const around = before === null ? [] : before.type === 'place' ? before.units : null;
  const isUnclear = isSpan || around === null || !isOfAsMany(verb, behind.value, words);
  const unclear = isUnclear ? flaw(tree.from, 'provisions named one by one', 'TARGET_UNCLEAR').flaw : null;
  return { value: within(behind.value, around ?? [], before?.at ?? tree.from), flaw: behind.flaw ?? unclear };
}
