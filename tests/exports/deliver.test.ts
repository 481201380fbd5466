import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { exportStream, writeExport } from '../../src/exports/deliver.ts';
import type { Format } from '../../src/exports/format.ts';
import { csv } from '../../src/exports/formats/csv.ts';
import { graphml } from '../../src/exports/formats/graphml.ts';
import { partOf } from '../../src/exports/part.ts';
import { selectionOf } from '../../src/exports/selection.ts';
import type { GraphReader } from '../../src/graph/reader.ts';
import { dossierStore } from '../support/api.ts';

const folder = mkdtempSync(join(tmpdir(), 'zangraph-deliver-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const store = await dossierStore();
const DAY = selectionOf({ on: '2013-07-01' });

/** The graph as it is, until another revision is loaded. */
function changing(): { readonly reader: GraphReader; readonly load: () => void } {
  let revision: string | null = null;
  const info = async () => {
    const told = await store.dataset.info();
    return { ...told, revision: revision ?? told.revision };
  };
  return {
    reader: { ...store, dataset: { ...store.dataset, info } },
    load: () => {
      revision = 'ffffffffffffffff';
    },
  };
}

test.each([
  ['a file', graphml],
  ['a ZIP', csv],
] as readonly [string, Format][])(
  '%s of a graph that is changed while it is written is no export',
  async (_, format) => {
    const { reader, load } = changing();
    const stream = await exportStream(format, await partOf(reader, DAY));
    load();
    await expect(text(stream)).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  },
);

test('a folder of a graph that is changed while it is written does not appear', async () => {
  const { reader, load } = changing();
  const part = await partOf(reader, DAY);
  load();
  await expect(writeExport(csv, part, join(folder, 'tables'))).rejects.toThrow('export it again');
  expect(readdirSync(folder)).toEqual([]);
});

test('several files take the place of no file', async () => {
  const path = join(folder, 'notes.txt');
  writeFileSync(path, 'mine');
  await expect(writeExport(csv, await partOf(store, DAY), path)).rejects.toThrow(
    'is a file, and csv has several files',
  );
  expect(readFileSync(path, 'utf8')).toBe('mine');
});

test('what comes into an empty folder while an export is written stays there', async () => {
  const path = join(folder, 'empty');
  mkdirSync(path);
  const late: Format = {
    ...csv,
    files: () => [
      {
        name: 'a.csv',
        async *write() {
          writeFileSync(join(path, 'mine'), 'x');
          yield 'a';
        },
      },
    ],
  };
  await expect(writeExport(late, await partOf(store, DAY), path)).rejects.toThrow('ENOTEMPTY');
  expect(readdirSync(path)).toEqual(['mine']);
});
