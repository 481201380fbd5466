/** The work of `zangraph notes`. */
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { ZangraphError } from '../../model/errors.ts';
import type { Language } from '../../model/terms.ts';
import { linesOf, tellLine } from '../note-lines.ts';

/** The answers to the lines, one by one; a line that cannot be read is told on standard error and sets exit code 1. */
async function* answers(chunks: AsyncIterable<string>, lang: Language | null, most: number): AsyncGenerator<string> {
  let number = 0;
  const tooLong = { problem: `is longer than ${most} letters, the most that is read of a line (--max-size)` };
  for await (const line of linesOf(chunks, most)) {
    number += 1;
    const told = line === null ? tooLong : tellLine(line, lang);
    if (told === null) continue;
    if ('record' in told) yield `${told.record}\n`;
    else {
      console.error(`zangraph: line ${number} ${told.problem}.`);
      process.exitCode = 1;
    }
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? (error as NodeJS.ErrnoException).code : null;

/**
 * Reads notes line by line, never the whole file, and no line of more than `most` letters. A reader that goes away
 * (`| head -1`) ends it quietly.
 */
export async function readNotes(file: string, lang: Language | null, most: number): Promise<void> {
  const input = file === '-' ? process.stdin.setEncoding('utf8') : createReadStream(file, 'utf8');
  try {
    await pipeline(input, (chunks: AsyncIterable<string>) => answers(chunks, lang, most), process.stdout, {
      end: false,
    });
  } catch (cause) {
    const code = codeOf(cause);
    if (code === 'EPIPE') return;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR') {
      const why = 'cannot be read. Name a file of notes, or - for standard input';
      throw new ZangraphError('FILE_UNREADABLE', `${file} ${why}.`, { cause });
    }
    throw cause;
  }
}
