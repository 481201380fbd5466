import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { readZip } from '../../src/sources/read-zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'zangraph-zip-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function zip(name: string, files: Zippable): string {
  const path = join(folder, name);
  writeFileSync(path, zipSync(files));
  return path;
}

const yaml = (name: string): string | null => (name.endsWith('.yaml') ? name : null);

test('the files that are asked for come out, and no others', async () => {
  const path = zip('two.zip', { 'a.yaml': strToU8('мәслихат'), 'b.exe': strToU8('x') });
  const files = await readZip(path, yaml);
  expect([...files].map(([name, bytes]) => [name, bytes.toString()])).toEqual([['a.yaml', 'мәслихат']]);
});

test('what would unpack to more than is taken is refused before it is unpacked', async () => {
  const path = zip('bomb.zip', { 'a.yaml': new Uint8Array(3_000_000), 'b.yaml': new Uint8Array(3_000_000) });
  await expect(readZip(path, yaml, 4e6)).rejects.toThrow('unpacks to more than 4 MB');
  expect((await readZip(path, yaml)).get('b.yaml')).toHaveLength(3_000_000);
});

test('a file that is longer than the ZIP says is not unpacked to its end', async () => {
  const bytes = Buffer.from(zipSync({ 'a.yaml': new Uint8Array(3_000_000) }));
  // The size in the list of files at the end: 24 bytes after its signature.
  bytes.writeUInt32LE(10, bytes.indexOf('PK\u0001\u0002', 0, 'latin1') + 24);
  const path = join(folder, 'liar.zip');
  writeFileSync(path, bytes);
  await expect(readZip(path, yaml)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
});

test.each([
  [
    'a name that leads out of the ZIP',
    () => zip('out.zip', { '../../a.yaml': strToU8('x') }),
    /is no ZIP, or is cut off \(invalid relative path/,
  ],
  ['a file that is none', () => join(folder, 'none.zip'), /none\.zip cannot be read \(ENOENT\); check its name/],
])('%s is told', async (_, path, sentence) => {
  await expect(readZip(path(), yaml)).rejects.toThrow(sentence);
});
