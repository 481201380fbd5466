/** The work of `zangraph verify`. */
import { join } from 'node:path';
import { holdClaims, recordAtHand, writeRecordChecks } from '../../sources/claims/hold-claims.ts';
import { readDossier } from '../../sources/dossier/read-dossier.ts';

/** Holds the claims of a dossier against the texts under `paths`, prints the verdicts and writes them. */
export async function verify(paths: readonly string[], { dossier }: { readonly dossier: string }): Promise<void> {
  // What was read must not stand in the way: the verdicts are a part of it.
  const facts = await readDossier(join(dossier, 'authored'));
  const claims = facts.claims.map(({ fact }) => fact);
  const checks = holdClaims(claims, await recordAtHand(paths, facts));
  const held = new Map(checks.map((check) => [check.claim, check]));
  for (const { id, recordTests } of claims) {
    const check = held.get(id);
    if (check !== undefined) console.log(`${check.verdict.padEnd(8)} ${id}: ${check.outcomes.join(', ')}`);
    else if (recordTests.length > 0) console.log(`open     ${id}: the texts at hand do not decide it`);
  }
  const silent = claims.filter((claim) => claim.recordTests.length === 0).length;
  console.log(`${checks.length} claims decided by the texts; ${silent} claims have nothing that a text can test.`);
  console.log(`Written: ${await writeRecordChecks(checks, join(dossier, 'read'))}`);
}
