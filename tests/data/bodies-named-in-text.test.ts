import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
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
const explanations = z
  .strictObject({
    explained: z.array(
      z.strictObject({
        article: z.string(),
        body: z.string(),
        side: z.enum(['NAMED', 'AFFECTED']),
        editions: z.array(z.string()).optional(),
        why: z.string().min(1),
      }),
    ),
    pending: z.array(z.string()),
  })
  .parse(parse(readFileSync(here('bodies-named-explained.yaml'), 'utf8'), { schema: 'failsafe' }));

interface Found {
  readonly article: string;
  readonly side: string;
  readonly body: string;
  readonly editions: readonly string[];
}

/** Changes ten days after publication are in force on the eleventh day after adoption at the earliest. */
const DAYS_UNTIL_FORCE = 11;

/** All differences between the editions of Law 148-II and the graph, each with the editions that show it. */
async function compareAll(folder: string): Promise<readonly Found[]> {
  const dataset = buildDataset(await readDossier(here('../../data')));
  const store = openMemory();
  await store.load(dataset);
  const found = new Map<string, { article: string; side: string; body: string; editions: string[] }>();
  for (const { stateOf, act, texts } of editionsIn(join(folder, 'law'), '148-II.edition-')) {
    const day = addDays(stateOf, DAYS_UNTIL_FORCE);
    const dictionary = dictionaryOn(day, dataset.entities.Body, here('bodies-in-text.yaml'));
    const articles = [...texts.keys()];
    const ids = articles.map((article) => `${act.replace('act:', 'prov:')}#${article}`);
    const answers = await store.bodies.affected(ids, day, true);
    for (const [index, article] of articles.entries()) {
      const affected = (answers[index] ?? []).map(({ body }) => body.id);
      const mentions = findBodies(texts.get(article) ?? '', dictionary);
      for (const { side, body } of differences(mentions, affected, dataset.entities.Body)) {
        const key = `${article} ${side} ${body}`;
        const entry = found.get(key) ?? { article, side, body, editions: [] };
        entry.editions.push(stateOf);
        found.set(key, entry);
      }
    }
  }
  await store.close();
  return [...found.values()];
}

const folder = textsFolder();

describe.skipIf(folder === null)('the bodies that the editions of Law 148-II name', () => {
  const print = ({ article, side, body, editions }: Found) => `${article} ${side} ${body} (${editions.join(', ')})`;
  const explains = (found: Found, edition: string) =>
    explanations.explained.some(
      ({ article, side, body, editions }) =>
        article === found.article &&
        side === found.side &&
        body === found.body &&
        (editions === undefined || editions.includes(edition)),
    );

  test('are those that the graph says are affected, but for differences kept with a reason', async () => {
    const found = (await compareAll(folder ?? '')).filter(({ article }) => !explanations.pending.includes(article));
    const unexplained = found
      .map((one) => ({ ...one, editions: one.editions.filter((edition) => !explains(one, edition)) }))
      .filter(({ editions }) => editions.length > 0);

    expect(unexplained.map(print), NO_TEXTS).toEqual([]);
  });
});
