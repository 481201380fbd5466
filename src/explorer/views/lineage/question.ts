/** What the lineage asks: all that hangs together with a thing; what stands around the things walked to; the evidence of one. */
import { graphql, type ResultOf } from '../../asking/graphql.ts';
import { EVIDENCE } from '../../parts/evidence.tsx';

/** How many relationships away the first question looks; walking on asks for more. */
export const REACH = 4;

const THING = graphql(`
  fragment LineageThing on Node {
    __typename
    id
    ... on Act {
      form
      number
      adoptedOn
      status
      title(lang: $lang)
    }
    ... on Provision {
      citation(lang: $lang)
    }
    ... on Body {
      name(lang: $lang)
    }
    ... on Work {
      title(lang: $lang)
      year
    }
    ... on Claim {
      summary(lang: $lang)
      assertedBy {
        id
        name(lang: $lang)
      }
      reportedIn {
        id
        year
      }
    }
  }
`);

const DECISIONS = graphql(
  `
    fragment LineageDecisions on Act {
      decisions {
        kind
        on
        by {
          ...LineageThing
        }
        instrument {
          id
          title(lang: $lang)
        }
        evidence {
          confidence
        }
      }
    }
  `,
  [THING],
);

const AROUND = graphql(
  `
    fragment LineageAround on Node {
      ...LineageThing
      ... on Act {
        replaces {
          ...LineageThing
        }
        replacedBy {
          ...LineageThing
        }
        amends(first: 100) {
          nodes {
            ...LineageThing
          }
        }
        amendedBy(first: 100) {
          nodes {
            ...LineageThing
          }
        }
        claims(first: 100) {
          nodes {
            ...LineageThing
          }
        }
        ...LineageDecisions
      }
      ... on Provision {
        act {
          ...LineageThing
        }
        amendments(first: 100) {
          nodes {
            by {
              ...LineageThing
            }
          }
        }
        claims(first: 100) {
          nodes {
            ...LineageThing
          }
        }
      }
      ... on Body {
        broader {
          ...LineageThing
        }
        narrower {
          ...LineageThing
        }
        succeededBy {
          ...LineageThing
        }
        claims(first: 100) {
          nodes {
            ...LineageThing
          }
        }
      }
      ... on Work {
        citations {
          to {
            ...LineageThing
          }
        }
        citedBy {
          from {
            ...LineageThing
          }
        }
        claims(first: 100) {
          nodes {
            ...LineageThing
          }
        }
      }
      ... on Claim {
        about {
          ...LineageThing
        }
        reportedIn {
          ...LineageThing
        }
      }
    }
  `,
  [THING, DECISIONS],
);

export const LINEAGE = graphql(
  `
    query LineageFrom($of: ID!, $reach: Int!, $lang: Language) {
      dataset {
        revision
      }
      node(id: $of) {
        ...LineageAround
      }
      lineage(of: $of, direction: BOTH, maxDepth: $reach) {
        truncated
        nodes {
          ...LineageThing
        }
        edges {
          from
          to
          type
          on
          evidence {
            confidence
          }
        }
      }
      bills: acts(forms: [BILL], first: 50) {
        nodes {
          ...LineageThing
          ...LineageDecisions
        }
      }
    }
  `,
  [AROUND, THING, DECISIONS],
);

/** What stands around the things that the reader walked to, pinned or chose. */
export const WALKED = graphql(
  `
    query LineageWalked($ids: [ID!]!, $lang: Language) {
      nodes(ids: $ids) {
        ...LineageAround
      }
    }
  `,
  [AROUND],
);

/** Where the relationships of the chosen thing can be read. */
export const READ_IN = graphql(
  `
    query LineageEvidence($of: ID!) {
      lineage(of: $of, direction: BOTH, maxDepth: 1) {
        edges {
          from
          to
          type
          evidence {
            ...EvidenceParts
          }
        }
      }
      node(id: $of) {
        __typename
        id
        ... on Claim {
          evidence {
            ...EvidenceParts
          }
        }
      }
    }
  `,
  [EVIDENCE],
);

export type AskedThing = ResultOf<typeof THING>;
export type AskedDecision = ResultOf<typeof DECISIONS>['decisions'][number];
export type AskedAround = ResultOf<typeof AROUND>;
export type AskedLineage = ResultOf<typeof LINEAGE>;
