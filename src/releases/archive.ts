/**
 * Writes a ZIP whose bytes follow from its files alone. Node's own zlib gives other bytes on another processor or in
 * another version of Node, so that deflating is done in JavaScript here.
 */
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { ExportFile } from '../exports/format.ts';
import { ZangraphError } from '../model/errors.ts';

/** What deflating gives depends also on where its input is cut. */
const BLOCK = 1 << 16;

/** A ZIP keeps local time: this moment, read in whatever zone the machine is in, is the same bytes everywhere. */
const LONG_AGO = new Date(1980, 0, 1, 12);

/** Sizes and places have four bytes each. */
const MOST = 0xffff_ffff;

const UNIX = 3;
const READABLE_FILE = (0o100644 << 16) >>> 0;

/** The files one after the other; the next is asked for when the one before is written. Throws BAD_ARGUMENT over 4 GB. */
export async function* zippedAlike(files: readonly ExportFile[]): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let written = 0;
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  function* take(): Generator<Uint8Array> {
    for (const piece of ready.splice(0)) {
      written += piece.length;
      yield piece;
    }
    if (written > MOST) throw tooLarge();
  }
  for (const { name, write } of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    Object.assign(entry, { mtime: LONG_AGO, os: UNIX, attrs: READABLE_FILE });
    zip.add(entry);
    let size = 0;
    for await (const block of inBlocks(write())) {
      size += block.length;
      if (size > MOST) throw tooLarge();
      entry.push(block);
      yield* take();
    }
    entry.push(new Uint8Array(0), true);
    yield* take();
  }
  zip.end();
  yield* take();
}

const tooLarge = (): ZangraphError =>
  new ZangraphError('BAD_ARGUMENT', 'The release would hold more than 4 GB, which its ZIP cannot; release less.');

/** The same bytes in pieces of one size, the last one shorter. */
async function* inBlocks(pieces: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  let block = new Uint8Array(BLOCK);
  let held = 0;
  for await (const piece of pieces) {
    const bytes = typeof piece === 'string' ? strToU8(piece) : piece;
    for (let at = 0; at < bytes.length; ) {
      const some = bytes.subarray(at, at + BLOCK - held);
      block.set(some, held);
      held += some.length;
      at += some.length;
      if (held < BLOCK) continue;
      yield block;
      block = new Uint8Array(BLOCK);
      held = 0;
    }
  }
  if (held > 0) yield block.subarray(0, held);
}
