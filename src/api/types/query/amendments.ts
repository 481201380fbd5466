import { builder } from '../../builder.ts';
import { read } from '../../context.ts';
import { orderedConnection, pageOf } from '../../page.ts';
import { amendmentArgs, amendmentFilter, byArgs } from '../amendments-of.ts';
import { AmendmentOrder } from '../choices.ts';
import { AmendmentConnection } from '../connections.ts';
import { Amendment } from '../refs.ts';

builder.queryFields((t) => ({
  amendments: t.connection(
    {
      type: Amendment,
      description: 'Amendments, by day of force where it is known, else the earliest.',
      args: {
        sortBy: t.arg({
          type: AmendmentOrder,
          defaultValue: 'IN_FORCE_ASC',
          description: 'The order; a cursor holds only in the order in which it was made.',
        }),
        target: t.arg.id({ required: false, description: 'What was changed: the id of an act or a provision.' }),
        ...byArgs,
        ...amendmentArgs,
        includeParts: t.arg.boolean({ defaultValue: false, description: 'Also amendments at the parts of `target`.' }),
      },
      resolve: async (_, args, context, info) => {
        const filter = {
          order: args.sortBy ?? undefined,
          ...amendmentFilter(args),
          target: args.target ?? undefined,
          includeParts: args.includeParts ?? false,
        };
        const order = args.sortBy === 'IN_FORCE_ASC' ? undefined : (args.sortBy ?? undefined);
        const page = pageOf(args, info, order);
        return orderedConnection(await read(context, (reader) => reader.amendments.list(filter, page)), args, order);
      },
    },
    AmendmentConnection,
  ),
}));
