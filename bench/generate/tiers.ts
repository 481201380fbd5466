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

/** How many of each there are in the real dossier for one of another: what the figures of a tier do not say. */
export const PROPORTION = {
  competencesPerVersion: 2554 / 2056,
  bodiesPerCompetence: 198 / 2554,
  claimsPerAct: 68 / 188,
  personsPerAct: 12 / 188,
  worksPerAct: 19 / 188,
} as const;
