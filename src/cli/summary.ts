/** What a dataset holds, for people: counts by kind, amendments by year, kind and sources, gaps by reason. */
import type { Dataset } from '../dataset/dataset.ts';

export function summary(dataset: Dataset): string {
  const labels = Object.entries(dataset.entities).map(([label, list]) => `  ${label.padEnd(18)}${list.length}`);
  const events = dataset.entities.Amendment.filter((a) => a.parent === null);
  const laws = new Map<string, Set<string>>();
  for (const { by, adoptedOn } of events) {
    const year = adoptedOn.slice(0, 4);
    laws.set(year, (laws.get(year) ?? new Set()).add(by));
  }
  const byYear = [...laws]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, acts]) => {
      const count = events.filter((a) => a.adoptedOn.startsWith(year)).length;
      return `  ${year}  ${String(acts.size).padStart(3)} acts  ${String(count).padStart(4)} events`;
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

/** An event's evidence may lie in one source or in several; where they contradict each other a gap says so. */
function bySources({ entities, evidence }: Dataset): string[] {
  const sources = entities.Amendment.map(({ id }) => new Set((evidence.get(id) ?? []).map((e) => e.source)).size);
  const disputed = new Set(
    entities.Gap.flatMap((g) => (g.kind === 'DISAGREEMENT' && g.about !== null ? [g.about] : [])),
  );
  return [
    line('one source', sources.filter((n) => n === 1).length),
    line('several sources', sources.filter((n) => n > 1).length),
    line('a disagreement', entities.Amendment.filter(({ id }) => disputed.has(id)).length),
  ];
}

/** Gaps that differ in places, days and numbers alone have one reason. */
function gapsByReason({ entities }: Dataset): string[] {
  const kinds = new Map<string, string[]>();
  for (const { kind, field, reason } of entities.Gap) {
    const words = (reason.en ?? reason.ru ?? reason.kk ?? '').replace(/#?[\p{L}_.]*\d[\p{L}\d_.:/#-]*/gu, '…');
    const key = `${kind} ${field}`;
    kinds.set(key, [...(kinds.get(key) ?? []), words.replace(/…(?:[,\s]*…)+/gu, '…')]);
  }
  return [...kinds]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, reasons]) => [line(key, reasons.length), ...counted(reasons).map((text) => `  ${text}`)]);
}

const line = (word: string, n: number): string => `  ${word.padEnd(36)}${n}`;

function counted(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, n]) => (word.length < 36 ? line(word, n) : `  ${n} × ${word}`));
}
