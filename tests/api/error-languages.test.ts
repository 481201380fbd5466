/** Every mistake is told in the language that the caller asks for, by the server as it runs. */
import { request } from 'node:http';
import { afterAll, describe, expect, test } from 'vitest';
import { CODES, type Code } from '../../src/api/errors.ts';
import { MAX_BODY_BYTES } from '../../src/api/limits.ts';
import type { ServerOptions, ZangraphServer } from '../../src/api/server.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { ZangraphError } from '../../src/model/errors.ts';
import { type ApiError, dossierStore } from '../support/api.ts';
import { linkTo, listening } from '../support/http.ts';

const ARTICLE = 'kz/law/2001-01-23/148#art_6';
const store = await dossierStore();
const failing = (error: Error): GraphStore => ({
  ...store,
  acts: { ...store.acts, list: () => Promise.reject(error) },
});
const inState = (state: 'LOADING' | 'INCOMPLETE'): GraphStore => ({
  ...store,
  dataset: { ...store.dataset, info: async () => ({ ...(await store.dataset.info()), state }) },
});

const servers: ZangraphServer[] = [];
afterAll(() => Promise.all(servers.map((server) => server.stop())));

async function over(reader: GraphStore, options: Partial<ServerOptions> = {}): Promise<string> {
  const server = await listening(reader, options);
  servers.push(server);
  return server.url;
}
const usual = await over(store);

interface Told {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly errors: readonly ApiError[];
}

/** A request with this body; `null`: one that does not say how long its body is. */
function send(url: string, accepts: string | undefined, body: string | null, path = '/graphql'): Promise<Told> {
  return new Promise((resolve, reject) => {
    const language = accepts === undefined ? {} : { 'accept-language': accepts };
    const length = body === null ? { 'transfer-encoding': 'chunked' } : { 'content-length': Buffer.byteLength(body) };
    const headers = { 'content-type': 'application/json', ...language, ...length };
    const sent = request(`${url}${path}`, { method: 'POST', headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ headers: response.headers, ...JSON.parse(text) }));
    });
    sent.on('error', reject).end(body ?? '{}');
  });
}

type Mistake = (accepts?: string) => Promise<Told>;
const ask = (query: string, variables = {}, url = usual): Mistake => {
  return (accepts) => send(url, accepts, JSON.stringify({ query, variables }));
};
const ACTS = '{ acts { totalCount } }';
const onStore = async (reader: GraphStore, options?: Partial<ServerOptions>): Promise<Mistake> =>
  ask(ACTS, {}, await over(reader, options));

const [older, newer] = [`ver:${ARTICLE}@original`, `ver:${ARTICLE}@2004-05-11/552`];
const COMPARED = `{ node(id: "${newer}") { ... on ProvisionVersion { diff(against: "${older}") { text } } } }`;

/** One mistake for each code: a code that has none here does not pass the check of types. */
const MISTAKES: Readonly<Record<Code, Mistake>> = {
  BAD_ARGUMENT: ask('{ act { id } }'),
  BAD_PAGE_SIZE: ask('{ acts(first: 101) { totalCount } }'),
  BAD_DATE: ask('{ acts(adopted: { from: "2013-02-30" }) { totalCount } }'),
  QUERY_TOO_DEEP: ask(`{ act(id: "x") ${'{ replaces '.repeat(30)} { id } ${'}'.repeat(31)}`),
  TOO_MANY_ALIASES: ask(`{ ${Array.from({ length: 31 }, (_, i) => `a${i}: __typename`).join(' ')} }`),
  TOO_MANY_DIRECTIVES: ask(`{ ${'__typename @include(if: true) '.repeat(51)} }`),
  QUERY_TOO_LONG: ask(`{ ${'__typename '.repeat(3000)} }`),
  TEXT_TOO_LONG: ask(`{ search(text: "${'x'.repeat(1001)}") { totalCount } }`),
  QUERY_TOO_COSTLY: ask(
    '{ acts(first: 100) { nodes { amends(first: 100) { nodes { amends(first: 100) { nodes { id } } } } } } }',
  ),
  TIME_LIMIT: await onStore(
    { ...store, acts: { ...store.acts, list: () => new Promise(() => {}) } },
    { timeLimitMs: 20 },
  ),
  TEXT_NOT_HELD: ask(COMPARED),
  DATASET_INCOMPLETE: await onStore(inState('INCOMPLETE')),
  DATASET_LOADING: await onStore(inState('LOADING')),
  STORE_UNAVAILABLE: await onStore(failing(new ZangraphError('STORE_UNAVAILABLE', 'away'))),
  BAD_REQUEST: (accepts) => send(usual, accepts, '[{}, {}]'),
  UNKNOWN_OPERATION: (accepts) => send(usual, accepts, '{}', '/graphql?operation=none'),
  BODY_TOO_LARGE: (accepts) => send(usual, accepts, ' '.repeat(MAX_BODY_BYTES + 1)),
  LENGTH_MISSING: (accepts) => send(usual, accepts, null),
  GRAPHQL_PARSE_FAILED: ask('{ acts('),
  GRAPHQL_VALIDATION_FAILED: ask('{ statutes { id } }'),
  INTERNAL_SERVER_ERROR: await onStore(failing(new TypeError('inside'))),
};

/** Letters that Kazakh has and Russian has not. */
const KAZAKH = /[әғқңөұүһі]/i;
const WRITTEN: Readonly<Record<string, (sentence: string) => boolean>> = {
  en: (sentence) => !/\p{Script=Cyrillic}/u.test(sentence),
  ru: (sentence) => /\p{Script=Cyrillic}/u.test(sentence) && !KAZAKH.test(sentence),
  kk: (sentence) => KAZAKH.test(sentence),
};
const isWrittenIn = (language: string, sentence = ''): boolean => WRITTEN[language]?.(sentence) ?? false;

describe.each(Object.keys(CODES) as Code[])('%s', (code) => {
  test.each(['en', 'ru', 'kk'])('is told in the language asked for: %s', async (language) => {
    const { headers, errors } = await MISTAKES[code](language);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(errors[0]?.message).toSatisfy((sentence) => isWrittenIn(language, sentence));
    expect([headers['content-language'], headers['cache-control']]).toEqual([language, 'no-store']);
    expect(headers['vary']).toMatch(/\bAccept-Language\b/);
  });
});

describe('the language of a mistake', () => {
  test.each([
    ['none asked for', undefined, 'en'],
    ['none accepted', 'de, fr;q=0.5', 'en'],
    ['any', '*', 'en'],
    ['of a country', 'ru-KZ', 'ru'],
    ['of a script and a country', 'kk-Cyrl-KZ', 'kk'],
    ['in capitals', 'RU', 'ru'],
    ['the first of equals', 'kk, ru, en', 'kk'],
    ['the first of equals, though it names a country', 'kk-KZ, ru', 'kk'],
    ['any before a known one', '*, ru;q=0.5', 'en'],
    ['the one with the most weight', 'en;q=0.2, ru;q=0.3, kk;q=0.9', 'kk'],
    ['what is left where the best is not known', 'de, kk;q=0.8, en;q=0.1', 'kk'],
    ['not what is refused', 'ru;q=0, kk;q=0.1', 'kk'],
    ['any but some', 'en;q=0, *', 'ru'],
    ['empty', '', 'en'],
    ['garbage', ';;q=,,ru\u00a0;q=x, \u00ff=', 'en'],
    ['a weight that is none', 'kk;q=many', 'en'],
    ['as long as a header may be', `${'xx-yy;q=0.5,'.repeat(1200)}kk`, 'kk'],
    ['one language of 14,000 letters', 'r'.repeat(14_000), 'en'],
    ['a name of an inner thing', '__proto__, constructor', 'en'],
  ])('%s', async (_, accepts, language) => {
    const { headers, errors } = await ask('{ act { id } }')(accepts);
    expect(headers['content-language']).toBe(language);
    expect(errors[0]?.message).toSatisfy((sentence) => isWrittenIn(language, sentence));
  });

  test('is that of each caller, also where the mistake is remembered with the query', async () => {
    const seen: unknown[] = [];
    for (const language of ['ru', 'kk', 'en', 'ru']) {
      const { errors } = await ask('{ acts { tittle } }')(language);
      seen.push([isWrittenIn(language, errors[0]?.message), errors[0]?.message.split('Cannot query')[1]]);
    }
    expect(seen).toEqual(Array(4).fill([true, ' field "tittle" on type "ActConnection".']));
  });

  test('has no part in answers without mistakes, which may be kept', async () => {
    const link = linkTo(usual, 'timeline');
    const [ru, kk] = await Promise.all(['ru', 'kk'].map((tag) => fetch(link, { headers: { 'accept-language': tag } })));
    expect(ru?.headers.get('etag')).toBeTruthy();
    expect(ru?.headers.get('etag')).toBe(kk?.headers.get('etag'));
    expect(ru?.headers.get('content-language')).toBeNull();
    expect(await ru?.text()).toBe(await kk?.text());
  });

  test('is also that of an address at which nothing is served', async () => {
    const response = await fetch(`${usual}/nothing`, { headers: { 'accept-language': 'ru' } });
    expect(await response.json()).toEqual({
      error: 'По адресу /nothing ничего нет. GraphQL находится по адресу /graphql.',
    });
  });
});
