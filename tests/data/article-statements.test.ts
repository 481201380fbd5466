/** Every statement of the article is a claim: the list read by eye, the dossier, and the article where it is at hand. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';
import { NO_TEXTS, textsFolder } from '../texts.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const statements = z
  .record(z.string(), z.array(z.record(z.string(), z.string())))
  .parse(parse(readFileSync(here('article-statements.yaml'), 'utf8')).paragraphs);
const ARTICLE = 'article/nurpeisov-legislation-and-local-self-government.ru.txt';
const { claims, citations } = await readDossier(here('../../data'));

const byParagraph = (pairs: readonly (readonly [string, string])[]) =>
  [...new Set(pairs.map(([paragraph, claim]) => `${paragraph}: ${claim}`))].sort();

test('each statement is held by the claim that the list names, and each claim is a statement of the list', () => {
  const listed = Object.entries(statements).flatMap(([paragraph, held]) =>
    held.flatMap((one) => Object.keys(one).map((claim) => [paragraph, `claim:${claim}`] as const)),
  );
  const authored = claims.flatMap(({ fact }) =>
    fact.evidence.flatMap(({ locator }) => {
      const paragraph = /^абзац «(.+)…»$/u.exec(locator)?.[1];
      return paragraph === undefined ? [] : [[paragraph, fact.id] as const];
    }),
  );

  expect(byParagraph(authored)).toEqual(byParagraph(listed));
  expect(new Set(listed.map(([, claim]) => claim))).toEqual(new Set(claims.map(({ fact }) => fact.id)));
});

test('the works of every footnote stand under a statement that carries the footnote', () => {
  const notes = (facts: typeof claims | typeof citations) =>
    new Set(
      facts.flatMap(({ fact }) => fact.evidence.flatMap(({ locator }) => /^сноска \d$/u.exec(locator)?.[0] ?? [])),
    );

  expect([...notes(citations)].sort()).toEqual(['сноска 1', 'сноска 2', 'сноска 3', 'сноска 4']);
  expect(notes(claims)).toEqual(notes(citations));
});

describe.skipIf(textsFolder() === null)(`paragraphs of the article (${NO_TEXTS})`, () => {
  /** What a page break cut in two, or what is no statement: running heads, keywords, footnotes. */
  const NO_BEGINNING = /^(\p{Ll}|\d\p{L}|Ключевые слова|Конституционное право\S|См\.)/u;

  test('each has a claim', () => {
    const page = readFileSync(join(textsFolder() ?? '', ARTICLE), 'utf8');
    // The end of another article stands before it, abstracts after it; its first letter is a large one, set apart.
    const own = page.slice(page.indexOf('Л юбая'), page.indexOf('Е.К. Нурпеисов: Заңнама')).replace('Л юбая', 'Любая');
    const blocks = own
      .split(/\n\s*\n/u)
      .map((block) =>
        block
          .replaceAll(/-\s*\n\s*/gu, '')
          .replaceAll(/\s+/gu, ' ')
          .trim(),
      )
      .map((block) => block.replace('Что даст введение местного самоуправления? ', ''));
    const paragraphs = blocks.filter((block) => block !== '' && !NO_BEGINNING.test(block));

    expect(paragraphs.length).toBeGreaterThan(45);
    const opens = (paragraph: string) => Object.keys(statements).filter((words) => paragraph.startsWith(words));
    expect(paragraphs.filter((paragraph) => opens(paragraph).length !== 1)).toEqual([]);
    expect(new Set(paragraphs.flatMap(opens))).toEqual(new Set(Object.keys(statements)));
  });
});
