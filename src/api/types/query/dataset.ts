import { builder } from '../../builder.ts';
import { Dataset } from '../refs.ts';

builder.queryFields((t) => ({
  dataset: t.field({
    type: Dataset,
    description:
      'The data itself: revision, state, counts, sources, gaps. Answers also while the graph is being filled.',
    resolve: (_, __, { reader }) => reader.dataset.info(),
  }),
}));
