import { inLanguage } from '../../model/localized.ts';
import { batched } from '../batch.ts';
import { builder } from '../builder.ts';
import { getNode, getNodes, getOptional } from '../nodes.ts';
import { connection, pageOf } from '../page.ts';
import { referenceOf } from '../reference-of.ts';
import { BibliographyFormat } from './choices.ts';
import { claimsOf } from './claims-of.ts';
import { ClaimConnection } from './connections.ts';
import { Language, Stance, WorkKind } from './enums.ts';
import { langArgs } from './inputs.ts';
import * as refs from './refs.ts';

const citations = batched(({ reader }, ids, end: 'from' | 'to') => reader.scholarship.citations(ids, end));

const referenceArgs = builder.args((t) => ({
  format: t.field({ type: BibliographyFormat, required: true, description: 'In which form it is written.' }),
  lang: t.field({
    type: Language,
    required: false,
    description:
      'The language of titles and names; where it is not held, or not given: Russian, then Kazakh, then English.',
  }),
}));

refs.Work.implement({
  description: 'A published work: an article, a book, a chapter.',
  interfaces: [refs.Node],
  fields: (t) => ({
    kind: t.expose('kind', { type: WorkKind, description: 'Article, book, chapter …' }),
    title: t.string({
      description: 'What it is called on its title page, or a translation of that.',
      args: langArgs,
      resolve: (work, { lang }) => inLanguage(work.title, lang) ?? work.id,
    }),
    authors: t.field({
      type: [refs.Person],
      description: 'Its authors, in the order of the title page.',
      resolve: (work, _, context) => getNodes(context, 'Person', work.authors),
    }),
    editors: t.field({
      type: [refs.Person],
      description: 'Those under whose editorship it appeared.',
      resolve: (work, _, context) => getNodes(context, 'Person', work.editors),
    }),
    year: t.exposeInt('year', { nullable: true, description: 'The year of publication.' }),
    place: t.exposeString('place', { nullable: true, description: 'The place of publication.' }),
    publisher: t.exposeString('publisher', { nullable: true, description: 'The house that published it.' }),
    partOf: t.field({
      type: refs.Work,
      nullable: true,
      description: 'The collection, journal or book in which it stands.',
      resolve: (work, _, context) => getOptional(context, 'Work', work.partOf),
    }),
    reference: t.string({
      description:
        'The work as an entry of a bibliography. What its sources do not tell, or print cut off, is left out or stays cut off.',
      args: referenceArgs,
      resolve: (work, { format, lang }, context) =>
        referenceOf(context, work, format, { lang: lang ?? null, pages: null }),
    }),
    citations: t.field({
      type: [refs.Citation],
      description: 'The works that it cites.',
      resolve: async (work, _, context) => [...(await citations(context, work.id, 'from'))],
    }),
    citedBy: t.field({
      type: [refs.Citation],
      description: 'The works that cite it.',
      resolve: async (work, _, context) => [...(await citations(context, work.id, 'to'))],
    }),
    claims: t.connection(
      {
        type: refs.Claim,
        description: 'Claims that are reported in it.',
        resolve: async (work, args, context, info) =>
          connection(await claimsOf(context, work.id, 'reportedIn', pageOf(args, info)), args),
      },
      ClaimConnection,
    ),
  }),
});

refs.Citation.implement({
  description: 'One work that cites another.',
  fields: (t) => ({
    from: t.field({
      type: refs.Work,
      description: 'The work that cites.',
      resolve: (citation, _, context) => getNode(context, 'Work', citation.from),
    }),
    to: t.field({
      type: refs.Work,
      description: 'The work that is cited.',
      resolve: (citation, _, context) => getNode(context, 'Work', citation.to),
    }),
    pages: t.exposeString('pages', { nullable: true, description: 'The pages cited, as printed.' }),
    reference: t.string({
      description: 'The cited work as an entry of a bibliography, with the pages cited.',
      args: referenceArgs,
      resolve: async ({ to, pages }, { format, lang }, context) =>
        referenceOf(context, await getNode(context, 'Work', to), format, { lang: lang ?? null, pages }),
    }),
    stance: t.expose('stance', {
      type: Stance,
      nullable: true,
      description: 'To what end it is cited, where the text says so.',
    }),
    evidence: t.field({
      type: [refs.Evidence],
      description: 'Where the citation stands.',
      resolve: (citation) => [...citation.evidence],
    }),
  }),
});
