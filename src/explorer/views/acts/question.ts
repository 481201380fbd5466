/** What the list of acts asks. */
import { graphql, type ResultOf } from '../../asking/graphql.ts';

export const ACTS = graphql(`
  query ListOfActs($search: String, $forms: [ActForm!], $sortBy: ActOrder, $after: String, $lang: Language) {
    acts(search: $search, forms: $forms, sortBy: $sortBy, first: 50, after: $after) {
      totalCount
      nodes {
        id
        title(lang: $lang)
        number
        form
        adoptedOn
        amendmentsMade(first: 1) {
          totalCount
        }
        amendments(first: 1) {
          totalCount
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export type Act = ResultOf<typeof ACTS>['acts']['nodes'][number];
export type Form = Act['form'];
