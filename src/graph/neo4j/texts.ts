/** The words of versions: `texts` of the port. */
import type { VersionText } from '../../model/entities.ts';
import type { GraphReader } from '../reader.ts';
import { listsOut, mapped } from './answers.ts';
import type { Runner } from './run.ts';
import { dateOut, type Row } from './values.ts';

export const TEXTS = `
UNWIND range(0, size($ids) - 1) AS i
MATCH (:ProvisionVersion&Entity {id: $ids[i]})<-[:WORDS_OF]-(x:VersionText)
WITH DISTINCT i, x
ORDER BY x.sortKey
WITH i, collect(x {.*}) AS items
WITH collect({i: i, items: items}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

function textOut({ version, lang, source, from, to, text }: Row): VersionText {
  // Written by `rowsOf` from the same type; only the days may be absent.
  return { version, lang, source, from: dateOut(from), to: dateOut(to), text } as VersionText;
}

export const texts = ({ read }: Runner): GraphReader['texts'] => ({
  async of(ids) {
    const rows = await read('texts.of', TEXTS, { ids });
    return listsOut(ids.length, rows, (items) => mapped(items, textOut));
  },
});
