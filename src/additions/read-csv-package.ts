/** Reads a CSV package (a folder with `datapackage.json`, or a ZIP of it) as `zangraph export csv` writes it. */
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { pathOf } from '../exports/tables/descriptor.ts';
import { undefused } from '../exports/tables/formulas.ts';
import { TABLE_NAMES, type TableName } from '../exports/tables/table.ts';
import { ZangraphError } from '../model/errors.ts';
import { MOST_UNPACKED, readZip } from '../sources/read-zip.ts';
import type { Package, PlacedRow, Row } from './package.ts';

const DESCRIPTOR = 'datapackage.json';

/** Whether a path is a package: by its looks alone. */
export const isCsvPackage = (path: string): boolean => /\.zip$/i.test(path) || existsSync(join(path, DESCRIPTOR));

/**
 * The package. Tables that it lacks are empty: a colleague may send those that changed. Throws SOURCE_UNREADABLE, with
 * file and line, for what is no such package, FILE_UNREADABLE for what cannot be opened, is no ZIP or too large.
 */
export async function readCsvPackage(path: string): Promise<Package> {
  const names = [DESCRIPTOR, ...TABLE_NAMES.map(pathOf)];
  const files = /\.zip$/i.test(path) ? await readZipped(path, names) : await readFolder(path, names);
  const descriptor = files.get(DESCRIPTOR);
  if (descriptor === undefined) {
    throw new ZangraphError(
      'SOURCE_UNREADABLE',
      `${path} holds no ${DESCRIPTOR}; export one with "zangraph export csv".`,
    );
  }
  const rows = new Map<TableName, readonly PlacedRow[]>();
  for (const table of TABLE_NAMES) {
    const text = files.get(pathOf(table));
    if (text !== undefined) rows.set(table, rowsOf(text, `${path}/${pathOf(table)}`));
  }
  return { name: nameOf(path), rows, ordered: true };
}

/** A name for a folder: letters, digits and dashes of the path's own. */
export function nameOf(path: string): string {
  const stem = basename(path).replace(/\.(zip|jsonld|json)$/i, '');
  const plain = stem
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}.-]+/gu, '-')
    .replaceAll(/^[-.]+|[-.]+$/g, '');
  return plain === '' ? 'package' : plain;
}

/** A folder around all of them is passed over. */
async function readZipped(path: string, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const files = await readZip(
    path,
    (entry) => names.find((name) => entry === name || entry.endsWith(`/${name}`)) ?? null,
  );
  return new Map([...files].map(([name, bytes]) => [name, bytes.toString('utf8')]));
}

async function readFolder(path: string, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  let bytes = 0;
  for (const name of names) {
    const file = join(path, name);
    const found = await stat(file).catch(() => null);
    if (found === null) continue;
    bytes += found.size;
    if (bytes > MOST_UNPACKED) {
      throw new ZangraphError(
        'FILE_UNREADABLE',
        `${path} holds more than ${MOST_UNPACKED / 1024 / 1024} MB, and is not read; give a smaller one.`,
      );
    }
    files.set(name, await readFile(file, 'utf8'));
  }
  return files;
}

interface Parsed {
  readonly record: Row;
  readonly info: { readonly lines: number };
}

function rowsOf(text: string, file: string): readonly PlacedRow[] {
  try {
    // `info` gives each record the form of Parsed.
    const parsed = parse(text, { bom: true, columns: true, info: true, skip_empty_lines: true }) as readonly Parsed[];
    return parsed.map(({ record, info }) => ({ row: withoutDefusing(record), file, line: info.lines }));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ZangraphError('SOURCE_UNREADABLE', `${file} is no table in CSV: ${reason}`, { cause });
  }
}

const withoutDefusing = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, undefused(cell)]));
