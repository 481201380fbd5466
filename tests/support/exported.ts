/** Exports written to a folder that is removed after the file of tests. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { writeExport } from '../../src/exports/deliver.ts';
import { formatNamed } from '../../src/exports/formats.ts';
import { partOf } from '../../src/exports/part.ts';
import { type AskedSelection, selectionOf } from '../../src/exports/selection.ts';
import { openMemory } from '../../src/graph/memory/index.ts';
import type { GraphStore } from '../../src/graph/store.ts';

/** The memory engine with a dataset. */
export async function storeOf(dataset: Dataset): Promise<GraphStore> {
  const store = openMemory();
  await store.load(dataset);
  return store;
}

/** For one file of tests: writes exports of several files, each to a folder of its own, whose path it gives. */
export function exporter(): (format: string, store: GraphStore, asked?: AskedSelection) => Promise<string> {
  const around = mkdtempSync(join(tmpdir(), 'zangraph-exports-'));
  afterAll(() => rmSync(around, { recursive: true, force: true }));
  let written = 0;
  return async (format, store, asked = {}) => {
    written += 1;
    const folder = join(around, `${written}`);
    await writeExport(formatNamed(format), await partOf(store, selectionOf(asked)), folder);
    return folder;
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
