import { builder } from '../../builder.ts';
import { provisionCited, resolveCitation } from '../../citation-resolver.ts';
import { findNode } from '../../nodes.ts';
import { onlyOne } from '../../only-one.ts';
import { CitationResult } from '../citation.ts';
import { affectedBy } from '../competences-of.ts';
import { onArgs } from '../inputs.ts';
import { AffectedBody, Provision } from '../refs.ts';

builder.queryFields((t) => ({
  provision: t.field({
    type: Provision,
    nullable: true,
    description: 'A provision, by exactly one of its names, in force or not; null where none is known by it.',
    args: {
      id: t.arg.id({ required: false, description: 'The id: `prov:kz/law/2001-01-23/148#art_39-3`.' }),
      citation: t.arg.string({
        required: false,
        description:
          'A citation: "ст. 39-3 п. 4 Закона № 148-II", "art. 2-1(2) Z010000148_", "39-3-баптың 4-тармағы …". It is read as `resolveCitation` reads it today, which says why one names no one thing; what is no longer in force is found where nothing else bears its number.',
      }),
    },
    resolve: async (_, args, context) => {
      const [name, value] = onlyOne(args, ['id', 'citation']);
      if (name === 'id') return findNode(context, 'Provision', value);
      return provisionCited(context, value);
    },
  }),
  resolveCitation: t.field({
    type: CitationResult,
    description: 'What a citation names on a day, or why it names no one thing.',
    args: {
      text: t.arg.string({ required: true, description: 'The citation, in Russian, Kazakh or English.' }),
      ...onArgs,
    },
    resolve: (_, { text, on }, context) => resolveCitation(context, text, on ?? context.today),
  }),
  affectedBodies: t.field({
    type: [AffectedBody],
    nullable: true,
    description: 'The bodies that a provision affects on a day; null for an unknown provision.',
    args: {
      provision: t.arg.id({ required: true, description: 'The id of the provision.' }),
      ...onArgs,
      includeParts: t.arg.boolean({ defaultValue: true, description: 'Also by competences that its parts assign.' }),
    },
    resolve: async (_, { provision, on, includeParts }, context) => {
      const bodies = await affectedBy(context, provision, on ?? context.today, includeParts ?? true);
      return bodies === null ? null : [...bodies];
    },
  }),
}));
