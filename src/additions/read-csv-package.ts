/** Reads a CSV package (a folder with `datapackage.json`, or a ZIP of it) as `zangraph export csv` writes it. */
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { THE_WHOLE } from '../exports/about.ts';
import { TABLES } from '../exports/formats/csv.ts';
import { pathOf } from '../exports/tables/descriptor.ts';
import { TABLE_NAMES, type TableName } from '../exports/tables/table.ts';
import { ZangraphError } from '../model/errors.ts';
import { MOST_UNPACKED, readZip } from '../sources/read-zip.ts';
import type { Package, PlacedRow } from './package.ts';
import { readCsvTable } from './read-csv-table.ts';

/** The file by which a folder is known as a package. */
export const DESCRIPTOR = 'datapackage.json';

/** Whether a path is a package: by its looks alone. */
export const isCsvPackage = (path: string): boolean =>
  /\.zip$/i.test(path) || [DESCRIPTOR, ...TABLE_NAMES.map(pathOf)].some((name) => existsSync(join(path, name)));

/**
 * The package. Tables that it lacks are empty: a colleague may send those that changed. Throws SOURCE_UNREADABLE, with
 * file and line, for what is no such package, FILE_UNREADABLE for what cannot be opened, is no ZIP or too large.
 */
export async function readCsvPackage(path: string, most = MOST_UNPACKED): Promise<Package> {
  const names = [DESCRIPTOR, ...TABLE_NAMES.map(pathOf)];
  const { files, others } = /\.zip$/i.test(path)
    ? await readZipped(path, names, most)
    : await readFolder(path, names, most);
  const descriptor = files.get(DESCRIPTOR);
  if (descriptor === undefined) {
    throw new ZangraphError(
      'SOURCE_UNREADABLE',
      `${path} holds no ${DESCRIPTOR}; export one with "zangraph export csv".`,
    );
  }
  const rows = new Map<TableName, readonly PlacedRow[]>();
  const left = others.map((name) => `${path}/${name}, which is no table of an export`);
  for (const table of TABLES) {
    const bytes = files.get(pathOf(table.name));
    if (bytes === undefined) continue;
    const file = `${path}/${pathOf(table.name)}`;
    const { placed, unknown } = readCsvTable(bytes, table, file);
    rows.set(table.name, placed);
    if (unknown.length > 0) left.push(`the columns ${unknown.join(', ')} of ${file}, which the table does not have`);
  }
  return { name: nameOf(path), rows, ordered: true, left, ...origin(descriptor) };
}

/** Of which revision the package was exported, and whether as a whole, as its descriptor says; nothing where it does not. */
function origin(descriptor: Buffer): Pick<Package, 'revision' | 'wholeOf'> {
  try {
    const { revision, description }: { revision?: unknown; description?: unknown } = JSON.parse(descriptor.toString());
    const whole = typeof description === 'string' && description.includes(THE_WHOLE);
    if (typeof revision !== 'string') return {};
    return { revision, ...(whole ? { wholeOf: revision } : {}) };
  } catch {
    // A descriptor that a colleague broke tells nothing; the tables are read without it.
    return {};
  }
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

interface Files {
  /** Contents by name. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Tables beside them that no export has. */
  readonly others: readonly string[];
}

const TABLE = /(?:^|\/)(data\/[^/]+\.csv)$/i;

/** A folder around all of them is passed over. */
async function readZipped(path: string, names: readonly string[], most: number): Promise<Files> {
  const others: string[] = [];
  const files = await readZip(
    path,
    (entry) => {
      const found = names.find((name) => entry === name || entry.endsWith(`/${name}`)) ?? null;
      // What a Mac puts beside each file of a ZIP is no table.
      const [, other] = (found === null && !entry.startsWith('__MACOSX/') && TABLE.exec(entry)) || [];
      if (other !== undefined) others.push(other);
      return found;
    },
    most,
  );
  return { files, others };
}

async function readFolder(path: string, names: readonly string[], most: number): Promise<Files> {
  const files = new Map<string, Buffer>();
  let bytes = 0;
  for (const name of names) {
    const file = join(path, name);
    const found = await stat(file).catch(() => null);
    if (found === null) continue;
    bytes += found.size;
    if (bytes > most) {
      throw new ZangraphError(
        'FILE_UNREADABLE',
        `${path} holds more than ${most / 1e6} MB, and is not read; give a smaller one, or a larger --max-size.`,
      );
    }
    files.set(name, await readFile(file));
  }
  const beside = await readdir(join(path, 'data')).catch(() => []);
  const others = beside.map((name) => `data/${name}`).filter((name) => TABLE.test(name) && !names.includes(name));
  return { files, others: others.sort() };
}
