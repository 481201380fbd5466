/**
 * How much of what each act has, as compact lists of numbers: what the parts of a generated dataset must agree upon,
 * so that each act can be made on its own, in any order and as often as it is asked for.
 */
import { randomLogNormal, randomPareto } from 'd3-random';
import { below, type Chance, chanceOf, favoured, shared } from './chance.ts';
import { PROPORTION, type Tier } from './tiers.ts';

/** The share of acts that are laws which change others. */
export const AMENDING_EVERY = 4;

export interface Plan {
  readonly tier: Tier;
  readonly seed: number;
  /** Articles of each act: log-normal, as lengths of texts are. */
  readonly articles: Uint32Array;
  /** Changes made to each act: few acts are changed often (Pareto), most never. */
  readonly events: Uint32Array;
  /** Of its changes, how many insert an article (so that it has no version before) or end one. */
  readonly edges: Uint32Array;
  /** Competences that its provisions assign. */
  readonly competences: Uint32Array;
  readonly bodies: number;
}

/** Where an act is changed: which of its articles, by which act. */
export interface Spot {
  readonly article: number;
  readonly by: number;
}

/** The places at which an act is changed, by time; no two laws that change one act are of one day. */
export function spotsOf({ tier, seed, articles, events }: Omit<Plan, 'edges' | 'competences'>, act: number): Spot[] {
  const [count, size] = [events[act] ?? 0, articles[act] ?? 0];
  if (count === 0) return [];
  const chance = chanceOf(seed, 'spots', act);
  const laws = lawsAfter(chance, act, tier.acts, Math.max(Math.ceil(count / 4), Math.ceil((2 * count) / size)));
  const found = new Map<number, Spot>();
  while (found.size < count) {
    // Some articles are changed again and again.
    const article = found.size > count / 2 ? below(chance, size) : favoured(chance, size);
    const place = below(chance, laws.length);
    found.set(place * size + article, { article, by: laws[place] ?? 0 });
  }
  return [...found].sort(([a], [b]) => a - b).map(([, spot]) => spot);
}

/** Several laws later than an act, by time, no two of one day. */
function lawsAfter(chance: Chance, act: number, acts: number, count: number): readonly number[] {
  const span = Math.floor((acts - 1 - act) / AMENDING_EVERY);
  const first = act + AMENDING_EVERY - (act % AMENDING_EVERY);
  const step = Math.max(1, Math.ceil(actsOfADay(acts) / AMENDING_EVERY));
  const found = new Set<number>();
  const wanted = Math.min(count, Math.floor(span / step));
  while (found.size < wanted) found.add(first + AMENDING_EVERY * step * below(chance, Math.floor(span / step)));
  return [...found].sort((a, b) => a - b);
}

/** The days over which the acts of a dataset are spread. */
export const DAYS = 12_000;

const actsOfADay = (acts: number): number => Math.ceil(acts / DAYS) + 1;

/** @throws RangeError where the figures of the tier cannot all be met. */
export function planOf(tier: Tier, seed: number): Plan {
  const chance = chanceOf(seed, 'plan', 0);
  const lengths = randomLogNormal.source(chance)(0, 0.9);
  const articles = shared(Float64Array.from({ length: tier.acts }, lengths), tier.articles, 1);

  // Acts that were changed are those whose versions are on record: a version for each of their articles, and one for
  // each change that does not insert or end one.
  const onRecord = Math.round((tier.versions - tier.events) * 1.15);
  const often = randomPareto.source(chance)(1.1);
  const weights = new Float64Array(tier.acts);
  let held = 0;
  while (held < onRecord) {
    const act = below(chance, Math.floor(tier.acts * 0.6));
    if (weights[act] !== 0) continue;
    held += articles[act] ?? 0;
    weights[act] = Math.min(often(), 150) * Math.sqrt(articles[act] ?? 1);
  }
  const events = shared(weights, tier.events, 1);

  const bare = { tier, seed, articles, events, bodies: 0 };
  const changed = Float64Array.from(events, (_, act) => new Set(spotsOf(bare, act).map(({ article }) => article)).size);
  const surplus = held + tier.events - tier.versions;
  if (surplus < 0 || surplus > changed.reduce((a, b) => a + b, 0)) {
    throw new RangeError(`Tier ${tier.name} cannot have ${tier.versions} versions.`);
  }
  const edges = shared(changed, surplus, 0);
  const versions = Float64Array.from(events, (count, act) =>
    count === 0 ? 0 : (articles[act] ?? 0) + count - (edges[act] ?? 0),
  );
  const total = Math.round(tier.versions * PROPORTION.competencesPerVersion);
  return {
    tier,
    seed,
    articles,
    events,
    edges,
    competences: shared(versions, total, 0),
    bodies: Math.round(total * PROPORTION.bodiesPerCompetence),
  };
}
