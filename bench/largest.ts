/** Tier L: the load, and questions that must not slow down as the graph grows. */
import type { Driver } from 'neo4j-driver';
import { findServer, type Neo4jAccess } from '../scripts/neo4j/find-server.ts';
import type { ServerMemory } from '../scripts/neo4j/local-server.ts';
import { driverTo } from './ask.ts';
import { agreeToEmpty, empty } from './database.ts';
import { planOf } from './generate/plan.ts';
import { L, shareOf } from './generate/tiers.ts';
import { type Growth, growth } from './measure/growth.ts';
import { type Loaded, loadApart } from './measure/load.ts';
import { subjectsOf } from './subjects.ts';
import { atLeast, atMost, type Row, table } from './table.ts';
import { datasetOf, fill, SEED, type TierOptions } from './tier.ts';

export interface LargestOptions {
  readonly memory: ServerMemory;
  /** Of tier L; 1. */
  readonly share: number;
  /** Empty the database that NEO4J_L_URI names, whatever it holds. */
  readonly clear: boolean;
}

/** Does the work on an empty database that has room for tier L: a new server, or the emptied one that is named. */
async function onEmpty<T>(options: LargestOptions, work: (access: Neo4jAccess, driver: Driver) => Promise<T>) {
  const { access, stop, said } = await findServer('NEO4J_L', options.memory);
  if (access === null) throw new Error(`Tier L was ${said}.`);
  const driver = driverTo(access);
  try {
    await agreeToEmpty(driver, options.clear);
    await empty(driver);
    return await work(access, driver);
  } finally {
    await driver.close();
    await stop();
  }
}

const loadRow = (load: string, { seconds, rows, peak, cpu }: Loaded): Readonly<Record<string, string>> => ({
  load,
  rows: String(rows),
  seconds: seconds.toFixed(0),
  'rows a second': (rows / seconds).toFixed(0),
  'Node worked, s': cpu.toFixed(0),
  'Node held, MB': (peak / 1e6).toFixed(0),
});

const growthRow = (q: Growth): Readonly<Record<string, string>> => ({
  question: q.question,
  'characters, M': String(q.characters[0]),
  'characters, L': String(q.characters[1]),
  'over HTTP, M': q.small.toFixed(2),
  'over HTTP, L': q.large.toFixed(2),
  'L / M': (q.large / q.small).toFixed(2),
  'by hand, M': q.smallByHand.toFixed(2),
  'by hand, L': q.largeByHand.toFixed(2),
  'by hand, L / M': (q.largeByHand / q.smallByHand).toFixed(2),
});

/** Loads tier L, asks it and tier M the same questions in turns, and loads it again by bare statements. */
export async function measureLargest(
  { access, driver, milliseconds }: TierOptions,
  options: LargestOptions,
  say: (text: string) => void,
): Promise<readonly Row[]> {
  const { share } = options;
  const { dataset, subjects } = await datasetOf('M');
  await fill({ access, driver }, dataset);
  const { ours, grown } = await onEmpty(options, async (large, largeDriver) => {
    const loaded = await loadApart(large, share, SEED, false);
    say(table([loadRow('zangraph', loaded)]));
    const there = { access: large, driver: largeDriver, subjects: subjectsOf(planOf(shareOf(L, share), SEED)) };
    const found = await growth({ access, driver, subjects }, there, milliseconds);
    say(`Tiers M and L in turns: p50 in milliseconds.\n\n${table(found.map(growthRow))}`);
    return { ours: loaded, grown: found };
  });
  const bare = await onEmpty({ ...options, clear: true }, (large) => loadApart(large, share, SEED, true));
  say(table([loadRow('bare UNWIND', bare), loadRow('zangraph', ours)]));
  return [
    ...grown.map(({ question, small, large }) => atMost(`${question}: p50 L / M`, large / small, 1.5)),
    atLeast('L: first load / bare UNWIND, speed', ours.rows / ours.seconds / (bare.rows / bare.seconds), 0.5),
    atMost('L: resident memory of the load', ours.peak / 1e6, 512, ' MB', 0),
  ];
}
