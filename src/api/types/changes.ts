/** What differs between two days in an act or in a provision. */

import type { CompetenceChange, ProvisionChange, TwoDays } from '../../graph/answers.ts';
import { sliceBy } from '../../graph/page.ts';
import type { Page } from '../../graph/pages.ts';
import type { ProvisionKind as Kind, ProvisionChangeKind as ProvisionChangeKindName } from '../../model/terms.ts';
import { batched } from '../batch.ts';
import { getNode } from '../nodes.ts';
import { connectionOf, pageOf } from '../page.ts';
import { competenceChanges } from './competences-of.ts';
import { CompetenceChangeConnection, ProvisionChangeConnection } from './connections.ts';
import { Certainty, ProvisionChangeKind, ProvisionKind } from './enums.ts';
import * as refs from './refs.ts';

const provisionChanges = batched(({ reader }, ids, between: TwoDays, kinds: readonly Kind[] | undefined, page: Page) =>
  reader.provisions.changes(ids, between, { kinds }, page),
);

/** The place of a change in the order of the law; of two changes of one power, what came stands before what went. */
const placeOf = ({ before, after }: CompetenceChange): string =>
  `${(after ?? before)?.sortKey ?? ''} ${after === null ? 1 : 0}`;

function kindOf({ before, after, amendments }: ProvisionChange): ProvisionChangeKindName {
  if (before === null) return 'INSERTED';
  if (after === null) return 'REPEALED';
  const throughout = amendments.length > 0 && amendments.every(({ kind }) => kind === 'TERM_REPLACEMENT');
  return throughout ? 'WORDS_REPLACED' : 'CHANGED';
}

refs.Changes.implement({
  description:
    'What differs between two days in an act, or in a provision and its parts: the second day against the first. What came and went in between is not told.',
  fields: (t) => ({
    from: t.expose('from', { type: 'LocalDate', description: 'The first day.' }),
    to: t.expose('to', { type: 'LocalDate', description: 'The second day.' }),
    withinRecord: t.boolean({
      description:
        'Whether both days lie within those of which the sources at hand tell; where not, there may have been more changes than are shown.',
      resolve: async ({ act, from, to }, _, context) => {
        const { recordFrom, recordUntil } = await getNode(context, 'Act', act);
        return recordFrom !== null && recordUntil !== null && recordFrom <= from && to <= recordUntil;
      },
    }),
    provisions: t.connection(
      {
        type: refs.ProvisionChange,
        description: 'The provisions that stand otherwise on the second day than on the first.',
        args: {
          kinds: t.arg({
            type: [ProvisionKind],
            required: false,
            description: 'Only articles, only paragraphs …; absent: parts of every kind.',
          }),
        },
        resolve: async ({ id, from, to }, args, context, info) => {
          const page = pageOf(args, info);
          const slice = await provisionChanges(context, id, { from, to }, args.kinds ?? undefined, page);
          const items = slice.items.map((change) => ({
            ...change,
            before: change.before && { ...change.before, asOf: from },
            after: change.after && { ...change.after, asOf: to },
          }));
          return connectionOf({ ...slice, items }, args, ({ provision }) => provision.sortKey);
        },
      },
      ProvisionChangeConnection,
    ),
    competences: t.connection(
      {
        type: refs.CompetenceChange,
        description:
          'The powers, duties and prohibitions under it that came, went or are worded otherwise, whoever holds them.',
        resolve: async ({ id, from, to }, args, context, info) => {
          const changes = await competenceChanges(context, id, { from, to });
          return connectionOf(sliceBy(changes, placeOf, pageOf(args, info)), args, placeOf);
        },
      },
      CompetenceChangeConnection,
    ),
  }),
});

refs.ProvisionChange.implement({
  description: 'A provision that stands otherwise on the second of two days than on the first.',
  fields: (t) => ({
    kind: t.field({
      type: ProvisionChangeKind,
      description: 'Inserted, repealed, changed, or touched by words replaced throughout its act.',
      resolve: kindOf,
    }),
    provision: t.expose('provision', { type: refs.Provision, description: 'Which one.' }),
    before: t.field({
      type: refs.ProvisionVersion,
      nullable: true,
      description: 'Its version on the first day; null where it was not in force.',
      resolve: ({ before }) => before,
    }),
    after: t.field({
      type: refs.ProvisionVersion,
      nullable: true,
      description: 'Its version on the second day; null where it was not in force.',
      resolve: ({ after }) => after,
    }),
    amendments: t.field({
      type: [refs.Amendment],
      description:
        'The amendments between the two days that opened or closed a version of it; of several that can have made one change all.',
      resolve: ({ amendments }) => [...amendments],
    }),
    certainty: t.expose('certainty', { type: Certainty, description: 'How sure its state on both days is.' }),
  }),
});
