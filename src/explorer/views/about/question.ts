/** What the page about the data asks: the data itself, and the gaps of one kind. */
import { graphql, type ResultOf } from '../../asking/graphql.ts';

export const DATA = graphql(`
  query AboutTheData {
    dataset {
      revision
      loadedAt
      engine
      counts {
        label
        count
      }
      sources {
        id
        kind
        title
        url
        stateOf
        sha256
      }
      MISSING: gaps(kinds: [MISSING], first: 1) {
        totalCount
      }
      UNREAD: gaps(kinds: [UNREAD], first: 1) {
        totalCount
      }
      ILLEGIBLE: gaps(kinds: [ILLEGIBLE], first: 1) {
        totalCount
      }
      UNCERTAIN_DATE: gaps(kinds: [UNCERTAIN_DATE], first: 1) {
        totalCount
      }
      AMBIGUOUS_ATTRIBUTION: gaps(kinds: [AMBIGUOUS_ATTRIBUTION], first: 1) {
        totalCount
      }
      DISAGREEMENT: gaps(kinds: [DISAGREEMENT], first: 1) {
        totalCount
      }
    }
  }
`);

/** The things that gaps are about, by the name that each has. */
export const GAPS = graphql(`
  query GapsOfKind($kinds: [GapKind!], $after: String, $lang: Language) {
    dataset {
      gaps(kinds: $kinds, first: 50, after: $after) {
        totalCount
        nodes {
          id
          kind
          field
          reason(lang: $lang)
          about {
            __typename
            id
            ... on Act {
              title(lang: $lang)
            }
            ... on Provision {
              citation(lang: $lang)
            }
            ... on Body {
              name(lang: $lang)
            }
            ... on Person {
              name(lang: $lang)
            }
            ... on Claim {
              summary(lang: $lang)
            }
            ... on Work {
              title(lang: $lang)
            }
            ... on Source {
              title
            }
            ... on Competence {
              summary(lang: $lang)
              provision {
                id
                citation(lang: $lang)
              }
              body {
                id
                name(lang: $lang)
              }
            }
            ... on Amendment {
              by {
                id
                number
                adoptedOn
                title(lang: $lang)
              }
              target {
                ... on Act {
                  id
                  title(lang: $lang)
                }
                ... on Provision {
                  id
                  citation(lang: $lang)
                }
              }
            }
            ... on ProvisionVersion {
              validFrom
              provision {
                id
                citation(lang: $lang)
              }
            }
          }
          sides {
            value
            evidence {
              locator
              source {
                id
                title
                url
              }
            }
          }
          source {
            id
            title
            url
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** Kinds of gaps in the order in which they are shown. */
export const GAP_KINDS = [
  'MISSING',
  'UNCERTAIN_DATE',
  'AMBIGUOUS_ATTRIBUTION',
  'DISAGREEMENT',
  'UNREAD',
  'ILLEGIBLE',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];
export type Data = ResultOf<typeof DATA>['dataset'];
export type Source = Data['sources'][number];
export type Gaps = ResultOf<typeof GAPS>['dataset']['gaps'];
export type Gap = Gaps['nodes'][number];
