import { describe, expect, test } from 'vitest';
import { openMemory } from '../../src/graph/memory/index.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { ZangraphError } from '../../src/model/errors.ts';
import { api, counted, keptLog, refusal } from '../support/api.ts';
import { act, storeOf } from '../support/small-graph.ts';

const store: GraphStore = await storeOf([act('148', '2001-01-23')]);

/** The store, but acts are listed so. */
const listing = (list: GraphStore['acts']['list']): GraphStore => ({ ...store, acts: { ...store.acts, list } });
/** The store, but the dataset is in this state. */
const inState = (state: 'LOADING' | 'INCOMPLETE'): GraphStore => ({
  ...store,
  dataset: { ...store.dataset, info: async () => ({ ...(await store.dataset.info()), state }) },
});
const THREE = '{ acts { totalCount } persons { totalCount } works { totalCount } }';

describe('a failure of the program', () => {
  const boom = new TypeError('secret of the inside');
  const broken = listing(() => Promise.reject(boom));

  test('is told with an id under which the log has it, and nothing of its inside', async () => {
    const { logger, lines } = keptLog();
    const answer = await api(broken, { logger })('{ acts { totalCount } }');
    const id = answer.errors?.[0]?.extensions.errorId;
    expect(answer.errors?.[0]?.message).toBe(`Something went wrong here (error id ${id}).`);
    expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(answer)).not.toContain('secret');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ errorId: id, err: { message: boom.message, stack: boom.stack } });
  });

  test('leaves what does not depend on it', async () => {
    const { data } = await api(broken)('{ dataset { state } node(id: "act:148") { id } }');
    expect(data).toEqual({ dataset: { state: 'READY' }, node: { id: 'act:148' } });
  });
});

describe('a store that does not answer', () => {
  const away = new ZangraphError('STORE_UNAVAILABLE', 'Neo4j at bolt://x does not answer; try again.');

  test('is told once, however many fields wanted to read', async () => {
    const reader: GraphStore = { ...store, dataset: { ...store.dataset, info: () => Promise.reject(away) } };
    expect(await refusal(api(reader)(THREE))).toBe('STORE_UNAVAILABLE: The database does not answer; ask again later.');
  });

  test.each([
    ['STORE_UNAVAILABLE', 'STORE_AWAY', /^STORE_UNAVAILABLE: .*NEO4J_URI/],
    ['STORE_UNAVAILABLE', 'STORE_REFUSES_USER', /^STORE_UNAVAILABLE: .*NEO4J_PASSWORD/],
    ['STORE_UNAVAILABLE', 'STORE_LATE', /^STORE_UNAVAILABLE: .*in time/],
    ['STORE_UNAVAILABLE', 'STORE_CHANGING', /^STORE_UNAVAILABLE: .*again and again/],
    ['DATASET_LOADING', 'DATASET_EMPTIED', /^DATASET_LOADING: .*emptied/],
  ] as const)('%s says what is known of it: %s', async (code, kind, sentence) => {
    const failure = new ZangraphError(code, 'in the words of the engine', { particulars: { kind } });
    expect(await refusal(api(listing(() => Promise.reject(failure)))('{ acts { totalCount } }'))).toMatch(sentence);
  });

  test('is nothing for the log of failures', async () => {
    const { logger, lines } = keptLog();
    await api(
      listing(() => Promise.reject(away)),
      { logger },
    )('{ acts { totalCount } }');
    expect(lines).toEqual([]);
  });
});

describe('a graph that is not ready', () => {
  test('while it is filled for the first time, law is refused in one sentence', async () => {
    expect(await refusal(api(inState('LOADING'))(THREE))).toMatch(/^DATASET_LOADING: .*first time.*ask again/);
  });

  test('after a load that was broken off, the sentence says what to run', async () => {
    expect(await refusal(api(inState('INCOMPLETE'))(THREE))).toMatch(/^DATASET_INCOMPLETE: .*zangraph load/);
    expect(await refusal(api(openMemory())(THREE))).toMatch(/^DATASET_INCOMPLETE/);
  });

  test('the dataset itself answers', async () => {
    const { data } = await api(inState('LOADING'))('{ dataset { state counts { label } gaps { totalCount } } }');
    expect(data.dataset.state).toBe('LOADING');
  });
});

describe('an answer that takes too long', () => {
  test('is given up with the limit in the sentence, and nothing more is read', async () => {
    let goOn = () => {};
    const waiting = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const { reader, calls } = counted(
      listing(async (...args) => {
        await waiting;
        return store.acts.list(...args);
      }),
    );
    const sentence = await refusal(
      api(reader, { timeLimitMs: 50 })('{ acts { nodes { evidence { locator } amends { totalCount } } } }'),
    );
    expect(sentence).toBe(
      'TIME_LIMIT: The answer takes longer than the 0.05 seconds a query may take. Ask for less at once.',
    );
    goOn();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(calls).toEqual(['dataset.info', 'acts.list']);
  });
});

test('the time of a query that was asked before, and is compiled, is up as well', async () => {
  const ask = api(
    listing(() => new Promise(() => {})),
    { timeLimitMs: 20 },
  );
  for (const _ of [1, 2, 3]) expect(await refusal(ask('{ acts { totalCount } }'))).toMatch(/^TIME_LIMIT: /);
});

describe('an answer over HTTP', () => {
  test('GET and POST are both taken', async () => {
    const { createZangraphYoga } = await import('../../src/api/yoga.ts');
    const yoga = createZangraphYoga({ reader: store, logger: keptLog().logger });
    const response = await yoga.fetch(`http://test/graphql?query=${encodeURIComponent('{ acts { totalCount } }')}`);
    expect(await response.json()).toEqual({ data: { acts: { totalCount: 1 } } });
  });
});
