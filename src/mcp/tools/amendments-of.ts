import { z } from 'zod';
import { AMENDMENT_KINDS } from '../../model/terms.ts';
import { addressOf } from '../addresses.ts';
import { type FragmentOf, graphql } from '../asking/graphql.ts';
import { afterFirst } from '../asking/walk.ts';
import { day, lang, name, PROVISION, skip } from '../inputs.ts';
import { named } from '../naming.ts';
import { type Desk, defineTool } from '../tool.ts';
import { AmendmentName, amendmentName, forceInWords } from '../words/amendment.ts';
import { EvidenceLine, evidenceLine } from '../words/evidence.ts';
import { counted, listed, MAX_ANSWER, paragraphs } from '../words/short.ts';

const Change = graphql(
  `
    fragment Change on Amendment {
      ...AmendmentName
      forceRule {
        asPrinted
      }
      target {
        __typename
        ... on Act {
          id
        }
        ... on Provision {
          id
          citation(lang: $lang)
        }
      }
      evidence {
        ...EvidenceLine
      }
    }
  `,
  [AmendmentName, EvidenceLine],
);

const AmendmentsOf = graphql(
  `
    query AssistantAmendmentsOf(
      $target: ID!
      $includeParts: Boolean
      $adopted: DateRange
      $kinds: [AmendmentKind!]
      $affecting: ID
      $lang: Language
      $first: Int!
      $after: String
      $show: Boolean!
    ) {
      amendments(
        target: $target
        includeParts: $includeParts
        adopted: $adopted
        kinds: $kinds
        affecting: $affecting
        first: $first
        after: $after
      ) {
        totalCount
        nodes @include(if: $show) {
          ...Change
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [Change],
);

export const amendmentsOf = defineTool({
  name: 'amendments_of',
  title: 'Amendments of a provision or an act',
  description:
    'Lists what changed a provision or an act: which law did what, when it was adopted, since when it is in force (a day, or the days between which it lies), with evidence. In the order of force. Narrow it by days of adoption, by kinds, or by a body whose powers were touched.',
  example: { of: 'ст. 39-3 Закона № 148-II', adopted_from: '2013-01-01', adopted_to: '2013-12-31' },
  input: z.strictObject({
    of: name(`${PROVISION}; or an act: act:kz/law/2001-01-23/148, "Закон № 148-II"`),
    include_parts: z
      .boolean()
      .default(false)
      .describe('Also what was done to its parts (paragraphs; articles of an act)'),
    adopted_from: day('Only laws adopted on or after this day').optional(),
    adopted_to: day('Only laws adopted on or before this day').optional(),
    kinds: z
      .array(z.enum(AMENDMENT_KINDS))
      .min(1)
      .max(8)
      .optional()
      .describe('Only changes of these kinds; absent: all'),
    affecting: name('Only changes that gave or took a power of this body: its id or name').optional(),
    skip: skip('amendments'),
    lang,
  }),
  async answer({ of, include_parts, adopted_from, adopted_to, kinds, affecting, skip: passed }, desk) {
    const { ask, lang, link } = desk;
    const target = await named(desk, of, ['Provision', 'Act']);
    const body = affecting === undefined ? null : await named(desk, affecting, ['Body']);
    const asked = {
      target: target.id,
      includeParts: include_parts,
      adopted: { from: adopted_from ?? null, to: adopted_to ?? null },
      kinds: kinds ?? null,
      affecting: body?.id ?? null,
      lang,
    };
    const { amendments } = await afterFirst(ask, AmendmentsOf, asked, passed, (data) => data.amendments);
    const { totalCount, nodes } = amendments;
    const only = [
      adopted_from === undefined ? [] : `adopted from ${adopted_from}`,
      adopted_to === undefined ? [] : `adopted until ${adopted_to}`,
      kinds === undefined ? [] : kinds.join(', '),
      body === null ? [] : `powers of ${body.name} were touched`,
    ].flat();
    const head = paragraphs(
      `**${target.name}**: ${counted(totalCount, 'amendment')} on record${include_parts ? ', those of its parts included' : ''}, in the order of force.`,
      only.length === 0 ? null : `Only those asked for: ${only.join('; ')}.`,
      `Address: ${link(addressOf(target.id) ?? '')}`,
    );
    if (totalCount === 0) return { text: paragraphs(head, include_parts ? null : HINT) };
    const lines = (nodes ?? []).map((change) => changeInWords(change, target.id, desk));
    const { lines: list } = listed(lines, { total: totalCount, skip: passed, room: MAX_ANSWER - head.length });
    return { text: paragraphs(head, list) };
  },
});

const HINT = 'Ask with include_parts: true for what was done to its parts.';

function changeInWords(change: FragmentOf<typeof Change>, asked: string, { lang, link }: Desk): string {
  const { target, forceRule, evidence, by, adoptedOn } = change;
  const what = target.__typename === 'Provision' && target.id !== asked ? `${target.citation}: ` : '';
  const rule = forceRule.asPrinted === null ? '' : ` (rule: “${forceRule.asPrinted}”)`;
  return [
    `- ${what}${amendmentName(change, lang)}, adopted ${adoptedOn}.`,
    `  ${forceInWords(change)}${rule}.`,
    `  ${evidenceLine(evidence)} Law: ${link(addressOf(by.id) ?? '')}`,
  ].join('\n');
}
