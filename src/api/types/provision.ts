import type { Page } from '../../graph/pages.ts';
import { printCitation } from '../../model/citation.ts';
import type { LocalDate } from '../../model/dates.ts';
import { batched } from '../batch.ts';
import type { Context } from '../context.ts';
import { nameInLanguage } from '../names.ts';
import { getNode, getOptional } from '../nodes.ts';
import { connection, pageOf } from '../page.ts';
import { partsOf } from '../parts-of.ts';
import { stateOn } from '../provision-states.ts';
import { amendmentArgs, amendmentFilter, amendmentsOf, byArgs } from './amendments-of.ts';
import { claimsOf } from './claims-of.ts';
import { affectedBy, competencesOf } from './competences-of.ts';
import { AmendmentConnection, ClaimConnection, ProvisionConnection } from './connections.ts';
import { Certainty, ProvisionKind } from './enums.ts';
import { evidenceOf } from './evidence.ts';
import { betweenArgs, daysOf, langArgs, onArgs, onOrEverArgs } from './inputs.ts';
import * as refs from './refs.ts';

const ancestors = batched(({ reader }, ids) => reader.provisions.ancestors(ids));
const versions = batched(({ reader }, ids) => reader.provisions.versions(ids));
const references = batched(({ reader }, ids, end: 'to' | 'from', page: Page) =>
  reader.provisions.references(ids, end, page),
);

/** The state on a day; its version remembers the day, so that its words are those of that day. */
async function stateOf(context: Context, id: string, on: LocalDate) {
  const state = await stateOn(context, id, on);
  if (state === null) throw new Error(`The store holds ${id} but not its state.`);
  return { ...state, version: state.version === null ? null : { ...state.version, asOf: on } };
}

refs.Provision.implement({
  description:
    'A part of an act with an identity of its own: an article, a paragraph, a chapter. What changes is its version. ELI: LegalResourceSubdivision.',
  interfaces: [refs.Node],
  fields: (t) => ({
    kind: t.expose('kind', { type: ProvisionKind, description: 'Article, paragraph, chapter …' }),
    number: t.exposeString('number', {
      nullable: true,
      description: 'The number as printed: `39-3`; null for a preamble.',
    }),
    eId: t.exposeString('eId', {
      description:
        'Its place in the act after Akoma Ntoso: `art_39-3__para_4__subpara_2`; `~2` marks a number used again.',
    }),
    citation: t.string({
      description: 'How to cite it: "ст. 39-3 п. 4 пп. 2) Закона от 23.01.2001 № 148-II".',
      args: langArgs,
      resolve: async (provision, { lang }, context) =>
        printCitation(await getNode(context, 'Act', provision.act), provision.eId, lang ?? 'RU'),
    }),
    heading: t.string({
      nullable: true,
      description: 'Its heading on a day; null where it has none or none is known.',
      args: { ...langArgs, ...onArgs },
      resolve: (provision, { lang, on }, { today }) => nameInLanguage(provision.headings, on ?? today, lang),
    }),
    act: t.field({
      type: refs.Act,
      description: 'The act that it is part of.',
      resolve: (provision, _, context) => getNode(context, 'Act', provision.act),
    }),
    parent: t.field({
      type: refs.Provision,
      nullable: true,
      description: 'The provision directly above it; null directly under the act.',
      resolve: (provision, _, context) => getOptional(context, 'Provision', provision.parent),
    }),
    ancestors: t.field({
      type: [refs.Provision],
      description: 'The provisions above it, outermost first.',
      resolve: async (provision, _, context) => [...(await ancestors(context, provision.id))],
    }),
    parts: t.field({
      type: [refs.Provision],
      description: 'Its direct parts in order: those in force on a day.',
      args: onOrEverArgs,
      resolve: async (provision, { on }, context) => [
        ...(await partsOf(context, provision.id, on === undefined ? context.today : (on ?? undefined))),
      ],
    }),
    state: t.field({
      type: refs.ProvisionState,
      description: 'How it stands on a day, and how sure that is.',
      args: onArgs,
      resolve: (provision, { on }, context) => stateOf(context, provision.id, on ?? context.today),
    }),
    version: t.field({
      type: refs.ProvisionVersion,
      nullable: true,
      description: 'Its version on a day; null where it is not in force that day.',
      args: onArgs,
      resolve: async (provision, { on }, context) =>
        (await stateOf(context, provision.id, on ?? context.today)).version,
    }),
    versions: t.field({
      type: [refs.ProvisionVersion],
      description: 'All its versions on record, oldest first.',
      resolve: async (provision, _, context) => [...(await versions(context, provision.id))],
    }),
    amendments: t.connection(
      {
        type: refs.Amendment,
        description: 'Amendments made to it, and on request to its parts.',
        args: {
          ...byArgs,
          ...amendmentArgs,
          includeParts: t.arg.boolean({ defaultValue: false, description: 'Also those made to its parts.' }),
        },
        resolve: async (provision, args, context, info) => {
          const filter = { ...amendmentFilter(args), includeParts: args.includeParts ?? false };
          return connection(await amendmentsOf(context, provision.id, filter, pageOf(args, info)), args);
        },
      },
      AmendmentConnection,
    ),
    competences: t.field({
      type: [refs.Competence],
      description: 'The powers, duties and prohibitions that it assigns on a day, in the order of the text.',
      args: {
        ...onArgs,
        includeParts: t.arg.boolean({ defaultValue: false, description: 'Also those that its parts assign.' }),
      },
      resolve: async (provision, { on, includeParts }, context) => [
        ...(await competencesOf(context, provision.id, on ?? context.today, includeParts ?? false)),
      ],
    }),
    affectedBodies: t.field({
      type: [refs.AffectedBody],
      description:
        'The bodies that it affects on a day: those that hold, or are the object of, a competence that it assigns.',
      args: {
        ...onArgs,
        includeParts: t.arg.boolean({ defaultValue: true, description: 'Also by competences that its parts assign.' }),
      },
      resolve: async (provision, { on, includeParts }, context) => [
        ...((await affectedBy(context, provision.id, on ?? context.today, includeParts ?? true)) ?? []),
      ],
    }),
    changes: t.field({
      type: refs.Changes,
      description:
        'What differs in it and its parts between two days: their versions, and the powers that they assign.',
      args: betweenArgs,
      resolve: ({ id, act }, { between }) => ({ id, act, ...daysOf('between', between) }),
    }),
    refersTo: t.connection(
      {
        type: refs.Provision,
        description: 'The provisions to which its text refers.',
        resolve: async (provision, args, context, info) =>
          connection(await references(context, provision.id, 'to', pageOf(args, info)), args),
      },
      ProvisionConnection,
    ),
    referredToBy: t.connection(
      {
        type: refs.Provision,
        description: 'The provisions whose text refers to it.',
        resolve: async (provision, args, context, info) =>
          connection(await references(context, provision.id, 'from', pageOf(args, info)), args),
      },
      ProvisionConnection,
    ),
    claims: t.connection(
      {
        type: refs.Claim,
        description: 'What authors say about it or its parts.',
        resolve: async (provision, args, context, info) =>
          connection(await claimsOf(context, provision.id, 'about', pageOf(args, info)), args),
      },
      ClaimConnection,
    ),
    evidence: t.field({
      type: [refs.Evidence],
      description: 'The sources that show it.',
      resolve: async (provision, _, context) => [...(await evidenceOf(context, provision.id))],
    }),
  }),
});

refs.ProvisionState.implement({
  description: 'How a provision stands on a day.',
  fields: (t) => ({
    inForce: t.exposeBoolean('inForce', { description: 'Whether it binds that day, by the version shown.' }),
    certainty: t.expose('certainty', { type: Certainty, description: 'How sure that is.' }),
    version: t.expose('version', {
      type: refs.ProvisionVersion,
      nullable: true,
      description:
        'The version that holds; within an uncertain span the newer one, since publication follows adoption within days.',
    }),
    candidates: t.field({
      type: [refs.ProvisionVersion],
      description:
        'Every version that may hold that day, oldest first; one where the answer is certain. Where a change of a known day falls within the bounds of another, the version before both stands for the wording without that other one.',
      resolve: (state) => [...state.candidates],
    }),
    because: t.field({
      type: [refs.Amendment],
      description: 'The amendments whose unknown day of force makes the answer uncertain.',
      resolve: (state) => [...state.because],
    }),
  }),
});
