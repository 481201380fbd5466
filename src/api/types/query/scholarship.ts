import { builder } from '../../builder.ts';
import { read } from '../../context.ts';
import { connection, pageOf } from '../../page.ts';
import { ClaimConnection, PersonConnection, WorkConnection } from '../connections.ts';
import { Stance, WorkKind } from '../enums.ts';
import { Claim, Person, Work } from '../refs.ts';

builder.queryFields((t) => ({
  persons: t.connection(
    {
      type: Person,
      description: 'Persons, by name.',
      args: {
        search: t.arg.string({ required: false, description: 'Words that a name contains, whatever their case.' }),
      },
      resolve: async (_, args, context, info) => {
        const filter = { search: args.search ?? undefined };
        const page = pageOf(args, info);
        return connection(await read(context, (reader) => reader.scholarship.persons(filter, page)), args);
      },
    },
    PersonConnection,
  ),
  works: t.connection(
    {
      type: Work,
      description: 'Published works.',
      args: {
        kinds: t.arg({
          type: [WorkKind],
          required: false,
          description: 'Only articles, only books …; absent: works of every kind.',
        }),
        by: t.arg.id({ required: false, description: 'The id of an author or editor.' }),
        search: t.arg.string({ required: false, description: 'Words that the title contains, whatever their case.' }),
      },
      resolve: async (_, args, context, info) => {
        const filter = { kinds: args.kinds ?? undefined, by: args.by ?? undefined, search: args.search ?? undefined };
        const page = pageOf(args, info);
        return connection(await read(context, (reader) => reader.scholarship.works(filter, page)), args);
      },
    },
    WorkConnection,
  ),
  claims: t.connection(
    {
      type: Claim,
      description: 'What authors say about the law.',
      args: {
        about: t.arg.id({
          required: false,
          description:
            'The id of the thing spoken of; for an act, also its provisions, for a provision, also its parts.',
        }),
        by: t.arg.id({ required: false, description: 'The id of the person who says it.' }),
        stances: t.arg({
          type: [Stance],
          required: false,
          description: 'Only what is said for, against …; absent: all.',
        }),
      },
      resolve: async (_, args, context, info) => {
        const filter = {
          about: args.about ?? undefined,
          by: args.by ?? undefined,
          stances: args.stances ?? undefined,
        };
        const page = pageOf(args, info);
        return connection(await read(context, (reader) => reader.scholarship.claims(filter, page)), args);
      },
    },
    ClaimConnection,
  ),
}));
