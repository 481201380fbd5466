/** The whole graph, a piece at a time: `walk` of the port. */
import type { LineageEdge } from '../../model/entities.ts';
import type { Outgoing } from '../answers.ts';
import type { GraphReader } from '../reader.ts';
import { RELATIONSHIP_TYPES } from '../relationships.ts';
import { listsOut, mapped } from './answers.ts';
import { entitiesOut, listOut, recordOut } from './decode.ts';
import type { Runner } from './run.ts';

/** Ordered by the type too, which is one: only so does the database read the page off its index, and sorts nothing. */
export const THINGS = `
MATCH (x:Entity)
WHERE x.type = $type AND x.sortKey > $after
WITH x
ORDER BY x.type, x.sortKey
LIMIT $limit
WITH collect(x.record) AS records
WITH [{items: records}] AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const OUTGOING = `
UNWIND range(0, size($ids) - 1) AS i
MATCH (x:Entity {id: $ids[i]})-[r]->(y:Entity)
WHERE type(r) IN $types AND y.type IS NOT NULL
WITH DISTINCT i, x.id AS from, type(r) AS type, y.id AS to, toString(r.on) AS on, r.record AS record
ORDER BY type, to, on
WITH i, collect({type: type, from: from, to: to, on: on, record: record}) AS items
WITH collect({i: i, items: items}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const FORMER_IDS = `
MATCH (former:FormerId)-[:NOW]->(x:Entity)
WHERE former.formerId > $after
WITH former, x
ORDER BY former.formerId
LIMIT $limit
WITH former.formerId AS was, x.id AS is
WITH collect({was: was, is: is}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

/** What is before every sort key and every id. */
const START = '';

export const walk = ({ read }: Runner): GraphReader['walk'] => ({
  async things(type, after, limit) {
    const [row] = await read('walk.things', THINGS, { type, after: after ?? START, limit });
    return entitiesOut(type, row?.['items']);
  },

  async relationships(ids, types = RELATIONSHIP_TYPES) {
    const rows = await read('walk.relationships', OUTGOING, { ids, types: [...types] });
    return listsOut(ids.length, listOut(rows), (items) => mapped(items, outgoingOut));
  },

  async formerIds(after, limit) {
    const rows = await read('walk.formerIds', FORMER_IDS, { after: after ?? START, limit });
    return rows.map(({ was, is }) => ({ was: String(was), is: String(is) }));
  },
});

function outgoingOut({ record, ...told }: Readonly<Record<string, unknown>>): Outgoing {
  const evidence = record === null ? [] : recordOut<LineageEdge>(record).evidence;
  // What the statement collects: a type of $types, two ids, a day or null.
  return { ...(told as Omit<Outgoing, 'evidence'>), evidence };
}
