import { z } from 'zod';
import { STANCES } from '../../model/terms.ts';
import { addressOf } from '../addresses.ts';
import { graphql } from '../asking/graphql.ts';
import { afterFirst } from '../asking/walk.ts';
import { lang, name, PROVISION, skip } from '../inputs.ts';
import { named } from '../naming.ts';
import { Refusal } from '../refusal.ts';
import { defineTool } from '../tool.ts';
import { claimInWords, Said } from '../words/claim.ts';
import { counted, listed, MAX_ANSWER, paragraphs } from '../words/short.ts';

const ClaimsAbout = graphql(
  `
    query AssistantClaimsAbout(
      $about: ID
      $by: ID
      $stances: [Stance!]
      $lang: Language
      $first: Int!
      $after: String
      $show: Boolean!
    ) {
      claims(about: $about, by: $by, stances: $stances, first: $first, after: $after) {
        totalCount
        nodes @include(if: $show) {
          ...Said
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [Said],
);

export const claimsAbout = defineTool({
  name: 'claims_about',
  title: 'What scholars say, held against the record',
  description:
    'Lists what authors say about an act (its provisions included), a provision, a body or a work, or all that one author says; each with the work and place where it was read, and whether the official record agrees, differs or does not decide it. Give about, by, or both.',
  example: { about: 'ст. 2-1 Закона № 148-II', by: 'person:nurpeisov-e-k' },
  input: z.strictObject({
    about: name(`${PROVISION}; or an act, a body or a work by its id or name`).optional(),
    by: name('Who says it: the id of a person (person:nurpeisov-e-k) or the name').optional(),
    stances: z
      .array(z.enum(STANCES))
      .min(1)
      .max(4)
      .optional()
      .describe('Only what is said for, against …; absent: all'),
    skip: skip('claims'),
    lang,
  }),
  async answer({ about, by, stances, skip: passed }, desk) {
    const { ask, lang, link } = desk;
    if (about === undefined && by === undefined) {
      throw new Refusal('Give about (a provision, an act, a body, a work), by (a person), or both.');
    }
    const subject = about === undefined ? null : await named(desk, about, ['Act', 'Provision', 'Body', 'Work']);
    const author = by === undefined ? null : await named(desk, by, ['Person']);
    const asked = { about: subject?.id ?? null, by: author?.id ?? null, stances: stances ?? null, lang };
    const { claims } = await afterFirst(ask, ClaimsAbout, asked, passed, (data) => data.claims);
    const { totalCount, nodes } = claims;
    const of = subject === null ? '' : ` about **${subject.name}**`;
    const from = author === null ? '' : ` by **${author.name}**`;
    const address = addressOf((subject ?? author)?.id ?? '');
    const head = paragraphs(
      `${counted(totalCount, 'claim')}${of}${from}. They are what authors say, not the law.`,
      address === null ? null : `Address: ${link(address)}`,
    );
    const lines = (nodes ?? []).map((claim) => claimInWords(claim, desk));
    const { lines: list } = listed(lines, { total: totalCount, skip: passed, room: MAX_ANSWER - head.length });
    return { text: paragraphs(head, list) };
  },
});
