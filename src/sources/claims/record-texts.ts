/** The texts that claims are held against: those that import reads, and parts of acts that the dossier knows by hash. */

import { basename } from 'node:path';
import type { LocalDate } from '../../model/dates.ts';
import { parseProvisionId } from '../../model/ids.ts';
import { sortedBy } from '../../model/order.ts';
import type { Language } from '../../model/terms.ts';
import { editionLines } from '../editions/edition-lines.ts';
import type { Fact, Facts } from '../facts.ts';
import { textFilesAt } from '../import/find-sources.ts';
import { readBytes } from '../read-text.ts';
import type { Item, SourceDocument } from '../structure/document.ts';
import { sha256Of } from '../structure/fingerprint.ts';
import { outlineOf } from '../structure/outline.ts';

/** One text of an act, as of a day. */
export interface RecordText {
  /** Name of the file, for messages. */
  readonly file: string;
  readonly source: string;
  readonly sha256: string;
  readonly act: string;
  readonly lang: Language;
  readonly stateOf: LocalDate;
  readonly title: string | null;
  readonly items: ReadonlyMap<string, Item>;
}

const byEId = (items: readonly Item[]): ReadonlyMap<string, Item> => new Map(items.map((item) => [item.eId, item]));

/**
 * All texts, the oldest first: those that import read (`documents`), and others at `paths`. A Markdown file without a
 * `meta.yaml` (a chapter of a constitution, say) is taken where a source of the dossier has its hash (`sha256`) and says
 * whose wording it is; of a file no more than `maxBytes` are taken.
 */
export async function recordTexts(
  paths: readonly string[],
  documents: readonly SourceDocument[],
  facts: Facts,
  maxBytes: number,
): Promise<readonly RecordText[]> {
  const whole = documents.map(
    ({ file, source, act, lang, title, items }): RecordText => ({
      file,
      source: source.id,
      sha256: source.sha256,
      act: act.id,
      lang,
      stateOf: source.stateOf,
      title,
      items: byEId(items),
    }),
  );
  const known = new Map(facts.sources.flatMap(({ fact }) => (fact.sha256 === undefined ? [] : [[fact.sha256, fact]])));
  const told: RecordText[] = [];
  for (const file of await textFilesAt(paths)) {
    const part = partOf(basename(file), (await readBytes(file, maxBytes)).toString('utf8'), known);
    if (part !== null) told.push(part);
  }
  const ids = new Set(whole.map((text) => text.source));
  return sortedBy([...whole, ...told.filter((text) => !ids.has(text.source))], ({ stateOf }) => stateOf);
}

function partOf(file: string, markdown: string, known: ReadonlyMap<string, Fact<'sources'>>): RecordText | null {
  const sha256 = sha256Of(markdown);
  const source = known.get(sha256);
  if (source?.wordingOf === undefined || source.stateOf === undefined) return null;
  const { title, lines } = editionLines(markdown);
  const { items } = outlineOf(lines);
  return {
    file,
    source: source.id,
    sha256,
    act: source.wordingOf,
    lang: 'RU',
    stateOf: source.stateOf,
    title,
    items: byEId(items),
  };
}

/** A provision's words with those of all its parts; an act's title; null where the text does not have it. */
export function wordsOf(
  text: RecordText,
  subject: string,
): { readonly words: string; readonly locator: string } | null {
  const provision = parseProvisionId(subject);
  if (provision === null) return text.title === null ? null : { words: text.title, locator: 'заголовок' };
  const item = text.items.get(provision.eId);
  if (item === undefined || item.excluded) return null;
  const parts = [...text.items.values()].filter(({ eId }) => eId.startsWith(`${provision.eId}__`));
  const words = [item.heading ?? '', item.ownText, ...parts.map((part) => part.ownText)].join(' ');
  return { words, locator: item.locator };
}
