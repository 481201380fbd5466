import { z } from 'zod';
import { PROVISION_KINDS, type ProvisionKind } from '../../model/terms.ts';
import { addressOf, pathOf } from '../addresses.ts';
import { graphql } from '../asking/graphql.ts';
import { afterFirst } from '../asking/walk.ts';
import { day, lang, name, PROVISION, skip } from '../inputs.ts';
import { named } from '../naming.ts';
import { type Desk, defineTool } from '../tool.ts';
import { recordInWords } from '../words/certainty.ts';
import { PowerDifference, ProvisionDifference, powerChangeInWords, provisionInWords } from '../words/difference.ts';
import { listed, MAX_ANSWER, paragraphs } from '../words/short.ts';
import type { NamedThing } from '../words/thing.ts';

const ChangedProvisions = graphql(
  `
    query AssistantChangedProvisions(
      $id: ID!
      $between: DateRange!
      $kinds: [ProvisionKind!]
      $lang: Language
      $first: Int!
      $after: String
      $show: Boolean!
    ) {
      node(id: $id) {
        ... on Act {
          recordFrom
          recordUntil
          changes(between: $between) {
            ...ChangedProvisions
          }
        }
        ... on Provision {
          act {
            recordFrom
            recordUntil
          }
          changes(between: $between) {
            ...ChangedProvisions
          }
        }
      }
    }

    fragment ChangedProvisions on Changes {
      withinRecord
      provisions(kinds: $kinds, first: $first, after: $after) {
        totalCount
        nodes @include(if: $show) {
          ...ProvisionDifference
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [ProvisionDifference],
);

const ChangedPowers = graphql(
  `
    query AssistantChangedPowers(
      $id: ID!
      $between: DateRange!
      $lang: Language
      $first: Int!
      $after: String
      $show: Boolean!
    ) {
      node(id: $id) {
        ... on Act {
          changes(between: $between) {
            ...ChangedPowers
          }
        }
        ... on Provision {
          changes(between: $between) {
            ...ChangedPowers
          }
        }
      }
    }

    fragment ChangedPowers on Changes {
      competences(first: $first, after: $after) {
        totalCount
        nodes @include(if: $show) {
          ...PowerDifference
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [PowerDifference],
);

/** Parts of an act that are told where the caller does not say: its articles, not each of their paragraphs. */
const OF_AN_ACT: readonly ProvisionKind[] = ['PREAMBLE', 'SECTION', 'CHAPTER', 'ARTICLE'];

export const compareDays = defineTool({
  name: 'compare_days',
  title: 'What differs between two days',
  description:
    'Compares an act or a provision on two days: which provisions stand otherwise on the second day (inserted, repealed, reworded) and by which amendments, and which powers and duties bodies gained, lost or have in other words. What came and went in between is not told.',
  example: { of: 'ст. 24 Закона № 148-II', from: '2013-01-01', to: '2015-01-01' },
  input: z.strictObject({
    of: name(`${PROVISION}; or an act: act:kz/law/2001-01-23/148, "Закон № 148-II"`),
    from: day('The first day'),
    to: day('The second day, later than the first'),
    kinds: z
      .array(z.enum(PROVISION_KINDS))
      .min(1)
      .max(7)
      .optional()
      .describe(
        'Only provisions of these kinds; absent: of an act its articles and chapters, of a provision all its parts',
      ),
    skip: skip('provisions'),
    skip_powers: skip('powers'),
    lang,
  }),
  async answer({ of, from, to, kinds, skip: passed, skip_powers: passedPowers }, desk) {
    const { ask, lang } = desk;
    const subject = await named(desk, of, ['Provision', 'Act']);
    const asked = { id: subject.id, between: { from, to }, lang };
    const told = { ...asked, kinds: kinds ?? (subject.type === 'Act' ? [...OF_AN_ACT] : null) };
    const [{ node }, powersAnswer] = await Promise.all([
      afterFirst(ask, ChangedProvisions, told, passed, (data) => changesOf(data.node)?.provisions),
      afterFirst(ask, ChangedPowers, asked, passedPowers, (data) => changesOf(data.node)?.competences),
    ]);
    const changes = changesOf(node);
    const powers = changesOf(powersAnswer.node)?.competences;
    if (node === null || changes === null || powers === undefined)
      return { text: `Nothing is known of ${subject.id}.` };
    const { provisions, withinRecord } = changes;
    const record = 'act' in node ? node.act : node;
    const head = paragraphs(
      `**${subject.name}**: ${to} against ${from}.`,
      withinRecord || !('recordFrom' in record)
        ? null
        : `BEYOND RECORD: ${recordInWords(record)}; there may have been more changes than are shown.`,
      `Address: ${addressOfComparison(subject, from, to, desk)}`,
      `Provisions that differ: ${provisions.totalCount}.`,
    );
    const middle = `Powers and duties that differ: ${powers.totalCount}.`;
    const room = MAX_ANSWER - head.length - middle.length - 10;
    const powerLines = (powers.nodes ?? []).map((power) => powerChangeInWords(power, desk));
    const lines = (provisions.nodes ?? []).map((provision) => provisionInWords(provision, to, desk));
    // What one list leaves, the other may take.
    const need = Math.min(powerLines.join('\n').length + 80, Math.floor(room / 2));
    const first = listed(lines, { total: provisions.totalCount, skip: passed, room: room - need });
    const second = listed(powerLines, {
      total: powers.totalCount,
      skip: passedPowers,
      room: room - first.lines.length,
      argument: 'skip_powers',
    });
    return { text: paragraphs(head, first.lines, middle, second.lines) };
  },
});

/** Of a node that is an act or a provision: its changes. */
const changesOf = <C>(node: object | { readonly changes: C } | null): C | null =>
  node !== null && 'changes' in node ? node.changes : null;

/** An act has a view of its comparison; a provision is shown as it stands on the second day. */
function addressOfComparison({ id, type }: NamedThing, from: string, to: string, { link }: Desk): string {
  if (type === 'Act') return link(`/compare/${pathOf(id)}`, { from, to });
  return link(addressOf(id) ?? '', { on: to });
}
