import type { Page } from '../../graph/pages.ts';
import { inLanguage } from '../../model/localized.ts';
import { batched } from '../batch.ts';
import { connection, pageOf } from '../page.ts';
import { claimsOf } from './claims-of.ts';
import { ClaimConnection, WorkConnection } from './connections.ts';
import { langArgs } from './inputs.ts';
import * as refs from './refs.ts';

const worksOf = batched(({ reader }, ids, relation: 'by' | 'citing', page: Page) =>
  reader.scholarship.worksOf(ids, relation, page),
);

refs.Person.implement({
  description: 'A scholar or another author.',
  interfaces: [refs.Node],
  fields: (t) => ({
    name: t.string({
      description: 'Family name and initials or given names.',
      args: langArgs,
      resolve: (person, { lang }) => inLanguage(person.name, lang) ?? person.id,
    }),
    nameAsPrinted: t.field({
      type: ['String'],
      description: 'The name in the spellings of the sources; what is cut off there stays cut off.',
      resolve: (person) => [...person.nameAsPrinted],
    }),
    works: t.connection(
      {
        type: refs.Work,
        description: 'Works written or edited by the person.',
        resolve: async (person, args, context, info) =>
          connection(await worksOf(context, person.id, 'by', pageOf(args, info)), args),
      },
      WorkConnection,
    ),
    claims: t.connection(
      {
        type: refs.Claim,
        description: 'What the person says about the law, whoever reports it.',
        resolve: async (person, args, context, info) =>
          connection(await claimsOf(context, person.id, 'assertedBy', pageOf(args, info)), args),
      },
      ClaimConnection,
    ),
    citedBy: t.connection(
      {
        type: refs.Work,
        description: 'Works that cite a work of the person.',
        resolve: async (person, args, context, info) =>
          connection(await worksOf(context, person.id, 'citing', pageOf(args, info)), args),
      },
      WorkConnection,
    ),
  }),
});
