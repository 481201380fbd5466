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
  let printed = text;
  let parsed = first;
  const spaces: number[] = [];
  while (!('tree' in parsed)) {
    const { stop } = parsed;
    const isWithin = /\p{L}$/u.test(printed.slice(0, stop)) && /^\p{L}/u.test(printed.slice(stop));
    const isFurther = stop > (spaces.at(-1) ?? -1);
    if (!isWithin || !isFurther || spaces.length === MOST) return null;
    printed = `${printed.slice(0, stop)} ${printed.slice(stop)}`;
    spaces.push(stop);
    parsed = parse(normalText(printed, lang), lang);
  }
  const back = (place: number) => place - spaces.filter((space) => space < place).length;
  return { tree: parsed.tree, printed, normal: normalText(printed, lang), back };
}
