import { builder } from '../../builder.ts';
import { resolveCitation } from '../../citation-resolver.ts';
import { read } from '../../context.ts';
import { findNode } from '../../nodes.ts';
import { onlyOne } from '../../only-one.ts';
import { orderedConnection, pageOf } from '../../page.ts';
import { ActOrder } from '../choices.ts';
import { ActConnection } from '../connections.ts';
import { ActForm } from '../enums.ts';
import { DateRange, rangeOf } from '../inputs.ts';
import { Act } from '../refs.ts';

builder.queryFields((t) => ({
  act: t.field({
    type: Act,
    nullable: true,
    description: 'An act, by exactly one of its names; null where none is known by it.',
    args: {
      id: t.arg.id({ required: false, description: 'The id: `act:kz/law/2001-01-23/148`.' }),
      adiletId: t.arg.string({ required: false, description: 'The id in adilet.zan.kz: `Z010000148_`.' }),
      citation: t.arg.string({
        required: false,
        description: 'A citation: "Закон от 23.01.2001 № 148-II". `resolveCitation` says why one is not understood.',
      }),
    },
    resolve: async (_, args, context) => {
      const [name, value] = onlyOne(args, ['id', 'adiletId', 'citation']);
      if (name === 'id') return findNode(context, 'Act', value);
      if (name === 'adiletId') return (await read(context, (reader) => reader.acts.byAdiletIds([value]))).at(0) ?? null;
      const result = await resolveCitation(context, value, context.today);
      return result.type === 'Act' ? result : null;
    },
  }),
  acts: t.connection(
    {
      type: Act,
      description: 'Acts, by day of adoption and number.',
      args: {
        sortBy: t.arg({
          type: ActOrder,
          defaultValue: 'ADOPTED_ASC',
          description: 'The order; a cursor holds only in the order in which it was made.',
        }),
        forms: t.arg({
          type: [ActForm],
          required: false,
          description: 'Only laws, only bills …; absent: acts of every form.',
        }),
        adopted: t.arg({ type: DateRange, required: false, description: 'By day of adoption.' }),
        search: t.arg.string({
          required: false,
          description: 'Words that the titles or the number contain, whatever their case.',
        }),
      },
      resolve: async (_, args, context, info) => {
        const filter = {
          order: args.sortBy ?? undefined,
          forms: args.forms ?? undefined,
          adopted: rangeOf('adopted', args.adopted),
          search: args.search ?? undefined,
        };
        const order = args.sortBy === 'ADOPTED_ASC' ? undefined : (args.sortBy ?? undefined);
        const page = pageOf(args, info, order);
        return orderedConnection(await read(context, (reader) => reader.acts.list(filter, page)), args, order);
      },
    },
    ActConnection,
  ),
}));
