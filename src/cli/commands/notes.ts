import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Command, Option } from 'commander';
import { ZangraphError } from '../../model/errors.ts';
import type { Language } from '../../model/terms.ts';
import { LANGUAGE_OF } from '../import-flags.ts';
import { linesOf, tellLine } from '../note-lines.ts';

/** The answers to the lines, one by one; a line that cannot be read is told on standard error and sets exit code 1. */
async function* answers(chunks: AsyncIterable<string>, lang: Language | null): AsyncGenerator<string> {
  let number = 0;
  for await (const line of linesOf(chunks)) {
    number += 1;
    const told = tellLine(line, lang);
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

/** Reads notes line by line, never the whole file. A reader that goes away (`| head -1`) ends it quietly. */
async function readNotes(file: string, lang: Language | null): Promise<void> {
  const input = file === '-' ? process.stdin.setEncoding('utf8') : createReadStream(file, 'utf8');
  try {
    await pipeline(input, (chunks: AsyncIterable<string>) => answers(chunks, lang), process.stdout, { end: false });
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

const HELP = `
A line is a note as it is printed, or a JSON record {"target": …, "text": …}. "target" says where the note stands, so
that "Заголовок" or "пункт 2" can be told: "article 1", "art_1", "title", "preamble", "chapter 2", "статья 6 пункт 1",
"1-бап", "heading of article 2". What the note itself names goes before it. Other keys pass through untouched.

Printed is one record a line: the keys of the input ("text" for a plain line), and either

  "actions": [{ "kind", "aspect", "target", "by": { "date", "number", "form" },
                "force": { "kind", "amount", "date", "provision" } }]

    Every key is there; null is what the note does not say. "target" is an eId (art_6__para_1) or "act"; parts of an
    act that are no articles have one too: toc, att_4 (annex), chp_2__subchp_1 (параграф), art_5__al_2 (абзац).
    "number" is as printed, in Latin letters; "amount" counts days or months after publication; "provision" is where
    the amending act holds the rule (AS_THE_ACT_SAYS). UNKNOWN: the note says nothing of force.
    A SUSPENSION with an end has "until" as well.

  "unread": { "at", "near", "reason", "message", "expected", "certain" }

    The note is not understood to its last word, or says what the keys above cannot carry (exceptions, an end of
    force, a retroactive rule). "at" is the offset in "text", "expected" what the grammar could have read there;
    "certain" are the actions beyond doubt in a note of which one day is misprinted.

Nothing is guessed and no note is left out. A line that is no record is told on standard error, and the exit code is 1
after all other lines are read; unread notes leave it 0.

Examples:
  $ zangraph notes my-law/notes.jsonl > read.jsonl
  $ grep -h 'Сноска' my-law/*.md | zangraph notes --lang ru
  $ echo 'Сноска. Статья 9 исключена Законом РК от 01.02.2003 № 11.' | zangraph notes`;

/** `zangraph notes`: tries the grammar of notes on any act. */
export function notesCommand(): Command {
  return new Command('notes')
    .description('read notes of amendment of any act, a note or JSON record a line, as JSON records')
    .argument('[file]', 'a file of notes; - or nothing for standard input', '-')
    .addOption(
      new Option('--lang <language>', 'the language of the notes; else it is told by the words of each').choices(
        Object.keys(LANGUAGE_OF),
      ),
    )
    .addHelpText('after', HELP)
    .action((file: string, { lang }: { lang?: keyof typeof LANGUAGE_OF }) =>
      readNotes(file, lang === undefined ? null : LANGUAGE_OF[lang]),
    );
}
