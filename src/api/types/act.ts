import type { Page } from '../../graph/pages.ts';
import type { ActsAround, AmendmentFilter } from '../../graph/reader.ts';
import { actLabel } from '../../model/act-label.ts';
import { actStatus } from '../../model/act-status.ts';
import type { LocalDate } from '../../model/dates.ts';
import type { Act as ActEntity } from '../../model/entities.ts';
import type { ProvisionKind as Kind } from '../../model/terms.ts';
import { batched } from '../batch.ts';
import type { Context } from '../context.ts';
import { nameInLanguage } from '../names.ts';
import { connection, pageOf } from '../page.ts';
import { amendmentArgs, amendmentFilter, amendmentsOf, byArgs } from './amendments-of.ts';
import { claimsOf } from './claims-of.ts';
import { ActConnection, AmendmentConnection, ClaimConnection, ProvisionConnection } from './connections.ts';
import { ActForm, ActStatus, ProvisionKind } from './enums.ts';
import { evidenceOf } from './evidence.ts';
import { betweenArgs, DateRange as DateRangeInput, daysOf, langArgs, onArgs, onOrEverArgs, rangeOf } from './inputs.ts';
import { Act, Amendment, Changes, Claim, Decision, Evidence, Node, Provision } from './refs.ts';

const around = batched(({ reader }, wishes: readonly ActsAround[]) => reader.acts.around(wishes));
const decisionsOn = batched(({ reader }, ids) => reader.acts.decisions(ids));

/** Decisions are taken on bills alone. */
const decisions = async (context: Context, act: ActEntity) => (act.form === 'BILL' ? decisionsOn(context, act.id) : []);

/** Few acts replace others, and none is left out. */
const WHOLE: Page = { limit: Number.MAX_SAFE_INTEGER };
const provisions = batched(
  ({ reader }, ids, kinds: readonly Kind[] | undefined, on: LocalDate | undefined, page: Page) =>
    reader.provisions.ofActs(ids, { kinds, on }, page),
);
const made = batched(({ reader }, ids, filter: AmendmentFilter, page: Page) =>
  reader.amendments.byActs(ids, filter, page),
);

Act.implement({
  description: 'A legal act: a constitution, a law, a decree, a resolution, a treaty, or a bill. ELI: LegalResource.',
  interfaces: [Node],
  fields: (t) => ({
    form: t.expose('form', { type: ActForm, description: 'The form in which it was made.' }),
    number: t.exposeString('number', {
      nullable: true,
      description: 'The number with the suffix of the convocation where a source prints it: `101-V`.',
    }),
    adiletId: t.exposeString('adiletId', {
      nullable: true,
      description: 'The id in the official database adilet.zan.kz: `Z1300000101`.',
    }),
    title: t.string({
      description:
        'The title on a day; where no source at hand gives one, form, day and number ("Закон от 21.07.2011 № 465-IV").',
      args: { ...langArgs, ...onArgs },
      resolve: (act, { lang, on }, { today }) =>
        nameInLanguage(act.titles, on ?? today, lang) ?? actLabel(act, lang ?? 'RU'),
    }),
    adoptedOn: t.expose('adoptedOn', {
      type: 'LocalDate',
      nullable: true,
      description: 'The day of adoption (signing).',
    }),
    publishedOn: t.expose('publishedOn', {
      type: 'LocalDate',
      nullable: true,
      description: 'The day of first official publication, from which terms of entry into force are counted.',
    }),
    publishedIn: t.exposeString('publishedIn', {
      nullable: true,
      description: 'Where it was first published officially: the gazette and its issue.',
    }),
    inForceOn: t.field({
      type: 'LocalDate',
      nullable: true,
      description: 'The day on which it took force; null where it is not known exactly.',
      resolve: (act) => act.force?.on ?? null,
    }),
    repealedOn: t.field({
      type: 'LocalDate',
      nullable: true,
      description: 'The day on which it ceased; null where it has not, or the day is not known exactly.',
      resolve: (act) => act.end?.on ?? null,
    }),
    status: t.field({
      type: ActStatus,
      description: 'How it stands on a day.',
      args: onArgs,
      resolve: async (act, { on }, context) => actStatus(act, await decisions(context, act), on ?? context.today),
    }),
    recordFrom: t.expose('recordFrom', {
      type: 'LocalDate',
      nullable: true,
      description: 'The first day on which the sources at hand tell its wording; before it answers say BEYOND_RECORD.',
    }),
    recordUntil: t.expose('recordUntil', {
      type: 'LocalDate',
      nullable: true,
      description: 'The last day on which the sources at hand tell its wording; after it answers say BEYOND_RECORD.',
    }),
    provisions: t.connection(
      {
        type: Provision,
        description: 'Its provisions in the order of the text: those in force on a day.',
        args: {
          kinds: t.arg({
            type: [ProvisionKind],
            required: false,
            description: 'Only articles, only chapters …; absent: parts of every kind.',
          }),
          ...onOrEverArgs,
        },
        resolve: async (act, args, context, info) => {
          const on = args.on === undefined ? context.today : (args.on ?? undefined);
          return connection(await provisions(context, act.id, args.kinds ?? undefined, on, pageOf(args, info)), args);
        },
      },
      ProvisionConnection,
    ),
    amendments: t.connection(
      {
        type: Amendment,
        description: 'Amendments made to this act or to any part of it, detailed events included.',
        args: { ...byArgs, ...amendmentArgs },
        resolve: async (act, args, context, info) => {
          const filter = { ...amendmentFilter(args), includeParts: true };
          return connection(await amendmentsOf(context, act.id, filter, pageOf(args, info)), args);
        },
      },
      AmendmentConnection,
    ),
    amendmentsMade: t.connection(
      {
        type: Amendment,
        description: 'Amendments that this act made to others.',
        args: amendmentArgs,
        resolve: async (act, args, context, info) =>
          connection(await made(context, act.id, amendmentFilter(args), pageOf(args, info)), args),
      },
      AmendmentConnection,
    ),
    amendedBy: t.connection(
      {
        type: Act,
        description: 'The acts that changed this one or a part of it, derived from the amendments.',
        args: {
          adopted: t.arg({
            type: DateRangeInput,
            required: false,
            description: 'By day of adoption of the amending act.',
          }),
        },
        resolve: async (act, args, context, info) =>
          connection(
            await around(context, {
              id: act.id,
              relation: 'AMENDING',
              adopted: rangeOf('adopted', args.adopted),
              page: pageOf(args, info),
            }),
            args,
          ),
      },
      ActConnection,
    ),
    amends: t.connection(
      {
        type: Act,
        description: 'The acts that this one changed, derived from the amendments.',
        resolve: async (act, args, context, info) =>
          connection(await around(context, { id: act.id, relation: 'AMENDED', page: pageOf(args, info) }), args),
      },
      ActConnection,
    ),
    changes: t.field({
      type: Changes,
      description: 'What differs in it between two days: provisions, and the powers that they assign.',
      args: betweenArgs,
      resolve: ({ id }, { between }) => ({ id, act: id, ...daysOf('between', between) }),
    }),
    replaces: t.field({
      type: [Act],
      description: 'The acts whose place this one took.',
      resolve: async (act, _, context) => [
        ...(await around(context, { id: act.id, relation: 'REPLACED', page: WHOLE })).items,
      ],
    }),
    replacedBy: t.field({
      type: [Act],
      description: 'The acts that took the place of this one.',
      resolve: async (act, _, context) => [
        ...(await around(context, { id: act.id, relation: 'REPLACING', page: WHOLE })).items,
      ],
    }),
    decisions: t.field({
      type: [Decision],
      description: "A bill's way: submitted, rejected, withdrawn, adopted, in order.",
      resolve: async (act, _, context) => [...(await decisions(context, act))],
    }),
    claims: t.connection(
      {
        type: Claim,
        description: 'What authors say about this act or any of its provisions.',
        resolve: async (act, args, context, info) =>
          connection(await claimsOf(context, act.id, 'about', pageOf(args, info)), args),
      },
      ClaimConnection,
    ),
    evidence: t.field({
      type: [Evidence],
      description: 'Where the facts about the act were read.',
      resolve: async (act, _, context) => [...(await evidenceOf(context, act.id))],
    }),
  }),
});
