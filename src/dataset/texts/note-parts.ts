/** The part of a long note that names an act: what proves one of the many changes that a note tells of. */
import type { LocalDate } from '../../model/dates.ts';
import { parseActId } from '../../model/ids.ts';

/** What stands where words of a note are left out. */
export const LEFT_OUT = '[…]';

/** A day may follow a comma, with a word between at most: ", от 24.12.2001", ", 2005.04.15". */
const NEXT_ACT = /^\s+(?:\p{L}+\s+)?\d{1,4}\.\d{2}\./u;

/** Where notes stop between acts: a semicolon, the end of a note, a comma before the next act; not within brackets. */
function parts(note: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  let depth = 0;
  for (let i = 0; i < note.length; i++) {
    const mark = note[i];
    if (mark === '(') depth += 1;
    else if (mark === ')') depth = Math.max(0, depth - 1);
    else if (mark === '\n') depth = 0;
    if (depth > 0 || !(mark === ';' || mark === '\n' || (mark === ',' && NEXT_ACT.test(note.slice(i + 1, i + 30))))) {
      continue;
    }
    found.push(note.slice(from, i + 1).trim());
    from = i + 1;
  }
  return [...found, note.slice(from).trim()].filter((part) => part !== '');
}

/** How far before an act's number its day may begin: "от 24 қараша 2015 жылғы". In characters. */
const DAY_BEFORE = 40;

const SIGN = /(?:№|N[oº]?\.?)\s*/giu;

interface Act {
  readonly adoptedOn: LocalDate;
  readonly number: string;
}

/** Where the words print the act's number. */
function numberedAt(words: string, { number }: Act): readonly number[] {
  return [...words.matchAll(SIGN)].flatMap(({ 0: sign, index }) => {
    const at = index + sign.length;
    return words.startsWith(number, at) && !/\d/.test(words[at + number.length] ?? '') ? [index] : [];
  });
}

/** Whether the day and the year stand before the number, in any order, with the month in a word or not. */
function isDated(words: string, at: number, { adoptedOn }: Act): boolean {
  const [year = '', , day = ''] = adoptedOn.split('-');
  const before: readonly string[] = words.slice(Math.max(0, at - DAY_BEFORE), at).match(/\d+/g) ?? [];
  return (before.includes(year) || before.includes(year.slice(2))) && before.some((n) => Number(n) === Number(day));
}

/** A part of the note that names the act, and where in the part. */
interface Naming {
  readonly part: number;
  readonly at: number;
}

/** The number alone tells the act where the note prints no day with it ("20.12.021") and the number once. */
function namings(all: readonly string[], act: Act): readonly Naming[] {
  const numbered = all.flatMap((words, part) => numberedAt(words, act).map((at) => ({ part, at })));
  const dated = numbered.filter(({ part, at }) => isDated(all[part] ?? '', at, act));
  return dated.length > 0 || numbered.length > 1 ? dated : numbered;
}

/**
 * The beginning of a part without a stop for long, and what stands around a place in it: cut at spaces, or where the
 * room ends if there is none for long.
 */
function around(part: string, at: number, room: number): string {
  const third = Math.floor(room / 3) - LEFT_OUT.length - 1;
  const beginning = part.slice(0, Math.max(0, part.lastIndexOf(' ', third)));
  const [first, last] = [Math.max(0, at - third), Math.min(part.length, at + third)];
  const [before, behind] = [part.indexOf(' ', first), part.lastIndexOf(' ', last)];
  const from = before < 0 || before > at - third / 2 ? first : before + 1;
  const to = last === part.length || behind < at + third / 2 ? last : behind;
  const apart = `${beginning} ${LEFT_OUT} ${part.slice(from, to)}`.trimStart();
  const start = from <= beginning.length ? part.slice(0, to) : apart;
  return to < part.length ? `${start} ${LEFT_OUT}` : start;
}

/**
 * The parts that name one of the acts, after the words with which the note begins as far as there is room; null where
 * none does. `room`: the most that is given, in characters.
 *
 * @example partNaming(note, ['act:kz/law/2011-07-05/452'], 1000) // 'Сноска. Статья 27 с изменениями …; […] от 05.07.2011 № 452-IV (…); […]'
 */
export function partNaming(note: string, acts: readonly string[], room: number): string | null {
  const all = parts(note);
  const found = acts.flatMap((id) => {
    const act = parseActId(id);
    return act === null || act.number === null ? [] : namings(all, { adoptedOn: act.adoptedOn, number: act.number });
  });
  const [first] = found;
  if (first === undefined) return null;
  const naming = [...new Set(found.map(({ part }) => part))].sort((a, b) => a - b);
  const joined = (chosen: readonly number[]): string => {
    const words = chosen.map((at, i) => (at === (chosen[i - 1] ?? -1) + 1 ? '' : `${LEFT_OUT} `) + all[at]);
    return words.join(' ') + (chosen.at(-1) === all.length - 1 ? '' : ` ${LEFT_OUT}`);
  };
  const whole = [[...new Set([0, ...naming])], naming, [first.part]].map(joined).find((words) => words.length <= room);
  return whole ?? around(all[first.part] ?? '', first.at, room);
}
