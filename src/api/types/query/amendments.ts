import { builder } from '../../builder.ts';
import { read } from '../../context.ts';
import { connection, pageOf } from '../../page.ts';
import { AmendmentConnection } from '../connections.ts';
import { AmendmentKind } from '../enums.ts';
import { DateRange, rangeOf } from '../inputs.ts';
import { Amendment } from '../refs.ts';

builder.queryFields((t) => ({
  amendments: t.connection(
    {
      type: Amendment,
      description: 'Amendments, by day of force where it is known, else the earliest.',
      args: {
        target: t.arg.id({ required: false, description: 'What was changed: the id of an act or a provision.' }),
        by: t.arg.id({ required: false, description: 'The id of the act that made the change.' }),
        adopted: t.arg({ type: DateRange, required: false, description: 'By day of adoption of the amending act.' }),
        inForce: t.arg({
          type: DateRange,
          required: false,
          description: 'By day of force; a day known only by bounds matches when the bounds overlap the span.',
        }),
        kinds: t.arg({
          type: [AmendmentKind],
          required: false,
          description: 'Only insertions, only repeals …; absent: changes of every kind.',
        }),
        includeParts: t.arg.boolean({ defaultValue: false, description: 'Also amendments at the parts of `target`.' }),
      },
      resolve: async (_, args, context, info) => {
        const filter = {
          target: args.target ?? undefined,
          by: args.by ?? undefined,
          adopted: rangeOf('adopted', args.adopted),
          inForce: rangeOf('inForce', args.inForce),
          kinds: args.kinds ?? undefined,
          includeParts: args.includeParts ?? false,
        };
        const page = pageOf(args, info);
        return connection(await read(context, (reader) => reader.amendments.list(filter, page)), args);
      },
    },
    AmendmentConnection,
  ),
}));
