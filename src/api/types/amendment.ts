import { printRule } from '../../model/citation.ts';
import { provisionId } from '../../model/ids.ts';
import { batched } from '../batch.ts';
import { findNode, getNode, getNodes, getOptional } from '../nodes.ts';
import { connection, pageOf } from '../page.ts';
import { claimsOf } from './claims-of.ts';
import { ClaimConnection } from './connections.ts';
import { AmendmentAspect, AmendmentKind, ChangeKind, ForceRuleKind } from './enums.ts';
import { evidenceOf } from './evidence.ts';
import * as refs from './refs.ts';
import { targetOf } from './target-of.ts';

const details = batched(({ reader }, ids) => reader.amendments.details(ids));
const versions = batched(({ reader }, ids, which: 'opened' | 'closed') => reader.amendments.versions(ids, which));
const competenceChanges = batched(({ reader }, ids) => reader.amendments.competenceChanges(ids));

refs.Amendment.implement({
  description: 'What one act did to one provision, or to another act as a whole.',
  interfaces: [refs.Node],
  fields: (t) => ({
    kind: t.expose('kind', { type: AmendmentKind, description: 'What was done.' }),
    aspect: t.expose('aspect', {
      type: AmendmentAspect,
      description: 'To the text, the heading, the preamble or the whole act.',
    }),
    by: t.field({
      type: refs.Act,
      description: 'The act that made the change.',
      resolve: (amendment, _, context) => getNode(context, 'Act', amendment.by),
    }),
    byProvision: t.field({
      type: refs.Provision,
      nullable: true,
      description: 'The provision of that act that orders the change, where it is on record.',
      resolve: (amendment, _, context) => getOptional(context, 'Provision', amendment.byProvision),
    }),
    target: t.field({
      type: refs.AmendmentTarget,
      description: 'What was changed.',
      resolve: (amendment, _, context) => targetOf(context, amendment.target),
    }),
    adoptedOn: t.expose('adoptedOn', {
      type: 'LocalDate',
      description: 'The day on which the amending act was adopted.',
    }),
    inForceOn: t.expose('inForceOn', {
      type: 'LocalDate',
      nullable: true,
      description:
        'The day on which the change took force; null where only bounds are known. It may lie before adoption.',
    }),
    inForceEarliest: t.expose('inForceEarliest', {
      type: 'LocalDate',
      nullable: true,
      description:
        'The earliest day it can have taken force. "Upon expiry of ten calendar days after publication": publication is never before adoption, and the change binds on the day after the tenth.',
    }),
    inForceLatest: t.expose('inForceLatest', {
      type: 'LocalDate',
      nullable: true,
      description: 'The first day on which a source shows the change as made and in force; null where none bounds it.',
    }),
    retroactive: t.exposeBoolean('retroactive', {
      description: 'True where the change took force before it was adopted.',
    }),
    forceRule: t.field({
      type: refs.ForceRule,
      description: 'The rule of entry into force, as the act or a note to the law states it.',
      resolve: (amendment) => ({ rule: amendment.forceRule, act: amendment.by }),
    }),
    parent: t.field({
      type: refs.Amendment,
      nullable: true,
      description: 'The event at the article of which this is a detail.',
      resolve: (amendment, _, context) => getOptional(context, 'Amendment', amendment.parent),
    }),
    details: t.field({
      type: [refs.Amendment],
      description: 'What the event did to single parts of the article.',
      resolve: async (amendment, _, context) => [...(await details(context, amendment.id))],
    }),
    opened: t.field({
      type: [refs.ProvisionVersion],
      description: 'The versions that it brought about.',
      resolve: async (amendment, _, context) => [...(await versions(context, amendment.id, 'opened'))],
    }),
    closed: t.field({
      type: [refs.ProvisionVersion],
      description: 'The versions that it ended.',
      resolve: async (amendment, _, context) => [...(await versions(context, amendment.id, 'closed'))],
    }),
    competenceChanges: t.field({
      type: [refs.CompetenceChange],
      description: 'The powers that it gave, took or put in other words, its details included.',
      resolve: async (amendment, _, context) => [...(await competenceChanges(context, amendment.id))],
    }),
    claims: t.connection(
      {
        type: refs.Claim,
        description: 'What authors say about it.',
        resolve: async (amendment, args, context, info) =>
          connection(await claimsOf(context, amendment.id, 'about', pageOf(args, info)), args),
      },
      ClaimConnection,
    ),
    evidence: t.field({
      type: [refs.Evidence],
      description: 'The notes and editions in which it was read.',
      resolve: async (amendment, _, context) => [...(await evidenceOf(context, amendment.id))],
    }),
  }),
});

refs.ForceRule.implement({
  description: 'How an act says when its change takes force.',
  fields: (t) => ({
    kind: t.field({
      type: ForceRuleKind,
      description: 'From what the day of force is counted: from publication, or set by a date.',
      resolve: ({ rule }) => rule.kind,
    }),
    amount: t.int({
      nullable: true,
      description: 'Days or months after publication.',
      resolve: ({ rule }) => rule.amount,
    }),
    date: t.field({
      type: 'LocalDate',
      nullable: true,
      description: 'ON_DATE: the day.',
      resolve: ({ rule }) => rule.date,
    }),
    provision: t.field({
      type: refs.Provision,
      nullable: true,
      description: 'The provision of the amending act that holds the rule, where a source names it.',
      resolve: ({ rule, act }, _, context) =>
        rule.provision === null ? null : findNode(context, 'Provision', provisionId(act, rule.provision)),
    }),
    asPrinted: t.string({
      nullable: true,
      description:
        'The words of the rule as a note prints them; of a rule that refers to a provision of the amending act, that reference in the words of Russian notes.',
      resolve: ({ rule }) => printRule(rule),
    }),
  }),
});

refs.CompetenceChange.implement({
  description: 'A power that a body gained, lost, or has in other words.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ChangeKind, description: 'Gained, lost or changed.' }),
    body: t.field({
      type: refs.Body,
      description: 'Whose power it is.',
      resolve: (change, _, context) => getNode(context, 'Body', change.body),
    }),
    before: t.expose('before', {
      type: refs.Competence,
      nullable: true,
      description: 'The competence before; null where it was gained.',
    }),
    after: t.expose('after', {
      type: refs.Competence,
      nullable: true,
      description: 'The competence after; null where it was lost.',
    }),
    amendments: t.field({
      type: [refs.Amendment],
      description: 'The amendments that made the change.',
      resolve: (change, _, context) => getNodes(context, 'Amendment', change.amendments),
    }),
  }),
});
