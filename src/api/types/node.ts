import { Node } from './refs.ts';

Node.implement({
  description: 'Anything with an id of its own. Ids are stable and readable, and the same in every copy of the graph.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'The id, for example `act:kz/law/2001-01-23/148`.' }),
  }),
  resolveType: (entity) => entity.type,
});
