/** References from one provision to others of the same act, as the words of its text make them. */
import type * as ohm from 'ohm-js';
import { type EIdStep, formatEId, parseEId } from '../../model/eid.ts';
import type { ProvisionKind } from '../../model/terms.ts';
import { ordinal } from '../notes/numerals.ts';
import { readRecipe } from '../recipe.ts';
import recipe from './recipes/ru.json' with { type: 'json' };

/** "пункта 3": a unit and the numbers that stand after it. */
interface Units {
  readonly kind: ProvisionKind;
  readonly numbers: readonly string[];
}

/** "подпунктом 4) пункта 3 статьи 8 настоящего Закона": chains from the smallest unit up, and what "this" is. */
interface Mention {
  readonly chains: readonly (readonly Units[])[];
  readonly here: 'act' | ProvisionKind;
}

const KIND: Readonly<Record<string, ProvisionKind>> = {
  subpara: 'SUBPARAGRAPH',
  para: 'PARAGRAPH',
  part: 'PART',
  article: 'ARTICLE',
  chapter: 'CHAPTER',
};

const grammar = readRecipe(recipe);
const semantics = grammar.createSemantics();

const kindOf = (node: ohm.Node): ProvisionKind =>
  KIND[node.ctorName] ?? KIND[node.children[0]?.ctorName ?? ''] ?? 'PART';
const numberOf = (node: ohm.Node): string => node.sourceString.replace(')', '');
const ordinalOf = (node: ohm.Node): string => String(ordinal(node.sourceString) ?? '');

semantics.addOperation<Units>('units', {
  units_numbered: (unit, _s, first, _sep, more) => ({
    kind: kindOf(unit),
    numbers: [first, ...more.children].map(numberOf),
  }),
  units_ordinal: (_part, _s, first, _sep, more) => ({
    kind: 'PART',
    numbers: [first, ...more.children].map(ordinalOf),
  }),
  units_ordinalFirst: (ordinal, _s, _part) => ({ kind: 'PART', numbers: [ordinalOf(ordinal)] }),
});

// An operation's result is untyped in Ohm; each one is declared where it is added.
const unitsOf = (node: ohm.Node): Units => node['units']() as Units;
const chainOf = (node: ohm.Node): readonly Units[] => {
  const [first, , more] = node.children;
  return [first, ...(more?.children ?? [])].flatMap((units) => (units === undefined ? [] : [unitsOf(units)]));
};

semantics.addOperation<readonly Mention[]>('mentions', {
  text: (items) => items.children.flatMap((item) => item['mentions']() as readonly Mention[]),
  reference: (first, _and, more, _s, here) => {
    const hereUnit = here.children.at(-1)?.children[0];
    const name = hereUnit?.ctorName.replace('hereUnit_', '') ?? 'act';
    const said = name === 'act' ? 'act' : (name.toUpperCase() as ProvisionKind);
    return [{ chains: [first, ...more.children].map(chainOf), here: said }];
  },
  _nonterminal: (...children) =>
    children.flatMap((child) => (child.isTerminal() ? [] : (child['mentions']() as readonly Mention[]))),
  _iter: () => [],
  _terminal: () => [],
});

/** The steps that "this article", "this paragraph" … stand for in a text below `from`; null where it is below none. */
function stepsOfHere(here: Mention['here'], from: readonly EIdStep[]): readonly EIdStep[] | null {
  if (here === 'act') return [];
  const last = from.findLastIndex((step) => step.kind === here);
  return last < 0 ? null : from.slice(0, last + 1);
}

/** All combinations of a chain's numbers, from the largest unit down; part 1 of a provision is the provision itself. */
function eIdsOf(chain: readonly Units[], base: readonly EIdStep[]): readonly string[] {
  let paths: (readonly EIdStep[])[] = [base];
  for (const { kind, numbers } of [...chain].reverse()) {
    paths = paths.flatMap((path) =>
      numbers.map((number) => (kind === 'PART' && number === '1' ? path : [...path, { kind, number, use: 1 }])),
    );
  }
  return paths.filter((path) => path.length > 0).map(formatEId);
}

/** The words of a text, its numbers ("39-3", "4)"), runs of white space, and every other sign by itself. */
const TOKEN = /\p{L}+|\d+(?:-\d+)*\)?|\s+|./gsu;
const OF_A_CHAIN =
  /^(?:подпункт|пункт|част|стат|глав|перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят)\p{L}*$|^(?:или|и|а|также)$|^\d|^[,\s]/iu;
const HERE = /^настоящ/u;
const NEXT_WORD = /\s+\p{L}*/uy;

/**
 * The runs of words that can be a reference: units, numbers and what joins them, up to "настоящ…" and the word
 * after it. Most texts have none, and a grammar that passes over every letter of a law takes its time.
 */
function* candidates(text: string): Generator<string> {
  let from: number | null = null;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (OF_A_CHAIN.test(token)) {
      from ??= index;
      continue;
    }
    if (from !== null && HERE.test(token)) {
      NEXT_WORD.lastIndex = index + token.length;
      yield text.slice(from, NEXT_WORD.test(text) ? NEXT_WORD.lastIndex : index + token.length);
    }
    from = null;
  }
}

function mentionsIn(candidate: string): readonly Mention[] {
  const match = grammar.match(candidate);
  return match.failed() ? [] : (semantics(match)['mentions']() as readonly Mention[]);
}

/**
 * eIds of the provisions of the same act that the text of `from` refers to, in the order of the text, each once.
 * A reference to the act as a whole, or to what the text itself stands in, is none.
 *
 * @example readReferences('… в соответствии со статьей 24 настоящего Закона', 'art_19__para_3') // ['art_24']
 */
export function readReferences(text: string, from: string): readonly string[] {
  const steps = parseEId(from);
  if (steps === null || !/настоящ/u.test(text)) return [];
  const found = [...candidates(text)].flatMap(mentionsIn).flatMap(({ chains, here }) => {
    const base = stepsOfHere(here, steps);
    // Parts of an article are named below the article alone, whatever the chapter.
    return base === null ? [] : chains.flatMap((chain) => eIdsOf(below(chain), base));
  });
  return [...new Set(found)].filter((eId) => eId !== from);
}

/** Articles are numbered through the act: a chapter named above an article is no part of its eId. */
const below = (chain: readonly Units[]): readonly Units[] => {
  const article = chain.findIndex((units) => units.kind === 'ARTICLE');
  return article < 0 ? chain : chain.slice(0, article + 1);
};
