/** Anything by its id: `nodes` of the port. */

import type { Entity } from '../../model/entities.ts';
import type { GraphReader } from '../reader.ts';
import { inPlaces, itemsIn } from './answers.ts';
import { listOut, recordsOut } from './decode.ts';
import type { Runner } from './run.ts';

export const NODES = `
UNWIND range(0, size($ids) - 1) AS i
OPTIONAL MATCH (present:Entity {id: $ids[i]})
WHERE present.type IS NOT NULL
OPTIONAL MATCH (:FormerId {formerId: $ids[i]})-[:NOW]->(renamed:Entity)
WITH i, coalesce(present, renamed) AS x
WHERE x IS NOT NULL
WITH collect({i: i, x: x}) AS found
WITH [{
  found: [item IN found | {i: item.i, items: [item.x.record]}],
  along: COLLECT {
    UNWIND CASE WHEN $along THEN found ELSE [] END AS item
    WITH DISTINCT item.x AS x
    UNWIND [x.act, x.by, x.partOf] + coalesce(x.broader, []) + coalesce(x.authors, []) + coalesce(x.editors, []) AS id
    MATCH (named:Entity {id: id})
    RETURN DISTINCT named.record
  }
}] AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const nodes = ({ read }: Runner): GraphReader['nodes'] => ({
  async byIds(ids, along) {
    const [row] = await read('nodes.byIds', NODES, { ids, along: along !== undefined });
    along?.(recordsOut<Entity>(row?.['along']));
    return inPlaces(ids.length, listOut(row?.['found']), (one) => recordsOut<Entity>(itemsIn(one)).at(0) ?? null);
  },
});
