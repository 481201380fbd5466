/** What differs between two days, in words. */
import { actLabel } from '../../model/act-label.ts';
import type { ChangeKind, Language, ProvisionChangeKind } from '../../model/terms.ts';
import { addressOf } from '../addresses.ts';
import { type FragmentOf, graphql } from '../asking/graphql.ts';
import type { Desk } from '../tool.ts';
import { ActName, AmendmentName, amendmentName, dayOfForce } from './amendment.ts';
import { EvidenceLine, evidenceLine } from './evidence.ts';

/** Asked with the variable `$lang`. */
export const ProvisionDifference = graphql(
  `
    fragment ProvisionDifference on ProvisionChange {
      kind
      certainty
      provision {
        id
        citation(lang: $lang)
      }
      amendments {
        ...AmendmentName
        evidence {
          ...EvidenceLine
        }
      }
    }
  `,
  [AmendmentName, EvidenceLine],
);

/** Asked with the variable `$lang`. */
export const PowerDifference = graphql(
  `
    fragment PowerDifference on CompetenceChange {
      kind
      body {
        name(lang: $lang)
      }
      before {
        ...PowerSide
      }
      after {
        ...PowerSide
      }
      amendments {
        by {
          ...ActName
        }
      }
    }

    fragment PowerSide on Competence {
      summary(lang: $lang)
      provision {
        id
        citation(lang: $lang)
      }
      evidence {
        ...EvidenceLine
      }
    }
  `,
  [ActName, EvidenceLine],
);

const PROVISIONS: Record<ProvisionChangeKind, string> = {
  INSERTED: 'in force on the second day alone',
  REPEALED: 'in force on the first day alone',
  CHANGED: 'in another wording',
  WORDS_REPLACED: 'only words replaced throughout the act',
};

export function provisionInWords(
  { kind, certainty, provision, amendments }: FragmentOf<typeof ProvisionDifference>,
  to: string,
  { lang, link }: Desk,
): string {
  const by = amendments.map((a) => `${amendmentName(a, lang)} (in force from ${dayOfForce(a)})`).join('; ');
  const evidence = amendments.flatMap((a) => a.evidence);
  return [
    `- ${provision.citation} (its state on both days is ${certainty.replace('_', ' ')}): ${PROVISIONS[kind]}: ${by || 'no amendment on record explains it'}.`,
    `  ${evidence.length === 0 ? '' : `${evidenceLine(evidence)} `}Address: ${link(addressOf(provision.id) ?? '', { on: to })}`,
  ].join('\n');
}

const POWERS: Record<ChangeKind, string> = { GAINED: 'gained', LOST: 'lost', CHANGED: 'has in other words' };

export function powerChangeInWords(
  { kind, body, before, after, amendments }: FragmentOf<typeof PowerDifference>,
  { lang, link }: Desk,
): string {
  const shown = after ?? before;
  if (shown === null) return `- ${body.name} ${POWERS[kind]} a power.`;
  const { provision, evidence, summary } = shown;
  return `- ${body.name} ${POWERS[kind]}: ${summary}. ${provision.citation}, ${link(addressOf(provision.id) ?? '')}${lawsOf(amendments, lang)}. ${evidenceLine(evidence)}`;
}

function lawsOf(amendments: FragmentOf<typeof PowerDifference>['amendments'], lang: Language): string {
  const laws = new Set(amendments.map(({ by }) => actLabel(by, lang)));
  return laws.size === 0 ? '' : `; by ${[...laws].join(', ')}`;
}
