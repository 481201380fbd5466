/** Holds what scholars claim against the texts at hand, and writes down how each claim stands to them. */

import { join } from 'node:path';
import { groupBy, sortedBy } from '../../model/order.ts';
import { FACTS, type Fact, type Facts } from '../facts.ts';
import { importSources } from '../import/import-sources.ts';
import { writeFactFile } from '../import/write-facts.ts';
import { aloneIn } from '../one-writer.ts';
import { MOST_OF_A_TEXT } from '../read-text.ts';
import { CHECKS_FOLDER } from './earlier-checks.ts';
import { type RecordAtHand, testRecord } from './record-test.ts';
import { recordTexts } from './record-texts.ts';
import { digestOfTests, verdictOf } from './verdict.ts';

type RecordCheck = Fact<'record-checks'>;

/**
 * Texts at `paths` and what their notes tell. Throws FILE_UNREADABLE and SOURCE_UNREADABLE as `importSources` does; of a
 * file no more than `maxBytes` are taken.
 */
export async function recordAtHand(
  paths: readonly string[],
  facts: Facts,
  maxBytes = MOST_OF_A_TEXT,
): Promise<RecordAtHand> {
  const { acts } = await importSources(paths, { maxBytes });
  const documents = acts.flatMap((act) => act.documents);
  const texts = await recordTexts(paths, documents, facts, maxBytes);
  const amendments = acts.flatMap((act) => act.facts.amendments.map((fact) => FACTS.amendments.parse(fact)));
  return { texts, amendments };
}

/** How each claim stands to the record; one that the texts leave open (`verdictOf`) has no entry. */
export function holdClaims(claims: readonly Fact<'claims'>[], record: RecordAtHand): readonly RecordCheck[] {
  const held = claims.flatMap(({ id, recordTests }): RecordCheck[] => {
    const tested = recordTests.map((test) => testRecord(test, record));
    const outcomes = tested.map(({ outcome }) => outcome);
    const verdict = verdictOf(outcomes);
    if (verdict === null) return [];
    const places = groupBy(
      tested.flatMap(({ texts }) => texts),
      ({ source, locator }) => `${source}|${locator}`,
    );
    const texts = [...places.values()].flatMap(([first]) => (first === undefined ? [] : [first]));
    return [{ claim: id, verdict, outcomes, tests: digestOfTests(recordTests), texts }];
  });
  return sortedBy(held, ({ claim }) => claim);
}

/** Writes the checks under `root` (`data/read`); gives the file's name. */
export const writeRecordChecks = (checks: readonly RecordCheck[], root: string): Promise<string> =>
  aloneIn(root, () => writeFactFile(join(root, CHECKS_FOLDER), 'record-checks', checks));
