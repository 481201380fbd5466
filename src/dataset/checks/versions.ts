/** The last look before a load: versions in order, parts inside what they are part of, evidence for everything. */

import type { Entity, ProvisionVersion } from '../../model/entities.ts';
import { groupBy } from '../../model/order.ts';
import { latestOf } from '../bounds.ts';
import type { Dataset } from '../dataset.ts';
import type { Place, Problems } from '../problems.ts';

const FIRST = '';
const LAST = '9999';

interface Span {
  readonly from: string;
  readonly to: string;
}

const spanOf = ({ validFrom, validTo }: ProvisionVersion): Span => ({ from: validFrom ?? FIRST, to: validTo ?? LAST });

/** Spans that follow each other without a gap, as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last !== undefined && last.to === span.from) all[all.length - 1] = { from: last.from, to: span.to };
    else all.push(span);
  }
  return all;
}

const NEEDS_EVIDENCE: ReadonlySet<Entity['type']> = new Set(['ProvisionVersion', 'Amendment', 'Competence', 'Claim']);

/** Types whose ids are made here; that stated ids are given once is checked on the facts. */
const DERIVED_IDS: ReadonlySet<Entity['type']> = new Set(['ProvisionVersion', 'Amendment', 'Competence', 'Gap']);

/** `placeOf`: where the provision (or another entity) was told. */
export function checkDataset(
  dataset: Omit<Dataset, 'revision'>,
  placeOf: (id: string) => Place,
  problems: Problems,
): void {
  const versions = groupBy(dataset.entities.ProvisionVersion, (v) => v.provision);
  for (const [provision, list] of versions) {
    for (const [i, version] of list.entries()) {
      const { from, to } = spanOf(version);
      if (from >= to)
        problems.add(
          placeOf(provision),
          `${version.id} would hold from ${from} until ${to}: it ends before it begins.`,
        );
      const last = latestOf(version.end);
      if (version.validFrom === null && version.begins !== null && last !== null && last < version.begins) {
        const [end = null] = version.closedBy;
        problems.add(
          placeOf(end ?? provision),
          `${end ?? version.id} ends on ${last} what began with its act, on ${version.begins}: correct the day of the change, or say from when the act was in force.`,
        );
      }
      const next = list[i + 1];
      if (next !== undefined && spanOf(next).from < to) {
        problems.add(
          placeOf(provision),
          `${version.id} and ${next.id} overlap: the one ends on ${to}, the other begins on ${spanOf(next).from}.`,
        );
      }
    }
  }
  for (const { id, parent } of dataset.entities.Provision) {
    const above = parent === null ? null : joined((versions.get(parent) ?? []).map(spanOf));
    for (const { from, to } of above === null ? [] : joined((versions.get(id) ?? []).map(spanOf))) {
      if (!above?.some((span) => span.from <= from && to <= span.to)) {
        problems.add(
          placeOf(id),
          `${id} would be in force from ${from || 'the beginning'} until ${to === LAST ? 'today' : to}, but ${parent}, of which it is a part, is not.`,
        );
      }
    }
  }
  const supported = (id: string): boolean => (dataset.evidence.get(id) ?? []).length > 0;
  const met = new Set<string>();
  for (const entity of Object.values(dataset.entities).flat()) {
    if (DERIVED_IDS.has(entity.type) && met.has(entity.id)) {
      problems.add(placeOf(entity.id), `${entity.id} is the id of two things.`);
    }
    met.add(entity.id);
    // A provision without evidence is told of where provisions are checked, and so are its versions.
    const bare = entity.type === 'ProvisionVersion' && !supported(entity.provision);
    if (NEEDS_EVIDENCE.has(entity.type) && !supported(entity.id) && !bare) {
      problems.add(placeOf(entity.id), `${entity.id} has no evidence.`);
    }
  }
}
