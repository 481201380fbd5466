/** Where facts were read: `evidence` of the port. */

import type { Evidence } from '../../model/entities.ts';
import type { GraphReader } from '../reader.ts';
import { listsOut } from './answers.ts';
import { recordsOut } from './decode.ts';
import type { Runner } from './run.ts';

export const EVIDENCE = `
UNWIND range(0, size($ids) - 1) AS i
MATCH (:Entity {id: $ids[i]})-[:SUPPORTED_BY]->(x:Evidence)
WITH DISTINCT i, x
ORDER BY x.source, x.locator, x.confidence, x.quote
WITH i, collect(x.record) AS items
WITH collect({i: i, items: items}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const evidence = ({ read }: Runner): GraphReader['evidence'] => ({
  async of(ids) {
    const rows = await read('evidence.of', EVIDENCE, { ids });
    return listsOut(ids.length, rows, recordsOut<Evidence>);
  },
});
