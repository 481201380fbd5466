import { actStatus } from '../../src/model/act-status.ts';
import type { Loose, Question } from './question.ts';
import { citation, nameOf, title, unordered } from './shapes.ts';

const bound = (key: string, row: Loose) =>
  row[`${key}Kind`] === null
    ? null
    : {
        kind: row[`${key}Kind`],
        on: row[`${key}On`],
        earliest: row[`${key}Earliest`],
        latest: row[`${key}Latest`],
      };

const TYPES = 'REPLACED_BY|AMENDED_BY|SUCCEEDED_BY|PROPOSED_AS|SUBMITTED_BY|REJECTED_BY|CITED_BY|REPEALED_BY';

/** What lies before an act at one step, and so on for as many steps as are left. */
const before = (steps: number): string =>
  ['replaces', 'repeals', 'amends', 'takesUp']
    .map(
      (field) => `${field}Connection {
        edges {
          properties { on evidence }
          node { id form number adoptedOn names { textRu textKk textEn from to position }
            forceKind forceOn forceEarliest forceLatest endKind endOn endEarliest endLatest
            ${steps > 1 ? before(steps - 1) : ''} }
        }
      }`,
    )
    .join('\n');

export const lineageOfAct: Question = {
  name: 'lineage-of-act',
  variables: ({ descendant }) => ({ of: descendant, direction: 'ANCESTORS', maxDepth: 3 }),
  statement: `
MATCH (origin:Entity {id: $of})
WITH COLLECT {
    MATCH (origin)<-[:${TYPES}*0..3]-(x:Entity)
    WITH DISTINCT x
    RETURN x
    ORDER BY x.sortKey
  } AS nodes
RETURN
  [x IN nodes | x {.type, .id, .form, .number, .eId, .act, .titleRu, .titleKk, .titleEn, adoptedOn: toString(x.adoptedOn),
    .forceKind, forceOn: toString(x.forceOn), forceEarliest: toString(x.forceEarliest),
    forceLatest: toString(x.forceLatest), .endKind, endOn: toString(x.endOn), endEarliest: toString(x.endEarliest),
    endLatest: toString(x.endLatest),
    names: [(n:Name)-[:NAMES]->(x) |
      {ru: n.textRu, kk: n.textKk, en: n.textEn, from: toString(n.from), to: toString(n.to), position: n.position}],
    decisions: [(d:Decision)-[:ON]->(x) | {kind: d.kind, on: toString(d.on)}]}] AS nodes,
  any(x IN nodes WHERE EXISTS {
    MATCH (x)<-[:${TYPES}]-(other:Entity)
    WHERE NOT other IN nodes
  }) AS truncated,
  COLLECT {
    UNWIND nodes AS older
    MATCH (older)-[edge:${TYPES}]->(newer:Entity)
    WHERE newer IN nodes
    WITH older, edge, newer
    ORDER BY edge.on, type(edge), older.id, newer.id
    RETURN {from: older.id, to: newer.id, type: type(edge), on: toString(edge.on), evidence: COLLECT {
      UNWIND range(0, size(edge.evidence) - 1) AS place
      MATCH (e:Evidence&Entity {id: edge.evidence[place]})-[:FROM]->(s:Source)
      RETURN {source: s {.id, .title}, locator: e.locator, confidence: e.confidence}
    }}
  } AS edges`,
  answer: ({ nodes, truncated, edges }, variables, today) => ({
    lineage: {
      truncated,
      nodes: nodes.map((x: Loose) => {
        const { type: __typename, id } = x;
        switch (__typename) {
          case 'Act':
            return {
              __typename,
              id,
              form: x.form,
              number: x.number,
              adoptedOn: x.adoptedOn,
              title: title(x, variables, today),
              status: actStatus({ ...x, force: bound('force', x), end: bound('end', x) }, x.decisions, today),
            };
          case 'Provision':
            return { __typename, id, citation: citation(x, x.act, variables) };
          case 'Body':
            return { __typename, id, name: nameOf(x, variables, today) ?? id };
          default:
            return { __typename, id };
        }
      }),
      edges,
    },
  }),
  rival: {
    nearest: 'acts alone, the four relationships between acts nested three deep; the client joins what it meets twice',
    query: `query ($of: String!) {
      acts(where: { id: { eq: $of } }) {
        id form number adoptedOn names { textRu textKk textEn from to position }
        forceKind forceOn forceEarliest forceLatest endKind endOn endEarliest endLatest
        ${before(3)}
      }
    }`,
    variables: ({ of }) => ({ of }),
    ours: ({ lineage: { nodes } }) =>
      unordered(nodes.map(({ id, form, number, adoptedOn }: Loose) => ({ id, form, number, adoptedOn }))),
    theirs: ({ acts: [act] }) => {
      const found = new Map<string, unknown>();
      const walk = (node: Loose): void => {
        const { id, form, number, adoptedOn } = node;
        found.set(id, { id, form, number, adoptedOn });
        for (const key of ['replaces', 'repeals', 'amends', 'takesUp']) {
          for (const edge of node[`${key}Connection`]?.edges ?? []) walk(edge.node);
        }
      };
      walk(act);
      return unordered([...found.values()]);
    },
  },
};
