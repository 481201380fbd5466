/** The tools in the order in which an assistant is told of them. */
import type { Tool } from '../tool.ts';
import { affectedBodies } from './affected-bodies.ts';
import { amendmentsOf } from './amendments-of.ts';
import { claimsAbout } from './claims-about.ts';
import { compareDays } from './compare-days.ts';
import { find } from './find.ts';
import { lineage } from './lineage.ts';
import { provisionOn } from './provision-on.ts';
import { query } from './query.ts';

export const TOOLS: readonly Tool[] = [
  find,
  provisionOn,
  amendmentsOf,
  affectedBodies,
  lineage,
  claimsAbout,
  compareDays,
  query,
];
