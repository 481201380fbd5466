import { z } from 'zod';
import { SEARCHABLE_TYPES } from '../../model/terms.ts';
import { addressOf } from '../addresses.ts';
import { graphql } from '../asking/graphql.ts';
import { afterFirst } from '../asking/walk.ts';
import { lang, name, skip } from '../inputs.ts';
import { defineTool } from '../tool.ts';
import { listed, MAX_ANSWER, paragraphs } from '../words/short.ts';
import { nameOf, ThingName } from '../words/thing.ts';

const Find = graphql(
  `
    query AssistantFind(
      $text: String!
      $types: [SearchableType!]
      $lang: Language
      $first: Int!
      $after: String
      $show: Boolean!
    ) {
      search(text: $text, types: $types, first: $first, after: $after) {
        totalCount
        nodes @include(if: $show) {
          matched
          node {
            ...ThingName
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [ThingName],
);

/** Finds at most: the best stand first, and twenty are more than one reads. */
const MAX_FINDS = 20;

const hit = z.object({ id: z.string(), type: z.string(), name: z.string(), address: z.string() });

export const find = defineTool({
  name: 'find',
  title: 'Find acts, provisions, bodies, persons, works and claims',
  description:
    'Finds things of the law of local government in Kazakhstan by words in any ending (Russian or Kazakh, Cyrillic or Latin letters), by the number or day of an act ("101-V", "13.06.2013"), by a citation ("ст. 2-1") or by the name of an author. Gives the ids that the other tools take. Begin here when you have no id or citation.',
  example: { text: 'маслихатом', types: ['BODY'] },
  input: z.strictObject({
    text: name('The words, at most 20'),
    types: z
      .array(z.enum(SEARCHABLE_TYPES))
      .min(1)
      .max(6)
      .optional()
      .describe('Only things of these types; absent: all'),
    skip: skip('finds'),
    lang,
  }),
  output: z.object({ total: z.int(), hits: z.array(hit) }),
  async answer({ text, types, skip: passed }, { ask, lang, link }) {
    const asked = { text, types: types ?? null, lang };
    const { search } = await afterFirst(ask, Find, asked, passed, (data) => data.search);
    const hits = (search.nodes ?? []).slice(0, MAX_FINDS).flatMap(({ matched, node }) => {
      const thing = nameOf(node, lang);
      const view = addressOf(node.id);
      return thing === null ? [] : [{ ...thing, matched, address: view === null ? '' : link(view) }];
    });
    const { totalCount } = search;
    if (totalCount === 0) return { text: NOTHING, structured: { total: 0, hits: [] } };
    const lines = hits.map(({ id, type, name, matched, address }) => {
      const where = name.includes(matched) ? '' : `; found in “${matched}”`;
      return `- ${type} \`${id}\`: ${name}${where}. ${address}`;
    });
    const list = listed(lines, { total: totalCount, skip: passed, room: MAX_ANSWER - 200 });
    return {
      text: paragraphs(`${totalCount} found, best first.`, list.lines),
      structured: {
        total: totalCount,
        hits: hits.slice(0, list.shown).map(({ id, type, name, address }) => ({ id, type, name, address })),
      },
    };
  },
});

const NOTHING =
  'Nothing is found. All words must occur in one name or heading: ask with fewer words, or leave out types. The wording of provisions is not searched.';
