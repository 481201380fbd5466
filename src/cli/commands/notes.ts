import { Command, Option } from 'commander';
import { LANGUAGE_OF, positive } from '../import-flags.ts';

const HELP = `
A line is a note as it is printed, or a JSON record {"target": …, "text": …}. "target" says where the note stands, so
that "Заголовок" or "пункт 2" can be told: "article 1", "art_1", "title", "preamble", "chapter 2", "статья 6 пункт 1",
"1-бап", "heading of article 2". What the note itself names goes before it. Other keys pass through untouched; an
"actions" or "unread" of an earlier reading gives way to the new one.

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
    .option('--max-size <megabytes>', 'the most that is read of a line, in millions of letters', positive, 1)
    .addHelpText('after', HELP)
    .action(async (file: string, { lang, maxSize }: { lang?: keyof typeof LANGUAGE_OF; maxSize: number }) =>
      (await import('../run/notes.ts')).readNotes(file, lang === undefined ? null : LANGUAGE_OF[lang], maxSize * 1e6),
    );
}
