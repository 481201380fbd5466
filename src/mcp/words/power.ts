/** A power, duty or prohibition in words. */
import type { CompetenceRole, Modality } from '../../model/terms.ts';
import { addressOf } from '../addresses.ts';
import { type FragmentOf, graphql } from '../asking/graphql.ts';
import type { Desk } from '../tool.ts';
import { EvidenceLine, evidenceLine } from './evidence.ts';

/** Asked with the variable `$lang`. */
export const Power = graphql(
  `
    fragment Power on Competence {
      id
      modality
      role
      summary(lang: $lang)
      body {
        id
        name(lang: $lang)
      }
      toward {
        id
        name(lang: $lang)
      }
      provision {
        id
        citation(lang: $lang)
      }
      evidence {
        ...EvidenceLine
      }
    }
  `,
  [EvidenceLine],
);

const MODALITIES: Record<Modality, string> = {
  POWER: 'may',
  DUTY: 'must',
  PROHIBITION: 'must not',
  SUBJECTION: 'is subject to this',
};

/** "HOLDS_POWER" and "BEARS_DUTY" say no more than "may" and "must". */
const roleInWords = (role: CompetenceRole): string =>
  role === 'HOLDS_POWER' || role === 'BEARS_DUTY' ? '' : `, ${role.toLowerCase().replaceAll('_', ' ')}`;

/** Bodies that are named; others are counted. */
const NAMED = 3;

/** "- маслихат may (approves): Утверждает … toward аким. ст. 6 п. 1 … Evidence: …" */
export function powerInWords(power: FragmentOf<typeof Power>, { link }: Desk): string {
  const { body, modality, role, summary, toward, provision, evidence } = power;
  const names = toward.slice(0, NAMED).map(({ name }) => name);
  const rest = toward.length - names.length;
  const object = names.length === 0 ? '' : ` Toward: ${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
  const address = link(addressOf(provision.id) ?? '');
  return `- ${body.name} ${MODALITIES[modality]}${roleInWords(role)}: ${summary}.${object} ${provision.citation}, ${address}. ${evidenceLine(evidence)}`;
}
