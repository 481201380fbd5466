import { afterAll, beforeAll, expect, test } from 'vitest';
import { dossierStore } from '../support/api.ts';
import { assistantOf } from '../support/assistant.ts';

let client: Awaited<ReturnType<typeof assistantOf>>;
beforeAll(async () => {
  client = await assistantOf(await dossierStore());
});
afterAll(() => client.close());

async function read(uri: string): Promise<string> {
  const { contents } = await client.readResource({ uri });
  return contents.map((part) => ('text' in part ? part.text : '')).join('');
}

test('the acts whose wording is on record are listed, and each can be read', async () => {
  const { resources } = await client.listResources();
  expect(resources.map(({ uri }) => uri).sort()).toEqual([
    'zangraph://act/kz/constitution/1995-08-30/-',
    'zangraph://act/kz/law/1993-12-10/4100',
    'zangraph://act/kz/law/2001-01-23/148',
    'zangraph://schema',
  ]);
  for (const { uri, name } of resources) {
    const text = await read(uri);
    expect(text).toContain(name === 'schema' ? 'type Query {' : name);
  }
});

test('an act tells its days and record, and names its articles by id', async () => {
  const text = await read('zangraph://act/kz/law/2001-01-23/148');
  expect(text).toContain('Adopted 2001-01-23.');
  expect(text).toContain('from 2008-12-10 to 2026-06-08 only');
  expect(text).toContain(
    '`prov:kz/law/2001-01-23/148#art_2-1`: article 2-1. Основы организации местного самоуправления',
  );
  expect(text).toContain('https://law.example.org/ru/act/kz/law/2001-01-23/148');
  expect(text.length).toBeLessThan(6200);
});

test('templates are listed; a provision stands as it is today, with how sure that is', async () => {
  const { resourceTemplates } = await client.listResourceTemplates();
  expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
    'zangraph://act/{+path}{?lang}',
    'zangraph://act/{+path}',
    'zangraph://provision/{+path}{?lang}',
    'zangraph://provision/{+path}',
  ]);
  const text = await read('zangraph://provision/kz/law/2001-01-23/148/art_39-3');
  expect(text).toContain('**ст. 39-3 Закона от 23.01.2001 № 148-II**');
  expect(text).toMatch(/CERTAIN|BEYOND RECORD/);
});

test('a resource is in the language that its address names, and in Russian without one', async () => {
  const act = 'zangraph://act/kz/law/2001-01-23/148';
  expect(await read(`${act}?lang=ru`)).toBe(await read(act));
  const kazakh = await read(`${act}?lang=kk`);
  expect(kazakh).toContain('жергілікті');
  expect(kazakh).toContain('https://law.example.org/kk/act/kz/law/2001-01-23/148');
  const english = await read('zangraph://provision/kz/law/2001-01-23/148/art_39-3?lang=en');
  expect(english).toMatch(/\*\*[Aa]rt\S* 39-3 /);
  expect(english).toContain('https://law.example.org/en/provision/');
  await expect(read(`${act}?lang=de`)).rejects.toThrow('There is no language "de"; there are ru, kk, en.');
});

test('languages are completed', async () => {
  const ref = { type: 'ref/resource', uri: 'zangraph://act/{+path}{?lang}' } as const;
  const { completion } = await client.complete({ ref, argument: { name: 'lang', value: 'k' } });
  expect(completion.values).toEqual(['kk']);
});

test.each([
  'zangraph://act/kz/law/1900-01-01/1',
  'zangraph://provision/kz/nothing/art_1',
  'zangraph://act/%zz',
  'zangraph://other/1',
])('what is not there is refused in a sentence: %s', async (uri) => {
  await expect(read(uri)).rejects.toThrow(/No act has the id|is the id of nothing|not found/);
});

test('three research tasks name tools that are there, and the argument that is given', async () => {
  const { prompts } = await client.listPrompts();
  const { tools } = await client.listTools();
  expect(prompts.map(({ name }) => name)).toEqual(['provision_history', 'body_on_a_day', 'scholar_against_record']);
  const given = { provision: 'ст. 39-3', body: 'маслихат', on: '2013-07-01', author: 'Нурпеисов' };
  for (const { name, arguments: takes = [] } of prompts) {
    const args = Object.fromEntries(Object.entries(given).filter(([key]) => takes.some((one) => one.name === key)));
    const { messages } = await client.getPrompt({ name, arguments: args });
    const text = messages.map(({ content }) => (content.type === 'text' ? content.text : '')).join('');
    for (const value of Object.values(args)) expect(text).toContain(value);
    const named = tools.filter((tool) => text.includes(tool.name));
    expect(named.length).toBeGreaterThan(1);
    expect(text).toContain('UNCERTAIN');
  }
});

test('a task without its argument is refused with the name of what lacks', async () => {
  await expect(client.getPrompt({ name: 'provision_history', arguments: {} })).rejects.toThrow('at provision');
});
