/** What a body's page asks: the body on a day, and every change that gave or took one of its powers. */
import { graphql, type ResultOf } from '../../asking/graphql.ts';

export const POWER = graphql(`
  fragment PowerParts on Competence {
    id
    role
    modality
    summary(lang: $lang)
    validFrom
    validTo
    provision {
      id
      kind
      number
      citation(lang: $lang)
      ancestors {
        id
        kind
        number
        citation(lang: $lang)
        heading(lang: $lang)
      }
    }
    toward {
      id
      name(lang: $lang)
    }
  }
`);

export const BODY = graphql(
  `
    query BodyOnADay($id: ID!, $on: LocalDate!, $lang: Language) {
      dataset {
        revision
      }
      body(id: $id) {
        id
        name(lang: $lang, on: $on)
        kind
        levels
        aliases
        existsFrom
        existsTo
        broader {
          id
          name(lang: $lang)
        }
        narrower {
          id
          name(lang: $lang)
        }
        succeededBy {
          id
          name(lang: $lang)
        }
        competences(on: $on, first: 100) {
          totalCount
          nodes {
            ...PowerParts
            certainty(on: $on)
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
        claims(first: 50) {
          totalCount
          nodes {
            id
            stance
            summary(lang: $lang)
          }
        }
      }
    }
  `,
  [POWER],
);

/** The further powers of a body that has more than a page of them. */
export const MORE_POWERS = graphql(
  `
    query MorePowersOfBody($id: ID!, $on: LocalDate!, $lang: Language, $after: String) {
      body(id: $id) {
        competences(on: $on, first: 100, after: $after) {
          totalCount
          nodes {
            ...PowerParts
            certainty(on: $on)
          }
          pageInfo {
            hasNextPage
            endCursor
          }
        }
      }
    }
  `,
  [POWER],
);

/** The changes that affected the body, with what each gave and took. */
export const CHANGES_OF_BODY = graphql(
  `
    query ChangesOfBody($id: ID!, $lang: Language) {
      amendments(affecting: $id, first: 100) {
        totalCount
        nodes {
          id
          kind
          adoptedOn
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
          target {
            ... on Provision {
              id
              citation(lang: $lang)
            }
          }
          competenceChanges {
            kind
            body {
              id
            }
            before {
              ...PowerParts
            }
            after {
              ...PowerParts
            }
          }
        }
      }
    }
  `,
  [POWER],
);

export type Body = NonNullable<ResultOf<typeof BODY>['body']>;
export type PowerOnADay = Body['competences']['nodes'][number];
export type Power = Omit<PowerOnADay, 'certainty'>;
export type BodyChange = ResultOf<typeof CHANGES_OF_BODY>['amendments']['nodes'][number];
