/** Changes in English. */
import type { Noun, Told, Words } from './words.ts';

const NOUNS: Readonly<Record<Noun, readonly [one: string, many: string]>> = {
  Act: ['act', 'acts'],
  Amendment: ['amendment', 'amendments'],
  Detail: ['detail', 'details'],
  Provision: ['provision', 'provisions'],
  ProvisionVersion: ['version', 'versions'],
  Competence: ['power', 'powers'],
  Body: ['body', 'bodies'],
  Lineage: ['link of lineage', 'links of lineage'],
  Decision: ['decision', 'decisions'],
  Gap: ['gap', 'gaps'],
  Claim: ['claim', 'claims'],
  Work: ['work', 'works'],
  Person: ['person', 'persons'],
  Citation: ['citation', 'citations'],
  Reference: ['reference', 'references'],
  Source: ['source', 'sources'],
  FormerId: ['former id', 'former ids'],
  Thing: ['thing', 'things'],
};

const counted = (noun: Noun, n: number): string => `${n} ${NOUNS[noun][n === 1 ? 0 : 1]}`;

const places = (n: number): string => `${n} ${n === 1 ? 'place' : 'places'} in sources`;

/** Verb, and the word before the article. */
const SAID = { ADDED: ['added', 'to'], REMOVED: ['removed', 'from'], CHANGED: ['changed', 'in'] } as const;
const OF_GAPS = { ADDED: ['opened', 'in'], REMOVED: ['closed', 'in'], CHANGED: ['changed', 'in'] } as const;

function line({ change, noun, count, article, law, fields }: Told): string {
  const [verb, before] = (noun === 'Gap' ? OF_GAPS : SAID)[change];
  const where = article === null ? '' : ` ${before} ${article}`;
  return `${law === null ? '' : `${law}: `}${counted(noun, count)} ${verb}${where}${fields}`;
}

export const en: Words = {
  title: 'Changes',
  nothing: (from, to) => `Nothing differs between revisions ${from} and ${to}.`,
  head: ({ from, to, total, gaps, evidence }) => [
    `From revision ${from} to ${to}: ${counted('Thing', total.added)} added, ${total.removed} removed, ${total.changed} changed; ${total.evidenceAlone} changed in evidence alone.`,
    `Gaps: ${gaps.opened} opened, ${gaps.closed} closed. Evidence: ${places(evidence.added)} added, ${evidence.removed} removed.`,
  ],
  elsewhere: 'Bodies, scholars, sources',
  units: {
    PREAMBLE: 'the preamble',
    PART: 'part {}',
    SECTION: 'section {}',
    CHAPTER: 'chapter {}',
    ARTICLE: 'article {}',
    PARAGRAPH: 'paragraph {}',
    SUBPARAGRAPH: 'subparagraph {}',
  },
  line,
  evidence: (things, { added, removed }) =>
    `evidence of ${counted('Thing', things)}: ${places(added)} added, ${removed} removed`,
};
