/**
 * eIds of provisions after Akoma Ntoso: `art_39-3__para_4__subpara_2`. The numbers are as printed;
 * `~2` marks a number that was used again for something else. Parts of an article are named below the
 * article alone, since articles are numbered through and moving an article to another chapter keeps it.
 */
import type { ProvisionKind } from './terms.ts';

/** What a step of an eId begins with, by kind; the preamble has no number and is a step of its own. */
export const PREFIX = {
  SECTION: 'sec',
  CHAPTER: 'chp',
  ARTICLE: 'art',
  PARAGRAPH: 'para',
  SUBPARAGRAPH: 'subpara',
  PART: 'part',
} as const;

const KIND_OF: ReadonlyMap<string, ProvisionKind> = new Map(
  Object.entries(PREFIX).map(([kind, prefix]) => [prefix, kind as keyof typeof PREFIX]),
);

/** One step of an eId. */
export interface EIdStep {
  readonly kind: ProvisionKind;
  /** As printed, `39-3`; null for the preamble. */
  readonly number: string | null;
  /** 1, or n where the number is used for the n-th time for something else. */
  readonly use: number;
}

/** The eId of a provision from the steps that lead to it. */
export function formatEId(steps: readonly EIdStep[]): string {
  return steps
    .map((s) => (s.kind === 'PREAMBLE' ? 'preamble' : `${PREFIX[s.kind]}_${s.number}${s.use > 1 ? `~${s.use}` : ''}`))
    .join('__');
}

/** The steps of an eId; null where the text is none. */
export function parseEId(eId: string): readonly EIdStep[] | null {
  const steps: EIdStep[] = [];
  for (const part of eId.split('__')) {
    if (part === 'preamble') {
      steps.push({ kind: 'PREAMBLE', number: null, use: 1 });
      continue;
    }
    const match = /^([a-z]+)_(\d+(?:-\d+)*)(?:~(\d+))?$/.exec(part);
    const kind = match?.[1] === undefined ? undefined : KIND_OF.get(match[1]);
    if (!match || kind === undefined) return null;
    steps.push({ kind, number: match[2] ?? null, use: Number(match[3] ?? 1) });
  }
  return steps;
}

/** The eId of the provision above, by the text alone; null at the top (an article's chapter is a fact, not part of its eId). */
export function parentEId(eId: string): string | null {
  const cut = eId.lastIndexOf('__');
  return cut < 0 ? null : eId.slice(0, cut);
}

/** A provision and all that it is a part of, by the text alone; takes whole ids of provisions too. */
export function withAbove(eId: string): readonly string[] {
  const parent = parentEId(eId);
  return parent === null ? [eId] : [eId, ...withAbove(parent)];
}

/**
 * The eId as a citation has it that leaves out the parts above what it cites: parts of an article are printed without a
 * number. Parts of a code, which stand above its articles, are numbered and stay.
 *
 * @example withoutPartsAbove('art_24-1__para_3__part_2__subpara_1') // 'art_24-1__para_3__subpara_1'
 */
export function withoutPartsAbove(eId: string): string {
  const steps = eId.split('__');
  const kept = steps.filter((step, i) => i === 0 || i === steps.length - 1 || !step.startsWith(`${PREFIX.PART}_`));
  return kept.join('__');
}

/** The article of a provision; of what stands above articles, its outermost part. */
export const articleOf = (eId: string): string => eId.split('__', 1)[0] ?? eId;

/** Whether an eId, or the id of a provision, is a part of `whole`, at any depth. */
export const isPartOf = (eId: string, whole: string): boolean => eId.startsWith(`${whole}__`);

/** Whether an eId, or the id of a provision, is `above` itself or a part of it. */
export const isWithin = (eId: string, above: string): boolean => eId === above || isPartOf(eId, above);

/**
 * A key that sorts numbers of provisions as a lawyer does (2 < 2-1 < 3 < 39 < 39-7 < 40) when compared
 * as text, in every engine: each number is padded, `2-1` becomes `0002.0001`.
 */
export function numberSortKey(number: string): string {
  return number
    .split('-')
    .map((n) => n.padStart(4, '0'))
    .join('.');
}

const RANK: Record<ProvisionKind | 'PART_OF_CODE', string> = {
  PREAMBLE: '0',
  PART_OF_CODE: '05',
  SECTION: '1',
  CHAPTER: '2',
  ARTICLE: '3',
  PART: '4',
  PARAGRAPH: '5',
  SUBPARAGRAPH: '6',
};

/**
 * Sorts provisions of one act: preamble, parts of a code, sections, chapters, then articles in order, each followed by its parts.
 * `!` sorts before the `.` within a number, so that all of article 2 stands before 2-1; the blank at the end sorts
 * before the `/` of a part, so that the key may be continued and an article still stands before its parts.
 */
export function eIdSortKey(eId: string): string {
  const steps = parseEId(eId);
  if (steps === null) return `9${eId} `;
  const rank = (s: EIdStep, i: number) => RANK[s.kind === 'PART' && i === 0 ? 'PART_OF_CODE' : s.kind];
  const key = steps.map((s, i) => `${rank(s, i)}${s.number === null ? '' : numberSortKey(s.number)}!${s.use}`);
  return `${key.join('/')} `;
}
