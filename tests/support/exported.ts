/** Exports written to a folder that is removed after the file of tests. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { exportStream, writeExport } from '../../src/exports/deliver.ts';
import { checkNeeds, formatNamed } from '../../src/exports/formats.ts';
import { type Part, partOf } from '../../src/exports/part.ts';
import { type AskedSelection, selectionOf } from '../../src/exports/selection.ts';
import { openMemory } from '../../src/graph/memory/index.ts';
import type { GraphReader } from '../../src/graph/reader.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { run } from './examples.ts';

/** The memory engine with a dataset. */
export async function storeOf(dataset: Dataset): Promise<GraphStore> {
  const store = openMemory();
  await store.load(dataset);
  return store;
}

/** A folder that is gone after the tests of the file. */
export function exportsFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zangraph-exports-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export const partIn = (reader: GraphReader, asked: AskedSelection = {}): Promise<Part> =>
  partOf(reader, selectionOf(asked));

/** Writes an export of one file and gives its path. */
export async function exported(
  format: string,
  reader: GraphReader,
  path: string,
  asked: AskedSelection = {},
): Promise<string> {
  await writeExport(formatNamed(format), await partIn(reader, asked), path);
  return path;
}

/** What a Python program prints as JSON; its failure is the test's. */
export async function python(command: string, code: string, ...args: readonly string[]): Promise<unknown> {
  const { code: exit, out, err } = await run(command, ['-c', code, ...args]);
  if (exit !== 0) throw new Error(err);
  return JSON.parse(out);
}

/** For one file of tests: writes exports of several files, each to a folder of its own, whose path it gives. */
export function exporter(): (format: string, store: GraphStore, asked?: AskedSelection) => Promise<string> {
  const around = exportsFolder();
  let written = 0;
  return async (format, store, asked = {}) => {
    written += 1;
    return exported(format, store, join(around, `${written}`), asked);
  };
}

/** What the files of a folder say, by their names. */
export function contentsOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names.map(({ name, parentPath }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), readFileSync(path, 'utf8')] as const;
    }),
  );
}

/** The bytes of an export of one file, as its reader gets them. */
export async function bytesOf(reader: GraphReader, name: string, asked: AskedSelection = {}): Promise<Buffer> {
  const [format, selection] = [formatNamed(name), selectionOf(asked)];
  checkNeeds(format, selection);
  const pieces: Buffer[] = [];
  for await (const piece of await exportStream(format, await partOf(reader, selection)))
    pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}
