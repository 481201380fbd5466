import type { AmendmentFilter, Page } from '../../graph/reader.ts';
import { batched } from '../batch.ts';

/** Amendments at acts or provisions. */
export const amendmentsOf = batched(
  (reader, ids, filter: AmendmentFilter & { readonly includeParts: boolean }, page: Page) =>
    reader.amendments.ofTargets(ids, filter, page),
);
