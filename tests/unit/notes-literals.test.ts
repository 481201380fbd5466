/** The grammars of notes have no dead words: Ohm takes the first alternative that fits, and never a longer one behind it. */
import type * as ohm from 'ohm-js';
import { describe, expect, it } from 'vitest';
import { grammarOf } from '../../src/sources/notes/grammar/recipes.ts';

/** What Ohm makes of a rule's words, as far as it is looked at here; Ohm's types leave it out. */
interface Part {
  readonly obj?: unknown;
  readonly terms?: readonly Part[];
  readonly factors?: readonly Part[];
  readonly expr?: Part;
}
type Built = ohm.Grammar & { readonly rules: Readonly<Record<string, { readonly body: Part }>> };

const partsOf = ({ terms = [], factors = [], expr }: Part): readonly Part[] => [
  ...terms,
  ...factors,
  ...(expr === undefined ? [] : [expr]),
];

const literalOf = ({ obj }: Part): string | null => (typeof obj === 'string' ? obj : null);

/** The literal that an alternative begins with. */
const beginningOf = (part: Part): string | null => literalOf(part) ?? literalOf(part.factors?.[0] ?? {});

/** Literals of a group that another one before them is the beginning of. */
function deadIn(part: Part): readonly string[] {
  const terms = part.terms ?? [];
  const dead = terms.flatMap((later, i) => {
    const word = beginningOf(later);
    const before = terms.slice(0, i).flatMap((earlier) => literalOf(earlier) ?? []);
    const hiding = word === null ? undefined : before.find((literal) => word.startsWith(literal));
    return hiding === undefined ? [] : [`"${word}" behind "${hiding}"`];
  });
  return [...dead, ...partsOf(part).flatMap(deadIn)];
}

describe.each(['RU', 'KK', 'EN'] as const)('the grammar in %s', (lang) => {
  it('has no word behind one that it begins with', () => {
    // Ohm's own rules are not among them.
    const { rules } = grammarOf(lang) as Built;
    const own = Object.entries(rules).filter(([name]) => Object.hasOwn(rules, name));
    expect(own.length).toBeGreaterThan(100);
    expect(own.flatMap(([name, { body }]) => deadIn(body).map((dead) => `${name}: ${dead}`))).toEqual([]);
  });
});
