import { inLanguage } from '../../model/localized.ts';
import { getNode, getNodes, getOptional } from '../nodes.ts';
import { competenceCertainty } from './competences-of.ts';
import { Certainty, CompetenceRole, Modality } from './enums.ts';
import { evidenceOf } from './evidence.ts';
import { langArgs, onArgs } from './inputs.ts';
import * as refs from './refs.ts';

refs.Competence.implement({
  description: 'What a provision lets, bids or forbids a body to do, or subjects it to.',
  interfaces: [refs.Node],
  fields: (t) => ({
    modality: t.expose('modality', { type: Modality, description: 'May, must, must not, or is subject to.' }),
    role: t.expose('role', { type: CompetenceRole, description: 'What the body does under it.' }),
    body: t.field({
      type: refs.Body,
      description: 'The body that holds it.',
      resolve: (competence, _, context) => getNode(context, 'Body', competence.body),
    }),
    toward: t.field({
      type: [refs.Body],
      description: 'The bodies upon which it is exercised.',
      resolve: (competence, _, context) => getNodes(context, 'Body', competence.toward),
    }),
    provision: t.field({
      type: refs.Provision,
      description: 'The provision that assigns it.',
      resolve: (competence, _, context) => getNode(context, 'Provision', competence.provision),
    }),
    summary: t.string({
      description: 'What it is about, in the words of this project.',
      args: langArgs,
      resolve: (competence, { lang }) => inLanguage(competence.summary, lang) ?? competence.id,
    }),
    validFrom: t.expose('validFrom', {
      type: 'LocalDate',
      nullable: true,
      description: 'The first day: exact or the earliest; null: older than the record.',
    }),
    validTo: t.expose('validTo', {
      type: 'LocalDate',
      nullable: true,
      description:
        'The day from which it does not hold any more: exact or the earliest; null: nothing read of it says that it ended.',
    }),
    certainty: t.field({
      type: Certainty,
      description: 'How sure it is whether it holds on a day: CERTAIN also where it surely does not.',
      args: onArgs,
      // The competence is at hand, so that it is known.
      resolve: async (competence, { on }, context) =>
        (await competenceCertainty(context, competence.id, on ?? context.today)) ?? 'BEYOND_RECORD',
    }),
    continues: t.field({
      type: refs.Competence,
      nullable: true,
      description: 'The same power in other words before.',
      resolve: (competence, _, context) => getOptional(context, 'Competence', competence.continues),
    }),
    evidence: t.field({
      type: [refs.Evidence],
      description: 'Where it was read.',
      resolve: async (competence, _, context) => [...(await evidenceOf(context, competence.id))],
    }),
  }),
});
