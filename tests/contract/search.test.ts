/** What people type into a search, on the real dossier: the same things found on both engines. */
import { beforeAll, describe, expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import type { SearchHit } from '../../src/graph/answers.ts';
import { openMemory } from '../../src/graph/memory/index.ts';
import type { GraphReader } from '../../src/graph/reader.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';
import { describeOnBoth } from './engines.ts';

const LAW = 'act:kz/law/2001-01-23/148';
const ARTICLE = (eId: string): string => `prov:kz/law/2001-01-23/148#${eId}`;

/** The text, and what stands first. */
const QUESTIONS: readonly (readonly [text: string, first: string])[] = [
  ['маслихатом', 'body:maslikhat'],
  ['мәслихаттың', 'body:maslikhat'],
  ['Maslikhat', 'body:maslikhat'],
  ['ревизионной комиссии маслихата', ARTICLE('art_16')],
  ['148-II', LAW],
  ['101-V', 'act:kz/law/2013-06-13/101'],
  ['№ 101-V', 'act:kz/law/2013-06-13/101'],
  ['Закон от 13.06.2013 № 101-V', 'act:kz/law/2013-06-13/101'],
  ['13.06.2013', 'act:kz/law/2013-06-13/101'],
  ['Z010000148_', LAW],
  ['ст. 2-1', ARTICLE('art_2-1')],
  ['ст. 39-3 п. 4 Закона № 148-II', ARTICLE('art_39-3__para_4')],
  ['39-3-баптың 4-тармағы', ARTICLE('art_39-3__para_4')],
  ['подпункт 1) пункта 3 статьи 24-1', ARTICLE('art_24-1__para_3__part_2__subpara_1')],
  ['art. 24-1(9)(1)', ARTICLE('art_24-1__para_9__part_2__subpara_1')],
  ['Жанузакова Л.Т.', 'person:zhanuzakova-l-t'],
  ['Л. Т. Жанузакова', 'person:zhanuzakova-l-t'],
  ['Zhanuzakova', 'person:zhanuzakova-l-t'],
  ['Nurpeisov E. K.', 'person:nurpeisov-e-k'],
];

const seen = ({ node, score, matched }: SearchHit): unknown => [node.id, score, matched];

async function found(reader: GraphReader, text: string): Promise<readonly SearchHit[]> {
  const { items } = await reader.search.find(text, undefined, { limit: 100 });
  return items;
}

describe('in memory', () => {
  const store = openMemory();
  beforeAll(async () => void (await store.load(buildDataset(await readDossier('data')))));

  test.each(QUESTIONS)('“%s” finds %s first', async (text, first) => {
    expect((await found(store, text))[0]?.node.id).toBe(first);
  });

  test('what is nowhere is not found, and what is found is shown', async () => {
    expect(await found(store, 'маслихат ытырпыр')).toEqual([]);
    expect((await found(store, 'мәслихаттың')).every(({ matched }) => /м[аә]слихат|maslikhat/i.test(matched))).toBe(
      true,
    );
  });

  test('a text of very many words is refused', async () => {
    await expect(found(store, 'слово '.repeat(21))).rejects.toMatchObject({ code: 'BAD_ARGUMENT' });
  });
});

describeOnBoth('on both engines', (engines) => {
  beforeAll(async () => {
    const dataset = buildDataset(await readDossier('data'));
    await engines().memory.load(dataset);
    await engines().neo4j.load(dataset);
  });

  const HOSTILE = [
    '+a -b',
    '"',
    'a AND (b',
    'a*',
    '*',
    'at=art_1',
    '~0.5',
    'x:y',
    '\\',
    'OR',
    '/re/',
    '{}',
    'масл?хат',
  ];
  test.each([...QUESTIONS.map(([text]) => text), ...HOSTILE])('“%s” finds the same', async (text) => {
    const [memory, neo4j] = await Promise.all([found(engines().memory, text), found(engines().neo4j, text)]);
    expect(neo4j.map(seen)).toEqual(memory.map(seen));
  });
});
