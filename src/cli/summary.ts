/** What a dataset holds, for people: counts by kind, amendments by year, kind and sources, gaps by reason. */
import type { Dataset } from '../dataset/dataset.ts';
import type { Gap } from '../model/entities.ts';
import { groupBy, sortedBy } from '../model/order.ts';

export function summary(dataset: Dataset): string {
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
    ...gapsByReason(dataset),
  ].join('\n');
}

/** An event's evidence may lie in one source or in several; a gap for each thing in which they contradict each other. */
function bySources({ entities, evidence }: Dataset): string[] {
  const sources = entities.Amendment.map(({ id }) => new Set((evidence.get(id) ?? []).map((e) => e.source)).size);
  const events = new Set(entities.Amendment.map(({ id }) => id));
  return [
    line('one source', sources.filter((n) => n === 1).length),
    line('several sources', sources.filter((n) => n > 1).length),
    line('gaps where the sources differ', entities.Gap.filter((gap) => differsOn(gap, events)).length),
  ];
}

/** What tells whether, by which act and when a change was made, where the gap is about its act or its provision. */
const OF_EVENTS: ReadonlySet<string> = new Set(['amendments', 'publishedOn', 'adoptedOn']);

const differsOn = ({ kind, about, field }: Gap, events: ReadonlySet<string>): boolean =>
  kind === 'DISAGREEMENT' && (OF_EVENTS.has(field) || (about !== null && events.has(about)));

/** Gaps that differ in places, days and numbers alone have one reason. */
function gapsByReason({ entities }: Dataset): string[] {
  const kinds = groupBy(entities.Gap, ({ kind, field }) => `${kind} ${field}`);
  return sortedBy(kinds, ([key]) => key).flatMap(([key, gaps]) => [
    line(key, gaps.length),
    ...counted(gaps.map(reasonOf)).map((text) => `  ${text}`),
  ]);
}

/** A gap's reason without its places, days and numbers. */
function reasonOf({ reason }: Gap): string {
  const words = (reason.en ?? reason.ru ?? reason.kk ?? '').replace(/#?[\p{L}_.]*\d[\p{L}\d_.:/#-]*/gu, '…');
  return words.replace(/…(?:[,\s]*…)+/gu, '…');
}

const line = (word: string, n: number): string => `  ${word.padEnd(36)}${n}`;

function counted(words: readonly string[]): string[] {
  const groups = groupBy(words, (word) => word);
  return sortedBy(groups, ([word]) => word).map(([word, { length: n }]) =>
    word.length < 36 ? line(word, n) : `  ${n} × ${word}`,
  );
}
