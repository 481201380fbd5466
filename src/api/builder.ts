/** The schema builder: what every type shares, and no type. */
import SchemaBuilder from '@pothos/core';
import RelayPlugin from '@pothos/plugin-relay';
import type { LocalDate } from '../model/dates.ts';
import type { Context } from './context.ts';
import { DEFAULT_PAGE, MAX_PAGE } from './limits.ts';

export interface SchemaTypes {
  Context: Context;
  Scalars: { LocalDate: { Input: LocalDate; Output: LocalDate }; ID: { Input: string; Output: string } };
  Connection: { totalCount: number | null };
  DefaultFieldNullability: false;
  DefaultEdgesNullability: false;
  DefaultNodeNullability: false;
}

export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [RelayPlugin],
  defaultFieldNullability: false,
  relay: {
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    cursorType: 'String',
    edgesFieldOptions: { nullable: false, description: 'The items of the page, each with its cursor.' },
    nodeFieldOptions: { nullable: false, description: 'The item.' },
    nodesOnConnection: { description: 'The items of the page, without cursors.' },
    cursorFieldOptions: {
      description: 'The place of this item in the list: give it as `after` or `before` to go on from here.',
    },
    pageInfoFieldOptions: { description: 'Whether there is more before and after this page.' },
    pageInfoTypeOptions: {
      description: 'Whether a list goes on before and after a page, and the cursors to follow it.',
    },
    hasNextPageFieldOptions: { description: 'True where items follow this page.' },
    hasPreviousPageFieldOptions: { description: 'True where items stand before this page.' },
    startCursorFieldOptions: { description: 'The cursor of the first item of the page; null on an empty page.' },
    endCursorFieldOptions: { description: 'The cursor of the last item of the page; null on an empty page.' },
    firstArgOptions: {
      description: `The first so many items, at most ${MAX_PAGE}; ${DEFAULT_PAGE} where neither \`first\` nor \`last\` is given.`,
    },
    lastArgOptions: { description: `The last so many items, at most ${MAX_PAGE}; not together with \`first\`.` },
    afterArgOptions: { description: 'Only items after this cursor.' },
    beforeArgOptions: { description: 'Only items before this cursor.' },
  },
});

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many items the whole list has, whatever the page.',
    resolve: (connection) => connection.totalCount ?? 0,
  }),
);
