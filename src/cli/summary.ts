/** What a dataset holds, for people: counts by kind, amendments by year and kind, gaps by kind. */
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
    'Gaps by kind:',
    ...counted(dataset.entities.Gap.map((g) => `${g.kind} ${g.field}`)),
  ].join('\n');
}

function counted(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, n]) => `  ${word.padEnd(36)}${n}`);
}
