import type { Page } from '../../graph/pages.ts';
import { batched } from '../batch.ts';

/** Claims about things, by persons, or reported in works. */
export const claimsOf = batched(({ reader }, ids, relation: 'about' | 'assertedBy' | 'reportedIn', page: Page) =>
  reader.scholarship.claimsOf(ids, relation, page),
);
