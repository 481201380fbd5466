/** Anything by its id: `nodes` of the port. */

import type { Entity } from '../../model/entities.ts';
import type { GraphReader } from '../reader.ts';
import { inPlaces, itemsIn } from './answers.ts';
import { recordsOut } from './decode.ts';
import type { Runner } from './run.ts';

export const NODES = `
UNWIND range(0, size($ids) - 1) AS i
OPTIONAL MATCH (present:Entity {id: $ids[i]})
WHERE present.type IS NOT NULL
OPTIONAL MATCH (:FormerId {formerId: $ids[i]})-[:NOW]->(renamed:Entity)
WITH i, coalesce(present, renamed) AS x
WHERE x IS NOT NULL
WITH collect({i: i, items: [x.record]}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const nodes = ({ read }: Runner): GraphReader['nodes'] => ({
  async byIds(ids) {
    const rows = await read('nodes.byIds', NODES, { ids });
    return inPlaces(ids.length, rows, (row) => recordsOut<Entity>(itemsIn(row)).at(0) ?? null);
  },
});
