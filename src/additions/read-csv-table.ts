/** One table of a package, as an export writes it or a spreadsheet saves it. */

import { parse } from 'csv-parse/sync';
import type { Table } from '../exports/tables/table.ts';
import { ZangraphError } from '../model/errors.ts';
import { printPlace } from '../sources/dossier/breach.ts';
import type { PlacedRow } from './package.ts';
import { readCell } from './read-cell.ts';

export interface ReadTable {
  readonly placed: readonly PlacedRow[];
  /** Columns that the table does not have and in which something stands. */
  readonly unknown: readonly string[];
}

/**
 * The rows. Throws SOURCE_UNREADABLE, with file and line, for what is no text in UTF-8, no table, has no column by which
 * its rows are known, or cells that are no days or numbers: those all at once.
 */
export function readCsvTable(bytes: Buffer, table: Table, file: string): ReadTable {
  const text = textOf(bytes, file);
  const columns = new Map(table.columns.map((column) => [column.name, column]));
  // A spreadsheet may write another case, or blanks.
  const named = (header: string): string => {
    const plain = header.trim().toLowerCase();
    return columns.has(header) || !columns.has(plain) ? header : plain;
  };
  const { header, records } = recordsOf(text, named, separatorOf(text, columns), file);
  checkKey(table, header, file);
  checkOnce(header, columns, file);
  const wrong: string[] = [];
  const placed = records.map(({ record, info: { lines: line } }): PlacedRow => {
    const row = Object.entries(record).map(([name, cell]) => {
      const { type, to } = columns.get(name) ?? { type: 'string' as const };
      const read = readCell(cell, { type, names: to !== undefined || table.key.includes(name) });
      if ('cell' in read) return [name, read.cell];
      wrong.push(`${printPlace({ file, line })}: ${name} ${read.wrong}.`);
      return [name, ''];
    });
    return { row: Object.fromEntries(row), file, line };
  });
  if (wrong.length > 0) throw unreadable(listed(wrong));
  return {
    // A spreadsheet leaves rows of nothing but separators behind.
    placed: placed.filter(({ row }) => Object.values(row).some((cell) => cell !== '')),
    unknown: header.filter((column) => !columns.has(column) && records.some(({ record }) => record[column]?.trim())),
  };
}

/** Sentences that an error gives. */
const SHOWN = 20;

/** Each sentence on a line of its own, and that nothing was taken. */
export function listed(sentences: readonly string[]): string {
  const more = sentences.length > SHOWN ? [`… and ${sentences.length - SHOWN} more.`] : [];
  return `${[...sentences.slice(0, SHOWN), ...more].join('\n')} Nothing was taken.`;
}

const unreadable = (message: string, cause?: unknown): ZangraphError =>
  new ZangraphError('SOURCE_UNREADABLE', message, { cause });

/** UTF-8, or the UTF-16 that a spreadsheet calls Unicode. */
function textOf(bytes: Buffer, file: string): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw unreadable(
      `${file} is not in UTF-8: Kazakh and Russian letters would be lost. Save it as "CSV UTF-8". Nothing was taken.`,
      cause,
    );
  }
}

/** What stands between cells: that by which most of the header is known. */
function separatorOf(text: string, columns: ReadonlyMap<string, unknown>): string {
  const [header = ''] = text.split(/\r?\n|\r/, 1);
  const known = (separator: string): number =>
    header.split(separator).filter((name) => columns.has(name.trim().toLowerCase().replaceAll('"', ''))).length;
  return [',', ';', '\t'].reduce((best, one) => (known(one) > known(best) ? one : best));
}

interface Parsed {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

function recordsOf(
  text: string,
  named: (header: string) => string,
  delimiter: string,
  file: string,
): { readonly header: readonly string[]; readonly records: readonly Parsed[] } {
  let header: readonly string[] = [];
  const columns = (first: string[]): string[] => {
    // A spreadsheet leaves columns without a name behind; a data frame writes the numbers of its rows in one.
    header = first.map((name, i) => named(name).trim() || `without a name (the ${i + 1}.)`);
    return [...header];
  };
  try {
    const options = { bom: true, columns, info: true, skip_empty_lines: true, delimiter };
    // `info` gives each record the form of Parsed.
    return { records: parse(text, options) as unknown as readonly Parsed[], header };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const short = reason.length > 300 ? `${reason.slice(0, 300)}…` : reason;
    throw unreadable(`${file} is no table in CSV: ${short}. Nothing was taken.`, cause);
  }
}

/** Without these columns nobody can tell which thing a row is about. */
function checkKey({ name, key, owner, columns }: Table, header: readonly string[], file: string): void {
  const wanted = owner === undefined || key.length === 1 ? key : [owner];
  const lacking = header.length === 0 ? [] : wanted.filter((column) => !header.includes(column));
  if (lacking.length === 0) return;
  throw unreadable(
    `${file} has no column ${lacking.join(', ')}, by which the rows of ${name} are known; its columns are ${columns.map((one) => one.name).join(', ')}. Nothing was taken.`,
  );
}

/** Of two columns of one name nobody can tell which is meant. */
function checkOnce(header: readonly string[], columns: ReadonlyMap<string, unknown>, file: string): void {
  const twice = header.find((column, i) => columns.has(column) && header.indexOf(column) !== i);
  if (twice === undefined) return;
  throw unreadable(`${file} has the column ${twice} twice: keep the one that is meant. Nothing was taken.`);
}
