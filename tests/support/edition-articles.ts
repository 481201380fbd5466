/** The dated editions at hand, article by article. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalDate } from '../../src/model/dates.ts';
import { readEditionMeta } from '../../src/sources/editions/meta.ts';
import { readEdition } from '../../src/sources/editions/read-edition.ts';
import type { Item } from '../../src/sources/structure/document.ts';

export interface EditionArticles {
  readonly stateOf: LocalDate;
  readonly act: string;
  /** eId → the whole text: heading, own words and parts, without the notes. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The Russian editions in the folder whose names begin with `prefix`, oldest first. */
export function editionsIn(folder: string, prefix: string): readonly EditionArticles[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(prefix) && name.endsWith('.ru.md'))
    .sort()
    .map((name) => {
      const metaFile = name.replace(/\.ru\.md$/, '.meta.yaml');
      const meta = readEditionMeta(readFileSync(join(folder, metaFile), 'utf8'), metaFile);
      const document = readEdition(readFileSync(join(folder, name), 'utf8'), meta, name);
      return { stateOf: document.source.stateOf, act: document.act.id, texts: articleTexts(document.items) };
    });
}

function articleTexts(items: readonly Item[]): ReadonlyMap<string, string> {
  const parents = new Map(items.map((item) => [item.eId, item.parent]));
  const kinds = new Map(items.map((item) => [item.eId, item.kind]));
  const articleOf = (eId: string | null): string | null =>
    eId === null || kinds.get(eId) === 'ARTICLE' ? eId : articleOf(parents.get(eId) ?? null);
  const excluded = new Set(items.filter((item) => item.excluded).map((item) => item.eId));
  const texts = new Map<string, string>();
  for (const item of items) {
    const article = articleOf(item.eId);
    if (article === null || excluded.has(article)) continue;
    const words = [item.heading ?? '', item.ownText].join('\n');
    texts.set(article, `${texts.get(article) ?? ''}\n${words}`);
  }
  return texts;
}
