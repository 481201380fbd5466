/** Provisions that go on under another number: their words stand there, and their own number is gone or says something else. */
import { articleOf, parseEId } from '../../model/eid.ts';
import { groupBy } from '../../model/order.ts';
import type { Item } from '../structure/document.ts';
import { type Snapshot, shows } from './timeline.ts';
import { sharedWords, similarity, wordsOf } from './words.ts';

export interface Move {
  /** eIds in the older and in the newer source. */
  readonly from: string;
  readonly to: string;
  /** Whether the older number is used in the newer source for something else. */
  readonly reused: boolean;
  /** Where it is not beyond doubt, it is a gap. */
  readonly sure: boolean;
  /** What the two wordings share, 0 to 1. */
  readonly likeness: number;
}

/** Less than this, and the words at one number are about something else. */
export const OTHER = 0.5;
/** As much as this, and the words at another number are the same provision's, in one list; elsewhere in the article all must be. */
const SAME = 0.85;
const SAME_ELSEWHERE = 0.97;
/** As much as this in one list, or SAME anywhere in the act, is worth a question. */
const LIKE = 0.7;
/** Shorter wordings are alike by chance. */
const ENOUGH_WORDS = 4;
const ENOUGH_WORDS_TO_ASK = 8;

interface Side {
  readonly item: Item;
  readonly words: readonly string[];
}

const MOVING: ReadonlySet<string> = new Set(['PARAGRAPH', 'SUBPARAGRAPH', 'PART']);

/**
 * The moves between two neighbouring sources. Only paragraphs, subparagraphs and parts move, each to a place of its own
 * kind. A move is sure within one article, to a number that was free or whose own words moved on: so a list of
 * definitions that is put in another order is read right. Words that turn up elsewhere, or at a number that had its
 * own, may have been written anew: that is left open.
 */
export function movesBetween(before: Snapshot, after: Snapshot): readonly Move[] {
  const left = sides(before, after);
  const come = sides(after, before);
  const best = left.flatMap((from): Move[] => {
    const ranked = come
      .filter((to) => to.item.kind === from.item.kind && to.item.eId !== from.item.eId)
      .filter((to) => sharedWords(from.words, to.words) >= LIKE)
      .map((to) => ({ to, likeness: similarity(from.words, to.words) }))
      .sort((a, b) => b.likeness - a.likeness);
    const [first] = ranked;
    return first === undefined ? [] : [move(from, first.to, first.likeness, after)];
  });
  const claimed = new Map<string, Move>();
  for (const m of best) if (m.likeness > (claimed.get(m.to)?.likeness ?? 0)) claimed.set(m.to, m);
  const found = [...claimed.values()];
  const sure = settledMoves(
    found.filter((m) => m.sure),
    before,
  );
  const asked = found.flatMap((m) => {
    if (sure.has(m)) return [m];
    const words = wordsOf(before.items.get(m.from)?.ownText ?? '').length;
    const oneList = before.items.get(m.from)?.parent === after.items.get(m.to)?.parent;
    const worthAsking = words >= ENOUGH_WORDS_TO_ASK && m.likeness >= (oneList ? LIKE : SAME);
    return worthAsking ? [{ ...m, sure: false }] : [];
  });
  return [...asked, ...withTheirList([...sure], before, after)];
}

/**
 * Items too short to be told by their words ("2) местный бюджет;"): they move with the list whose other items all move to
 * one place, to the same number, where the same words stand and nothing else came from.
 */
function withTheirList(sure: readonly Move[], before: Snapshot, after: Snapshot): readonly Move[] {
  const [gone, come] = [new Set(sure.map(({ from }) => from)), new Set(sure.map(({ to }) => to))];
  const places = groupBy(sure, ({ from }) => before.items.get(from)?.parent ?? '');
  return [...before.items.values()].flatMap(({ eId, kind, excluded, parent, ownText }): Move[] => {
    const words = wordsOf(ownText).length;
    if (parent === null || excluded || gone.has(eId) || !MOVING.has(kind)) return [];
    if (words === 0 || words >= ENOUGH_WORDS) return [];
    const [list, another] = new Set(places.get(parent)?.map(({ to }) => after.items.get(to)?.parent ?? null));
    if (list == null || another !== undefined || list === parent) return [];
    const to = `${list}${eId.slice(parent.length)}`;
    const stands = shows(after, to) && after.items.get(to)?.ownText === ownText;
    if (!stands || come.has(to) || shows(before, to) || after.items.get(eId)?.ownText === ownText) return [];
    return [{ from: eId, to, reused: shows(after, eId), sure: true, likeness: 1 }];
  });
}

/** What one source shows and the other does not show at the same number. */
function sides(here: Snapshot, there: Snapshot): readonly Side[] {
  return [...here.items.values()].flatMap((item): Side[] => {
    if (item.excluded || !MOVING.has(item.kind)) return [];
    const opposite = shows(there, item.eId) ? (there.items.get(item.eId)?.ownText ?? '') : null;
    if (opposite === item.ownText) return [];
    const words = wordsOf(item.ownText);
    const other = opposite === null ? null : wordsOf(opposite);
    if (words.length < ENOUGH_WORDS) return [];
    if (other !== null && sharedWords(words, other) >= OTHER && similarity(words, other) >= OTHER) return [];
    return [{ item, words }];
  });
}

function move(from: Side, to: Side, likeness: number, after: Snapshot): Move {
  const oneArticle = articleOf(from.item.eId) === articleOf(to.item.eId);
  const oneList = from.item.parent === to.item.parent;
  const sure = oneArticle && likeness >= (oneList ? SAME : SAME_ELSEWHERE);
  return { from: from.item.eId, to: to.item.eId, reused: shows(after, from.item.eId), sure, likeness };
}

/** Moves to a number that was free, or whose own words moved on too. */
function settledMoves(moves: readonly Move[], before: Snapshot): ReadonlySet<Move> {
  let settled = new Set(moves);
  for (;;) {
    const leaving = new Set([...settled].map((m) => m.from));
    const kept = new Set([...settled].filter((m) => !shows(before, m.to) || leaving.has(m.to)));
    if (kept.size === settled.size) return settled;
    settled = kept;
  }
}

/** The eId for the n-th use of its number. */
export function nextUse(eId: string, taken: ReadonlySet<string>): string {
  const bare = eId.replace(/~\d+$/, '');
  let use = (parseEId(eId)?.at(-1)?.use ?? 1) + 1;
  while (taken.has(`${bare}~${use}`)) use += 1;
  return `${bare}~${use}`;
}
