/** Where facts were read: `evidence` of the port. */
import type { GraphReader } from '../reader.ts';
import { listsOut, mapped } from './answers.ts';
import { evidenceOut } from './decode.ts';
import type { Runner } from './run.ts';

export const EVIDENCE = `
UNWIND range(0, size($ids) - 1) AS i
MATCH (:Entity {id: $ids[i]})-[:SUPPORTED_BY]->(x:Evidence)
WITH DISTINCT i, x
ORDER BY x.source, x.locator, x.confidence, x.quote
WITH i, collect(x {.*}) AS items
WITH collect({i: i, items: items}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const evidence = ({ read }: Runner): GraphReader['evidence'] => ({
  async of(ids) {
    const rows = await read('evidence.of', EVIDENCE, { ids });
    return listsOut(ids.length, rows, (items) => mapped(items, evidenceOut));
  },
});
