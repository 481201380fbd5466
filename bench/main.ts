/**
 * The benchmark: what the API costs beside the same answers by hand-written Cypher and by @neo4j/graphql, in one run, on
 * one machine, against one Neo4j. `npm run bench -- --help` tells its flags.
 */
import { cpus, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { findServer } from '../scripts/neo4j/find-server.ts';
import { readQuestions } from '../src/api/questions.ts';
import { driverTo } from './ask.ts';
import { agreeToEmpty, empty } from './database.ts';
import { measureLargest } from './largest.ts';
import { median } from './measure/latency.ts';
import { inProcess, startWithM } from './measure/memory.ts';
import { startToAnswer } from './measure/start.ts';
import { countStatements } from './statements.ts';
import { atLeast, atMost, measures, type Row, table } from './table.ts';
import { datasetOf, fill, type TierFigures, type TierOptions, type Timed, timeTier } from './tier.ts';

const HELP = `npm run bench -- [flags]
  --tiers S,M        tiers to measure: S, M, L (default S,M; L takes half an hour and more, and 12 GB of disk)
  --milliseconds N   how long each rival is asked each question (default 3000)
  --only NAME        one question alone, without the other measures
  --profile          where the time of each answer goes
  --clear            empty the database that NEO4J_URI names, whatever it holds
  --heap 4g          the heap of the server of tier L, where it is started here
  --page-cache 4g    what that server keeps of its files
  --share 1          measure this share of tier L alone, to try it out
Without NEO4J_URI (and NEO4J_USER, NEO4J_PASSWORD) a Neo4j 5.26 is started in a container or on this machine's Java.
Tier L has a server of its own beside it, found in the same way by NEO4J_L_URI.`;

const { values } = parseArgs({
  options: {
    tiers: { type: 'string', default: process.env['BENCH_TIERS'] ?? 'S,M' },
    milliseconds: { type: 'string', default: '3000' },
    only: { type: 'string' },
    profile: { type: 'boolean', default: false },
    clear: { type: 'boolean', default: false },
    heap: { type: 'string', default: '4g' },
    'page-cache': { type: 'string', default: '4g' },
    share: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});

const say = (text: string): void => console.log(`\n${text}\n`);
const ms = (value: number | null): string => (value === null ? '' : value.toFixed(2));

/** A ratio that is to be at most the goal: of the middle question, and of the one that is worst off. */
function ratios(
  measure: string,
  questions: readonly Timed[],
  of: (timed: Timed) => number,
  goal: number,
): readonly Row[] {
  const all = questions.map(of);
  return [
    atMost(`${measure}, the middle question`, median(all), goal),
    atMost(`${measure}, the worst question`, Math.max(...all), goal),
  ];
}

function rowsOfTier(tier: string, { questions, throughput }: TierFigures): readonly Row[] {
  const rows = [
    ...ratios(`${tier}: p50 over HTTP / hand-written Cypher`, questions, (q) => q.ours / q.byHand, 1.3),
    ...ratios(`${tier}: p50 / @neo4j/graphql`, questions, (q) => q.ours / (q.theirs ?? Number.NaN), 0.33),
  ];
  if (throughput === null) return rows;
  const many = throughput.ours / throughput.theirs;
  return [...rows, atLeast(`${tier}: answers a second, 50 clients / @neo4j/graphql`, many, 3)];
}

function printTier(tier: string, { questions, throughput, profiles }: TierFigures): void {
  say(
    `Tier ${tier}: p50 in milliseconds.\n\n${table(
      questions.map((q) => ({
        question: q.question,
        characters: String(q.characters),
        'over HTTP': ms(q.ours),
        'by hand': ms(q.byHand),
        '@neo4j/graphql': ms(q.theirs),
        '/ by hand': ms(q.ours / q.byHand),
        '/ @neo4j/graphql': ms(q.theirs === null ? null : q.ours / q.theirs),
      })),
    )}`,
  );
  if (throughput !== null) {
    say(`50 clients: ${throughput.ours.toFixed(0)} answers a second; @neo4j/graphql ${throughput.theirs.toFixed(0)}.`);
  }
  if (profiles.length > 0) say(`Where the time goes, tier ${tier}.\n\n${table(profiles)}`);
}

async function inMemory(milliseconds: number): Promise<readonly Row[]> {
  const { dataset } = await datasetOf('S');
  const times = await inProcess(dataset, await readQuestions('queries'), milliseconds / 4);
  say(
    `Memory engine, tier S: p50 in process, milliseconds.\n\n${table([...times].map(([question, time]) => ({ question, p50: ms(time) })))}`,
  );
  const ready = await startWithM();
  const starts: number[] = [];
  for (let i = 0; i < 3; i += 1) starts.push(await startToAnswer());
  return [
    atMost('memory, S: p50 in process, the middle question', median([...times.values()]), 2, ' ms'),
    atMost('memory, S: p50 in process, the slowest question', Math.max(...times.values()), 2, ' ms'),
    atMost('memory, M: start to ready', ready.milliseconds / 1000, 5, ' s'),
    atMost('memory, M: resident', ready.resident / 1e6, 400, ' MB', 0),
    atMost('npm start to the first answer', median(starts) / 1000, 2, ' s'),
  ];
}

async function run(options: TierOptions, tiers: readonly string[]): Promise<void> {
  const rows: Row[] = [];
  for (const tier of tiers) {
    if (tier !== 'S' && tier !== 'M') continue;
    const { dataset, subjects } = await datasetOf(tier);
    await fill(options, dataset);
    const figures = await timeTier(options, subjects, options.only === undefined);
    printTier(tier, figures);
    rows.push(...rowsOfTier(tier, figures));
    if (tier === 'S' && options.only === undefined) {
      const counted = await countStatements(options.access, options.driver);
      say(
        `Statements.\n\n${table(counted.map(({ name, statements }) => ({ question: name, count: String(statements.length), statements: statements.join(', ') })))}`,
      );
      rows.push(
        atMost('statements for any file of queries/', Math.max(...counted.map((c) => c.statements.length)), 4, '', 0),
      );
    }
  }
  if (tiers.includes('L')) {
    const memory = { heap: values.heap, pageCache: values['page-cache'] };
    rows.push(...(await measureLargest(options, { memory, share: Number(values.share), clear: values.clear }, say)));
  }
  if (options.only === undefined && tiers.includes('S')) rows.push(...(await inMemory(options.milliseconds)));
  await empty(options.driver);
  const [cpu] = cpus();
  say(
    `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpu?.model.trim()}, ${(totalmem() / 1e9).toFixed(0)} GB, Node ${process.version}\n\n${measures(rows)}`,
  );
}

if (values.help) console.log(HELP);
else {
  const tiers = values.tiers.toUpperCase().split(',');
  const found = await findServer('NEO4J', { heap: '2g' });
  if (found.access === null) throw new Error(`The benchmark was ${found.said}.`);
  const driver = driverTo(found.access);
  try {
    await agreeToEmpty(driver, values.clear);
    const options = {
      access: found.access,
      driver,
      milliseconds: Number(values.milliseconds),
      only: values.only,
      profile: values.profile,
    };
    await run(options, tiers);
    console.log(`Neo4j: ${found.said}.`);
  } finally {
    await driver.close();
    await found.stop();
  }
}
