/** Exports of a dataset in memory, as files that another program can read. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { writeExport } from '../../src/exports/deliver.ts';
import { formatNamed } from '../../src/exports/formats.ts';
import { type Part, partOf } from '../../src/exports/part.ts';
import { type AskedSelection, selectionOf } from '../../src/exports/selection.ts';
import { openMemory } from '../../src/graph/memory/index.ts';
import type { GraphReader } from '../../src/graph/reader.ts';
import { run } from './examples.ts';

/** A folder that is gone after the tests of the file. */
export function exportsFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zangraph-exports-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export async function readerOf(dataset: Dataset): Promise<GraphReader> {
  const store = openMemory();
  await store.load(dataset);
  return store;
}

export const partIn = (reader: GraphReader, asked: AskedSelection = {}): Promise<Part> =>
  partOf(reader, selectionOf(asked));

/** Writes an export and gives its path. */
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
