/** How sure an answer about a day is, in words (see "Time" of the data's rules: nothing is guessed). */
import type { Language } from '../../model/terms.ts';
import { type FragmentOf, graphql } from '../asking/graphql.ts';
import { AmendmentName, amendmentName, spanInWords } from './amendment.ts';

export const StateOnADay = graphql(
  `
    fragment StateOnADay on ProvisionState {
      inForce
      certainty
      because {
        ...AmendmentName
      }
    }
  `,
  [AmendmentName],
);

/** The days of which the sources of an act tell. */
export interface Record {
  readonly recordFrom: string | null;
  readonly recordUntil: string | null;
}

/** How a provision stands on a day, and how sure that is, with what makes it unsure. `candidates` wordings may hold. */
export function stateInWords(
  { inForce, certainty, because }: FragmentOf<typeof StateOnADay>,
  candidates: number,
  on: string,
  record: Record,
  lang: Language,
): string {
  const stands = inForce ? 'in force' : 'not in force';
  switch (certainty) {
    case 'CERTAIN':
      return `CERTAIN: ${stands} on ${on}.`;
    case 'BEYOND_RECORD':
      return `BEYOND RECORD: ${recordInWords(record)}; for ${on} nothing is sure. By what they show it is ${stands}.`;
    case 'UNCERTAIN': {
      const wordings =
        candidates > 1
          ? `any of ${candidates} wordings may hold on ${on} (listed below)`
          : `whether it holds on ${on} is not known`;
      return [
        `UNCERTAIN: ${wordings}, because a day of force is not known. It is shown as ${stands}, by the newer wording:`,
        ...because.map(
          (amendment) =>
            `- ${amendmentName(amendment, lang)}, adopted ${amendment.adoptedOn}: ${
              amendment.inForceEarliest === null
                ? 'no day of force is known'
                : spanInWords(amendment.inForceEarliest, amendment.inForceLatest)
            }`,
        ),
      ].join('\n');
    }
  }
}

export const recordInWords = ({ recordFrom, recordUntil }: Record): string =>
  recordFrom === null || recordUntil === null
    ? 'no source at hand shows the wording of this act'
    : `the sources at hand tell of this act from ${recordFrom} to ${recordUntil} only`;

export const DayBound = graphql(`
  fragment DayBound on DateBound {
    kind
    on
    earliest
    latest
  }
`);

/** "2013-06-24", "a day not before 2013-06-24, and by …", "before the record begins". */
export function boundInWords({ kind, on, earliest, latest }: FragmentOf<typeof DayBound>): string {
  switch (kind) {
    case 'EXACT':
      return on ?? 'a day not known';
    case 'BETWEEN':
      return earliest === null ? 'a day not known' : `a day ${spanInWords(earliest, latest)}`;
    case 'BEFORE_RECORD':
      return 'a day before the record begins';
    case 'OPEN':
      return 'the end of the record';
  }
}
