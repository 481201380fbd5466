import { batched } from '../batch.ts';
import { getNode, keepAlong } from '../nodes.ts';
import { Confidence } from './enums.ts';
import { Evidence, Source } from './refs.ts';

/** The evidence of anything with an id. */
export const evidenceOf = batched((context, ids) => context.reader.evidence.of(ids, keepAlong(context)));

Evidence.implement({
  description:
    'Where a fact was read, and how sure the reading is. Every event, version, competence, claim, decision and citation has some.',
  fields: (t) => ({
    source: t.field({
      type: Source,
      description: 'The edition, page or article in which it was read.',
      resolve: (evidence, _, context) => getNode(context, 'Source', evidence.source),
    }),
    locator: t.exposeString('locator', {
      description:
        'A place in the source that a reader can find again: an article, a footnote, an anchor, the first words of a paragraph.',
    }),
    confidence: t.expose('confidence', { type: Confidence, description: 'How sure the reading is.' }),
    quote: t.exposeString('quote', {
      nullable: true,
      description:
        'The words at that place of the source, at most 1,000 characters; null unless your own copy of it is loaded and the place leads to a provision or a note.',
    }),
  }),
});
