/** The grammars by language, built once when first needed. */
import type * as ohm from 'ohm-js';
import type { Language } from '../../../model/terms.ts';
import type { Unread } from '../note.ts';
import type { Tree } from '../syntax.ts';
import { grammarOf } from './recipes.ts';

interface Parser {
  readonly grammar: ohm.Grammar;
  readonly trees: ohm.Semantics;
}

const parsers = new Map<Language, Parser>();

const isLexical = (node: ohm.Node): boolean => /^\p{Ll}/u.test(node.ctorName);

/** The tree below an Ohm node without the letters: what is read are words and their places. */
function treesOf(node: ohm.Node): readonly Tree[] {
  if (node.isTerminal()) return [];
  if (node.isIteration()) return node.children.flatMap(treesOf);
  const { startIdx: from, endIdx: to } = node.source;
  return [{ rule: node.ctorName, from, to, children: isLexical(node) ? [] : node.children.flatMap(treesOf) }];
}

function parser(lang: Language): Parser {
  const known = parsers.get(lang);
  if (known !== undefined) return known;
  const grammar = grammarOf(lang);
  const trees = grammar.createSemantics().addOperation<Tree>('tree', {
    _nonterminal(...parts) {
      const { startIdx: from, endIdx: to } = this.source;
      return { rule: this.ctorName, from, to, children: parts.flatMap(treesOf) };
    },
  });
  const made = { grammar, trees };
  parsers.set(lang, made);
  return made;
}

/** The beginning of the word that a place is within: a grammar can stop at its second letter. */
function wordAt(normal: string, place: number): number {
  const isWithin = /^\p{L}/u.test(normal.slice(place));
  return isWithin ? place - (/\p{L}*$/u.exec(normal.slice(Math.max(0, place - 60), place))?.[0].length ?? 0) : place;
}

/** What Ohm expects, without the letters that a word must not go on with. */
const plainly = (expected: string): string =>
  expected
    .replace(/not not \([^)]*\)/gu, 'another change')
    .replace(/not (?:\("[^)]*"\)|a letter|"[^"]*"\.\."[^"]*")/gu, 'another word');

/** `stop` is the very letter at which the grammar could not go on; `unread.at` the beginning of its word. */
export type Parsed = { readonly tree: Tree } | { readonly unread: Unread; readonly stop: number };

/** The parts of a note (in the spelling of `normal-text.ts`); or, where its words are not in the grammar of its language, the place and what it could have read there. */
export function parse(normal: string, lang: Language): Parsed {
  const { grammar, trees } = parser(lang);
  const match = grammar.match(normal);
  if (match.failed()) {
    const stop = match.getRightmostFailurePosition();
    const at = wordAt(normal, stop);
    return { unread: { at, expected: plainly(match.getExpectedText()), reason: 'NOT_UNDERSTOOD' }, stop };
  }
  // An operation's result is untyped in Ohm; this one is declared above.
  return { tree: trees(match)['tree']() as Tree };
}
