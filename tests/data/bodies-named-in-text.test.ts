import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { buildDataset } from '../../src/dataset/build.ts';
import { openMemory } from '../../src/graph/memory/index.ts';
import { addDays } from '../../src/model/dates.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';
import { differences } from '../support/bodies-in-text/compare.ts';
import { dictionaryOn } from '../support/bodies-in-text/dictionary.ts';
import { findBodies } from '../support/bodies-in-text/find-bodies.ts';
import { editionsIn } from '../support/edition-articles.ts';
import { NO_TEXTS, textsFolder } from '../texts.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const keptShape = z.strictObject({
  explained: z.array(
    z.strictObject({
      articles: z.array(z.string()),
      body: z.string(),
      side: z.enum(['NAMED', 'AFFECTED']),
      editions: z.array(z.string()).optional(),
      why: z.string().min(1),
    }),
  ),
});
type Explanation = z.infer<typeof keptShape>['explained'][number];

/** A difference at one article in one edition. */
interface Found {
  readonly article: string;
  readonly side: string;
  readonly body: string;
  readonly edition: string;
  /** The text around the first mention. */
  readonly around: string;
}

/** Changes in force ten days after publication show in the graph from the eleventh day after adoption at the earliest. */
const DAYS_UNTIL_FORCE = 11;

async function compareAll(
  folder: string,
  editions: string,
  dictionaries: readonly string[],
): Promise<readonly Found[]> {
  const dataset = buildDataset(await readDossier(here('../../data')));
  const bodies = dataset.entities.Body;
  const store = openMemory();
  await store.load(dataset);
  const found: Found[] = [];
  for (const { stateOf, act, texts } of editionsIn(join(folder, 'law'), editions)) {
    const day = addDays(stateOf, DAYS_UNTIL_FORCE);
    const dictionary = dictionaryOn(day, bodies, dictionaries.map(here));
    const articles = [...texts];
    const ids = articles.map(([article]) => `${act.replace('act:', 'prov:')}#${article}`);
    const answers = await store.bodies.affected(ids, day, true);
    for (const [index, [article, text]] of articles.entries()) {
      const affected = (answers[index] ?? []).map(({ body }) => body.id);
      for (const { side, body, at } of differences(findBodies(text, dictionary), affected, bodies)) {
        const around = at === null ? '' : text.slice(Math.max(0, at - 60), at + 80).replace(/\s+/g, ' ');
        found.push({ article, side, body, edition: stateOf, around });
      }
    }
  }
  await store.close();
  return found;
}

/** One line for a difference in however many editions, as the file of explanations names them. */
function table(found: readonly Found[]): readonly string[] {
  const rows = new Map<string, Found[]>();
  for (const one of found) {
    const key = `${one.article} ${one.side} ${one.body}`;
    rows.set(key, [...(rows.get(key) ?? []), one]);
  }
  const inOrder = [...rows].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  return inOrder.map(([key, list]) => `${key} [${list.map((one) => one.edition).join(', ')}] ${list[0]?.around}`);
}

const explains = ({ articles, side, body, editions }: Explanation, found: Found) =>
  articles.includes(found.article) &&
  side === found.side &&
  body === found.body &&
  (editions === undefined || editions.includes(found.edition));

const folder = textsFolder();

describe.skipIf(folder === null).each([
  {
    law: 'Law 148-II',
    editions: '148-II.edition-',
    dictionaries: ['bodies-in-text.yaml'],
    reasons: 'bodies-named-explained.yaml',
  },
  {
    law: 'Law 4100',
    editions: '1993-12-10-4100.edition-',
    dictionaries: ['bodies-in-text-4100.yaml', 'bodies-in-text.yaml'],
    reasons: 'bodies-named-explained-4100.yaml',
  },
])(`the bodies that the editions of $law name (${NO_TEXTS})`, ({ editions, dictionaries, reasons }) => {
  const kept = keptShape.parse(parse(readFileSync(here(reasons), 'utf8'), { schema: 'failsafe' }));
  let all: readonly Found[] = [];
  beforeAll(async () => {
    all = await compareAll(folder ?? '', editions, dictionaries);
  });

  test('are those that the graph says are affected, but for differences kept with a reason', () => {
    expect(all.length).toBeGreaterThan(0);
    const unexplained = all.filter((found) => !kept.explained.some((explanation) => explains(explanation, found)));

    expect(table(unexplained)).toEqual([]);
  });

  test('differ wherever a reason is kept: none outlives its difference', () => {
    const idle = kept.explained.flatMap((explanation) =>
      explanation.articles
        .filter((article) => !all.some((found) => found.article === article && explains(explanation, found)))
        .map((article) => `${article} ${explanation.side} ${explanation.body}`),
    );

    expect(idle).toEqual([]);
  });
});
