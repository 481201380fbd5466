import { inLanguage } from '../../model/localized.ts';
import { getAny, getNode, getNodes } from '../nodes.ts';
import { RecordVerdict, Stance } from './enums.ts';
import { evidenceOf } from './evidence.ts';
import { langArgs } from './inputs.ts';
import * as refs from './refs.ts';

refs.Claim.implement({
  description: 'What somebody says about the law. Who says it and who reports it are two things.',
  interfaces: [refs.Node],
  fields: (t) => ({
    stance: t.expose('stance', { type: Stance, description: 'For, against, proposing or describing.' }),
    summary: t.string({
      description: 'What is said, in the words of this project.',
      args: langArgs,
      resolve: (claim, { lang }) => inLanguage(claim.summary, lang) ?? claim.id,
    }),
    assertedBy: t.field({
      type: [refs.Person],
      description: 'Who says it.',
      resolve: (claim, _, context) => getNodes(context, 'Person', claim.assertedBy),
    }),
    reportedIn: t.field({
      type: refs.Work,
      description: 'The work in which it was read.',
      resolve: (claim, _, context) => getNode(context, 'Work', claim.reportedIn),
    }),
    asOf: t.expose('asOf', { type: 'LocalDate', nullable: true, description: 'The day to which the claim speaks.' }),
    about: t.field({
      type: [refs.Node],
      description: 'What it is about: acts, provisions, bodies, amendments, works.',
      resolve: (claim, _, context) => getAny(context, claim.about),
    }),
    conflictsWith: t.field({
      type: [refs.Provision],
      description: 'The provisions with which, it says, the thing is in conflict.',
      resolve: (claim, _, context) => getNodes(context, 'Provision', claim.conflictsWith),
    }),
    agreesWith: t.field({
      type: [refs.Claim],
      description: 'Other claims with which it agrees.',
      resolve: (claim, _, context) => getNodes(context, 'Claim', claim.agreesWith),
    }),
    recordCheck: t.expose('recordCheck', {
      type: refs.RecordCheck,
      nullable: true,
      description: 'What the official record says to it; of what no record can decide, UNVERIFIED with the reason.',
    }),
    evidence: t.field({
      type: [refs.Evidence],
      description: 'Where it was read.',
      resolve: async (claim, _, context) => [...(await evidenceOf(context, claim.id))],
    }),
  }),
});

refs.RecordCheck.implement({
  description: 'A claim held against the official record.',
  fields: (t) => ({
    verdict: t.expose('verdict', { type: RecordVerdict, description: 'Whether the record agrees.' }),
    explanation: t.string({
      description: 'What the record says.',
      args: langArgs,
      resolve: (check, { lang }) => inLanguage(check.explanation, lang) ?? check.verdict,
    }),
    evidence: t.field({
      type: [refs.Evidence],
      description: 'Where the record says so.',
      resolve: (check) => [...check.evidence],
    }),
  }),
});
