/**
 * The runs of words that can be a reference: units, numbers and what joins them, with "this" and the act's name at one
 * end. Most texts have none, and a grammar that passes over every letter of a law takes its time.
 */

/** The words of a text, its numbers ("39-3", "4)"), runs of white space, and every other sign by itself. */
const TOKEN = /\p{L}+|\d+(?:-\d+)*\)?|\s+|./gsu;

/** The runs that end in "this" and what `behind` takes after it. */
export function* runsUpTo(here: RegExp, ofAChain: RegExp, behind: RegExp, text: string): Generator<string> {
  let from: number | null = null;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (ofAChain.test(token)) {
      from ??= index;
      continue;
    }
    if (from !== null && here.test(token)) {
      behind.lastIndex = index + token.length;
      yield text.slice(from, behind.test(text) ? behind.lastIndex : index + token.length);
    }
    from = null;
  }
}

/** The runs that begin with "this". */
export function* runsFrom(here: RegExp, ofAChain: RegExp, text: string): Generator<string> {
  let from: number | null = null;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (from !== null && ofAChain.test(token)) continue;
    if (from !== null) yield text.slice(from, index);
    from = here.test(token) ? index : null;
  }
  if (from !== null) yield text.slice(from);
}
