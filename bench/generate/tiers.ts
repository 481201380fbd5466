/** The sizes of the generated datasets. `S`, the smallest tier, is the real dossier and is not generated. */

export interface Tier {
  readonly name: string;
  readonly acts: number;
  readonly articles: number;
  readonly events: number;
  readonly versions: number;
}

/** A thousand acts. */
export const M: Tier = { name: 'M', acts: 1000, articles: 6000, events: 3000, versions: 4450 };

/** A country's law. */
export const L: Tier = { name: 'L', acts: 100_000, articles: 560_000, events: 263_000, versions: 390_000 };

/** A tier of the same shape that is smaller by this share, to try a run out. */
export function shareOf({ name, acts, articles, events, versions }: Tier, share: number): Tier {
  const of = (count: number): number => Math.round(count * share);
  return {
    name: share === 1 ? name : `${name}×${share}`,
    acts: of(acts),
    articles: of(articles),
    events: of(events),
    versions: of(versions),
  };
}

/** How many of each there are in the real dossier for one of another: what the figures of a tier do not say. */
export const PROPORTION = {
  competencesPerVersion: 2554 / 2056,
  bodiesPerCompetence: 198 / 2554,
  claimsPerAct: 68 / 188,
  personsPerAct: 12 / 188,
  worksPerAct: 19 / 188,
} as const;
