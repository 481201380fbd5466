/** What a provision's page asks: the provision through all time, how it is on a day, and how two versions differ. */
import { graphql, type ResultOf } from '../../asking/graphql.ts';
import { EVIDENCE } from '../../parts/evidence.tsx';

const CHANGES = graphql(
  `
    fragment ChangePage on AmendmentConnection {
      totalCount
      nodes {
        id
        kind
        adoptedOn
        inForceOn
        inForceEarliest
        inForceLatest
        retroactive
        target {
          ... on Provision {
            id
            kind
            number
            ancestors {
              id
              kind
              number
            }
          }
        }
        by {
          id
          number
          title(lang: $lang)
        }
        evidence {
          ...EvidenceParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  `,
  [EVIDENCE],
);

export const PROVISION = graphql(
  `
    query ProvisionThroughTime($id: ID!, $lang: Language) {
      dataset {
        revision
      }
      provision(id: $id) {
        id
        kind
        heading(lang: $lang)
        ru: citation(lang: RU)
        kk: citation(lang: KK)
        en: citation(lang: EN)
        act {
          id
          title(lang: $lang)
          adoptedOn
          recordUntil
        }
        ancestors {
          id
          kind
          number
          heading(lang: $lang)
        }
        versions {
          id
          validFrom
          validTo
          textState
          inOwnLanguage: textFrom(lang: $lang) {
            id
          }
          start {
            kind
            on
            earliest
            latest
          }
          end {
            kind
            on
            earliest
            latest
          }
          openedBy {
            id
            kind
            by {
              id
              number
            }
          }
        }
        amendments(includeParts: true, first: 100) {
          ...ChangePage
        }
        claims(first: 50) {
          totalCount
          nodes {
            id
            summary(lang: $lang)
            stance
            assertedBy {
              id
              name(lang: $lang)
            }
            recordCheck {
              verdict
              explanation(lang: $lang)
            }
          }
        }
        refersTo(first: 50) {
          totalCount
          nodes {
            id
            citation(lang: $lang)
          }
        }
        referredToBy(first: 50) {
          totalCount
          nodes {
            id
            citation(lang: $lang)
          }
        }
        gaps {
          id
          reason(lang: $lang)
        }
      }
    }
  `,
  [CHANGES],
);

/** The further changes of a provision that has more than a page of them, as article 27 and every chapter have. */
export const MORE_CHANGES = graphql(
  `
    query MoreChangesOfProvision($id: ID!, $lang: Language, $after: String) {
      provision(id: $id) {
        amendments(includeParts: true, first: 100, after: $after) {
          ...ChangePage
        }
      }
    }
  `,
  [CHANGES],
);

export const ON_A_DAY = graphql(`
  query ProvisionOnADay($id: ID!, $on: LocalDate!, $lang: Language) {
    provision(id: $id) {
      id
      heading(lang: $lang, on: $on)
      state(on: $on) {
        inForce
        certainty
        candidates {
          id
        }
        version {
          id
          text(lang: $lang, on: $on)
          russian: text(lang: RU, on: $on)
          textFrom(lang: $lang, on: $on) {
            title
            url
          }
          russianFrom: textFrom(lang: RU, on: $on) {
            title
            url
          }
        }
      }
      parts(on: $on) {
        id
        kind
        number
        heading(lang: $lang, on: $on)
      }
      affectedBodies(on: $on) {
        certainty
        body {
          id
          name(lang: $lang, on: $on)
        }
        competences {
          id
          role
          summary(lang: $lang)
          provision {
            id
            kind
            number
            ancestors {
              id
              kind
              number
            }
          }
        }
      }
    }
  }
`);

export const DIFFERENCE = graphql(`
  query DifferenceOfTwoVersions($id: ID!, $against: ID!, $lang: Language) {
    node(id: $id) {
      ... on ProvisionVersion {
        diff(against: $against, lang: $lang) {
          kind
          text
        }
      }
    }
  }
`);

export type Through = NonNullable<ResultOf<typeof PROVISION>['provision']>;
export type Version = Through['versions'][number];
export type OnADay = NonNullable<ResultOf<typeof ON_A_DAY>['provision']>;
