/**
 * What the page costs in a real Chromium: from a server that is ready to the first picture, frames while years are
 * dragged across a large act, bytes of a first visit, questions of each view. The drag over an empty page, in turns
 * with it, tells what the machine itself can do.
 *
 * Usage: npm run bench:page
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromiumPath, launch } from '../tests/support/browser.ts';
import { ACT } from '../tests/support/explorer.ts';
import { bytesOf, firstLoad } from '../tests/support/first-load.ts';
import { CODE_PATH, MARKS, putInventedCode } from '../tests/support/invented-code.ts';
import { type Served, serve, zangraph } from '../tests/support/served.ts';
import { VIEWS } from '../tests/support/views.ts';
import { dragged, type Frames } from './measure/drag.ts';
import { atLeast, atMost, measures, type Row, table } from './table.ts';

const RUNS = 5;
const VIEWPORT = { width: 1400, height: 1000 };
const MARK = '[data-amendment]';

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Milliseconds from the server's word that it is ready to the first frame with the picture. */
async function firstPicture(browser: Browser): Promise<number> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  await page.addInitScript((mark) => {
    new MutationObserver((_, observer) => {
      if (document.querySelector(mark) === null) return;
      observer.disconnect();
      requestAnimationFrame(() =>
        setTimeout(() => Object.assign(window, { drawnAt: performance.timeOrigin + performance.now() })),
      );
    }).observe(document, { childList: true, subtree: true });
  }, MARK);
  const server = await serve();
  const ready = Date.now();
  try {
    await page.goto(`${server.url}/ru/${ACT}`);
    await page.waitForFunction(() => 'drawnAt' in window);
    return (await page.evaluate(() => (window as unknown as { drawnAt: number }).drawnAt)) - ready; // Set above.
  } finally {
    await context.close();
    await server.stop();
  }
}

async function bytes(browser: Browser, { url }: Served): Promise<number> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const fetched = await firstLoad(await context.newPage(), `${url}/ru/${ACT}`, MARK);
  await context.close();
  return bytesOf(fetched);
}

async function questions(browser: Browser, { url }: Served): Promise<readonly { view: string; asked: number }[]> {
  const counts: { view: string; asked: number }[] = [];
  for (const { view, path, drawn } of VIEWS) {
    const context = await browser.newContext({ viewport: VIEWPORT });
    const fetched = await firstLoad(await context.newPage(), `${url}/ru/${path}`, drawn);
    counts.push({ view, asked: fetched.filter((one) => one.path === '/graphql').length });
    await context.close();
  }
  return counts;
}

/** A large act with its chapters folded and open, and an empty page, in turns. */
async function drags(browser: Browser): Promise<ReadonlyMap<string, readonly Frames[]>> {
  const folder = await mkdtemp(join(tmpdir(), 'zangraph-bench-page-'));
  const [texts, dossier, data] = [join(folder, 'texts'), join(folder, 'dossier'), join(folder, 'data')];
  await putInventedCode(texts, dossier);
  const { code, err } = await zangraph(['import', texts, '--dossier', dossier, '--data', data]);
  if (code !== 0) throw new Error(`The large act was not imported: ${err}`);
  const server = await serve({ ZANGRAPH_DATA: data }, ['--dossier', dossier]);
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  const frames = new Map<string, Frames[]>([
    ['an empty page', []],
    ['chapters folded', []],
    ['chapters open', []],
  ]);
  try {
    for (let run = 0; run < RUNS; run += 1) {
      for (const [place, all] of frames) {
        if (place === 'an empty page') {
          await page.goto('about:blank');
          all.push(await dragged(page, { x: 0, y: 0, width: 1000 }));
          continue;
        }
        await page.goto(`${server.url}/ru/${CODE_PATH}${place === 'chapters open' ? '?fold=all' : ''}`);
        await page.waitForSelector(MARK);
        await page.waitForLoadState('networkidle');
        const box = await page.locator('.overview svg .overlay').boundingBox();
        if (box === null) throw new Error('The years are not on the page.');
        all.push(await dragged(page, box));
      }
    }
  } finally {
    await context.close();
    await server.stop();
    await rm(folder, { recursive: true });
  }
  return frames;
}

const executable = chromiumPath();
if (executable === null) throw new Error('No Chromium is installed; install one or name it in CHROMIUM.');
const browser = await launch(executable);
const server = await serve();
const load = await bytes(browser, server);
const asked = await questions(browser, server);
await server.stop();
const starts: number[] = [];
for (let run = 0; run < RUNS; run += 1) starts.push(await firstPicture(browser));
const frames = await drags(browser);

const speed = (place: string): number => median((frames.get(place) ?? []).map(({ perSecond }) => perSecond));
const longest = (place: string): number => median((frames.get(place) ?? []).map((one) => one.longest));
const machine = speed('an empty page');
const dragRows = ['chapters folded', 'chapters open'].flatMap((place): readonly Row[] => [
  atLeast(`frames a second, ${MARKS} marks, ${place}`, speed(place), 60, '', 1),
  atLeast(`the same / an empty page (${machine.toFixed(1)})`, speed(place) / machine, 0.95),
  atMost(
    `longest frame, ${place} (an empty page: ${longest('an empty page').toFixed(0)} ms)`,
    longest(place),
    50,
    ' ms',
    0,
  ),
]);
console.log(
  `Chromium ${browser.version()}, ${cpus().length} × ${cpus()[0]?.model}, load ${loadavg()[0]?.toFixed(1)}\n`,
);
console.log(
  measures([
    atMost(`server ready to first picture, middle of ${RUNS}`, median(starts), 1000, ' ms', 0),
    atMost('first visit, compressed', load / 1000, 300, ' KB', 0),
    atMost('questions of a view, at most', Math.max(...asked.map((one) => one.asked)), 3, '', 0),
    ...dragRows,
  ]),
);
console.log(`\n${table(asked.map(({ view, asked: count }) => ({ view, questions: String(count) })))}`);
await browser.close();
