import type { Question } from './question.ts';
import { page, title } from './shapes.ts';

export const actsThatChanged: Question = {
  name: 'acts-that-changed',
  variables: ({ act, range }) => ({ act, adopted: range }),
  statement: `
MATCH (act:Act&Entity {id: $act})
RETURN
  act {.id, .form, .number, names: [(n:Name)-[:NAMES]->(act) |
    {ru: n.textRu, kk: n.textKk, en: n.textEn, from: toString(n.from), to: toString(n.to), position: n.position}]} AS act,
  COLLECT {
    MATCH (act)-[edge:AMENDED_BY]->(x:Act)
    WHERE date($adopted.from) <= edge.on <= date($adopted.to)
    WITH DISTINCT x
    ORDER BY x.sortKey
    RETURN x {.id, .form, .number, .adiletId, .sortKey, adoptedOn: toString(x.adoptedOn),
      names: [(n:Name)-[:NAMES]->(x) |
        {ru: n.textRu, kk: n.textKk, en: n.textEn, from: toString(n.from), to: toString(n.to), position: n.position}]}
  } AS changed`,
  answer: ({ act, changed }, variables, today) => ({
    act: {
      id: act.id,
      title: title(act, variables, today),
      amendedBy: page(changed, (x) => ({
        id: x.id,
        form: x.form,
        number: x.number,
        adoptedOn: x.adoptedOn,
        adiletId: x.adiletId,
        title: title(x, variables, today),
      })),
    },
  }),
  rival: {
    nearest: 'titles with their days, the client takes the one that holds',
    query: `query ($act: String!, $from: Date!, $to: Date!) {
      acts(where: { id: { eq: $act } }) {
        id form number
        names { textRu textKk textEn from to position }
        amendedByConnection(
          where: { edge: { on: { gte: $from, lte: $to } } }
          sort: [{ node: { sortKey: ASC } }]
          first: 100
        ) {
          totalCount
          edges { node { id form number adoptedOn adiletId names { textRu textKk textEn from to position } } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }`,
    variables: ({ act, adopted }) => ({ act, from: adopted.from, to: adopted.to }),
    ours: ({ act }) => ({
      id: act.id,
      total: act.amendedBy.totalCount,
      more: act.amendedBy.pageInfo.hasNextPage,
      acts: act.amendedBy.nodes.map(({ title: _, ...rest }: Record<string, unknown>) => rest),
    }),
    theirs: ({ acts: [act] }) => ({
      id: act.id,
      total: act.amendedByConnection.totalCount,
      more: act.amendedByConnection.pageInfo.hasNextPage,
      acts: act.amendedByConnection.edges.map(
        ({ node: { names: _, ...rest } }: { node: Record<string, unknown> }) => rest,
      ),
    }),
  },
};
