import { builder } from '../../builder.ts';
import { callerError } from '../../errors.ts';
import { MAX_IDS } from '../../limits.ts';
import { nodeById } from '../../nodes.ts';
import { Node } from '../refs.ts';

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    description: 'Anything by its id; null for an unknown id. An id that had to change keeps answering.',
    args: {
      id: t.arg.id({
        required: true,
        description: 'Its id, as any answer gives it: `prov:kz/law/2001-01-23/148#art_39-3`.',
      }),
    },
    resolve: (_, { id }, context) => nodeById(context, id),
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description: `Up to ${MAX_IDS} things by their ids, in the order of the list; null for each unknown id.`,
    args: { ids: t.arg.idList({ required: true, description: 'Their ids, of any types, at most 100.' }) },
    resolve: (_, { ids }, context) => {
      if (ids.length > MAX_IDS) {
        throw callerError('BAD_PAGE_SIZE', (say) => say.tooManyIds('ids', ids.length, MAX_IDS), 'ids');
      }
      return Promise.all(ids.map((id) => nodeById(context, id)));
    },
  }),
}));
