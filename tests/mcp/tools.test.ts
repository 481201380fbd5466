import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TOOLS } from '../../src/mcp/tools/index.ts';
import { MAX_ANSWER } from '../../src/mcp/words/short.ts';
import { dossierStore } from '../support/api.ts';
import { type Arguments, assistantOf, call, refused, told } from '../support/assistant.ts';

const ARTICLE = 'ст. 39-3 Закона № 148-II';
const PAGE = 'https://law.example.org/ru/provision/kz/law/2001-01-23/148';

let client: Awaited<ReturnType<typeof assistantOf>>;
beforeAll(async () => {
  client = await assistantOf(await dossierStore());
});
afterAll(() => client.close());

const ask = (name: string, args: Arguments) => told(client, name, args);

describe('every tool', () => {
  test('is listed with words, an example, a schema of its arguments, and as one that only reads', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'find',
      'provision_on',
      'amendments_of',
      'affected_bodies',
      'lineage',
      'claims_about',
      'compare_days',
      'query',
    ]);
    for (const { description, inputSchema, annotations } of tools) {
      expect(description).toMatch(/\nExample: \{.+\}$/);
      expect(inputSchema['additionalProperties']).toBe(false);
      expect(annotations).toMatchObject({ readOnlyHint: true });
    }
  });

  test.each(TOOLS.map((tool) => [tool.name, tool] as const))(
    '%s answers its own example shortly',
    async (name, { example }) => {
      const text = await ask(name, example);
      expect(text).not.toMatch(/nothing|undefined|null|\[object/i);
      expect(text.length).toBeGreaterThan(100);
      expect(text.length).toBeLessThanOrEqual(MAX_ANSWER);
    },
  );

  test.each([
    ['find', { text: 'маслихат' }],
    ['amendments_of', { of: 'act:kz/law/2001-01-23/148', include_parts: true }],
    ['affected_bodies', { provision: 'ст. 6 Закона № 148-II', on: '2014-01-01' }],
    ['lineage', { of: 'act:kz/law/2001-01-23/148' }],
    ['claims_about', { by: 'person:nurpeisov-e-k' }],
    ['compare_days', { of: 'Закон № 148-II', from: '2009-01-01', to: '2016-01-01' }],
  ])('%s says how to read on where an answer was cut, and reads on there', async (name, args) => {
    const first = await ask(name, args);
    expect(first.length).toBeLessThanOrEqual(MAX_ANSWER);
    const [, more, skip] = /… and (\d+) more; ask again with skip: (\d+)\./.exec(first) ?? [];
    const total = Number(more) + Number(skip);
    const next = await ask(name, { ...args, skip: Number(skip) });
    const items = (text: string) => text.split('\n').filter((line) => line.startsWith('- '));
    expect(items(first)).not.toContain(items(next)[0]);
    expect(next).toMatch(/^- /m);
    expect(await ask(name, { ...args, skip: total - 1 })).not.toContain('ask again with skip:');
    expect(await ask(name, { ...args, skip: 1_000_000 })).toContain(`There are only ${total};`);
  });
});

describe('certainty is said in words', () => {
  test('UNCERTAIN: between which days, by which amendment, with which candidates', async () => {
    const text = await ask('provision_on', { provision: ARTICLE, on: '2013-07-01' });
    expect(text).toContain('UNCERTAIN: any of 2 wordings may hold on 2013-07-01');
    expect(text).toContain(
      'by Закон от 13.06.2013 № 101-V, adopted 2013-06-13: not before 2013-06-24, and by 2014-11-07',
    );
    expect(text).toContain('Wording shown `ver:kz/law/2001-01-23/148#art_39-3@2013-06-13/101`');
    expect(text).toContain('Other candidate `ver:kz/law/2001-01-23/148#art_39-3@2009-02-09/126`');
    expect(text).toContain('Evidence: adilet.zan.kz, Z010000148_, 2026-06-08: #z270, сноска');
    expect(text).toContain(`Address: ${PAGE}/art_39-3?on=2013-07-01`);
  });

  test('CERTAIN, in force and not', async () => {
    const article20 = await ask('provision_on', { provision: 'ст. 20 Закона № 148-II', on: '2015-02-01' });
    expect(article20).toContain('CERTAIN: in force on 2015-02-01.');
    const repealed = await ask('provision_on', { provision: 'prov:kz/law/2001-01-23/148#chp_2-1', on: '2017-01-01' });
    expect(repealed).toContain('CERTAIN: not in force on 2017-01-01.');
  });

  test('BEYOND RECORD: of which days the sources tell', async () => {
    const text = await ask('provision_on', { provision: 'ст. 1 Закона № 148-II', on: '2002-01-01' });
    expect(text).toContain('BEYOND RECORD: the sources at hand tell of this act from 2008-12-10 to 2026-06-08 only');
    const compared = await ask('compare_days', { of: 'ст. 1 Закона № 148-II', from: '2002-01-01', to: '2015-01-01' });
    expect(compared).toContain('BEYOND RECORD');
  });

  test('a known day of force, and one that is known by bounds', async () => {
    const text = await ask('amendments_of', {
      of: 'ст. 20 Закона № 148-II',
      adopted_from: '2014-07-01',
      adopted_to: '2014-07-31',
    });
    expect(text).toContain('CERTAIN: in force from 2015-01-01');
    expect(await ask('amendments_of', { of: ARTICLE, adopted_from: '2013-06-13', adopted_to: '2013-06-13' })).toContain(
      'UNCERTAIN: in force from a day not known, not before 2013-06-24, and by 2014-11-07',
    );
  });

  test('whether the record agrees with a scholar', async () => {
    const text = await ask('claims_about', { about: 'ст. 2-1 п. 3 Закона № 148-II' });
    expect(text).toContain('The record DIFFERS: Пункт 3 статьи 2-1 называет их формой деятельности');
    expect(text).toContain('https://law.example.org/ru/scholars?claim=claim%3Anurpeisov.');
  });
});

describe('things are named', () => {
  test.each([
    'prov:kz/law/2001-01-23/148#art_39-3',
    'ст. 39-3 Закона № 148-II',
    'Article 39-3 of Law No. 148-II',
    '148-II Заңның 39-3-бабы',
  ])('by id and by citation in each language: %s', async (provision) => {
    expect(await ask('amendments_of', { of: provision })).toContain('9 amendments on record');
  });

  test('by a name that one thing alone bears', async () => {
    const law = { of: 'Закон № 148-II', include_parts: true };
    expect(await ask('amendments_of', { ...law, affecting: 'Маслихат' })).toContain('powers of маслихат were touched');
    expect(await ask('lineage', { of: 'вышестоящий аким' })).toContain('Lineage of **вышестоящий аким**');
  });

  test('a provision that is repealed is named as well', async () => {
    const text = await ask('provision_on', { provision: 'ст. 16 Закона № 148-II' });
    expect(text).toMatch(/: not in force on|By what they show it is not in force/);
  });

  test('what names no one thing is refused with what may be meant', async () => {
    const text = await refused(client, 'provision_on', { provision: 'запросы' });
    expect(text).toContain('"запросы" names no one thing.');
    expect(text).toContain(
      '- prov:kz/law/2001-01-23/148#art_21-1: ст. 21-1 Закона от 23.01.2001 № 148-II (“Депутатские запросы”)',
    );
  });

  test.each([
    ['provision_on', { provision: 'prov:kz/law/1999-01-01/1#art_1' }, 'is the id of nothing that can be asked about'],
    ['provision_on', { provision: 'Закон № 148-II' }, 'this argument takes a provision. Look for it with find.'],
    ['provision_on', { provision: 'ст. 999 Закона № 148-II' }, 'The act has no such provision on any day on record.'],
    ['provision_on', { provision: 'ст. 1 Закона № 1' }, 'No act on record has this form, number and day.'],
    ['claims_about', { by: 'body:maslikhat' }, 'this argument takes a person'],
    ['claims_about', {}, 'Give about (a provision, an act, a body, a work), by (a person), or both.'],
    ['find', { text: 'кукумбер' }, null],
  ])('%s %j', async (name, args, sentence) => {
    if (sentence === null) expect(await ask(name, args)).toContain('ask with fewer words');
    else expect(await refused(client, name, args)).toContain(sentence);
  });
});

describe('languages', () => {
  test('names, citations and addresses come in the language that is asked for', async () => {
    const kazakh = await ask('provision_on', { provision: ARTICLE, on: '2013-07-01', lang: 'kk' });
    expect(kazakh).toContain('39-3-бап');
    expect(kazakh).toContain('https://law.example.org/kk/provision/');
    const english = await ask('amendments_of', { of: ARTICLE, lang: 'en' });
    expect(english).toContain('by Law of 13.06.2013 No. 101-V');
  });
});

describe('two days', () => {
  test('tell which provisions differ, by which law, and which powers were gained', async () => {
    const text = await ask('compare_days', { of: 'ст. 24 Закона № 148-II', from: '2013-01-01', to: '2015-01-01' });
    expect(text).toContain('Provisions that differ: 11.');
    expect(text).toContain('Powers and duties that differ: 16.');
    expect(text).toContain('by Закон от 13.06.2013 № 101-V');
    expect(text).toMatch(/депутат маслихата gained: Инициаторы собирают подписи/);
    const rest = await ask('compare_days', {
      of: 'ст. 24 Закона № 148-II',
      from: '2013-01-01',
      to: '2015-01-01',
      skip_powers: 15,
    });
    expect(rest).not.toContain('ask again with skip_powers');
  });
});

describe('query', () => {
  test('answers a document, and a research question by its name', async () => {
    const result = await call(client, 'query', { query: '{ dataset { state } }' });
    expect(result.structuredContent).toEqual({ dataset: { state: 'READY' } });
    const named = await ask('query', {
      operation: 'acts-that-changed',
      variables: { adopted: { from: '2013-06-13', to: '2013-06-13' } },
    });
    expect(named).toContain('"number":"101-V"');
  });

  test.each([
    [{}, 'Give either query (a GraphQL document) or operation'],
    [{ query: '{ nothing }' }, 'Cannot query field "nothing" on type "Query". (GRAPHQL_VALIDATION_FAILED)'],
    [{ query: 'mutation { drop }' }, 'not configured to execute mutation operation'],
    [{ operation: 'nothing' }, 'timeline'],
    [{ query: '{ acts(first: 101) { totalCount } }' }, 'BAD_PAGE_SIZE'],
    [{ query: '{ acts(first: 100) { nodes { id title evidence { locator } } } }' }, `${MAX_ANSWER} are given at most`],
  ])('refuses %j with what to do', async (args, sentence) => {
    expect(await refused(client, 'query', args)).toContain(sentence);
  });
});
