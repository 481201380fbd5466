/** Spaces that a note has lost ("десятикалендарных", "Законом РКот 28.10.2019"). */
import type { Language } from '../../../model/terms.ts';
import { type Parsed, parse } from '../grammar/grammars.ts';
import type { Tree } from '../syntax.ts';
import { normalText } from './normal-text.ts';

/** More than these are no lost spaces but another text. */
const MOST = 12;

/** A note as it can be read, and the place in its own text of a place in the mended one. */
export interface Spaced {
  readonly tree: Tree;
  readonly printed: string;
  readonly normal: string;
  readonly back: (place: number) => number;
}

/**
 * Tries to read a note with a space at the letter within a word at which its grammar stopped, and so on. Nothing is
 * guessed by that: the whole note must be read, word by word; null where it is not.
 */
export function readSpaced(text: string, lang: Language, first: Parsed): Spaced | null {
  const asStopped = readFrom(text, lang, first, []);
  if (asStopped !== null) return asStopped;
  const lost = lostBeforeCapitals(text);
  if (lost.length === 0 || lost.length > MOST) return null;
  const printed = lost.reduceRight((spaced, place) => `${spaced.slice(0, place)} ${spaced.slice(place)}`, text);
  const spaces = lost.map((place, before) => place + before);
  return readFrom(printed, lang, parse(normalText(printed, lang), lang), spaces);
}

/** "РеспубликасыПрезидентінің": a capital behind small letters begins a word, though the grammar can stop elsewhere. */
const lostBeforeCapitals = (text: string): readonly number[] =>
  [...text.matchAll(/"[^"]*"|(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll})/gu)].flatMap(({ index, 0: quoted }) =>
    quoted === '' ? [index] : [],
  );

/** The reading of a text that has the spaces `before` already. */
function readFrom(text: string, lang: Language, first: Parsed, before: readonly number[]): Spaced | null {
  let printed = text;
  let parsed = first;
  const added: number[] = [];
  while (!('tree' in parsed)) {
    const { stop } = parsed;
    const isWithin = /\p{L}$/u.test(printed.slice(0, stop)) && /^\p{L}/u.test(printed.slice(stop));
    const isFurther = stop > (added.at(-1) ?? -1);
    if (!isWithin || !isFurther || added.length === MOST) return null;
    printed = `${printed.slice(0, stop)} ${printed.slice(stop)}`;
    added.push(stop);
    parsed = parse(normalText(printed, lang), lang);
  }
  const without = (spaces: readonly number[], place: number) => place - spaces.filter((space) => space < place).length;
  const back = (place: number) => without(before, without(added, place));
  return { tree: parsed.tree, printed, normal: normalText(printed, lang), back };
}
