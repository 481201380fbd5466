import { compareSortKeys } from '../../graph/order.ts';
import type { Page } from '../../graph/pages.ts';
import type { LocalDate } from '../../model/dates.ts';
import type { Modality as Mode, CompetenceRole as Role } from '../../model/terms.ts';
import { batched } from '../batch.ts';
import { nameInLanguage } from '../names.ts';
import { getNodes } from '../nodes.ts';
import { connection, pageOf } from '../page.ts';
import { claimsOf } from './claims-of.ts';
import { competenceChanges } from './competences-of.ts';
import { ClaimConnection, CompetenceConnection, ProvisionConnection } from './connections.ts';
import { BodyKind, Certainty, CompetenceRole, GovernmentLevel, Modality } from './enums.ts';
import { betweenArgs, daysOf, langArgs, onArgs, onOrEverArgs } from './inputs.ts';
import * as refs from './refs.ts';

const related = batched(({ reader }, ids, relation: 'narrower' | 'succeededBy') =>
  reader.bodies.related(ids, relation),
);
const competences = batched(
  (
    { reader },
    ids,
    filter: {
      readonly on: LocalDate | undefined;
      readonly roles: readonly Role[] | undefined;
      readonly modalities: readonly Mode[] | undefined;
    },
    page: Page,
  ) => reader.bodies.competences(ids, filter, page),
);
const provisions = batched(({ reader }, ids, on: LocalDate, page: Page) => reader.bodies.provisions(ids, on, page));

refs.Body.implement({
  description:
    'A public body or a kind of public bodies: a maslikhat, an akim, the Government, a gathering of the local community.',
  interfaces: [refs.Node],
  fields: (t) => ({
    kind: t.expose('kind', {
      type: BodyKind,
      description: 'Whether it is one body (the Majilis) or stands for many alike (akims of oblasts).',
    }),
    levels: t.field({
      type: [GovernmentLevel],
      description: 'The levels on which it works.',
      resolve: (body) => [...body.levels],
    }),
    name: t.string({
      description: 'Its name on a day.',
      args: { ...langArgs, ...onArgs },
      resolve: (body, { lang, on }, { today }) => nameInLanguage(body.names, on ?? today, lang) ?? body.id,
    }),
    aliases: t.field({
      type: ['String'],
      description: 'Other names under which the texts speak of it.',
      resolve: (body) => [...body.aliases],
    }),
    existsFrom: t.expose('existsFrom', {
      type: 'LocalDate',
      nullable: true,
      description: 'When it came to be; null: before the record begins, or no source at hand says when.',
    }),
    existsTo: t.expose('existsTo', {
      type: 'LocalDate',
      nullable: true,
      description: 'When it ceased; null: no source at hand says that it did.',
    }),
    broader: t.field({
      type: [refs.Body],
      description: 'The kinds of which it is a kind: an akim of an oblast is an akim.',
      resolve: async (body, _, context) => (await getNodes(context, 'Body', body.broader)).sort(compareSortKeys),
    }),
    narrower: t.field({
      type: [refs.Body],
      description: 'Its kinds.',
      resolve: async (body, _, context) => [...(await related(context, body.id, 'narrower'))],
    }),
    succeededBy: t.field({
      type: [refs.Body],
      description: 'The bodies that took over from it.',
      resolve: async (body, _, context) => [...(await related(context, body.id, 'succeededBy'))],
    }),
    competences: t.connection(
      {
        type: refs.Competence,
        description: 'The powers, duties and prohibitions that it has on a day, in the order of the law.',
        args: {
          ...onOrEverArgs,
          roles: t.arg({
            type: [CompetenceRole],
            required: false,
            description: 'Only competences under which it appoints, approves, supervises …; absent: any.',
          }),
          modalities: t.arg({
            type: [Modality],
            required: false,
            description: 'Only powers, only duties …; absent: all.',
          }),
        },
        resolve: async (body, args, context, info) => {
          const filter = {
            on: args.on === undefined ? context.today : (args.on ?? undefined),
            roles: args.roles ?? undefined,
            modalities: args.modalities ?? undefined,
          };
          return connection(await competences(context, body.id, filter, pageOf(args, info)), args);
        },
      },
      CompetenceConnection,
    ),
    provisions: t.connection(
      {
        type: refs.Provision,
        description:
          'The provisions by which it is affected on a day: it holds, or is the object of, a competence that they assign.',
        args: onArgs,
        resolve: async (body, args, context, info) =>
          connection(await provisions(context, body.id, args.on ?? context.today, pageOf(args, info)), args),
      },
      ProvisionConnection,
    ),
    changes: t.field({
      type: [refs.CompetenceChange],
      description: 'What it gained and lost: its competences on the day `to` against those on the day `from`.',
      args: betweenArgs,
      resolve: async (body, { between }, context) => [
        ...(await competenceChanges(context, body.id, daysOf('between', between))),
      ],
    }),
    claims: t.connection(
      {
        type: refs.Claim,
        description: 'What authors say about it.',
        resolve: async (body, args, context, info) =>
          connection(await claimsOf(context, body.id, 'about', pageOf(args, info)), args),
      },
      ClaimConnection,
    ),
  }),
});

refs.AffectedBody.implement({
  description:
    'A body that a provision affects on a day: it holds, or is the object of, a competence that the provision or one of its parts in force that day assigns. A mere mention is not enough; a kind of bodies stands for its narrower kinds.',
  fields: (t) => ({
    body: t.expose('body', { type: refs.Body, description: 'Who holds, or is the object of, the competences.' }),
    competences: t.field({
      type: [refs.Competence],
      description: 'By which competences, in the order of the text.',
      resolve: (affected) => [...affected.competences],
    }),
    certainty: t.expose('certainty', {
      type: Certainty,
      description:
        'How sure the whole of it is: as sure as the least sure of the competences. A body may be affected for certain by others of them: `Competence.certainty(on:)` tells it of each.',
    }),
  }),
});
