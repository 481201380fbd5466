/**
 * What import costs: CPU seconds of the saved page and of the six editions, whole (read, merge, compare), beside
 * what a bare parser takes for the same texts in the same run, so that the ratio says something on any machine.
 *
 * Usage: npm run bench:import [-- FOLDER], the folder with the official texts (`../shared/law`).
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { importSources } from '../src/sources/import/import-sources.ts';

const RUNS = 5;
const folder = process.argv[2] ?? join(process.env['ZANGRAPH_TEST_TEXTS'] ?? '../shared', 'law');

interface Case {
  readonly name: string;
  readonly files: readonly string[];
  /** CPU seconds that the import may take. */
  readonly goal: number;
  readonly rival: string;
  readonly runRival: (texts: readonly string[]) => number;
}

/** CPU seconds of each run, the first (with everything still to be compiled) apart. */
async function measured(
  run: () => unknown,
): Promise<{ readonly first: number; readonly best: number; readonly median: number }> {
  const seconds: number[] = [];
  for (let i = 0; i <= RUNS; i += 1) {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    seconds.push((user + system) / 1e6);
  }
  const [first = 0, ...rest] = seconds;
  const sorted = rest.toSorted((a, b) => a - b);
  return { first, best: sorted[0] ?? 0, median: sorted[Math.floor(sorted.length / 2)] ?? 0 };
}

/** The files of the folder; ends with a sentence where it is not there. */
function namesIn(path: string): readonly string[] {
  try {
    return readdirSync(path).sort();
  } catch {
    return ended(`${path} with the official texts is not there.`);
  }
}

function ended(what: string): never {
  console.error(`bench:import: ${what} Name the folder that holds them: npm run bench:import -- FOLDER`);
  process.exit(1);
}

const names = namesIn(folder);
const cases: readonly Case[] = [
  {
    name: 'saved page',
    files: names.filter((name) => /^148-II\.adilet-.*\.html$/.test(name)),
    goal: 1,
    rival: 'cheerio: load and text of <article>',
    runRival: (texts) => texts.reduce((sum, html) => sum + load(html)('article').text().length, 0),
  },
  {
    name: 'six editions',
    files: names.filter((name) => /^148-II\.edition-.*\.ru\.md$/.test(name)),
    goal: 3,
    rival: 'mdast-util-from-markdown: parse',
    runRival: (texts) => texts.reduce((sum, text) => sum + fromMarkdown(text).children.length, 0),
  },
];

async function row({ name, files, goal, rival, runRival }: Case): Promise<Record<string, string>> {
  const paths = files.map((file) => join(folder, file));
  const texts = paths.map((path) => readFileSync(path, 'utf8'));
  const kilobytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000;
  const own = await measured(() => importSources(paths));
  const other = await measured(() => runRival(texts));
  // Other work on the machine only adds to the figures, so that one run within the goal shows that it is kept.
  const kept = own.best > goal ? 'MISSED' : own.first > goal ? 'kept, but not in a new process' : 'kept';
  return {
    text: `${name} (${kilobytes.toFixed(0)} KB)`,
    'new process, CPU s': own.first.toFixed(2),
    'again, CPU s': own.median.toFixed(2),
    'KB/s': (kilobytes / own.median).toFixed(0),
    'goal, CPU s': `${goal} ${kept}`,
    rival,
    'rival, CPU s': other.median.toFixed(3),
    'times rival': (own.median / other.median).toFixed(1),
  };
}

const only = cases.find(({ name }) => name === process.env['ZANGRAPH_BENCH_CASE']);
if (only !== undefined) console.log(JSON.stringify(await row(only)));
else {
  const rows = cases.map(({ name, files }) => {
    if (files.length === 0) ended(`${folder} has no texts for “${name}”.`);
    // Each in a process of its own, so that the one before has compiled nothing for it.
    const env = { ...process.env, ZANGRAPH_BENCH_CASE: name };
    return JSON.parse(execFileSync(process.execPath, process.argv.slice(1), { env, encoding: 'utf8' })) as Record<
      string,
      string
    >;
  });
  console.table(rows);
  if (rows.some((one) => one['goal, CPU s']?.includes('MISSED'))) process.exitCode = 1;
}
