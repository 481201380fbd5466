/** What an author says, and what the official record says to it, in words. */
import type { RecordVerdict, Stance } from '../../model/terms.ts';
import { addressOf } from '../addresses.ts';
import { type FragmentOf, graphql } from '../asking/graphql.ts';
import type { Desk } from '../tool.ts';
import { EvidenceLine, evidenceLine } from './evidence.ts';

/** Asked with the variable `$lang`. */
export const Said = graphql(
  `
    fragment Said on Claim {
      id
      stance
      summary(lang: $lang)
      asOf
      assertedBy {
        id
        name(lang: $lang)
      }
      reportedIn {
        title(lang: $lang)
      }
      conflictsWith {
        id
        citation(lang: $lang)
      }
      recordCheck {
        verdict
        explanation(lang: $lang)
        evidence {
          ...EvidenceLine
        }
      }
      evidence {
        ...EvidenceLine
      }
    }
  `,
  [EvidenceLine],
);

const STANCES: Record<Stance, string> = {
  SUPPORTS: 'supports',
  CRITICISES: 'criticises',
  PROPOSES: 'proposes',
  DESCRIBES: 'describes',
};

const VERDICTS: Record<RecordVerdict, string> = {
  AGREES: 'The record AGREES',
  DIFFERS: 'The record DIFFERS',
  UNVERIFIED: 'UNVERIFIED: the official texts at hand do not decide it',
};

export function claimInWords(claim: FragmentOf<typeof Said>, { link }: Desk): string {
  const { id, stance, summary, asOf, assertedBy, reportedIn, conflictsWith, recordCheck, evidence } = claim;
  const who = assertedBy.map(({ name }) => name).join(', ') || 'Somebody';
  const against = conflictsWith.map(({ citation }) => citation).join(', ');
  return [
    `- ${who}${asOf === null ? '' : `, as of ${asOf}`}, ${STANCES[stance]}: ${summary} Said in “${reportedIn.title}”. ${evidenceLine(evidence)}`,
    ...(against === '' ? [] : [`  It alleges a conflict with ${against}.`]),
    recordCheck === null
      ? '  An opinion that no record can decide.'
      : `  ${VERDICTS[recordCheck.verdict]}: ${recordCheck.explanation} ${evidenceLine(recordCheck.evidence)}`,
    `  Address: ${link(addressOf(id) ?? '')}`,
  ].join('\n');
}
