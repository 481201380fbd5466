/** What a note's words can mean of each kind of provision: what it is part of, how it is numbered, the gender of its name. */
import { stepsOf, type UnitKind } from './note-eids.ts';
import type { Gender } from './syntax.ts';

/** What each kind of provision can be part of, as far as its eId tells it ("подпункт 1) части первой статьи 152"). */
export const INSIDE: Readonly<Record<UnitKind, readonly UnitKind[]>> = {
  PREAMBLE: [],
  CONTENTS: [],
  ATTACHMENT: [],
  SECTION: [],
  SUBSECTION: ['SECTION'],
  CHAPTER: [],
  SUBCHAPTER: ['CHAPTER'],
  ARTICLE: ['CHAPTER'],
  PARAGRAPH: ['ARTICLE', 'PART', 'ATTACHMENT'],
  SUBPARAGRAPH: ['PARAGRAPH', 'ARTICLE', 'PART'],
  PART: ['ARTICLE', 'PARAGRAPH', 'SUBPARAGRAPH'],
  INDENT: ['ARTICLE', 'PARAGRAPH', 'SUBPARAGRAPH', 'PART'],
};
/** Whether a unit of one kind can be a direct part of one of another. */
export const canBeIn = (kind: UnitKind, whole: UnitKind | undefined): boolean =>
  whole !== undefined && INSIDE[kind].includes(whole);
/** Sections, chapters, articles and annexes are numbered through an act: they need no parent to be found. */
const NUMBERED_THROUGH: ReadonlySet<UnitKind | undefined> = new Set(['SECTION', 'CHAPTER', 'ARTICLE', 'ATTACHMENT']);
export const isNumberedThrough = (kind: UnitKind | undefined): boolean => NUMBERED_THROUGH.has(kind);
/** Parts of a section or of a chapter, numbered anew in each. */
export const ABOVE_ARTICLES: ReadonlySet<UnitKind | undefined> = new Set(['SUBSECTION', 'SUBCHAPTER']);
/** What can have a heading of its own. */
export const hasHeading = (kind: UnitKind | undefined): boolean => isNumberedThrough(kind) || ABOVE_ARTICLES.has(kind);

const GENDERS: Readonly<Record<UnitKind, Gender>> = {
  PREAMBLE: 'FEMININE',
  CONTENTS: 'NEUTER',
  ATTACHMENT: 'NEUTER',
  SECTION: 'MASCULINE',
  SUBSECTION: 'MASCULINE',
  CHAPTER: 'FEMININE',
  SUBCHAPTER: 'MASCULINE',
  ARTICLE: 'FEMININE',
  PARAGRAPH: 'MASCULINE',
  SUBPARAGRAPH: 'MASCULINE',
  PART: 'FEMININE',
  INDENT: 'MASCULINE',
};

/** Whether a verb of that gender can be said of the provision: "исключен" is not said of an article (статья). */
export function agrees(gender: Gender, eId: string): boolean {
  const kind = stepsOf(eId).at(-1)?.kind;
  // закон, кодекс, указ, приказ; постановление, решение
  return kind === undefined ? gender === 'MASCULINE' || gender === 'NEUTER' : gender === GENDERS[kind];
}
