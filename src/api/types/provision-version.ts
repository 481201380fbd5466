import { builder } from '../builder.ts';
import { getNode, getNodes, getOptional } from '../nodes.ts';
import { changesAgainst, wordsOf } from '../version-words.ts';
import { Language, TextChangeKind, TextState } from './enums.ts';
import { evidenceOf } from './evidence.ts';
import * as refs from './refs.ts';

/** For the words of a version: nothing falls back, so that the language means itself. */
const wordsArgs = builder.args((t) => ({
  lang: t.field({
    type: Language,
    required: false,
    description: 'The language; absent: the one that is held, Russian before Kazakh before English.',
  }),
  on: t.field({
    type: 'LocalDate',
    required: false,
    description:
      'The day on which the words must be the whole text; absent: the day for which the version was asked (`version(on:)`, `state(on:)`), else the newest words that are held of this version.',
  }),
}));

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
    textState: t.field({
      type: TextState,
      description:
        'Whether its words are held, in any language; on the day for which the version was asked, where it was asked for a day.',
      resolve: async (version, _, context) => {
        if (version.asOf === undefined) return version.textState;
        return (await wordsOf(context, version)) === null ? 'NOT_HELD' : 'FULL';
      },
    }),
    text: t.string({
      nullable: true,
      description:
        'Its words as one source prints them: number, heading, own words and all its parts (of a chapter or section the heading alone). A version lasts while its parts may change: the words are given only for days on which no change of a part is on record either, and on which none may have been made, unless the provision, or what it is part of, is in doubt that day. Null where they are not held in that language; texts never fall back to another language.',
      args: wordsArgs,
      resolve: async (version, args, context) => (await wordsOf(context, version, args))?.text ?? null,
    }),
    textFrom: t.field({
      type: refs.Source,
      nullable: true,
      description:
        'The source of the words: of several that differ in nothing but typography, the oldest. Null where they are not held.',
      args: wordsArgs,
      resolve: async (version, args, context) =>
        getOptional(context, 'Source', (await wordsOf(context, version, args))?.source ?? null),
    }),
    diff: t.field({
      type: [refs.TextChange],
      description:
        'What changed between this and another version of the same provision, word by word, from the older to the newer whichever is asked; both as `text` gives them, in one language. TEXT_NOT_HELD where a text is not held.',
      args: {
        against: t.arg.id({ required: true, description: 'The id of the other version.' }),
        lang: t.arg({
          type: Language,
          required: false,
          description: 'The language; absent: the first in which both are held, Russian before Kazakh before English.',
        }),
      },
      resolve: async (version, { against, lang }, context) => [
        ...(await changesAgainst(context, version, against, lang ?? null)),
      ],
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
