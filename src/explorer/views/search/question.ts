/** What the search asks: what a text names as a citation, and what its words find, kind by kind. */
import { graphql, type ResultOf } from '../../asking/graphql.ts';

/** How each kind of thing is named in a list. */
const FOUND = graphql(`
  fragment FoundParts on Node {
    __typename
    id
    ... on Act {
      title(lang: $lang)
      number
      adoptedOn
    }
    ... on Provision {
      citation(lang: $lang)
      heading(lang: $lang)
    }
    ... on Body {
      name(lang: $lang)
    }
    ... on Person {
      name(lang: $lang)
    }
    ... on Claim {
      summary(lang: $lang)
      stance
      assertedBy {
        id
        name(lang: $lang)
      }
    }
    ... on Work {
      title(lang: $lang)
      year
    }
  }
`);

const HITS = graphql(
  `
    fragment HitParts on SearchConnection {
      totalCount
      nodes {
        matched
        node {
          ...FoundParts
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  `,
  [FOUND],
);

export const SEARCH = graphql(
  `
    query SearchByKinds($text: String!, $lang: Language) {
      resolveCitation(text: $text) {
        __typename
        ... on Node {
          ...FoundParts
        }
        ... on CitationProblem {
          kind
          message(lang: $lang)
          candidates {
            ...FoundParts
          }
        }
      }
      PROVISION: search(text: $text, types: [PROVISION], first: 5) {
        ...HitParts
      }
      ACT: search(text: $text, types: [ACT], first: 5) {
        ...HitParts
      }
      BODY: search(text: $text, types: [BODY], first: 5) {
        ...HitParts
      }
      PERSON: search(text: $text, types: [PERSON], first: 5) {
        ...HitParts
      }
      CLAIM: search(text: $text, types: [CLAIM], first: 5) {
        ...HitParts
      }
      WORK: search(text: $text, types: [WORK], first: 5) {
        ...HitParts
      }
    }
  `,
  [FOUND, HITS],
);

export const OF_KIND = graphql(
  `
    query SearchOfKind($text: String!, $types: [SearchableType!], $after: String, $lang: Language) {
      search(text: $text, types: $types, first: 50, after: $after) {
        ...HitParts
      }
    }
  `,
  [HITS],
);

/** The kinds in the order in which they are shown. */
export const KINDS = ['PROVISION', 'ACT', 'BODY', 'PERSON', 'CLAIM', 'WORK'] as const;
export type FoundKind = (typeof KINDS)[number];
export type Answered = ResultOf<typeof SEARCH>;
export type Resolved = Answered['resolveCitation'];
export type Hits = Answered[FoundKind];
export type Hit = Hits['nodes'][number];
export type FoundNode = Hit['node'];
