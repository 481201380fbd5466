/**
 * What import costs: CPU seconds of the saved page and of the six editions, whole (read, merge, compare), beside
 * what a bare parser takes for the same texts in the same run, so that the ratio says something on any machine.
 *
 * Usage: npm run bench:import [-- FOLDER], the folder with the official texts (`../shared/law`).
 */
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

const names = readdirSync(folder).sort();
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

const rows = [];
for (const { name, files, goal, rival, runRival } of cases) {
  if (files.length === 0) throw new Error(`${folder} has no texts for “${name}”. Name the folder of the texts.`);
  const paths = files.map((file) => join(folder, file));
  const texts = paths.map((path) => readFileSync(path, 'utf8'));
  const kilobytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1000;
  const own = await measured(() => importSources(paths));
  const other = await measured(() => runRival(texts));
  // Other work on the machine only adds: the first run and the best of the others are held against the goal.
  const isWithin = Math.min(own.first, own.best) <= goal;
  if (!isWithin) process.exitCode = 1;
  rows.push({
    text: `${name} (${kilobytes.toFixed(0)} KB)`,
    'first run, CPU s': own.first.toFixed(2),
    'median, CPU s': own.median.toFixed(2),
    'KB/s': (kilobytes / own.median).toFixed(0),
    'goal, CPU s': `${goal} ${isWithin ? 'kept' : 'MISSED'}`,
    rival,
    'rival, CPU s': other.median.toFixed(3),
    'times rival': (own.median / other.median).toFixed(1),
  });
}
console.table(rows);
