/** Where a fact was read, in a line. */
import type { Confidence } from '../../model/terms.ts';
import { type FragmentOf, graphql } from '../asking/graphql.ts';

export const EvidenceLine = graphql(`
  fragment EvidenceLine on Evidence {
    locator
    confidence
    source {
      title
    }
  }
`);

const CONFIDENCE: Record<Confidence, string> = {
  READ_IN_OFFICIAL_TEXT: '',
  READ_IN_SECONDARY_SOURCE: ' (read in a secondary source)',
  INFERRED: ' (inferred)',
  UNVERIFIED: ' (unverified)',
};

/** Places that are named; others are counted. */
const NAMED = 2;

/** "Evidence: zan.gov.kz, 7966, 2013-06-13: ст. 39-3, сноска; and 2 more places." */
export function evidenceLine(evidence: readonly FragmentOf<typeof EvidenceLine>[]): string {
  if (evidence.length === 0) return 'No evidence is on record.';
  const places = evidence
    .slice(0, NAMED)
    .map(({ locator, confidence, source }) => `${source.title}: ${locator}${CONFIDENCE[confidence]}`);
  const more = evidence.length - places.length;
  return `Evidence: ${places.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
}
