/** A dataset that is read one thing after another: it need not be in memory as a whole. */
import type { Citation, Decision, Entity, Evidence, LineageEdge, Reference, VersionText } from '../model/entities.ts';
import type { Dataset } from './dataset.ts';

/** As `Dataset`, in any order. Each part can be read again from its beginning, and is the same then. */
export interface DatasetSource {
  readonly revision: string;
  readonly entities: Iterable<Entity>;
  readonly evidence: Iterable<readonly [string, readonly Evidence[]]>;
  readonly decisions: Iterable<Decision>;
  readonly citations: Iterable<Citation>;
  readonly lineage: Iterable<LineageEdge>;
  readonly references: Iterable<Reference>;
  readonly formerIds: Iterable<readonly [string, string]>;
  readonly texts?: Iterable<VersionText> | undefined;
}

const isSource = (dataset: Dataset | DatasetSource): dataset is DatasetSource => Symbol.iterator in dataset.entities;

/** A dataset in memory as a source; a source as it is. */
export const sourceOf = (dataset: Dataset | DatasetSource): DatasetSource =>
  isSource(dataset) ? dataset : { ...dataset, entities: Object.values<readonly Entity[]>(dataset.entities).flat() };
