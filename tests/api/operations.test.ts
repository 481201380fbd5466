/** Questions asked by name: what a link in a paper gives. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ZangraphServer } from '../../src/api/server.ts';
import { questions } from '../support/answer-to.ts';
import { dossierStore } from '../support/api.ts';
import { linkTo, listening } from '../support/http.ts';

const ARTICLE_24 = 'prov:kz/law/2001-01-23/148#art_24';
let server: ZangraphServer;
beforeAll(async () => {
  server = await listening(await dossierStore());
});
afterAll(() => server.stop());

const get = async (operation: string, variables?: object, headers: Record<string, string> = {}) => {
  const response = await fetch(linkTo(server.url, operation, variables), { headers });
  return { status: response.status, body: await response.json() };
};
const post = async (body: object, path = '/graphql') => {
  const response = await fetch(`${server.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: await response.json() };
};

describe('a question by name', () => {
  test.each(questions.map((q) => [q.name, q]))('%s gives what its text with its variables gives', async (name, q) => {
    const { status, body } = await get(name);
    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
    expect(body).toEqual((await post({ query: q.query, variables: q.variables })).body);
  });

  test('given variables replace the file’s one by one', async () => {
    const { body } = await get('affected-bodies', { provision: ARTICLE_24 });
    const [{ competences }] = body.data.affectedBodies;
    expect(competences[0].provision.id).toContain('#art_24');
    const { query, variables } = questions.find((q) => q.name === 'affected-bodies') ?? {};
    expect(body).toEqual((await post({ query, variables: { ...variables, provision: ARTICLE_24 } })).body);
  });

  test('may be asked for by POST, in the body or the address', async () => {
    const { body } = await get('timeline', { lang: 'KK' });
    expect(await post({ operation: 'timeline', variables: { lang: 'KK' } })).toEqual({ status: 200, body });
    expect(await post({ variables: { lang: 'KK' } }, '/graphql?operation=timeline')).toEqual({ status: 200, body });
  });

  test('is answered in a browser too, which GraphiQL would otherwise open in', async () => {
    const { body } = await get('rejected-bills', undefined, { accept: 'text/html,*/*;q=0.8' });
    expect(body.data.acts.nodes.length).toBeGreaterThan(0);
  });
});

describe('is refused', () => {
  const refusal = ({ status, body }: Awaited<ReturnType<typeof get>>) => [
    status,
    body.errors.length,
    body.errors[0].extensions.code,
    body.errors[0].message,
  ];

  test.each(['nothing', '', '__proto__', '../package', 'x'.repeat(500)])(
    'an unknown name, with those that there are: %s',
    async (name) => {
      const answer = await get(name);
      const shown = name.length > 100 ? `${name.slice(0, 100)}…` : name;
      const names = questions.map((q) => q.name);
      expect(refusal(answer)).toEqual([
        404,
        1,
        'UNKNOWN_OPERATION',
        `There is no operation "${shown}". The operations are: ${names.join(', ')}.`,
      ]);
      expect(answer.body.errors[0].extensions.operations).toEqual(names);
    },
  );

  test('a name that is no text', async () => {
    expect(refusal(await post({ operation: { toString: 1 } })).slice(0, 3)).toEqual([404, 1, 'UNKNOWN_OPERATION']);
  });

  test('a variable that the question does not have', async () => {
    expect(refusal(await get('provision-on-a-day', { day: '2013-07-01' }))).toEqual([
      400,
      1,
      'BAD_ARGUMENT',
      '"provision-on-a-day" has no variable "day"; it has provision, on, lang.',
    ]);
  });

  test('a query beside the name', async () => {
    expect(refusal(await post({ operation: 'timeline', query: '{ __typename }' }))).toEqual([
      400,
      1,
      'BAD_ARGUMENT',
      'Give the name of an operation or a query, not both.',
    ]);
  });

  test.each(['{', '[1]', '"x"'])('variables that are no JSON object: %s', async (variables) => {
    const response = await fetch(`${server.url}/graphql?${new URLSearchParams({ operation: 'timeline', variables })}`);
    const { errors } = await response.json();
    expect(response.status).toBe(400);
    expect(errors[0].message).toMatch(/JSON object|to be empty or an object/);
    expect(errors[0].extensions.code).toMatch(/^BAD_/);
  });

  test('a day that is none, as in any query', async () => {
    const { body } = await get('provision-on-a-day', { on: '2013-02-30' });
    expect(body.errors[0].extensions.code).toBe('BAD_DATE');
  });
});
