/** Words replaced throughout an act: what its note quotes, and whether they explain all that differs between two wordings. */
import { bareNumber } from '../../model/ids.ts';
import { isWord, sameTokens, tokensOf } from './words.ts';

/** Words and what stands in their place; nothing, where they were taken out. */
export interface Replacement {
  readonly old: string;
  readonly young: string;
}

const QUOTED = '(?:"[^"]+"|«[^»]+»)';
const LIST = String.raw`${QUOTED}(?:\s*,\s*${QUOTED})*`;
const REPLACED = new RegExp(
  String.raw`слов[оа]\s+(${LIST})\s+заменен[оаы]?\s+(?:соответственно\s+)?слов(?:ом|ами)\s+(${LIST})`,
  'giu',
);
const REMOVED = new RegExp(String.raw`слов[оа]\s+(${LIST})\s+исключен[оаы]?`, 'giu');

const quotesOf = (list: string): readonly string[] =>
  [...list.matchAll(/"([^"]+)"|«([^»]+)»/g)].map((match) => match[1] ?? match[2] ?? '');

/**
 * The words that the act of this number replaced, as a note quotes them. A note on the whole text has one clause after
 * another; a clause that names no act ("слова … заменены словами …; слово … исключено Законом …") shares the next one's.
 *
 * @example replacementsOf('слова "аулу (селу)" заменены словами "селу" Законом РК от 03.07.2013 № 121-V', '121-V') // [{ old: 'аулу (селу)', young: 'селу' }]
 */
export function replacementsOf(note: string, number: string | null): readonly Replacement[] {
  const found: Replacement[] = [];
  let waiting: string[] = [];
  for (const clause of note.split(/;\s*(?=слов[оа]\s)/iu)) {
    waiting.push(clause);
    const named = /[№N]\s*(\d+)/u.exec(clause.replace(new RegExp(QUOTED, 'gu'), ''))?.[1];
    if (named === undefined) continue;
    if (number === null || named === bareNumber(number)) found.push(...waiting.flatMap(pairsOf));
    waiting = [];
  }
  return found;
}

function pairsOf(clause: string): readonly Replacement[] {
  const replaced = [...clause.matchAll(REPLACED)].flatMap(([, before = '', after = '']) => {
    const [old, young] = [quotesOf(before), quotesOf(after)];
    // A list that is shorter on one side does not say which word stands for which.
    if (old.length !== young.length && young.length !== 1) return [];
    return old.map((words, i) => ({ old: words, young: young[i] ?? young[0] ?? '' }));
  });
  const removed = [...clause.matchAll(REMOVED)].flatMap(([, list = '']) =>
    quotesOf(list).map((words) => ({ old: words, young: '' })),
  );
  return [...replaced, ...removed];
}

const ENDING =
  /(?:ого|его|ому|ему|ыми|ими|ами|ями|ая|яя|ое|ее|ую|юю|ые|ие|ый|ий|ой|ей|ых|их|ым|им|ом|ем|ах|ях|ов|ев|а|я|у|ю|е|ы|и|о|ь)$/u;

/** A word without its ending: notes quote a few forms of a word, the act has it in all of them. */
const stem = (token: string): string => {
  const bare = token.replace(ENDING, '');
  return bare.length >= 3 ? bare : token;
};

const stemsOf = (text: string): readonly string[] => tokensOf(text).map(stem);

interface Rule {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** "аула (села)" became "села": the word before the brackets is replaced where it stands alone as well. */
function alone({ from, to }: Rule): readonly Rule[] {
  const open = from.indexOf('(');
  const inside = from.slice(open + 1, from.lastIndexOf(')'));
  return open > 0 && sameTokens(inside, to) ? [{ from: from.slice(0, open), to }] : [];
}

const startsAt = (stems: readonly string[], rule: readonly string[], at: number): boolean =>
  rule.length > 0 && rule.every((token, i) => stems[at + i] === token);

/** Reads wordings with all replacements made, in whatever form the words stand. */
export class ReplacedWords {
  readonly #rules: readonly Rule[];

  constructor(replacements: readonly Replacement[]) {
    const direct = replacements.map(({ old, young }) => ({ from: stemsOf(old), to: stemsOf(young) }));
    const rules = [...direct, ...direct.flatMap(alone)];
    const told = rules.flatMap(({ to }) => (to.length > 0 ? [{ from: to, to }] : []));
    this.#rules = [...rules, ...told].sort((a, b) => b.from.length - a.from.length);
  }

  /** Whether the two wordings, which differ, are the same once the words are replaced. */
  explain(before: string, after: string): boolean {
    if (this.#rules.length === 0) return false;
    const [old, young] = [this.#replaced(before), this.#replaced(after)];
    return old.made > young.made && sameTokens(old.tokens.filter(isWord), young.tokens.filter(isWord));
  }

  #replaced(text: string): { readonly tokens: readonly string[]; readonly made: number } {
    const tokens = tokensOf(text);
    const stems = tokens.map(stem);
    const result: string[] = [];
    let made = 0;
    for (let i = 0; i < tokens.length; ) {
      const rule = this.#rules.find(({ from }) => startsAt(stems, from, i));
      if (rule === undefined) {
        result.push(tokens[i] ?? '');
        i += 1;
      } else {
        result.push(...rule.to);
        if (rule.from !== rule.to) made += 1;
        i += rule.from.length;
      }
    }
    return { tokens: result, made };
  }
}
