import { builder } from '../../builder.ts';
import { read } from '../../context.ts';
import { connection, pageOf } from '../../page.ts';
import { amendmentArgs, amendmentFilter, byArgs } from '../amendments-of.ts';
import { AmendmentConnection } from '../connections.ts';
import { Amendment } from '../refs.ts';

builder.queryFields((t) => ({
  amendments: t.connection(
    {
      type: Amendment,
      description: 'Amendments, by day of force where it is known, else the earliest.',
      args: {
        target: t.arg.id({ required: false, description: 'What was changed: the id of an act or a provision.' }),
        ...byArgs,
        ...amendmentArgs,
        includeParts: t.arg.boolean({ defaultValue: false, description: 'Also amendments at the parts of `target`.' }),
      },
      resolve: async (_, args, context, info) => {
        const filter = {
          ...amendmentFilter(args),
          target: args.target ?? undefined,
          includeParts: args.includeParts ?? false,
        };
        const page = pageOf(args, info);
        return connection(await read(context, (reader) => reader.amendments.list(filter, page)), args);
      },
    },
    AmendmentConnection,
  ),
}));
