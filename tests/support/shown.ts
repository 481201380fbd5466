/** Datasets as short lines, so that a test reads as a table. */
import { assemble, buildDataset } from '../../src/dataset/build.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { DateBound } from '../../src/model/entities.ts';
import { printBreach } from '../../src/sources/dossier/breach.ts';
import type { Facts } from '../../src/sources/facts.ts';

/** `2013-06-24`, `2013-06-24..2014-11-07`, `2013-06-24..`, `BEFORE_RECORD`, `OPEN` */
export const bound = ({ kind, on, earliest, latest }: DateBound): string =>
  kind === 'EXACT' ? String(on) : kind === 'BETWEEN' ? `${earliest}..${latest ?? ''}` : kind;

/** `148#art_6@original BEFORE_RECORD → 2013-06-24` for each version of a provision. */
export const versionsOf = (dataset: Dataset, provision: string): readonly string[] =>
  dataset.entities.ProvisionVersion.filter((v) => v.provision === provision).map(
    (v) => `${v.id.split('@')[1]}: ${bound(v.start)} → ${bound(v.end)}`,
  );

/** The same of facts that must not break a rule. */
export const versions = (facts: Facts, provision: string): readonly string[] =>
  versionsOf(buildDataset(facts), provision);

export const breachesOf = (facts: Facts): readonly string[] => assemble(facts).breaches.map(printBreach);

/** Throws where there is none: a test that looks at something wants it there. */
export function the<T>(items: readonly T[], test: (item: T) => boolean): T {
  const found = items.find(test);
  if (found === undefined) throw new Error('There is no such thing.');
  return found;
}
