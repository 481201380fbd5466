/** From the tree of a subject to what it mentions: the places, headings and texts that a statement is about. */
import type { Unread } from '../note.ts';
import { stepEId } from '../note-eids.ts';
import type { StatementMention, SubjectMention, Tree, UnitMention } from '../syntax.ts';
import { agrees, isNumberedThrough } from '../unit-kinds.ts';
import { GENITIVE, openInList } from './list-of-places.ts';
import { canBeSpan, flaw, readUnits, type WithFlaw, type Words, wordsOf } from './read-words.ts';
import { caseOf, find, findAll } from './tree.ts';

interface Place {
  readonly units: readonly UnitMention[];
  readonly flaw: Unread | null;
}

/** "Paragraph two", "second paragraph": translators say so of an indent ("абзац второй") as well as of a paragraph. */
const COUNTED_PARAGRAPH = /^(?:[a-z, ]+ (?:sub-?)?paragraphs?|(?:sub-?)?paragraphs? [a-z, ]+)$/u;

const isCounted = (place: Tree, words: Words): boolean =>
  findAll(place, 'Units').some((units) => {
    const isInWords = caseOf(units) === 'ordinal' || caseOf(units) === 'ordinalFirst';
    return isInWords && COUNTED_PARAGRAPH.test(wordsOf(words, units));
  });

/** The units of a place, outward from the smallest; `genitive`, `isNew`: as `canBeSpan` and `readUnits` take them. */
export function readPlace(place: Tree, words: Words, genitive: boolean, isNew = false): Place {
  const units = readUnits(place, words, isNew);
  const several = units.filter((unit) => unit.numbers.length > 1).length;
  const isUnknown = units.some((unit) => unit.numbers.includes(''));
  const unclear = canBeSpan(place, words, genitive, isNew) || several > 1 || isUnknown;
  if (isCounted(place, words)) {
    return { units, flaw: flaw(place.from, 'the number of the paragraph in digits', 'TARGET_UNCLEAR').flaw };
  }
  const expected = 'provisions named one by one ("статьи 5 и 6")';
  return { units, flaw: unclear ? flaw(place.from, expected, 'TARGET_UNCLEAR').flaw : null };
}

/** A subject in the instrumental: what something else was supplemented with ("пунктом 3 статья дополнена"). */
const INSTRUMENTAL =
  /^(?:(?:(?:под)?(?:пункт|раздел)|параграф)ом|абзацем|статьей|главой|частью|приложением|\p{L}+(?:ами|ями))\s/u;

/** The word before the last of a list, without which a comma can stand between what is one place ("глава 2, статья 5"). */
const AND = /^[\s,]*(?:және|мен|пен|бен|и|and)\s*$/u;

/** "Вступительная часть": what a preamble is called too, and the words before the items of an article. */
const OPENING = /вступительн|вводн/u;

const OF_WHOLE = ['title', 'text', 'titleAndText', 'titlePreambleAndText', 'preambleAndText'] as const;

const isOfWhole = (type: string): type is (typeof OF_WHOLE)[number] => OF_WHOLE.some((one) => one === type);

/** What a statement says that it is about; where its words leave that open, why. */
export function readSubject(subject: Tree, words: Words): WithFlaw<SubjectMention> {
  const at = subject.from;
  const type = caseOf(subject);
  const placeTree = find(subject, 'Place');
  const place =
    placeTree === undefined
      ? null
      : readPlace(
          placeTree,
          words,
          type !== 'place' || (find(subject, 'textOf') ?? find(subject, 'outOf')) !== undefined,
        );
  const of = place?.units ?? (find(subject, 'WholeAct') === undefined ? null : 'act');
  if (type === 'places') {
    const trees = findAll(subject, 'Place');
    const read = trees.map((tree) => readPlace(tree, words, false));
    const goesDown = find(subject, 'Place_down') !== undefined;
    const isClosed = AND.test(words.normal.slice(trees.at(-2)?.to, trees.at(-1)?.from));
    const places = read.map(({ units }) => units);
    const value = { type, places, goesDown, isClosed, at } as const;
    const open = goesDown ? null : openInList(trees, places, words);
    return { value, flaw: read.find((one) => one.flaw !== null)?.flaw ?? open };
  }
  if (type === 'titleAndPart') {
    // "12-баптың тақырыбы мен 1-тармағы": the part is of the article before it.
    const trees = findAll(subject, 'Place');
    const [of, part] = trees.map((tree) => readPlace(tree, words, true));
    // "Title of article 5 and article 6": of both, or of the first alone; "12-баптың тақырыбы мен 13-бап" leaves no doubt.
    const isTitleLast = trees[0]?.from === at;
    if (of !== undefined && part?.units.length === 1 && isTitleLast && isNumberedThrough(part.units[0]?.kind)) {
      return { value: { type: 'titleAndOther', of: of.units, units: part.units, at }, flaw: of.flaw ?? part.flaw };
    }
    const units = [...(part?.units ?? []), ...(of?.units ?? [])];
    const isOfArticle = of?.units.length === 1 && of.units[0]?.kind === 'ARTICLE';
    const unclear = isOfArticle ? null : flaw(at, 'the article of the heading', 'TARGET_UNCLEAR').flaw;
    return { value: { type: 'titleAndPlace', units, at }, flaw: unclear ?? of?.flaw ?? part?.flaw ?? null };
  }
  if (type === 'titleAndItsText' || find(subject, 'its') !== undefined) {
    const units = place?.units ?? [];
    return { value: { type: 'titleAndOther', of: units, units, at }, flaw: place?.flaw ?? null };
  }
  const value: SubjectMention =
    type === 'textAlone'
      ? { type: 'text', of, at }
      : isOfWhole(type)
        ? { type, of, at }
        : type === 'place' || type === 'titleAndPlace' || type === 'placeAndTitle'
          ? { type: type === 'place' ? type : 'titleAndPlace', units: place?.units ?? [], at }
          : type === 'titleAndPreamble' || type === 'preamble'
            ? { type, isOfAct: of === 'act', isOpening: OPENING.test(wordsOf(words, subject)), at }
            : { type: type.startsWith('approved') ? 'approved' : 'act', at };
  // In the genitive something of it was changed, and the words that said what are lost.
  const isOther = GENITIVE.test(wordsOf(words, subject)) || INSTRUMENTAL.test(wordsOf(words, subject));
  const isBroken = type === 'place' && isOther;
  const broken = isBroken ? flaw(at, 'what of this provision was changed', 'TARGET_UNCLEAR').flaw : null;
  return { value, flaw: place?.flaw ?? broken };
}

/**
 * "Статья 36 вводится в действие с … в соответствии с … настоящего Закона; с изменениями …": what comes after it is about
 * the provision that the act itself put in force, where it names no other.
 */
export function afterAnnounced(
  note: Tree,
  words: Words,
  [first, ...others]: readonly WithFlaw<StatementMention>[],
): readonly WithFlaw<StatementMention>[] {
  const announced = find(note, 'Announced');
  const tree = announced === undefined ? undefined : find(announced, 'Place');
  if (first === undefined) return others;
  if (tree === undefined || first.value.subject !== null) return [first, ...others];
  const place = readPlace(tree, words, false);
  const [unit] = place.units;
  const { gender } = first.value;
  // "Пункт 2 вводится …; исключена Законом …": it is not the paragraph that was excluded.
  const isSaidOfIt = gender === null || (unit !== undefined && agrees(gender, stepEId(unit.kind, '1')));
  const other = isSaidOfIt ? null : flaw(first.value.at, 'the provision that was changed', 'TARGET_UNCLEAR').flaw;
  const subject: SubjectMention = { type: 'place', units: place.units, at: tree.from };
  return [{ value: { ...first.value, subject }, flaw: place.flaw ?? other ?? first.flaw }, ...others];
}
