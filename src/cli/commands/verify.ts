import { join } from 'node:path';
import { Command } from 'commander';
import { holdClaims, recordAtHand, writeRecordChecks } from '../../sources/claims/hold-claims.ts';
import { readDossier } from '../../sources/dossier/read-dossier.ts';
import { packageRoot } from '../package-root.ts';

/** `zangraph verify`: holds the claims of scholars against official texts and writes the verdicts into the dossier. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('hold the claims of scholars against official texts and write the verdicts into the dossier')
    .argument('<path...>', 'saved pages and dated editions, or folders of them, as for import')
    .option('--dossier <folder>', 'folder with the YAML facts', join(packageRoot(), 'data'))
    .addHelpText('after', '\nExample:\n  $ zangraph verify my-law/ --dossier my-data')
    .action(async (paths: string[], { dossier }: { dossier: string }) => {
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
    });
}
