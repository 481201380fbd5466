/** A dataset as it is where nobody has texts of their own: what exports tell. */
import type { Dataset, EntityTables } from '../../src/dataset/dataset.ts';
import { revisionOfFacts, unquoted, withoutQuotes, withoutTexts } from '../../src/exports/without-texts.ts';

export function withoutOwnTexts({ texts: _, ...dataset }: Dataset): Dataset {
  return {
    ...dataset,
    revision: revisionOfFacts(dataset.revision),
    entities: Object.fromEntries(
      Object.entries(dataset.entities).map(([type, table]) => [type, table.map(withoutTexts)]),
    ) as unknown as EntityTables, // Each table keeps its type.
    evidence: new Map([...dataset.evidence].map(([id, list]) => [id, unquoted(list)])),
    decisions: dataset.decisions.map(withoutQuotes),
    citations: dataset.citations.map(withoutQuotes),
    lineage: dataset.lineage.map(withoutQuotes),
  };
}
