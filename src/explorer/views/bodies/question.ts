/** The bodies of the graph, by level and name. */
import { graphql, type ResultOf } from '../../asking/graphql.ts';

export const BODIES = graphql(`
  query Bodies($search: String, $levels: [GovernmentLevel!], $lang: Language, $after: String) {
    bodies(search: $search, levels: $levels, first: 100, after: $after) {
      totalCount
      nodes {
        id
        name(lang: $lang)
        levels
        existsFrom
        existsTo
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type ListedBody = ResultOf<typeof BODIES>['bodies']['nodes'][number];
