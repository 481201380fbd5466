/** What scholars say, asked at once: the claims with both evidences, the works with what they cite. */
import { graphql, type ResultOf } from '../../asking/graphql.ts';
import { EVIDENCE } from '../../parts/evidence.tsx';

/** What a claim can be about, as far as it must be named and found. */
const SUBJECT = graphql(`
  fragment SubjectParts on Node {
    __typename
    id
    ... on Act {
      form
      number
      title(lang: $lang)
      decisions {
        on
      }
    }
    ... on Provision {
      citation(lang: $lang)
      act {
        id
      }
      ancestors {
        id
      }
    }
    ... on Body {
      name(lang: $lang)
    }
    ... on Work {
      workTitle: title(lang: $lang)
    }
    ... on Amendment {
      by {
        number
        title(lang: $lang)
      }
    }
  }
`);

const CLAIM = graphql(
  `
    fragment ClaimParts on Claim {
      id
      stance
      summary(lang: $lang)
      asOf
      assertedBy {
        id
        name(lang: $lang)
        nameAsPrinted
      }
      reportedIn {
        id
        title(lang: $lang)
        authors {
          id
          name(lang: $lang)
        }
      }
      about {
        ...SubjectParts
      }
      conflictsWith {
        ...SubjectParts
      }
      agreesWith {
        id
        summary(lang: $lang)
      }
      recordCheck {
        verdict
        explanation(lang: $lang)
        evidence {
          ...EvidenceParts
        }
      }
      evidence {
        ...EvidenceParts
      }
    }
  `,
  [SUBJECT, EVIDENCE],
);

/** The first hundred claims, and the works. */
export const SCHOLARS = graphql(
  `
    query WhatScholarsSay($lang: Language) {
      dataset {
        revision
      }
      claims(first: 100) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ClaimParts
        }
      }
      works(first: 100) {
        nodes {
          id
          gost: reference(format: GOST, lang: $lang)
          bibtex: reference(format: BIBTEX, lang: $lang)
          authors {
            id
            name(lang: $lang)
            nameAsPrinted
          }
          editors {
            id
            name(lang: $lang)
            nameAsPrinted
          }
          title(lang: $lang)
          citations {
            pages
            stance
            gost: reference(format: GOST, lang: $lang)
            bibtex: reference(format: BIBTEX, lang: $lang)
            to {
              id
            }
            evidence {
              ...EvidenceParts
            }
          }
        }
      }
    }
  `,
  [CLAIM, EVIDENCE],
);

/** The next hundred, where there are so many. */
export const MORE_CLAIMS = graphql(
  `
    query MoreOfWhatScholarsSay($lang: Language, $after: String) {
      claims(first: 100, after: $after) {
        nodes {
          ...ClaimParts
        }
      }
    }
  `,
  [CLAIM],
);

/** Names of what the address names and no claim or work above does. */
export const CHOSEN = graphql(
  `
    query ChosenByReader($ids: [ID!]!, $lang: Language) {
      nodes(ids: $ids) {
        ...SubjectParts
        ... on Person {
          personName: name(lang: $lang)
          nameAsPrinted
        }
        ... on Claim {
          summary(lang: $lang)
        }
      }
    }
  `,
  [SUBJECT],
);

type Answer = ResultOf<typeof SCHOLARS>;
export type Claim = Answer['claims']['nodes'][number];
export type Subject = Claim['about'][number];
export type Work = Answer['works']['nodes'][number];
export type Citation = Work['citations'][number];
