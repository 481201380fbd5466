/** Citations of provisions in the language of a source, as locators that a reader finds in its text. */
import { type EIdStep, parseEId } from '../../model/eid.ts';
import type { Language, ProvisionKind } from '../../model/terms.ts';

type Print = (number: string) => string;
const WHOLE: Record<Language, string> = { RU: 'закон в целом', KK: 'заң тұтастай', EN: 'the act as a whole' };
const NOTE: Record<Language, string> = { RU: 'сноска', KK: 'ескерту', EN: 'footnote' };

const PRINT: Record<Language, Record<ProvisionKind | 'SUBSECTION' | 'DIVISION' | 'PART_OF_CODE', Print>> = {
  RU: {
    PREAMBLE: () => 'преамбула',
    PART_OF_CODE: (n) => `часть ${n}`,
    SECTION: (n) => `разд. ${n}`,
    SUBSECTION: (n) => `подразд. ${n}`,
    CHAPTER: (n) => `гл. ${n}`,
    DIVISION: (n) => `параграф ${n}`,
    ARTICLE: (n) => `ст. ${n}`,
    PARAGRAPH: (n) => `п. ${n}`,
    SUBPARAGRAPH: (n) => `пп. ${n}`,
    PART: (n) => `ч. ${n}`,
  },
  KK: {
    PREAMBLE: () => 'кіріспе',
    PART_OF_CODE: (n) => `${n}-бөлік`,
    SECTION: (n) => `${n}-бөлім`,
    SUBSECTION: (n) => `${n}-кіші бөлім`,
    CHAPTER: (n) => `${n}-тарау`,
    DIVISION: (n) => `${n}-параграф`,
    ARTICLE: (n) => `${n}-бап`,
    PARAGRAPH: (n) => `${n}-тармақ`,
    SUBPARAGRAPH: (n) => `${n}) тармақша`,
    PART: (n) => `${n}-бөлік`,
  },
  EN: {
    PREAMBLE: () => 'preamble',
    PART_OF_CODE: (n) => `part ${n}`,
    SECTION: (n) => `section ${n}`,
    SUBSECTION: (n) => `subsection ${n}`,
    CHAPTER: (n) => `chapter ${n}`,
    DIVISION: (n) => `paragraph ${n} of the chapter`,
    ARTICLE: (n) => `art. ${n}`,
    PARAGRAPH: (n) => `para. ${n}`,
    SUBPARAGRAPH: (n) => `subpara. ${n}`,
    PART: (n) => `part ${n}`,
  },
};

/** The level of a step by the step above it: a section below a chapter is a paragraph of the chapter. */
function levelOf({ kind }: EIdStep, above: EIdStep | undefined) {
  if (kind === 'PART' && above === undefined) return 'PART_OF_CODE';
  if (kind !== 'SECTION' || above === undefined) return kind;
  return above.kind === 'CHAPTER' ? 'DIVISION' : 'SUBSECTION';
}

/** `art_39-3__para_4__subpara_2` → `ст. 39-3, п. 4, пп. 2`; `act` → `закон в целом`. */
export function citationOf(eId: string, lang: Language = 'RU'): string {
  if (eId === 'act') return WHOLE[lang];
  const steps = parseEId(eId);
  if (steps === null) return eId;
  return steps.map((step, i) => PRINT[lang][levelOf(step, steps[i - 1])](step.number ?? '')).join(', ');
}

/** What stands at a place, in the language of its source: `ст. 6` → `ст. 6, сноска`. */
export const noteAt = (place: string, lang: Language): string => `${place}, ${NOTE[lang]}`;
