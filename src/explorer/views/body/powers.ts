/** A body's powers over time, put together from what it has on a day and from what each law gave and took. */
import type { BodyChange, Power } from './question.ts';

/** A power with the laws that it began and ended with; none where the sources tell of none. */
export interface Held {
  readonly power: Power;
  readonly given: readonly BodyChange[];
  readonly taken: readonly BodyChange[];
}

/** All powers that are known, by article and by the day they began. */
export function heldBy(body: string, onDay: readonly Power[], changes: readonly BodyChange[]): readonly Held[] {
  const all = new Map<string, { power: Power; given: BodyChange[]; taken: BodyChange[] }>();
  const held = (power: Power) => {
    const known = all.get(power.id) ?? { power, given: [], taken: [] };
    all.set(power.id, known);
    return known;
  };
  for (const power of onDay) held(power);
  for (const change of changes) {
    for (const { body: whose, before, after } of change.competenceChanges) {
      if (whose.id !== body) continue;
      if (after !== null) held(after).given.push(change);
      if (before !== null) held(before).taken.push(change);
    }
  }
  const place = ({ power }: Held) => `${power.provision.id} ${power.validFrom ?? ''}`;
  return [...all.values()].sort((a, b) => place(a).localeCompare(place(b), 'en', { numeric: true }));
}

/** The article that a power stands in; the provision itself where it is one. */
export function articleOf({ provision }: Power): {
  readonly id: string;
  readonly citation: string;
  readonly heading: string | null;
} {
  const article = provision.ancestors.find(({ kind }) => kind === 'ARTICLE');
  return article ?? { id: provision.id, citation: provision.citation, heading: null };
}
