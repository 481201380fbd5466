/** Words that the grammars of notes know are not taken for misprints of others. */
import type * as ohm from 'ohm-js';
import { describe, expect, it } from 'vitest';
import { grammarOf } from '../../src/sources/notes/grammar/recipes.ts';
import { meant } from '../../src/sources/notes/spelling/misprints.ts';

/** What Ohm makes of a rule's words, as far as it is looked at here; Ohm's types leave it out. */
interface Part {
  readonly obj?: unknown;
  readonly terms?: readonly Part[];
  readonly factors?: readonly Part[];
  readonly expr?: Part;
  readonly ruleName?: string;
}
type Built = ohm.Grammar & { readonly rules: Readonly<Record<string, { readonly body: Part }>> };

const kindOf = (part: Part): string => part.constructor.name;
const isAhead = (part: Part): boolean => /^(?:Not|Lookahead)$/.test(kindOf(part)) || part.ruleName === 'we';
/** So many forms are no words any more. */
const MOST = 5000;

/** All that a part can be; none where letters of any kind are in it. */
function formsOf(part: Part): readonly string[] {
  if (typeof part.obj === 'string') return [part.obj];
  if (isAhead(part)) return [''];
  if (part.ruleName === 'space') return [' '];
  if (part.terms !== undefined) return part.terms.flatMap(formsOf);
  if (part.factors !== undefined) {
    return part.factors.reduce<readonly string[]>(
      (forms, factor) => {
        const more = formsOf(factor);
        return forms.length * more.length > MOST ? [] : forms.flatMap((form) => more.map((ending) => form + ending));
      },
      [''],
    );
  }
  const forms = part.expr === undefined ? [] : formsOf(part.expr);
  return forms.length === 0 || !/^(?:Opt|Star)$/.test(kindOf(part)) ? forms : ['', ...forms];
}

/** Whole words of a rule: those after which it says that no letter follows. */
const wordsOf = (body: Part): readonly string[] =>
  (body.terms ?? [body]).flatMap((part) => {
    const last = part.factors?.at(-1);
    return last === undefined || !isAhead(last) ? [] : formsOf(part).flatMap((form) => form.match(/\p{L}+/gu) ?? []);
  });

/** Misprints that the grammars know, endings that no word has, and commands ("exclude the words …"), misprints elsewhere. */
const MISPRINTS = /^(?:порядок.|порядк|внесен(?:ы[ехй]|ыми|ом|но)|preambule|firts|exclude|delete)$/u;

describe.each([
  ['RU', 500],
  ['KK', 300],
  ['EN', 300],
] as const)('the words of the grammar in %s', (lang, atLeast) => {
  it('are no misprints', () => {
    const { rules } = grammarOf(lang) as Built;
    const words = new Set(Object.values(rules).flatMap(({ body }) => wordsOf(body)));
    expect(words.size).toBeGreaterThan(atLeast);
    const taken = [...words].filter((word) => meant(word, lang) !== null && !MISPRINTS.test(word));
    expect(taken).toEqual([]);
  });
});

it.each([
  ['RU', 'снова'],
  ['RU', 'слева'],
  ['RU', 'сведения'],
  ['RU', 'разделов'],
  ['RU', 'главам'],
  ['RU', 'главах'],
  ['RU', 'конституционными'],
  ['KK', 'тілдегі'],
] as const)('in %s "%s" is a word of its own', (lang, word) => expect(meant(word, lang)).toBeNull());

it('a letter lost is a misprint', () => expect(meant('внесеными', 'RU')).toBe('внесенными'));
