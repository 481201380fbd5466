/** What the history of an act asks: the changes to its provisions, and on selection one change with its evidence. */
import { graphql, type ResultOf } from '../../asking/graphql.ts';
import { EVIDENCE } from '../../parts/evidence.tsx';

export const HISTORY = graphql(`
  query HistoryOfAct($act: ID!, $lang: Language) {
    dataset {
      revision
    }
    timeline(act: $act) {
      act {
        id
        title(lang: $lang)
        number
        recordFrom
        recordUntil
      }
      rows {
        subject {
          __typename
          ... on Act {
            id
          }
          ... on Provision {
            id
            kind
            number
            heading(lang: $lang)
            citation(lang: $lang)
            ancestors {
              id
              kind
              number
              heading(lang: $lang)
            }
          }
        }
        amendments {
          id
          kind
          aspect
          adoptedOn
          inForceOn
          inForceEarliest
          inForceLatest
          retroactive
          by {
            id
            number
            title(lang: $lang)
          }
        }
      }
    }
  }
`);

/** Which bodies each change gave or took a power: asked once the picture stands. */
export const BODIES_AFFECTED = graphql(`
  query BodiesAffectedByChanges($act: ID!, $lang: Language) {
    timeline(act: $act) {
      rows {
        amendments {
          id
          competenceChanges {
            body {
              id
              name(lang: $lang)
            }
          }
        }
      }
    }
  }
`);

export const CHANGE = graphql(
  `
    query ChangeWithEvidence($id: ID!, $lang: Language) {
      node(id: $id) {
        id
        ... on Amendment {
          kind
          aspect
          adoptedOn
          inForceOn
          inForceEarliest
          inForceLatest
          retroactive
          forceRule {
            asPrinted
          }
          target {
            __typename
            ... on Act {
              id
              title(lang: $lang)
            }
            ... on Provision {
              id
              citation(lang: $lang)
            }
          }
          by {
            id
            number
            title(lang: $lang)
            adiletId
          }
          details {
            id
            kind
            target {
              ... on Provision {
                id
                citation(lang: $lang)
              }
            }
          }
          competenceChanges {
            kind
            body {
              id
              name(lang: $lang)
            }
            before {
              summary(lang: $lang)
            }
            after {
              summary(lang: $lang)
            }
          }
          evidence {
            ...EvidenceParts
          }
        }
      }
    }
  `,
  [EVIDENCE],
);

type Timeline = NonNullable<ResultOf<typeof HISTORY>['timeline']>;
export type Row = Timeline['rows'][number];
export type Change = Row['amendments'][number];
export type HistoryAct = Timeline['act'];
