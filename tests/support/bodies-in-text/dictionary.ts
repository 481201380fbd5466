/** The names of bodies as an official text may spell them: those of the graph, and what `dictionary.yaml` adds. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { LocalDate } from '../../../src/model/dates.ts';
import type { Body } from '../../../src/model/entities.ts';
import { stemsOf } from './words.ts';

const file = z.strictObject({
  names: z.record(z.string(), z.array(z.string())),
  levelsAfter: z.record(z.string(), z.array(z.string())).default({}),
  levelsBefore: z.record(z.string(), z.array(z.string())).default({}),
  notBodies: z.array(z.string()).default([]),
});

/** A name as stems. `gap`: up to how many tokens may stand where the name has an ellipsis. */
export interface Phrase {
  readonly stems: readonly string[];
  readonly gapAfter: number | null;
  /** The bodies so named; none where the words name no body. Several where the words do not tell which. */
  readonly bodies: readonly string[];
}

export interface Dictionary {
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Words after a name that tell its level (`области`), and words before it (`областной`); they hold suffixes of ids. */
  readonly levelsAfter: readonly Phrase[];
  readonly levelsBefore: readonly Phrase[];
  readonly known: ReadonlySet<string>;
}

function phrase(text: string, bodies: readonly string[]): Phrase {
  const [head = '', rest] = text.split('…');
  const stems = stemsOf(head);
  if (rest === undefined) return { stems, gapAfter: null, bodies };
  return { stems: [...stems, ...stemsOf(rest)], gapAfter: stems.length, bodies };
}

/** The dictionary of the bodies that exist on a day: a name may pass from one body to the next. */
export function dictionaryOn(day: LocalDate, all: readonly Body[], paths: readonly string[]): Dictionary {
  const files = paths.map((path) => file.parse(parse(readFileSync(path, 'utf8'))));
  const bodies = all.filter(
    ({ existsFrom, existsTo }) => (existsFrom === null || existsFrom <= day) && (existsTo === null || day < existsTo),
  );
  const known = new Set(bodies.map((body) => body.id));
  const named = new Map<string, Phrase>();
  const name = (text: string, body: string) => {
    const made = phrase(text, [body]);
    const key = `${made.gapAfter} ${made.stems.join(' ')}`;
    const before = named.get(key)?.bodies ?? [];
    if (before.length > 0 && !known.has(body)) return;
    named.set(key, { ...made, bodies: [...new Set([...before, body])] });
  };
  for (const body of bodies) {
    for (const { ru } of body.names) if (ru !== undefined) name(ru, body.id);
    for (const alias of body.aliases) if (/[а-я]/i.test(alias)) name(alias, body.id);
  }
  const listed = new Set(all.map(({ id }) => id));
  for (const [body, texts] of files.flatMap(({ names }) => Object.entries(names))) {
    if (known.has(body) || !listed.has(body)) for (const text of texts) name(text, body);
  }
  const phrases = new Map<string, Phrase[]>();
  for (const made of [
    ...named.values(),
    ...files.flatMap(({ notBodies }) => notBodies).map((text) => phrase(text, [])),
  ]) {
    const first = made.stems[0] ?? '';
    phrases.set(first, [...(phrases.get(first) ?? []), made]);
  }
  const levels = (texts: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(texts).map(([text, suffixes]) => phrase(text, suffixes));
  return {
    phrases,
    levelsAfter: files.flatMap((one) => levels(one.levelsAfter)),
    levelsBefore: files.flatMap((one) => levels(one.levelsBefore)),
    known,
  };
}
