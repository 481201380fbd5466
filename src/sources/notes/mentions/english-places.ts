/** Places as translators into English name them: parts set off by commas, and the paragraph that is a part of a chapter. */

import { isByLaws } from '../by-laws.ts';
import type { Unread } from '../note.ts';
import type { ActMention, ChangeMention, SubjectMention, Tree, UnitMention } from '../syntax.ts';
import { canBeIn } from '../unit-kinds.ts';
import { flaw, type VerbNumber, type WithFlaw, type Words, wordsOf } from './read-words.ts';
import { find, findAll } from './tree.ts';

type Places = Extract<SubjectMention, { type: 'places' }>;

const isOne = (units: readonly UnitMention[]): boolean => units.length === 1 && units[0]?.numbers.length === 1;

/** "Subparagraph 1), paragraph 2 of Article 5" from the smallest up; null where one of them cannot be in the next. */
function upward({ places }: Places): readonly UnitMention[] | null {
  const isChain = places.every((units, i) => {
    const next = places[i + 1];
    const isSingle = i === 0 ? units.length === 1 : isOne(units);
    return next === undefined || (isSingle && canBeIn(units[0]?.kind ?? 'INDENT', next[0]?.kind));
  });
  const isOfOne = places.at(-1)?.every(({ numbers }) => numbers.length === 1) === true;
  return isChain && isOfOne ? places.flat() : null;
}

/** "Article 5, paragraph 2" likewise. */
function downward(subject: Places): readonly UnitMention[] | null {
  return subject.places.every(isOne) ? upward({ ...subject, places: [...subject.places].reverse() }) : null;
}

/** A part of a paragraph and the paragraph of one article: an article has the one or the other directly, never both. */
const isOfParagraph = (units: readonly UnitMention[]): boolean =>
  units.some(({ kind }) => kind === 'PARAGRAPH') &&
  units[0]?.kind === 'SUBPARAGRAPH' &&
  units.at(-1)?.kind === 'ARTICLE';

/**
 * Provisions that commas alone set off, each of which can be part of the next: one place where the verb is said of one
 * ("Paragraph 1, Article 5 is excluded"), or where no article could have both; several where it is said of many; else
 * the note leaves it open. Null for what is no such row.
 */
export function setOffByCommas(
  subject: SubjectMention | null,
  printed: string,
  number: VerbNumber,
): WithFlaw<SubjectMention> | null {
  if (subject?.type !== 'places' || subject.isClosed || subject.goesDown || !/^[a-z]/u.test(printed)) return null;
  const down = downward(subject);
  const units = upward(subject) ?? down;
  if (units === null || (number === 'MANY' && !isOfParagraph(units))) return null;
  const isAlone = units.every(({ numbers }) => numbers.length === 1);
  // "Subparagraphs 2) and 3), paragraph 1, Article 5 are excluded".
  const [, ...around] = units;
  const isOfManyParts = number === 'MANY' && !isAlone && around.every(({ numbers }) => numbers.length === 1);
  const isClear = isAlone && (number === 'ONE' || (number === null && (isOfParagraph(units) || down !== null)));
  const open = flaw(subject.at, 'one provision, or several with "and" between them', 'TARGET_UNCLEAR').flaw;
  return { value: { type: 'place', units, at: subject.at }, flaw: isClear || isOfManyParts ? null : open };
}

/** Units of which a paragraph of a chapter is the "параграф" that translators call so. */
function withSubchapter(units: readonly UnitMention[]): readonly UnitMention[] {
  const [unit, chapter] = units;
  const isOfChapter = unit?.kind === 'PARAGRAPH' && chapter?.kind === 'CHAPTER';
  return isOfChapter ? [{ ...unit, kind: 'SUBCHAPTER' }, ...units.slice(1)] : units;
}

/** What a statement says that was changed and how, as `paragraphOfChapter` takes and gives it. */
interface Said {
  readonly subject: SubjectMention | null;
  readonly change: ChangeMention;
}

/**
 * "Paragraph 3 of Chapter 38 is supplemented by Article 741-1": "параграф", since no paragraph of an article ("пункт")
 * has articles in it, or a heading; and in a law no paragraph stands outside of the articles. Of other acts what else is
 * said of such a paragraph can be of either.
 */
export function paragraphOfChapter({ subject, change }: Said, acts: readonly ActMention[], printed: string): Said {
  const isOfArticle = change.type === 'INSERTION' && change.inserted[0]?.kind === 'ARTICLE';
  const isEnglish = /^[a-z]/u.test(printed);
  if (subject?.type === 'place' && (isOfArticle || (isEnglish && isByLaws(acts)))) {
    return inChapter({ ...subject, units: withSubchapter(subject.units) }, change);
  }
  const [chapter, paragraph, ...more] = subject?.type === 'places' ? subject.places.flat() : [];
  if (subject?.type === 'places' && isEnglish && isOfArticle && !subject.isClosed && more.length === 0) {
    // "Chapter 38, paragraph 3 is supplemented by Article 741-1".
    const units = chapter === undefined || paragraph === undefined ? [] : withSubchapter([paragraph, chapter]);
    return units[0]?.kind === 'SUBCHAPTER'
      ? { subject: { type: 'place', units, at: subject.at }, change }
      : { subject, change };
  }
  if (subject?.type === 'title' && isEnglish && subject.of !== null && subject.of !== 'act') {
    const [unit, ...around] = subject.of;
    const isAlone = unit?.kind === 'PARAGRAPH' && around.length === 0;
    const of = isAlone ? [{ ...unit, kind: 'SUBCHAPTER' } as const] : withSubchapter(subject.of);
    return { subject: { ...subject, of }, change };
  }
  return { subject, change };
}

/** "Chapter 38 is supplemented by paragraph 4" likewise. */
function inChapter(subject: Extract<SubjectMention, { type: 'place' }>, change: ChangeMention): Said {
  const [chapter, ...around] = subject.units;
  const isOfChapter = chapter?.kind === 'CHAPTER' && around.length === 0;
  if (change.type !== 'INSERTION' || !isOfChapter || change.inserted.length > 1) return { subject, change };
  const inserted = withSubchapter([...change.inserted, chapter]).slice(0, 1);
  return { subject, change: { ...change, inserted } };
}

/** "In Article 121: paragraph 1": where, and then what. */
export const isPartOfArticle = (text: string): boolean =>
  /^in\s+(?:the\s+)?article\s+\d+(?:-\d+)*\s*[:,]?\s+(?:the\s+)?(?:(?:sub-?)?paragraph|part|indent)s?(?!\p{L})/u.test(
    text,
  );

/** "The Labour Code became invalid by the Labour Code …": the one that the note stands under; of other codes who knows. */
export function otherCode(subject: Tree | undefined, acts: Tree, change: ChangeMention, words: Words): Unread | null {
  const named = subject === undefined ? undefined : find(subject, 'namedCode');
  if (named === undefined) return null;
  const bare = (tree: Tree) => wordsOf(words, tree).replace(/\s+/gu, ' ').replaceAll('labor', 'labour');
  const own = bare(named);
  const [by, ...more] = findAll(acts, 'ActName');
  const isNext = by !== undefined && more.length === 0 && bare(by).startsWith(own);
  const isGone = change.type === 'REPEAL' || change.type === 'CANCELLATION';
  return isNext && isGone ? null : flaw(named.from, 'the act that the note stands under', 'TARGET_UNCLEAR').flaw;
}
