/** What a dataset holds, for people: counts by kind, amendments by year, kind and sources, gaps by reason. */
import type { Dataset } from '../dataset/dataset.ts';
import type { Gap } from '../model/entities.ts';
import { groupBy, sortedBy } from '../model/order.ts';

/** How many reasons of one kind of gap are printed unless all are asked for. */
const SHOWN_REASONS = 5;

/** `allGaps`: every reason in its own words; else those that begin alike are one, and the most frequent are printed. */
export function summary(dataset: Dataset, { allGaps = false }: { readonly allGaps?: boolean } = {}): string {
  const labels = Object.entries(dataset.entities).map(([label, list]) => `  ${label.padEnd(18)}${list.length}`);
  const events = dataset.entities.Amendment.filter((a) => a.parent === null);
  const years = groupBy(events, ({ adoptedOn }) => adoptedOn.slice(0, 4));
  const byYear = sortedBy(years, ([year]) => year).map(([year, list]) => {
    const acts = new Set(list.map(({ by }) => by)).size;
    return `  ${year}  ${String(acts).padStart(3)} acts  ${String(list.length).padStart(4)} events`;
  });
  return [
    `Revision ${dataset.revision}`,
    ...labels,
    'Amending acts and their events by year of adoption (without details):',
    ...byYear,
    'Events by kind, details included:',
    ...counted(dataset.entities.Amendment.map((a) => a.kind)),
    'Events by the sources that tell of them, details included:',
    ...bySources(dataset),
    'Gaps by kind and reason:',
    ...gapsByReason(dataset, allGaps),
  ].join('\n');
}

/**
 * An event's evidence may lie in one source or in several. Each thing in which they contradict each other, be it about an
 * event on record or about whether there was one, is a gap.
 */
function bySources({ entities, evidence }: Dataset): string[] {
  const sources = entities.Amendment.map(({ id }) => new Set((evidence.get(id) ?? []).map((e) => e.source)).size);
  const events = new Set(entities.Amendment.map(({ id }) => id));
  return [
    line('one source', sources.filter((n) => n === 1).length),
    line('several sources', sources.filter((n) => n > 1).length),
    line('a disagreement (gaps)', entities.Gap.filter((gap) => differsOn(gap, events)).length),
  ];
}

/** What tells whether, by which act and when a change was made, where the gap is about its act or its provision. */
const OF_EVENTS: ReadonlySet<string> = new Set(['amendments', 'publishedOn', 'adoptedOn']);

const differsOn = ({ kind, about, field }: Gap, events: ReadonlySet<string>): boolean =>
  kind === 'DISAGREEMENT' && (OF_EVENTS.has(field) || (about !== null && events.has(about)));

/** Gaps that differ in places, days and numbers alone have one reason. */
function gapsByReason({ entities }: Dataset, all: boolean): string[] {
  const kinds = groupBy(entities.Gap, ({ kind, field }) => `${kind} ${field}`);
  return sortedBy(kinds, ([key]) => key).flatMap(([key, gaps]) => {
    const reasons = gaps.map(reasonOf);
    return [line(key, gaps.length), ...(all ? everyOne(reasons) : mostFrequent(reasons)).map((text) => `  ${text}`)];
  });
}

const everyOne = (reasons: readonly string[]): string[] =>
  sortedBy(
    groupBy(reasons, (words) => words),
    ([words]) => words,
  ).map(([words, { length: n }]) => times(n, words));

/** Reasons that begin with the same sentence are one; the rarest are counted together. */
function mostFrequent(reasons: readonly string[]): string[] {
  const groups = [...groupBy(reasons, firstSentence)].map(([first, list]) => {
    const words = new Set(list).size === 1 ? (list[0] ?? '') : `${first.replace(/\s*…?$/, '')} …`;
    return { words, n: list.length };
  });
  // The order of equal counts is that of the words.
  const sorted = sortedBy(groups, ({ words }) => words).sort((one, other) => other.n - one.n);
  const others = sorted.length > SHOWN_REASONS + 1 ? sorted.slice(SHOWN_REASONS) : [];
  const shown = sorted.slice(0, sorted.length - others.length).map(({ words, n }) => times(n, words));
  const rest = others.reduce((sum, { n }) => sum + n, 0);
  return others.length === 0 ? shown : [...shown, times(rest, `… ${others.length} other reasons (--gaps prints them)`)];
}

/** Up to a full stop, or an ellipsis that has swallowed it. */
const firstSentence = (words: string): string => /^.*?[.…](?=\s\p{Lu})/u.exec(words)?.[0] ?? words;

const times = (n: number, words: string): string => `  ${n} × ${words}`;

/** A gap's reason without its places, days and numbers. */
function reasonOf({ reason }: Gap): string {
  const words = (reason.en ?? reason.ru ?? reason.kk ?? '').replace(/#?[\p{L}_.]*\d[\p{L}\d_.:/#-]*/gu, '…');
  return words.replace(/…(?:[,\s]*…)+/gu, '…');
}

const line = (word: string, n: number): string => `  ${word.padEnd(36)}${n}`;

function counted(words: readonly string[]): string[] {
  const groups = groupBy(words, (word) => word);
  return sortedBy(groups, ([word]) => word).map(([word, { length: n }]) => line(word, n));
}
