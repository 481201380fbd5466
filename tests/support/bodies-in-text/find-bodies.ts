/** Finds the bodies that a text names. */
import type { Dictionary, Phrase } from './dictionary.ts';
import { stemsOf, tokensOf } from './words.ts';

export interface Mention {
  /** One body, or several where the words do not tell which. */
  readonly bodies: readonly string[];
  /** Where its name begins in the text. */
  readonly at: number;
}

/** At most so many tokens may stand in a name's gap (`постоянные и временные комиссии`). */
const GAP = 9;
/** What may stand between a name and the words that tell its level, or between two levels. */
const BETWEEN = new Set(stemsOf(', ( ) и или либо а также соответствующей данной каждой каждого этой этого'));
const END_OF_CLAUSE = new Set(['.', ';', ':']);

type Stems = readonly string[];

interface Match {
  readonly phrase: Phrase;
  readonly length: number;
}

/** How many tokens the phrase takes up from `at`; 0 where it does not stand there. */
function lengthAt(stems: Stems, at: number, phrase: Phrase): number {
  let place = at;
  for (const [index, stem] of phrase.stems.entries()) {
    if (index === phrase.gapAfter) {
      const found = stems.slice(place, place + GAP + 1).indexOf(stem);
      const gap = stems.slice(place, place + Math.max(found, 0));
      if (found < 0 || gap.some((other) => END_OF_CLAUSE.has(other) || other === phrase.stems[0])) return 0;
      place += found;
    }
    if (stems[place] !== stem) return 0;
    place += 1;
  }
  return place - at;
}

/** The phrase with most words that stands at `at`. */
function longest(stems: Stems, at: number, phrases: readonly Phrase[]): Match | null {
  let best: Match | null = null;
  for (const phrase of phrases) {
    const length = lengthAt(stems, at, phrase);
    if (length > 0 && phrase.stems.length > (best?.phrase.stems.length ?? 0)) best = { phrase, length };
  }
  return best;
}

/** The levels told after a name, and where they end: `аким области, города республиканского значения, столицы`. */
function levelsAfter(stems: Stems, from: number, { levelsAfter: phrases }: Dictionary) {
  const levels: Phrase[] = [];
  let end = from;
  for (let place = from; ; ) {
    while (BETWEEN.has(stems[place] ?? ' ')) place += 1;
    const found = longest(stems, place, phrases);
    if (found === null) return { levels, end };
    levels.push(found.phrase);
    place += found.length;
    end = place;
  }
}

/** The levels told before a name: `областной, города республиканского значения и столицы маслихаты`. */
function levelsBefore(stems: Stems, at: number, dictionary: Dictionary): readonly Phrase[] {
  const levels: Phrase[] = [];
  let sure = 0;
  for (let end = at; end > 0; ) {
    if (levels.length > 0 && BETWEEN.has(stems[end - 1] ?? ' ')) {
      end -= 1;
      continue;
    }
    const stands = (phrase: Phrase) => phrase.stems.every((stem, i) => stems[end - phrase.stems.length + i] === stem);
    const adjective = dictionary.levelsBefore.find(stands);
    const noun = dictionary.levelsAfter.filter(stands).sort((a, b) => b.stems.length - a.stems.length)[0];
    const found = adjective ?? noun;
    if (found === undefined) break;
    levels.push(found);
    // A noun may belong to what stands before it; an adjective cannot.
    if (adjective !== undefined) sure = levels.length;
    end -= found.stems.length;
  }
  return levels.slice(0, sure);
}

/** Every mention, in the order of the text. The longest name wins: `аппарат акима` names no akim. */
export function findBodies(text: string, dictionary: Dictionary): readonly Mention[] {
  const tokens = tokensOf(text);
  const stems = tokens.map(({ stem }) => stem);
  const mentions: Mention[] = [];
  // The last words of a name with a gap begin no other name.
  let last = { from: 0, to: 0 };
  for (let place = 0; place < tokens.length; ) {
    if (place === last.from) place = Math.max(place, last.to);
    const match = longest(stems, place, dictionary.phrases.get(stems[place] ?? '') ?? []);
    if (match === null) {
      place += 1;
      continue;
    }
    const { bodies, gapAfter } = match.phrase;
    // What stands in a gap may name another body: `постоянные и временные комиссии`.
    const next = gapAfter === null ? place + match.length : place + 1;
    if (bodies.length === 0) {
      place = next;
      continue;
    }
    // In a gap the level stands before the words after it: `секретарь областного маслихата`.
    const ownWords = gapAfter === null ? place : place + match.length - (match.phrase.stems.length - gapAfter);
    if (gapAfter !== null) last = { from: ownWords, to: place + match.length };
    const after = levelsAfter(stems, place + match.length, dictionary);
    // A name may hold the first of its levels itself: `аким области, района`.
    const types = [...new Set(bodies.map((body) => body.replace(/\.[^.]+$/, '')))];
    const levelled = [...after.levels, ...levelsBefore(stems, ownWords, dictionary)]
      .map((level) => level.bodies.flatMap((suffix) => types.map((type) => `${type}.${suffix}`)))
      .map((ids) => ids.filter((id) => dictionary.known.has(id)))
      .filter((ids) => ids.length > 0);
    const at = tokens[place]?.at ?? 0;
    const plain = bodies.some((body) => types.includes(body));
    mentions.push(...levelled.map((ids) => ({ bodies: ids, at })));
    if (levelled.length === 0 || !plain) mentions.push({ bodies, at });
    place = next;
  }
  return mentions;
}
