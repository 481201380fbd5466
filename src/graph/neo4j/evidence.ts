/** Where facts were read: `evidence` of the port. */

import type { Evidence, Source } from '../../model/entities.ts';
import type { GraphReader } from '../reader.ts';
import { listsOut } from './answers.ts';
import { listOut, recordsOut } from './decode.ts';
import type { Runner } from './run.ts';

export const EVIDENCE = `
UNWIND range(0, size($ids) - 1) AS i
MATCH (:Entity {id: $ids[i]})-[:SUPPORTED_BY]->(x:Evidence)
WITH DISTINCT i, x
ORDER BY x.source, x.locator, x.confidence, x.quote
WITH i, collect(x.record) AS items, collect(DISTINCT x.source) AS sources
WITH collect({i: i, items: items}) AS found, collect(sources) AS sources
WITH [{
  found: found,
  along: COLLECT {
    UNWIND CASE WHEN $along THEN sources ELSE [] END AS list
    UNWIND list AS id
    WITH DISTINCT id
    MATCH (named:Source&Entity {id: id})
    RETURN named.record
  }
}] AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const evidence = ({ read }: Runner): GraphReader['evidence'] => ({
  async of(ids, along) {
    const [row] = await read('evidence.of', EVIDENCE, { ids, along: along !== undefined });
    along?.(recordsOut<Source>(row?.['along']));
    return listsOut(ids.length, listOut(row?.['found']), recordsOut<Evidence>);
  },
});
