/** Places as people write them ("article 6 point 1", "статья 6", "6-баптың 1-тармағы", `art_6`), read as eIds. */
import { type Step, stepEId, stepsOf, type UnitKind } from './note-eids.ts';
import { arabic, ordinal } from './numerals.ts';

/** Where a note stands. */
export interface NotePlace {
  /** eId, or `act`. */
  readonly under: string;
  /** At the heading of that provision. */
  readonly isAtHeading: boolean;
}

/** The words for each unit, whole or shortened, from the greatest down. */
const UNITS: readonly (readonly [UnitKind, RegExp])[] = [
  ['SUBSECTION', /^(?:subsection|subsec|подраздел\p{L}*|бөлімше\p{L}*)$/u],
  ['SECTION', /^(?:section|sec|раздел\p{L}*|бөлім\p{L}*)$/u],
  ['CHAPTER', /^(?:chapter|chap|chp|ch|глав\p{L}*|гл|тарау\p{L}*)$/u],
  ['SUBCHAPTER', /^(?:subchapter|subchp|параграф\p{L}*)$/u],
  ['ATTACHMENT', /^(?:annex|appendix|attachment|att|приложени\p{L}*|прил|қосымша\p{L}*)$/u],
  ['ARTICLE', /^(?:article|art|стать\p{L}*|ст|бап\p{L}*|баб\p{L}*)$/u],
  ['SUBPARAGRAPH', /^(?:subparagraph|subpara|subpoint|sp|подпункт\p{L}*|подп|пп|тармақша\p{L}*)$/u],
  ['PARAGRAPH', /^(?:paragraph|para|point|p|пункт\p{L}*|п|тарма[қғ]\p{L}*)$/u],
  ['PART', /^(?:part|част\p{L}*|ч|бөл(?:ік|іг)\p{L}*)$/u],
  ['INDENT', /^(?:indent|al|абзац\p{L}*)$/u],
];
const HEADING = /^(?:heading|title|заголов\p{L}*|наименовани\p{L}*|тақыры[пб]\p{L}*)$/u;
const ACT = /^(?:act|law|code|decree|закон\p{L}*|кодекс\p{L}*|указ\p{L}*|заң\p{L}*|жарлық\p{L}*)$/u;
const PREAMBLE = /^(?:preamble|преамбул\p{L}*|кіріспе\p{L}*)$/u;
const NO_WORD = /^(?:of|the|and|to|к|в)$/u;
/** The kinds of provisions, the greatest first; what lies above articles is no part of an article's eId. */
export const RANK: readonly UnitKind[] = [
  'SECTION',
  'SUBSECTION',
  'CHAPTER',
  'SUBCHAPTER',
  'ATTACHMENT',
  'ARTICLE',
  'PARAGRAPH',
  'PART',
  'SUBPARAGRAPH',
  'INDENT',
];
const THROUGH: ReadonlySet<UnitKind> = new Set(['CHAPTER', 'ARTICLE', 'ATTACHMENT']);

type Named = Pick<Step, 'kind' | 'eId'>;

const unitOf = (word: string): UnitKind | undefined => UNITS.find(([, words]) => words.test(word))?.[0];

function numberOf(word: string): string | null {
  if (/^\d/.test(word)) return word;
  const roman = /^[ivxl]+$/.test(word) ? arabic(word.toUpperCase()) : '';
  return roman === '' ? (ordinal(word)?.toString() ?? null) : roman;
}

/** Units with their numbers: "статья 6" in pairs of that order, "6-бап" in pairs of the other; null for other words. */
function pairs(words: readonly string[]): readonly Named[] | null {
  const named: Named[] = [];
  for (let i = 0; i < words.length; i += 2) {
    const [first = '', second = ''] = words.slice(i, i + 2);
    const kind = unitOf(first) ?? unitOf(second);
    const number = numberOf(unitOf(first) === undefined ? first : second);
    if (kind === undefined || number === null) return null;
    named.push({ kind, eId: stepEId(kind, number) });
  }
  return named;
}

/** From the greatest down, whichever way they were named; null where it is neither. */
function ordered(named: readonly Named[]): readonly Named[] | null {
  const ranks = named.map(({ kind }) => RANK.indexOf(kind));
  const isArticleLast = named.length > 1 && named.at(-1)?.kind === 'ARTICLE';
  const isDown = ranks.every((rank, i) => i === 0 || rank > (ranks[i - 1] ?? 0)) || named[0]?.kind === 'ARTICLE';
  const isUp = isArticleLast || ranks.every((rank, i) => i === 0 || rank < (ranks[i - 1] ?? 0));
  return isDown && !(isArticleLast && ranks[0] !== Math.min(...ranks)) ? named : isUp ? [...named].reverse() : null;
}

/**
 * The place that `words` name in Russian, Kazakh or English, or as an eId; null where they name none. What stands in
 * brackets after it is a remark.
 *
 * @example readPlace('heading of article 2') // { under: 'art_2', isAtHeading: true }
 * @example readPlace('6-баптың 1-тармағы') // { under: 'art_6__para_1', isAtHeading: false }
 */
export function readPlace(words: string): NotePlace | null {
  const text = words.trim();
  const isEId = text === 'act' || stepsOf(text).length > 0;
  if (isEId) return { under: text, isAtHeading: false };
  if (/^whole\b/i.test(text)) return { under: 'act', isAtHeading: false };
  const plain = text.toLowerCase().replace(/\([^()]*\p{L}[^()]*\)\s*$/u, '');
  const parts = plain.match(/\d+(?:-\d+)*|\p{L}+|[^\s\d\p{L}]/gu) ?? [];
  const known = parts.filter((part) => !/^[-,.)]$/.test(part) && !NO_WORD.test(part));
  const isAtHeading = known.length > 1 && HEADING.test(known[0] ?? '');
  const rest = isAtHeading ? known.slice(1) : known;
  const [only, ...others] = rest;
  if (only !== undefined && others.length === 0) {
    // A note at the title of the act is a note on the act.
    if (ACT.test(only) || HEADING.test(only)) return { under: 'act', isAtHeading };
    if (PREAMBLE.test(only)) return { under: 'preamble', isAtHeading };
  }
  const named = rest.length === 0 ? null : pairs(rest);
  const down = named === null ? null : ordered(named);
  if (down === null) return null;
  const from = down.findLastIndex(({ kind }) => THROUGH.has(kind));
  const steps = down.slice(Math.max(from, 0));
  return { under: steps.map((step) => step.eId).join('__'), isAtHeading };
}
