/**
 * The headings of a law in its three languages: `Глава 2-1.`, `2-1-тарау.`, `Chapter 2-1.`
 *
 * The kinds of provisions are a closed list, shorter than what codes are divided into. Two levels share a
 * kind with another, and their place in the eId tells them apart:
 * - a part of a code ("Общая часть") is a PART above everything (`part_1`); an unnumbered part of an article
 *   is a PART below it (`art_1__part_2`). Akoma Ntoso calls both `part` and numbers them by their place.
 * - a paragraph of a chapter ("Параграф 1", "§ 1") groups articles: a SECTION below its chapter
 *   (`chp_5__sec_1`), as a subsection ("Подраздел 1") is one below its section. PARAGRAPH stays the numbered
 *   paragraph inside an article, which is what citations call "пункт".
 */
import type { Language, ProvisionKind } from '../../model/terms.ts';
import { romanValue } from '../notes/numerals.ts';
import { romanInLatin } from '../notes/spelling/normal-text.ts';

/** The levels of headings, from the whole of a code down to its articles. */
export type HeadingLevel = 'PART' | 'SECTION' | 'SUBSECTION' | 'CHAPTER' | 'DIVISION' | 'ARTICLE';

export interface HeadingLabel {
  readonly level: HeadingLevel;
  readonly kind: ProvisionKind;
  /** Arabic: Roman numbers and the two parts of a code are counted. */
  readonly number: string;
  readonly rest: string;
}

const KIND: Record<HeadingLevel, ProvisionKind> = {
  PART: 'PART',
  SECTION: 'SECTION',
  SUBSECTION: 'SECTION',
  CHAPTER: 'CHAPTER',
  DIVISION: 'SECTION',
  ARTICLE: 'ARTICLE',
};

const ARABIC = String.raw`\d+(?:-\d+)*`;
/** Cyrillic look-alikes stand for Roman digits in many texts. */
const ROMAN = '[IVXLCІХСivxlcіхс]+';
const NUMBER = `(${ARABIC}|${ROMAN})`;
const REST = String.raw`\s*\.?\s*(.*)$`;
/** A number before the word: `2-1-бап.`; an ending would make it a word of a sentence ("2-бапқа"). */
const before = (word: string, number: string): RegExp =>
  new RegExp(String.raw`^${number}\s*-?\s*(?:${word})(?!\p{L})${REST}`, 'su');
const after = (word: string, number: string): RegExp => new RegExp(String.raw`^(?:${word})\s+${number}${REST}`, 'su');
/** A part needs its stop or nothing more: "Часть 2 исключена" is a note. */
const part = (word: string): RegExp => new RegExp(String.raw`^(?:${word})\s+${NUMBER}\s*(?:\.\s*(.*))?$`, 'su');
const sign = new RegExp(String.raw`^§\s*(${ARABIC})${REST}`, 'su');

type Pattern = readonly [HeadingLevel, RegExp];

const PATTERNS: Record<Language, readonly Pattern[]> = {
  RU: [
    ['PART', part('Часть|ЧАСТЬ')],
    ['SECTION', after('Раздел|РАЗДЕЛ', NUMBER)],
    ['SUBSECTION', after('Подраздел|ПОДРАЗДЕЛ', NUMBER)],
    ['CHAPTER', after('Глава|ГЛАВА', NUMBER)],
    ['DIVISION', after('Параграф|ПАРАГРАФ', `(${ARABIC})`)],
    ['DIVISION', sign],
    ['ARTICLE', after('Статья|СТАТЬЯ', `(${ARABIC})`)],
    // Before 1995 chapters are headed by a Roman number alone.
    ['CHAPTER', /^([IVXLC]+)\.\s+(\p{Lu}.*)$/su],
  ],
  KK: [
    ['SUBSECTION', before('к[іi]ш[іi] бөл[іi]м|К[ІI]Ш[ІI] БӨЛ[ІI]М', NUMBER)],
    ['SECTION', before('бөл[іi]м|Бөл[іi]м|БӨЛ[ІI]М', NUMBER)],
    ['CHAPTER', before('тарау|Тарау|ТАРАУ', NUMBER)],
    ['DIVISION', before('параграф|Параграф|ПАРАГРАФ', `(${ARABIC})`)],
    ['DIVISION', sign],
    ['ARTICLE', before('бап|Бап|БАП', `(${ARABIC})`)],
  ],
  EN: [
    ['PART', part('Part|PART')],
    ['SECTION', after('Section|SECTION', NUMBER)],
    ['SUBSECTION', after('Subsection|SUBSECTION|Sub-section', NUMBER)],
    ['CHAPTER', after('Chapter|CHAPTER', NUMBER)],
    ['DIVISION', after('Paragraph|PARAGRAPH', `(${ARABIC})`)],
    ['DIVISION', sign],
    ['ARTICLE', after('Article|ARTICLE', `(${ARABIC})`)],
  ],
};

/** Codes have two parts, which are named and not numbered. */
const NAMED_PARTS: Record<Language, readonly [RegExp, RegExp]> = {
  RU: [/^Общая\s+часть\.?$/iu, /^Особенная\s+часть\.?$/iu],
  KK: [/^Жалпы\s+бөл[іi]к\.?$/iu, /^Ерекше\s+бөл[іi]к\.?$/iu],
  EN: [/^(?:The\s+)?General\s+part\.?$/iu, /^(?:The\s+)?(?:Special|Particular)\s+part\.?$/iu],
};

const arabic = (number: string): string => (/^\d/.test(number) ? number : String(romanValue(romanInLatin(number))));

/** The part, section, chapter or article that a heading opens; null for any other heading. */
export function headingLabel(text: string, lang: Language = 'RU'): HeadingLabel | null {
  const named = NAMED_PARTS[lang].findIndex((pattern) => pattern.test(text));
  if (named >= 0) return { level: 'PART', kind: 'PART', number: String(named + 1), rest: text.replace(/\.$/, '') };
  for (const [level, pattern] of PATTERNS[lang]) {
    const match = pattern.exec(text);
    if (match?.[1] === undefined) continue;
    return { level, kind: KIND[level], number: arabic(match[1]), rest: (match[2] ?? '').trim() };
  }
  return null;
}

const ORDER: readonly HeadingLevel[] = ['PART', 'SECTION', 'SUBSECTION', 'CHAPTER', 'DIVISION', 'ARTICLE'];

/** Where another heading can begin within a line: a word of its own with its number and stop, before a capital letter. */
const INSIDE: Record<Language, RegExp> = {
  RU: /(?<=\s)(?=(?:Раздел|Подраздел|Глава|Параграф|Статья)\s+\d+(?:-\d+)*\.\s+[\p{Lu}«"])/u,
  KK: /(?<=\s)(?=\d+(?:-\d+)*-(?:бөл[іi]м|тарау|параграф|бап)\.\s+[\p{Lu}«"])/u,
  EN: /(?<=\s)(?=(?:Section|Subsection|Chapter|Paragraph|Article)\s+\d+(?:-\d+)*\.\s+[\p{Lu}“"])/u,
};

/**
 * The headings that one block of a page holds: those of a part, a section and a chapter may follow each other
 * on lines of their own (`lines`), or all on one. A line that opens none goes on with the one above; within a
 * line only a narrower heading can follow, so that a heading which names another provision stays whole.
 */
export function headingsIn(lines: readonly string[], lang: Language): readonly string[] {
  const headings: string[] = [];
  for (const line of lines) {
    for (const [index, piece] of line.split(INSIDE[lang]).entries()) {
      const last = headings.at(-1);
      const text = piece.trim();
      const level = headingLabel(text, lang)?.level;
      const above = last === undefined ? undefined : headingLabel(last, lang)?.level;
      const isNarrower = level !== undefined && above !== undefined && ORDER.indexOf(level) > ORDER.indexOf(above);
      if (last === undefined || (index === 0 ? level !== undefined : isNarrower)) headings.push(text);
      else headings[headings.length - 1] = `${last} ${text}`;
    }
  }
  return headings;
}
