/** The work of `zangraph verify`. */
import { basename, join } from 'node:path';
import { earlierChecks, withEarlier } from '../../sources/claims/earlier-checks.ts';
import { holdClaims, recordAtHand, writeRecordChecks } from '../../sources/claims/hold-claims.ts';
import { checkCopies } from '../../sources/claims/other-copies.ts';
import { factsIn, readDossierFiles } from '../../sources/dossier/read-dossier.ts';
import { mostOfAText } from '../import-flags.ts';
import { checkFound } from '../import-found.ts';

interface VerifyFlags {
  readonly dossier: string;
  readonly maxSize?: number;
}

/**
 * Holds the claims of a dossier against the texts under `paths`, prints the verdicts and writes them; those that rest on
 * other texts stay. Throws BAD_ARGUMENT where no text is found, or one of which the dossier has another copy (`checkCopies`).
 */
export async function verify(paths: readonly string[], { dossier, ...flags }: VerifyFlags): Promise<void> {
  // What was read must not stand in the way, for the verdicts are a part of it: of that only the hashes of texts count.
  const files = (await readDossierFiles(dossier)).filter(({ file }) => file.startsWith('authored/') || isSources(file));
  const { sources, ...others } = factsIn(files);
  const facts = { ...others, sources: sources.filter(({ file }) => file.startsWith('authored/')) };
  const root = join(dossier, 'read');
  const earlier = await earlierChecks(root);
  const claims = facts.claims.map(({ fact }) => fact);
  const record = await recordAtHand(paths, facts, mostOfAText(flags));
  await checkFound({ texts: record.texts, skipped: [] }, paths);
  checkCopies(record.texts, sources);
  const { checks, kept, dropped } = withEarlier(holdClaims(claims, record), earlier, claims, record.texts);
  const held = new Map(checks.map((check) => [check.claim, check]));
  const was = new Map(earlier.map(({ claim, verdict }) => [claim, verdict]));
  const changed = checks.filter(({ claim, verdict }) => (was.get(claim) ?? verdict) !== verdict);
  for (const { id, recordTests } of claims) {
    const check = held.get(id);
    if (check !== undefined && kept.includes(check)) console.log(`kept     ${id}: ${check.verdict}`);
    else if (check !== undefined) {
      const before = changed.includes(check) ? ` (changed: it was ${was.get(id)})` : '';
      console.log(`${check.verdict.padEnd(8)} ${id}: ${check.outcomes.join(', ')}${before}`);
    } else if (recordTests.length > 0) console.log(`open     ${id}: the texts at hand do not decide it`);
  }
  for (const { claim, verdict } of dropped) {
    console.log(`dropped  ${claim}: ${verdict}, by other tests than it has now or by texts that no longer decide it`);
  }
  const silent = claims.filter((claim) => claim.recordTests.length === 0).length;
  console.log(
    `${checks.length - kept.length} claims decided by the texts; ${silent} claims have nothing that a text can test.`,
  );
  if (changed.length > 0) {
    console.log(
      `${changed.length} verdicts changed: “zangraph check” tells which claims still say otherwise of themselves.`,
    );
  }
  if (kept.length > 0) {
    const texts = new Set(record.texts.map(({ source }) => source));
    const missing = new Set(
      kept.flatMap((check) => check.texts.map(({ source }) => source)).filter((s) => !texts.has(s)),
    );
    console.log(
      `${kept.length} earlier verdicts are kept: they rest on texts that are not at hand (${[...missing].sort().join(', ')}).`,
    );
  }
  console.log(`Written: ${await writeRecordChecks(checks, root)}`);
}

const isSources = (file: string): boolean => basename(file) === 'sources.yaml';
