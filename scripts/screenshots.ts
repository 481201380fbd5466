/** `npm run screenshots`: a picture of every view in every language, to look at before the page is shown to others. */
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { LANGUAGES, type Language } from '../src/explorer/languages.ts';
import { chromiumPath, launch } from '../tests/support/browser.ts';
import { serve } from '../tests/support/served.ts';
import { take } from './screenshots/take.ts';
import { README_VIEWS, VIEWS, type View } from './screenshots/views.ts';

interface Options {
  readonly out: string;
  readonly width: number;
  readonly height: number;
  readonly dark: boolean;
  readonly only: readonly string[];
  readonly lang: readonly Language[];
  readonly readme: boolean;
}

interface Shot {
  readonly view: View;
  readonly lang: Language;
  readonly file: string;
}

/** CSS pixels of the window. */
const WIDTH = 1400;
const HEIGHT = 900;
/** Pictures of the README are narrower: GitHub shows none wider than about 1,000 pixels. */
const README_SIZE = { width: 1200, height: 900 };

const pixels = (text: string): number => {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < 200 || number > 4000)
    throw new InvalidArgumentError('Give a number of pixels from 200 to 4000.');
  return number;
};

const names = VIEWS.map(({ name }) => name);
const options = new Command('npm run screenshots --')
  .description('a picture of every view of the explorer in every language, from the built page on the dossier itself')
  .option('--out <folder>', 'where the pictures go', join('.cache', 'screenshots'))
  .option('--width <pixels>', 'width of the window', pixels, WIDTH)
  .option('--height <pixels>', 'height of the window; views that are read on are taken whole', pixels, HEIGHT)
  .option('--dark', 'the colours of a dark screen', false)
  .addOption(new Option('--only <views...>', 'these views').choices(names).default(names, 'all'))
  .addOption(new Option('--lang <languages...>', 'these languages').choices(LANGUAGES).default(LANGUAGES, 'all'))
  .option('--readme', 'the pictures of the README alone, into docs/pictures', false)
  .addHelpText('after', '\nExample:\n  $ npm run screenshots -- --only history lineage --lang kk --width 360 --dark')
  .parse()
  .opts<Options>();

function shotsOf({ out, width, dark, only, lang, readme }: Options): readonly Shot[] {
  if (readme) {
    return README_VIEWS.map((view) => ({ view, lang: 'en', file: join('docs', 'pictures', `${view.name}.png`) }));
  }
  const marks = [width === WIDTH ? [] : width, dark ? 'dark' : []].flat();
  const views = VIEWS.filter(({ name }) => only.includes(name));
  return lang.flatMap((tag) =>
    views.map((view) => ({ view, lang: tag, file: join(out, `${[view.name, tag, ...marks].join('-')}.png`) })),
  );
}

async function run(shots: readonly Shot[]): Promise<void> {
  const executable = chromiumPath();
  if (executable === null) throw new Error('No Chromium was found; install it or set CHROMIUM to its path.');
  const viewport = options.readme ? README_SIZE : { width: options.width, height: options.height };
  const server = await serve();
  try {
    const browser = await launch(executable);
    try {
      const page = await browser.newPage({ viewport, colorScheme: options.dark ? 'dark' : 'light' });
      page.on('pageerror', (error) => console.error(`  the page says: ${error.message}`));
      for (const [i, { view, lang, file }] of shots.entries()) {
        await take(page, server.url, lang, view, file);
        console.log(`[${i + 1}/${shots.length}] ${file}`);
      }
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

try {
  await run(shotsOf(options));
} catch (error) {
  console.error(`screenshots: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
