/** What tests say together, and of which tests they are the outcomes. */

import type { Fact } from '../facts.ts';
import { sha256Of } from '../structure/fingerprint.ts';

type Outcomes = Fact<'record-checks'>['outcomes'];

/**
 * AGREES where all that a claim implies holds, DIFFERS where some of it does not. Null where nothing speaks against the
 * claim, yet not all of it is decided: it is left to those who read more.
 */
export function verdictOf(outcomes: Outcomes): 'AGREES' | 'DIFFERS' | null {
  if (outcomes.includes('FAILS')) return 'DIFFERS';
  return outcomes.length === 0 || outcomes.includes('UNDECIDED') ? null : 'AGREES';
}

/** The first 16 hex digits of the SHA-256 of the tests as they are written. */
export const digestOfTests = (tests: Fact<'claims'>['recordTests']): string =>
  sha256Of(JSON.stringify(tests)).slice(0, 16);
