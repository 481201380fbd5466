import { connection, pageOf } from '../page.ts';
import { GapConnection } from './connections.ts';
import { DatasetState, GapKind } from './enums.ts';
import * as refs from './refs.ts';

refs.Dataset.implement({
  description:
    'The data itself: what is loaded, from which sources, and what it lacks. Answers also while the graph is being filled.',
  fields: (t) => ({
    revision: t.exposeString('revision', {
      description:
        'A hash of the content: the same facts give the same revision on any machine. Where texts of your own copies are held, "+" and a hash of them follow.',
    }),
    state: t.expose('state', { type: DatasetState, description: 'Whether the graph can answer.' }),
    loadedAt: t.exposeString('loadedAt', { description: 'When it was loaded (ISO 8601, UTC).' }),
    engine: t.exposeString('engine', {
      description: 'The engine that answers: `memory`, or `neo4j` with its version.',
    }),
    counts: t.field({
      type: [refs.LabelCount],
      description: 'How many things of each label there are.',
      resolve: async (_, __, { reader }) => [...(await reader.dataset.counts())],
    }),
    sources: t.field({
      type: [refs.Source],
      description: 'All sources.',
      resolve: async (_, __, { reader }) => [...(await reader.dataset.sources())],
    }),
    gaps: t.connection(
      {
        type: refs.Gap,
        description: 'What the data lacks.',
        args: {
          kinds: t.arg({
            type: [GapKind],
            required: false,
            description: 'Only what is lacking for these reasons; absent: for any.',
          }),
        },
        resolve: async (_, args, { reader }, info) =>
          connection(await reader.dataset.gaps({ kinds: args.kinds ?? undefined }, pageOf(args, info)), args),
      },
      GapConnection,
    ),
  }),
});

refs.LabelCount.implement({
  description: 'How many things of a label there are.',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'The label: Act, Provision, Amendment …' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});
