import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zippedAlike } from '../../src/releases/archive.ts';

/** Some 300 KB that repeat themselves here and there, as YAML does. */
const TEXT = Array.from(
  { length: 9000 },
  (_, i) => `- id: prov:kz/law/2001-01-23/148#art_${i % 97}__para_${i * i}\n`,
).join('');

const FILES = [
  ['қазақша.txt', 'Мәслихат\n'],
  ['data/long.yaml', TEXT],
] as const;

/** The archive of the files, each given in pieces of some length. */
async function archived(length: number): Promise<Buffer> {
  const files = FILES.map(([name, text]) => ({
    name,
    async *write() {
      for (let at = 0; at < text.length; at += length) yield text.slice(at, at + length);
    },
  }));
  const pieces: Uint8Array[] = [];
  for await (const piece of zippedAlike(files)) pieces.push(piece);
  return Buffer.concat(pieces);
}

test('an archive holds what was put into it', async () => {
  const entries = unzipSync(await archived(1000));
  expect(Object.entries(entries).map(([name, bytes]) => [name, strFromU8(bytes)])).toEqual(FILES);
});

test('its bytes follow from its files alone: not from the pieces they come in, the machine, the version of Node', async () => {
  const hashes = await Promise.all(
    [7, 1000, 1 << 20].map(async (length) =>
      createHash('sha256')
        .update(await archived(length))
        .digest('hex'),
    ),
  );
  expect(new Set(hashes)).toEqual(new Set(['51d83c1bcc3bcf3b6ee74f5b38ea55c68eb1416cdd8d8439ba58bb92c7bf73e3']));
});
