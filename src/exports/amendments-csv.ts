/** A table of amendments for spreadsheets, pandas and R: one row per event, details included. */
import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { GraphReader, Page } from '../graph/reader.ts';
import type { Amendment, Entity } from '../model/entities.ts';

const PAGE = 100;

const COLUMNS = [
  'id',
  'adopted_on',
  'by',
  'by_number',
  'kind',
  'aspect',
  'target',
  'target_eid',
  'in_force_on',
  'in_force_earliest',
  'in_force_latest',
  'retroactive',
  'force_rule',
  'parent',
  'sources',
] as const;

/**
 * CSV (UTF-8, a header, RFC 4180 quoting) of every amendment made to `act` and its provisions, in the graph's
 * order, as a stream that holds one page at a time. Days are ISO; an unknown value is an empty cell; `sources`
 * are ids separated by spaces. Cells that a spreadsheet would run as a formula are defused.
 */
export function amendmentsCsv(reader: GraphReader, act: string): NodeJS.ReadableStream {
  return Readable.from(rows(reader, act)).pipe(
    stringify({ header: true, columns: [...COLUMNS], escape_formulas: true }),
  );
}

async function* rows(reader: GraphReader, act: string): AsyncGenerator<Record<(typeof COLUMNS)[number], string>> {
  let page: Page = { limit: PAGE };
  for (;;) {
    const [slice] = await reader.amendments.ofTargets([act], { includeParts: true }, page);
    if (slice === undefined) return;
    const named = await reader.nodes.byIds(slice.items.flatMap((a) => [a.by, a.target]));
    const evidence = await reader.evidence.of(slice.items.map((a) => a.id));
    for (const [index, amendment] of slice.items.entries()) {
      const sources = new Set((evidence[index] ?? []).map((e) => e.source));
      yield row(amendment, named[index * 2] ?? null, named[index * 2 + 1] ?? null, [...sources]);
    }
    const last = slice.items.at(-1);
    if (!slice.hasNext || last === undefined) return;
    page = { limit: PAGE, after: last.sortKey };
  }
}

function row(a: Amendment, by: Entity | null, target: Entity | null, sources: readonly string[]) {
  const act = by?.type === 'Act' ? by : null;
  const provision = target?.type === 'Provision' ? target : null;
  return {
    id: a.id,
    adopted_on: a.adoptedOn,
    by: a.by,
    by_number: act?.number ?? '',
    kind: a.kind,
    aspect: a.aspect,
    target: a.target,
    target_eid: provision?.eId ?? '',
    in_force_on: a.inForceOn ?? '',
    in_force_earliest: a.inForceEarliest ?? '',
    in_force_latest: a.inForceLatest ?? '',
    retroactive: String(a.retroactive),
    force_rule: a.forceRule.kind,
    parent: a.parent ?? '',
    sources: sources.join(' '),
  };
}
