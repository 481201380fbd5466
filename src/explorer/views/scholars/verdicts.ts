/** How the record stands to a claim, with the case that there is nothing that it could say. */
import type { Words } from '../../words/index.ts';
import type { Claim } from './question.ts';

/** In the order in which they are shown. */
export const VERDICTS = ['AGREES', 'DIFFERS', 'UNVERIFIED', 'UNCHECKED'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const STANCES = ['CRITICISES', 'DESCRIBES', 'PROPOSES', 'SUPPORTS'] as const;

export const verdictOf = (claim: Claim): Verdict => claim.recordCheck?.verdict ?? 'UNCHECKED';

export const verdictInWords = (verdict: Verdict, words: Words): string =>
  verdict === 'UNCHECKED' ? words.unchecked : words.verdicts[verdict];
