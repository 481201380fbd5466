import { Node, Source } from './refs.ts';

Source.implement({
  description:
    'A text from which facts were read: a dated edition of an act, a page of the official database, an article.',
  interfaces: [Node],
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What it is called.' }),
    kind: t.exposeString('kind', {
      description: 'OFFICIAL_EDITION, OFFICIAL_PAGE, OFFICIAL_CATALOGUE, ARTICLE or SECONDARY.',
    }),
    url: t.exposeString('url', { nullable: true, description: 'Where it is published.' }),
    stateOf: t.expose('stateOf', { type: 'LocalDate', nullable: true, description: 'The day whose wording it shows.' }),
    sha256: t.exposeString('sha256', { nullable: true, description: 'The SHA-256 of the copy that was read, in hex.' }),
  }),
});
