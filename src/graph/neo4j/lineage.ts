/** Lineage and paths: `lineage` of the port. */

import type { Entity, LineageEdge } from '../../model/entities.ts';
import type { PathEdge } from '../answers.ts';
import type { GraphReader } from '../reader.ts';
import type { RelationshipType } from '../relationships.ts';
import { mapped } from './answers.ts';
import { recordsOut } from './decode.ts';
import type { Runner } from './run.ts';
import { dateOut, type Row } from './values.ts';

export const LINEAGE = `
MATCH (origin:Entity {id: $id})
WHERE origin.type IS NOT NULL
CALL (origin) {
  RETURN origin AS node, 0 AS distance
  UNION
  WITH origin
  WHERE $direction = 'DESCENDANTS'
  MATCH path = SHORTEST 1 (origin)-[:REPLACED_BY|AMENDED_BY|SUCCEEDED_BY|PROPOSED_AS|SUBMITTED_BY|REJECTED_BY|CITED_BY|REPEALED_BY]->+(node:Entity)
  RETURN node, length(path) AS distance
  UNION
  WITH origin
  WHERE $direction = 'ANCESTORS'
  MATCH path = SHORTEST 1 (origin)<-[:REPLACED_BY|AMENDED_BY|SUCCEEDED_BY|PROPOSED_AS|SUBMITTED_BY|REJECTED_BY|CITED_BY|REPEALED_BY]-+(node:Entity)
  RETURN node, length(path) AS distance
  UNION
  WITH origin
  WHERE $direction = 'BOTH'
  MATCH path = SHORTEST 1 (origin)-[:REPLACED_BY|AMENDED_BY|SUCCEEDED_BY|PROPOSED_AS|SUBMITTED_BY|REJECTED_BY|CITED_BY|REPEALED_BY]-+(node:Entity)
  RETURN node, length(path) AS distance
}
WITH DISTINCT origin, node, distance
WHERE distance <= $maxDepth
WITH DISTINCT origin, node
ORDER BY node.sortKey
WITH origin, collect(node) AS nodes
WITH nodes,
  COLLECT {
    UNWIND nodes AS older
    MATCH (older)-[edge:REPLACED_BY|AMENDED_BY|SUCCEEDED_BY|PROPOSED_AS|SUBMITTED_BY|REJECTED_BY|CITED_BY|REPEALED_BY]->(newer:Entity)
    WHERE newer IN nodes
    RETURN edge.record
    ORDER BY edge.on, type(edge), older.id, newer.id
  } AS edges,
  any(node IN nodes WHERE EXISTS {
    MATCH (node)-[edge:REPLACED_BY|AMENDED_BY|SUCCEEDED_BY|PROPOSED_AS|SUBMITTED_BY|REJECTED_BY|CITED_BY|REPEALED_BY]-(other:Entity)
    WHERE NOT other IN nodes
      AND ($direction = 'BOTH' OR node = CASE $direction WHEN 'ANCESTORS' THEN endNode(edge) ELSE startNode(edge) END)
  }) AS truncated
WITH collect({nodes: [x IN nodes | x.record], edges: edges, truncated: truncated}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const SHORTEST_PATH = `
MATCH (first:Entity {id: $from})
WHERE first.type IS NOT NULL
MATCH (last:Entity {id: $to})
WHERE last.type IS NOT NULL
CALL (first, last) {
  WITH first, last
  WHERE first = last
  RETURN [first.id] AS ids
  UNION
  WITH first, last
  WHERE first <> last
  MATCH path = ALL SHORTEST (first) (()-[step:ENACTS|TARGETS|DETAIL_OF|PART_OF|HAS_VERSION|OPENED|CLOSED|ASSIGNED_BY|HELD_BY|TOWARD|CONTINUES|GAVE|TOOK|NARROWER_THAN|AUTHORED|EDITED|CONTAINED_IN|ASSERTS|ABOUT|ALLEGES_CONFLICT_WITH|AGREES_WITH|REPORTED_IN|REFERS_TO|GAP_ABOUT|REPLACED_BY|AMENDED_BY|SUCCEEDED_BY|PROPOSED_AS|SUBMITTED_BY|REJECTED_BY|CITED_BY|REPEALED_BY]-() WHERE $via IS NULL OR type(step) IN $via)+ (last)
  WHERE length(path) <= $maxLength
  RETURN [x IN nodes(path) | x.id] AS ids
  ORDER BY ids
  LIMIT 1
}
WITH ids,
  COLLECT {
    UNWIND range(0, size(ids) - 1) AS place
    MATCH (x:Entity {id: ids[place]})
    RETURN x.record
    ORDER BY place
  } AS nodes,
  COLLECT {
    UNWIND range(1, size(ids) - 1) AS place
    CALL (place, ids) {
      MATCH (:Entity {id: ids[place - 1]})-[edge:ENACTS|TARGETS|DETAIL_OF|PART_OF|HAS_VERSION|OPENED|CLOSED|ASSIGNED_BY|HELD_BY|TOWARD|CONTINUES|GAVE|TOOK|NARROWER_THAN|AUTHORED|EDITED|CONTAINED_IN|ASSERTS|ABOUT|ALLEGES_CONFLICT_WITH|AGREES_WITH|REPORTED_IN|REFERS_TO|GAP_ABOUT|REPLACED_BY|AMENDED_BY|SUCCEEDED_BY|PROPOSED_AS|SUBMITTED_BY|REJECTED_BY|CITED_BY|REPEALED_BY]-(:Entity {id: ids[place]})
      WHERE $via IS NULL OR type(edge) IN $via
      RETURN {type: type(edge), from: startNode(edge).id, to: endNode(edge).id, on: edge.on} AS found
      ORDER BY found.type, found.from, found.to, found.on
      LIMIT 1
    }
    RETURN found
    ORDER BY place
  } AS edges
WITH collect({nodes: nodes, edges: edges}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

const pathEdgeOut = ({ from, to, type, on }: Row): PathEdge => ({
  from: String(from),
  to: String(to),
  // One of those that the statement walks.
  type: type as RelationshipType,
  on: dateOut(on),
});

export const lineage = ({ read }: Runner): GraphReader['lineage'] => ({
  async of(id, direction, maxDepth) {
    const [row] = await read('lineage.of', LINEAGE, { id, direction, maxDepth });
    if (row === undefined) return null;
    const { nodes, edges, truncated } = row;
    return { nodes: recordsOut<Entity>(nodes), edges: recordsOut<LineageEdge>(edges), truncated: truncated === true };
  },

  async path(from, to, maxLength, via) {
    const [row] = await read('lineage.path', SHORTEST_PATH, { from, to, maxLength, via: via ?? null });
    if (row === undefined) return null;
    const { nodes, edges } = row;
    return { nodes: recordsOut<Entity>(nodes), edges: mapped(edges, pathEdgeOut) };
  },
});
