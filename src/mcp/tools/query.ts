import { z } from 'zod';
import { errorsOf } from '../asking/ask.ts';
import { Refusal } from '../refusal.ts';
import { defineTool } from '../tool.ts';
import { MAX_ANSWER } from '../words/short.ts';

/** Characters of a query that are worth sending: the API's own limit of words is reached before. */
const MAX_QUERY = 50_000;

export const query = defineTool({
  name: 'query',
  title: 'A GraphQL query of your own',
  description:
    'Answers one read-only GraphQL document, for what the other tools do not ask; under the same limits as over HTTP. The schema is the resource zangraph://schema, or ask { __type(name: "Provision") { fields { name } } }. In place of a document, operation names a research question of the project (timeline, acts-that-changed, body-powers, neighbours-of-act, rejected-bills, works-cited, what-is-missing). Ask for few fields and short pages: a long answer is refused.',
  example: {
    query: 'query ($id: ID!) { act(id: $id) { title(lang: EN) amendedBy(first: 3) { totalCount nodes { id } } } }',
    variables: { id: 'act:kz/law/2001-01-23/148' },
  },
  input: z.strictObject({
    query: z
      .string()
      .min(1, 'must not be empty')
      .max(MAX_QUERY, `must have at most ${MAX_QUERY} characters`)
      .optional()
      .describe('A GraphQL document with one query'),
    operation: z.string().min(1).max(100).optional().describe('The name of a research question, in place of query'),
    variables: z.record(z.string().max(100), z.unknown()).optional().describe('Values of its variables'),
  }),
  async answer({ query: text, operation, variables }, { send }) {
    if ((text === undefined) === (operation === undefined)) {
      throw new Refusal('Give either query (a GraphQL document) or operation (the name of a research question).');
    }
    const asked = text === undefined ? { operation } : { query: text };
    const answer = await send({ ...asked, ...(variables && { variables }) });
    const told = errorsOf(answer);
    if (told !== null) throw new Refusal(told);
    // Without errors GraphQL's data is an object.
    const data = (answer.data ?? {}) as Record<string, unknown>;
    const json = JSON.stringify(data);
    if (json.length > MAX_ANSWER) {
      throw new Refusal(
        `The answer has ${json.length} characters, and ${MAX_ANSWER} are given at most. Ask for fewer fields, or for a shorter page (first: 5) and go on with after. It begins: ${json.slice(0, 500)}…`,
      );
    }
    return { text: json, structured: data };
  },
});
