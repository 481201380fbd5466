import { inLanguage } from '../../model/localized.ts';
import { batched } from '../batch.ts';
import { builder } from '../builder.ts';
import { getOptional, nodeById } from '../nodes.ts';
import { GapKind } from './enums.ts';
import { langArgs } from './inputs.ts';
import { Act, Body, Competence, Evidence, Gap, GapSide, Node, Person, Provision, Source, Work } from './refs.ts';

const gapsAbout = batched(({ reader }, ids) => reader.dataset.gapsAbout(ids));

Gap.implement({
  description:
    'Something that is missing, unread, ambiguous or in dispute. What is not known is said, never left out in silence.',
  interfaces: [Node],
  fields: (t) => ({
    kind: t.expose('kind', { type: GapKind, description: 'Why it is a gap.' }),
    about: t.field({
      type: Node,
      nullable: true,
      description: 'The thing that lacks something.',
      resolve: (gap, _, context) => (gap.about === null ? null : nodeById(context, gap.about)),
    }),
    field: t.exposeString('field', { description: 'What it lacks, by the name of the field.' }),
    reason: t.string({
      description: 'The reason in plain words.',
      args: langArgs,
      resolve: (gap, { lang }) => inLanguage(gap.reason, lang) ?? gap.field,
    }),
    sides: t.field({
      type: [GapSide],
      description: 'In a disagreement: what each side says.',
      resolve: (gap) => [...gap.sides],
    }),
    source: t.field({
      type: Source,
      nullable: true,
      description: 'The source that could not be read or is cut off there.',
      resolve: (gap, _, context) => getOptional(context, 'Source', gap.source),
    }),
  }),
});

// One field of every kind of thing that the record can lack something of; it stands here once, beside what it gives.
for (const thing of [Act, Body, Competence, Person, Provision, Source, Work]) {
  builder.objectField(thing, 'gaps', (t) =>
    t.field({
      type: [Gap],
      description: 'What is not known about it.',
      resolve: async ({ id }, _, context) => [...(await gapsAbout(context, id))],
    }),
  );
}

GapSide.implement({
  description: 'One side of a disagreement between sources.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'What this side says.' }),
    evidence: t.field({ type: [Evidence], description: 'Where it says so.', resolve: (side) => [...side.evidence] }),
  }),
});
