/** The grammars by language, built once when first needed. */
import * as ohm from 'ohm-js';
import type { Language } from '../../model/terms.ts';
import { GRAMMAR_EN } from './grammar-en.ts';
import { GRAMMAR_KK } from './grammar-kk.ts';
import { GRAMMAR_RU } from './grammar-ru.ts';
import type { Unread } from './note.ts';
import type { Tree } from './syntax.ts';

interface Parser {
  readonly grammar: ohm.Grammar;
  readonly trees: ohm.Semantics;
}

const SOURCES: Record<Language, string> = { RU: GRAMMAR_RU, KK: GRAMMAR_KK, EN: GRAMMAR_EN };
const parsers = new Map<Language, Parser>();

/** Ohm's parse tree holds a node for every letter; what is read from it are the words. */
function parser(lang: Language): Parser {
  const known = parsers.get(lang);
  if (known !== undefined) return known;
  const grammar = ohm.grammar(SOURCES[lang]);
  const trees = grammar.createSemantics().addOperation<readonly Tree[]>('trees', {
    _terminal: () => [],
    _iter: (...children) => children.flatMap((child) => child['trees']() as readonly Tree[]),
    _nonterminal(...children) {
      const { startIdx: from, endIdx: to } = this.source;
      const lexical = /^\p{Ll}/u.test(this.ctorName);
      const within = lexical ? [] : children.flatMap((child) => child['trees']() as readonly Tree[]);
      return [{ rule: this.ctorName, from, to, children: within }];
    },
  });
  const made = { grammar, trees };
  parsers.set(lang, made);
  return made;
}

/** The parts of a note (in the spelling of `normal-text.ts`); or, where its words are not in the grammar of its language, the place and what it could have read there. */
export function parse(normal: string, lang: Language): { readonly tree: Tree } | { readonly unread: Unread } {
  const { grammar, trees } = parser(lang);
  const match = grammar.match(normal);
  if (match.failed()) {
    const at = match.getRightmostFailurePosition();
    return { unread: { at, expected: match.getExpectedText(), reason: 'NOT_UNDERSTOOD' } };
  }
  const [tree] = trees(match)['trees']() as readonly Tree[];
  if (tree === undefined) throw new Error('A matched note has no tree.');
  return { tree };
}
