/** What the comparison of two days asks: the act's record, what differs in it, and whose powers differ. */
import { graphql, type ResultOf } from '../../asking/graphql.ts';

/** The span that the sources tell of and the years in which the act was changed: from these come days to begin with. */
export const RECORD = graphql(`
  query RecordOfAct($act: ID!, $lang: Language) {
    act(id: $act) {
      id
      title(lang: $lang)
      recordFrom
      recordUntil
    }
    timeline(act: $act) {
      years {
        year
        laws
      }
    }
  }
`);

const DIFFERENCE = graphql(`
  fragment DifferenceParts on ProvisionChange {
    kind
    certainty
    provision {
      id
      kind
      number
      heading(lang: $lang)
      ancestors {
        id
        kind
        number
        heading(lang: $lang)
      }
    }
    amendments {
      id
      kind
      inForceOn
      inForceEarliest
      inForceLatest
      retroactive
      by {
        id
        number
        adoptedOn
        title(lang: $lang)
      }
    }
  }
`);

/** `ofArticles` stands beside the list where the list is of all parts: the picture is always of articles. */
export const COMPARISON = graphql(
  `
    query ChangesOfProvisions(
      $act: ID!
      $between: DateRange!
      $kinds: [ProvisionKind!]
      $withParts: Boolean!
      $after: String
      $lang: Language
    ) {
      dataset {
        revision
      }
      act(id: $act) {
        changes(between: $between) {
          withinRecord
          provisions(kinds: $kinds, first: 100, after: $after) {
            totalCount
            nodes {
              ...DifferenceParts
            }
            pageInfo {
              hasNextPage
              endCursor
            }
          }
          ofArticles: provisions(kinds: [PREAMBLE, SECTION, CHAPTER, ARTICLE], first: 100) @include(if: $withParts) {
            totalCount
            nodes {
              ...DifferenceParts
            }
          }
        }
      }
    }
  `,
  [DIFFERENCE],
);

const POWER = graphql(`
  fragment PowerParts on CompetenceChange {
    kind
    before {
      id
      summary(lang: $lang)
      provision {
        id
        citation(lang: $lang)
        act {
          id
        }
      }
    }
    after {
      id
      summary(lang: $lang)
      provision {
        id
        citation(lang: $lang)
        act {
          id
        }
      }
    }
    amendments {
      id
      by {
        id
        number
        adoptedOn
        title(lang: $lang)
      }
    }
  }
`);

/** Body by body, so that what is told of one body is all of it: the first hundred and the last. */
export const POWERS = graphql(
  `
    query ChangesOfPowers($act: ID!, $between: DateRange!, $lang: Language) {
      dataset {
        revision
      }
      act(id: $act) {
        changes(between: $between) {
          competences(first: 1) {
            totalCount
          }
        }
      }
      bodies(first: 100) {
        nodes {
          id
          name(lang: $lang)
          changes(between: $between) {
            ...PowerParts
          }
        }
      }
      last: bodies(last: 100) {
        nodes {
          id
          name(lang: $lang)
          changes(between: $between) {
            ...PowerParts
          }
        }
      }
    }
  `,
  [POWER],
);

type Changes = NonNullable<ResultOf<typeof COMPARISON>['act']>['changes'];
export type Difference = Changes['provisions']['nodes'][number];
export type Unit = Difference['provision']['ancestors'][number];
export type Law = Difference['amendments'][number]['by'];
export type BodyChanges = ResultOf<typeof POWERS>['bodies']['nodes'][number];
export type PowerChange = BodyChanges['changes'][number];
export type Between = { readonly from: string; readonly to: string };
