/** What the readers of references have in common: how a grammar's units, numbers and "this …" become a mention. */
import type * as ohm from 'ohm-js';
import type { ProvisionKind } from '../../model/terms.ts';
import { ordinal } from '../notes/numerals.ts';
import { readRecipe } from '../recipe.ts';
import { completed, type Mention, type Units } from './mention.ts';

const KIND: Readonly<Record<string, ProvisionKind>> = {
  subpara: 'SUBPARAGRAPH',
  para: 'PARAGRAPH',
  part: 'PART',
  article: 'ARTICLE',
  chapter: 'CHAPTER',
};

const kindOf = (node: ohm.Node): ProvisionKind =>
  KIND[node.ctorName] ?? KIND[node.children[0]?.ctorName ?? ''] ?? 'PART';

/** A unit and the numbers and ranges of its list, the first and the further ones. */
export const numbered = (unit: ohm.Node, first: ohm.Node, more: ohm.Node): Units => ({
  kind: kindOf(unit),
  numbers: [first, ...more.children].map(({ sourceString, children: [item] }) => {
    if (item?.ctorName !== 'range') return sourceString.replace(/[()]/gu, '');
    const [low = '', high = ''] = item.children.filter(({ ctorName }) => ctorName === 'number').map(bareOf);
    return { low, high, inserted: null, isRatherInserted: false };
  }),
});

const bareOf = ({ sourceString }: ohm.Node): string => sourceString.replace(/[()]/gu, '');

/** "Части второй и третьей", "the second part". */
export const counted = (first: ohm.Node, more?: ohm.Node): Units => ({
  kind: 'PART',
  numbers: [first, ...(more?.children ?? [])].map(({ sourceString }) => String(ordinal(sourceString) ?? '')),
});

/**
 * With ranges for the numbers of a list that may be one: "paragraphs 2-5" are four or an inserted one. "Paragraphs 3-1 and
 * 3-2" are no ranges, since nothing goes from 3 up to 1.
 */
export function withRanges(units: Units, isList: boolean, isRatherInserted = false): Units {
  if (!isList) return units;
  const numbers = units.numbers.map((number) => {
    const [low = '', high, ...more] = typeof number === 'string' ? number.split('-') : [];
    const isRange = high !== undefined && more.length === 0 && Number(high) > Number(low);
    return isRange && typeof number === 'string' ? { low, high, inserted: number, isRatherInserted } : number;
  });
  return { ...units, numbers };
}

/** The units of a chain in the order of the words; `more` are those after the first. */
const chainOf = (chain: ohm.Node): readonly Units[] => {
  const [first, , more] = chain.children;
  // An operation's result is untyped in Ohm; `mentionReader` declares it.
  return [first, ...(more?.children ?? [])].flatMap((node) => (node === undefined ? [] : [node['units']() as Units]));
};

/** The mention of these chains, whose words go up or down; `here` is a node of the rule of that name. */
export function mentionOf(goes: 'up' | 'down', first: ohm.Node, more: ohm.Node, here: ohm.Node): Mention {
  const chains = [first, ...more.children].map(chainOf);
  const name = here.children.at(-1)?.children[0]?.ctorName.replace('hereUnit_', '') ?? 'act';
  return {
    chains: completed(goes, goes === 'down' ? chains : chains.map((chain) => [...chain].reverse())),
    here: name === 'act' ? 'act' : (name.toUpperCase() as ProvisionKind),
  };
}

/** Reads the mentions in a run of words by a grammar's recipe; the actions are those of the rules that languages order differently. */
export function mentionReader(
  recipe: unknown,
  units: ohm.ActionDict<Units>,
  reference: ohm.ActionDict<readonly Mention[]>,
): (words: string) => readonly Mention[] {
  const grammar = readRecipe(recipe);
  const semantics = grammar.createSemantics();
  semantics.addOperation<Units>('units', units);
  semantics.addOperation<readonly Mention[]>('mentions', {
    ...reference,
    text: (items) => items.children.flatMap((item) => item['mentions']() as readonly Mention[]),
    _nonterminal: (...children) =>
      children.flatMap((child) => (child.isTerminal() ? [] : (child['mentions']() as readonly Mention[]))),
    _iter: () => [],
    _terminal: () => [],
  });
  return (words) => {
    const match = grammar.match(words);
    return match.failed() ? [] : (semantics(match)['mentions']() as readonly Mention[]);
  };
}
