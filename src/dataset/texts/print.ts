/** A source's words put together again: a provision with all its parts, numbered as the law numbers them. */

import { parseEId } from '../../model/eid.ts';
import type { Language, ProvisionKind } from '../../model/terms.ts';
import type { PrintedProvision, SourceText } from '../../sources/texts/source-text.ts';
import { filedUnder } from '../filed.ts';

type Label = (number: string) => string;

const paragraph: Label = (number) => `${number}. `;
const subparagraph: Label = (number) => `${number}) `;
const none: Label = () => '';
const common = { PREAMBLE: none, PART: none, PARAGRAPH: paragraph, SUBPARAGRAPH: subparagraph };

const LABELS: Readonly<Record<Language, Readonly<Record<ProvisionKind, Label>>>> = {
  RU: { ...common, SECTION: (n) => `Раздел ${n}. `, CHAPTER: (n) => `Глава ${n}. `, ARTICLE: (n) => `Статья ${n}. ` },
  KK: { ...common, SECTION: (n) => `${n}-бөлім. `, CHAPTER: (n) => `${n}-тарау. `, ARTICLE: (n) => `${n}-бап. ` },
  EN: {
    ...common,
    SECTION: (n) => `Section ${n}. `,
    CHAPTER: (n) => `Chapter ${n}. `,
    ARTICLE: (n) => `Article ${n}. `,
  },
};

/** Own words with number and heading; the heading of an article stands on a line of its own. */
function printOwn({ eId, heading, text }: PrintedProvision, lang: Language): string {
  const last = parseEId(eId)?.at(-1);
  const label = last === undefined || last.number === null ? '' : LABELS[lang][last.kind](last.number);
  if (heading === null && last?.kind !== 'ARTICLE') return `${label}${text}`.trim();
  return [`${label}${heading ?? ''}`.trim(), text].filter((line) => line !== '').join('\n');
}

/** A provision of one source with what stands below it there. */
export interface Whole {
  readonly provision: PrintedProvision;
  /** Itself and its parts, in the order of the text. */
  readonly all: readonly PrintedProvision[];
  readonly text: string;
}

/**
 * Every provision of a source by eId, with its parts. Articles are no parts of a chapter here: a chapter's or section's
 * words are its heading, since its articles have texts of their own.
 */
export function wholesOf({ provisions, lang }: SourceText): ReadonlyMap<string, Whole> {
  const below = filedUnder(provisions.map((provision) => [provision.eId, provision]));
  return new Map(
    provisions.map((provision) => {
      const all = below.get(provision.eId) ?? [provision];
      const text = all.map((part) => printOwn(part, lang)).join('\n');
      return [provision.eId, { provision, all, text }];
    }),
  );
}
