import type { ProvisionVersion as Version } from '../../model/entities.ts';
import type { Context } from '../context.ts';
import { callerError } from '../errors.ts';
import { findNode, getNode, getNodes } from '../nodes.ts';
import { TextChangeKind, TextState } from './enums.ts';
import { evidenceOf } from './evidence.ts';
import { langArgs } from './inputs.ts';
import * as refs from './refs.ts';

/** Throws BAD_ARGUMENT for anything but a version of the same provision, TEXT_NOT_HELD where a wording is missing. */
async function comparable(version: Version, against: string, context: Context): Promise<never> {
  const other = await findNode(context, 'ProvisionVersion', against);
  if (other === null || other.provision !== version.provision) {
    throw callerError(
      'BAD_ARGUMENT',
      `"against: ${against}" is not a version of ${version.provision}; its "versions" lists them.`,
    );
  }
  throw callerError(
    'TEXT_NOT_HELD',
    `The wording of ${version.id} or of ${against} is not held here, so they cannot be compared. The graph holds who changed what and when; texts stay in your own copy of the law.`,
  );
}

refs.ProvisionVersion.implement({
  description: 'One wording of a provision, in force on [validFrom, validTo).',
  interfaces: [refs.Node],
  fields: (t) => ({
    provision: t.field({
      type: refs.Provision,
      description: 'The provision whose wording it is.',
      resolve: (version, _, context) => getNode(context, 'Provision', version.provision),
    }),
    start: t.expose('start', { type: refs.DateBound, description: 'When it began to bind.' }),
    end: t.expose('end', { type: refs.DateBound, description: 'When it ceased to bind.' }),
    validFrom: t.expose('validFrom', {
      type: 'LocalDate',
      nullable: true,
      description: 'The first day: exact or, where only bounds are known, the earliest; null: older than the record.',
    }),
    validTo: t.expose('validTo', {
      type: 'LocalDate',
      nullable: true,
      description:
        'The day from which it does not bind any more: exact or the earliest; null: it holds to the end of the record.',
    }),
    openedBy: t.field({
      type: [refs.Amendment],
      description: 'The amendments that brought it about: several where laws of one day changed the same provision.',
      resolve: (version, _, context) => getNodes(context, 'Amendment', version.openedBy),
    }),
    closedBy: t.field({
      type: [refs.Amendment],
      description: 'The amendments that ended it.',
      resolve: (version, _, context) => getNodes(context, 'Amendment', version.closedBy),
    }),
    textState: t.expose('textState', { type: TextState, description: 'Whether its wording is held.' }),
    text: t.string({
      nullable: true,
      description:
        'Its wording; null where the wording in that language is not held. Texts never fall back to another language.',
      args: langArgs,
      resolve: () => null,
    }),
    textFrom: t.field({
      type: refs.Source,
      nullable: true,
      description: 'The source of the wording; null where it is not held.',
      resolve: () => null,
    }),
    diff: t.field({
      type: [refs.TextChange],
      description:
        'What changed against another version of the same provision, word by word; TEXT_NOT_HELD where a wording is not held.',
      args: { against: t.arg.id({ required: true, description: 'The id of the other version.' }) },
      resolve: (version, { against }, context) => comparable(version, against, context),
    }),
    evidence: t.field({
      type: [refs.Evidence],
      description: 'The sources that show this wording or its limits.',
      resolve: async (version, _, context) => [...(await evidenceOf(context, version.id))],
    }),
  }),
});

refs.TextChange.implement({
  description: 'A run of words in a comparison of two versions.',
  fields: (t) => ({
    kind: t.expose('kind', { type: TextChangeKind, description: 'Whether the words stayed, came or went.' }),
    text: t.exposeString('text', { description: 'The words.' }),
  }),
});
