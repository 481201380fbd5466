/** What the reader chose of the claims, from the address. */
import type { Settings } from '../../settings.ts';
import type { Claim, Subject } from './question.ts';
import { verdictOf } from './verdicts.ts';

/** Empty lists and null: all. */
export interface Chosen {
  readonly verdict: readonly string[];
  readonly stance: readonly string[];
  readonly about: string | null;
  readonly author: string | null;
  readonly work: string | null;
  readonly claim: string | null;
}

export const chosenBy = (settings: Settings): Chosen => ({
  verdict: settings.list('verdict'),
  stance: settings.list('stance'),
  about: settings.get('about'),
  author: settings.get('author'),
  work: settings.get('work'),
  claim: settings.get('claim'),
});

/** All that narrows the list, taken away. */
export const NOTHING_CHOSEN = { verdict: null, stance: null, about: null, author: null, work: null, claim: null };

/** An act stands for its provisions, a provision for its parts. */
const concerns = (subject: Subject, id: string): boolean =>
  subject.id === id ||
  (subject.__typename === 'Provision' && (subject.act.id === id || subject.ancestors.some((above) => above.id === id)));

/** Whether a claim is among those chosen. A claim that is chosen itself is shown alone, whatever else is. */
export function fits(claim: Claim, chosen: Chosen): boolean {
  if (chosen.claim !== null) return claim.id === chosen.claim;
  const { verdict, stance, about, author, work } = chosen;
  return (
    (verdict.length === 0 || verdict.includes(verdictOf(claim))) &&
    (stance.length === 0 || stance.includes(claim.stance)) &&
    (about === null || [...claim.about, ...claim.conflictsWith].some((subject) => concerns(subject, about))) &&
    (author === null || claim.assertedBy.some(({ id }) => id === author)) &&
    (work === null || claim.reportedIn.id === work)
  );
}
