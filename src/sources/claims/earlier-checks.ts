/** Verdicts that an earlier run wrote, and what becomes of them when claims are held against other texts. */

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ZangraphError } from '../../model/errors.ts';
import { sortedBy } from '../../model/order.ts';
import { factsIn } from '../dossier/read-dossier.ts';
import type { Fact } from '../facts.ts';
import type { RecordText } from './record-texts.ts';
import { digestOfTests } from './verdict.ts';

type RecordCheck = Fact<'record-checks'>;

/** Folder and file of the verdicts below `data/read`. */
export const CHECKS_FOLDER = 'claims';
const FILE = join(CHECKS_FOLDER, 'record-checks.yaml');

/**
 * The verdicts that are written under `root` (`data/read`); none where there is no such file. Throws DossierError for a
 * file that is broken and FILE_UNREADABLE for one that cannot be opened: what it holds must not be taken for nothing.
 */
export async function earlierChecks(root: string): Promise<readonly RecordCheck[]> {
  const bytes = await readFile(join(root, FILE)).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return null;
    throw new ZangraphError(
      'FILE_UNREADABLE',
      `${join(root, FILE)} cannot be read (${cause.code}), so that it is not known which verdicts would be dropped. Mend it or take it away.`,
      { cause },
    );
  });
  if (bytes === null) return [];
  return factsIn([{ file: FILE, bytes }])['record-checks'].map(({ fact }) => fact);
}

export interface MergedChecks {
  /** What is to be written, by claim. */
  readonly checks: readonly RecordCheck[];
  /** Those of them that are as they were, since texts that they rest on are not at hand. */
  readonly kept: readonly RecordCheck[];
  /** Earlier verdicts that are not among them: their claim is gone or is tested otherwise, or the texts leave it open. */
  readonly dropped: readonly RecordCheck[];
}

/**
 * What was found now (`held`) with what was found before. A verdict stands until all texts that it rests on are at hand
 * again: fewer texts, or others, know less of the days that it is about.
 */
export function withEarlier(
  held: readonly RecordCheck[],
  earlier: readonly RecordCheck[],
  claims: readonly Fact<'claims'>[],
  texts: readonly RecordText[],
): MergedChecks {
  const atHand = new Set(texts.map(({ source }) => source));
  const tests = new Map(claims.map(({ id, recordTests }) => [id, digestOfTests(recordTests)]));
  const stands = ({ claim, tests: made, texts: of }: RecordCheck): boolean =>
    tests.get(claim) === made && of.some(({ source }) => !atHand.has(source));
  const kept = earlier.filter(stands);
  const keptClaims = new Set(kept.map(({ claim }) => claim));
  const now = held.filter(({ claim }) => !keptClaims.has(claim));
  const all = new Set([...now, ...kept].map(({ claim }) => claim));
  return {
    checks: sortedBy([...now, ...kept], ({ claim }) => claim),
    kept,
    dropped: earlier.filter(({ claim }) => !all.has(claim)),
  };
}
