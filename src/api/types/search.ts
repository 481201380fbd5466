import * as refs from './refs.ts';

refs.SearchHit.implement({
  description: 'A thing in whose names or words all the words of a search were found.',
  fields: (t) => ({
    node: t.expose('node', { type: refs.Node, description: 'The thing.' }),
    score: t.exposeFloat('score', { description: 'How well it fits; higher is better. Only the order has a meaning.' }),
    matched: t.exposeString('matched', { description: 'The text in which the words were found.' }),
  }),
});
