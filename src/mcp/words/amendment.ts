/** An amendment in words: what was done, by which act, and since when it is in force. */
import { actLabel } from '../../model/act-label.ts';
import type { AmendmentAspect, AmendmentKind, Language } from '../../model/terms.ts';
import { type FragmentOf, graphql } from '../asking/graphql.ts';

export const ActName = graphql(`
  fragment ActName on Act {
    id
    form
    number
  }
`);

export const AmendmentName = graphql(
  `
    fragment AmendmentName on Amendment {
      id
      kind
      aspect
      adoptedOn
      inForceOn
      inForceEarliest
      inForceLatest
      retroactive
      by {
        ...ActName
      }
    }
  `,
  [ActName],
);

type Named = FragmentOf<typeof AmendmentName>;

const KINDS: Record<AmendmentKind, string> = {
  INSERTION: 'inserted',
  REWORDING: 'reworded as a whole',
  MODIFICATION: 'changed in part',
  REPEAL: 'repealed',
  TERM_REPLACEMENT: 'words replaced throughout the text',
  RENUMBERING: 'renumbered',
  SUSPENSION: 'suspended for a time',
  EXPIRY: 'expired on a day set in advance',
};

const ASPECTS: Record<AmendmentAspect, string> = {
  TEXT: '',
  HEADING: 'heading ',
  PREAMBLE: 'preamble ',
  WHOLE_ACT: '',
};

/** "heading reworded as a whole". */
export const deedOf = ({ kind, aspect }: Pick<Named, 'kind' | 'aspect'>): string => `${ASPECTS[aspect]}${KINDS[kind]}`;

/** "reworded as a whole by Закон от 13.06.2013 № 101-V". */
export const amendmentName = (amendment: Named, lang: Language): string =>
  `${deedOf(amendment)} by ${actLabel(amendment.by, lang)}`;

/** Since when it is in force, and how sure that is. */
export const forceInWords = (amendment: Named): string =>
  `${amendment.inForceOn === null ? 'UNCERTAIN' : 'CERTAIN'}: in force from ${dayOfForce(amendment)}`;

/** The day of force, or the days between which it lies. */
export function dayOfForce({ inForceOn, inForceEarliest, inForceLatest, retroactive }: Named): string {
  if (inForceOn !== null) return `${inForceOn}${retroactive ? ', before it was adopted (retroactive)' : ''}`;
  if (inForceEarliest === null) return 'a day that no source at hand tells';
  return `a day not known, ${spanInWords(inForceEarliest, inForceLatest)}`;
}

/** Within which days it took force. `latest` is the first day on which a source shows the change as made. */
export const spanInWords = (earliest: string, latest: string | null): string =>
  latest === null
    ? `not before ${earliest}, and no source bounds it later`
    : `not before ${earliest}, and by ${latest}, when a source first shows it`;
