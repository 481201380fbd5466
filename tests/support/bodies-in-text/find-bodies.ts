/** Finds the bodies that a text names. */
import type { Dictionary, Phrase } from './dictionary.ts';
import { tokensOf } from './words.ts';

/** What one mention may mean: one body, or several where the words do not tell which. */
export type Mention = readonly string[];

/** At most so many tokens may stand in a name's gap (`постоянные и временные комиссии`). */
const GAP = 5;
/** What may stand between a name and the words that tell its level, or between two levels. */
const BETWEEN = new Set(
  tokensOf(', ( ) и или либо а также соответствующей соответствующего данной данного каждой каждого этой этого'),
);

/** How many tokens the phrase takes up from `at`; 0 where it does not stand there. */
function lengthAt(tokens: readonly string[], at: number, { stems, gapAfter }: Phrase): number {
  let place = at;
  for (const [index, stem] of stems.entries()) {
    if (index === gapAfter) {
      const found = tokens.slice(place, place + GAP + 1).indexOf(stem);
      if (found < 0 || tokens.slice(place, place + found).some((token) => /^[.;:]$/.test(token))) return 0;
      place += found;
    }
    if (tokens[place] !== stem) return 0;
    place += 1;
  }
  return place - at;
}

interface Match {
  readonly phrase: Phrase;
  readonly length: number;
}

function longest(tokens: readonly string[], at: number, phrases: readonly Phrase[]): Match | null {
  let best: Match | null = null;
  for (const phrase of phrases) {
    const length = lengthAt(tokens, at, phrase);
    if (length > 0 && phrase.stems.length > (best?.phrase.stems.length ?? 0)) best = { phrase, length };
  }
  return best;
}

/** The levels told after a name, and where they end: `аким области, города республиканского значения, столицы`. */
function levelsAfter(tokens: readonly string[], from: number, { tails }: Dictionary) {
  const levels: string[] = [];
  let end = from;
  for (let place = from; ; ) {
    while (BETWEEN.has(tokens[place] ?? ' ')) place += 1;
    const tail = longest(tokens, place, tails);
    if (tail === null) return { levels, end };
    levels.push(...tail.phrase.bodies);
    place += tail.length;
    end = place;
  }
}

/** The levels told before a name: `областные, районные (городские) маслихаты`. */
function levelsBefore(tokens: readonly string[], at: number, { attributes }: Dictionary): readonly (readonly string[])[] {
  const levels: (readonly string[])[] = [];
  for (let place = at - 1; place >= 0; place -= 1) {
    if (BETWEEN.has(tokens[place] ?? ' ')) continue;
    const found = attributes.filter(({ stems }) => stems[0] === tokens[place]);
    if (found.length === 0) return levels;
    levels.push(found.flatMap(({ bodies }) => bodies));
  }
  return levels;
}

/** Every mention, in the order of the text. The longest name wins: `аппарат акима` names no akim. */
export function findBodies(text: string, dictionary: Dictionary): readonly Mention[] {
  const tokens = tokensOf(text);
  const mentions: Mention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const match = longest(tokens, at, dictionary.phrases.get(tokens[at] ?? '') ?? []);
    if (match === null) {
      at += 1;
      continue;
    }
    const { bodies, gapAfter } = match.phrase;
    const after = levelsAfter(tokens, at + match.length, dictionary);
    const levelled = [...after.levels.map((level) => [level]), ...levelsBefore(tokens, at, dictionary)]
      .map((levels) => levels.flatMap((level) => bodies.map((body) => `${body}.${level}`)))
      .map((ids) => ids.filter((id) => dictionary.known.has(id)))
      .filter((ids) => ids.length > 0);
    if (levelled.length > 0) mentions.push(...levelled);
    else if (bodies.length > 0) mentions.push(bodies);
    // What stands in a gap may name another body (`постоянные и временные комиссии`).
    at = gapAfter === null ? Math.max(at + match.length, levelled.length > 0 ? after.end : 0) : at + 1;
  }
  return mentions;
}
