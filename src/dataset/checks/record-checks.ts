/** Verdicts on claims: what a program found in the texts and what a reader wrote must be the same, of the same texts. */
import { groupBy } from '../../model/order.ts';
import { digestOfTests, verdictOf } from '../../sources/claims/verdict.ts';
import type { Facts } from '../../sources/facts.ts';
import type { Problems } from '../problems.ts';

const AGAIN = 'run `zangraph verify` with the texts again';

export function checkRecordChecks(facts: Facts, problems: Problems): void {
  const claims = new Map(facts.claims.map(({ fact }) => [fact.id, fact]));
  const hashes = new Map(facts.sources.map(({ fact }) => [fact.id, fact.sha256]));
  for (const [id, [located, ...others]] of groupBy(facts['record-checks'], ({ fact }) => fact.claim)) {
    for (const other of others) problems.add(other, `${id} is checked twice; ${AGAIN}.`);
    const claim = claims.get(id);
    if (located === undefined || claim === undefined) continue;
    const { verdict, outcomes, tests, texts } = located.fact;
    if (tests !== digestOfTests(claim.recordTests) || outcomes.length !== claim.recordTests.length) {
      problems.add(located, `${id} has other tests than those that were made; ${AGAIN}.`);
    }
    if (verdict !== verdictOf(outcomes)) {
      problems.add(located, `The outcomes of ${id} (${outcomes.join(', ')}) do not give ${verdict}; ${AGAIN}.`);
    }
    if (claim.recordCheck === undefined) {
      problems.add(located, `The texts decide ${id} (${verdict}), but the claim has no recordCheck that explains it.`);
    } else if (claim.recordCheck.verdict !== verdict) {
      problems.add(
        located,
        `The texts say ${verdict} of ${id}, its recordCheck says ${claim.recordCheck.verdict}; mend the tests or the verdict.`,
      );
    }
    for (const { source, sha256 } of texts) {
      const known = hashes.get(source);
      if (hashes.has(source) && known !== sha256) {
        problems.add(located, `${id} was checked against another text of ${source} than the dossier has; ${AGAIN}.`);
      }
    }
  }
}
