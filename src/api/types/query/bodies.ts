import { builder } from '../../builder.ts';
import { read } from '../../context.ts';
import { findNode } from '../../nodes.ts';
import { connection, pageOf } from '../../page.ts';
import { BodyConnection } from '../connections.ts';
import { GovernmentLevel } from '../enums.ts';
import { Body } from '../refs.ts';

builder.queryFields((t) => ({
  body: t.field({
    type: Body,
    nullable: true,
    description: 'A body by its id; null for an unknown id.',
    args: { id: t.arg.id({ required: true, description: 'The id: `body:maslikhat.oblast`.' }) },
    resolve: (_, { id }, context) => findNode(context, 'Body', id),
  }),
  bodies: t.connection(
    {
      type: Body,
      description: 'Bodies and kinds of bodies.',
      args: {
        levels: t.arg({
          type: [GovernmentLevel],
          required: false,
          description: 'Only bodies that work on one of these levels.',
        }),
        search: t.arg.string({ required: false, description: 'Words that a name contains, whatever their case.' }),
      },
      resolve: async (_, args, context, info) => {
        const filter = { levels: args.levels ?? undefined, search: args.search ?? undefined };
        const page = pageOf(args, info);
        return connection(await read(context, (reader) => reader.bodies.list(filter, page)), args);
      },
    },
    BodyConnection,
  ),
}));
