/** `npm run screenshots`: a picture of every view in every language, to look at before the page is shown to others. */
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { LANGUAGES, type Language } from '../src/explorer/languages.ts';
import { chromiumPath, launch } from '../tests/support/browser.ts';
import { serve } from '../tests/support/served.ts';
import { take } from './screenshots/take.ts';
import { VIEWS } from './screenshots/views.ts';

interface Options {
  readonly out: string;
  readonly width: number;
  readonly height: number;
  readonly dark: boolean;
  readonly only: readonly string[];
  readonly lang: readonly Language[];
}

const pixels = (text: string): number => {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < 200 || number > 4000)
    throw new InvalidArgumentError('Give a number of pixels from 200 to 4000.');
  return number;
};

const WIDTH = 1400;
const LOCALES: Readonly<Record<Language, string>> = { ru: 'ru-RU', kk: 'kk-KZ', en: 'en-GB' };
const names = VIEWS.map(({ name }) => name);
const options = new Command('npm run screenshots --')
  .description('a picture of every view of the explorer in every language, from the built page on the dossier itself')
  .option('--out <folder>', 'where the pictures go', join('.cache', 'screenshots'))
  .option('--width <pixels>', 'width of the window', pixels, WIDTH)
  .option('--height <pixels>', 'height of the window; views that are read on are taken whole', pixels, 900)
  .option('--dark', 'the colours of a dark screen', false)
  .addOption(new Option('--only <views...>', 'these views').choices(names).default(names, 'all'))
  .addOption(new Option('--lang <languages...>', 'these languages').choices(LANGUAGES).default(LANGUAGES, 'all'))
  .addHelpText('after', '\nExample:\n  $ npm run screenshots -- --only history lineage --lang kk --width 360 --dark')
  .parse()
  .opts<Options>();

async function run({ out, width, height, dark, only, lang }: Options): Promise<void> {
  const executable = chromiumPath();
  if (executable === null) throw new Error('No Chromium was found; install it or set CHROMIUM to its path.');
  const server = await serve();
  try {
    const browser = await launch(executable);
    try {
      const views = VIEWS.filter(({ name }) => only.includes(name));
      const marks = [width === WIDTH ? [] : width, dark ? 'dark' : []].flat();
      const colorScheme = dark ? 'dark' : 'light';
      let done = 0;
      for (const tag of lang) {
        // Fields of days look as the reader's own language has them.
        const page = await browser.newPage({ viewport: { width, height }, colorScheme, locale: LOCALES[tag] });
        page.on('pageerror', (error) => console.error(`  the page says: ${error.message}`));
        for (const view of views) {
          const file = join(out, `${[view.name, tag, ...marks].join('-')}.png`);
          await take(page, server.url, tag, view, file);
          done += 1;
          console.log(`[${done}/${lang.length * views.length}] ${file}`);
        }
        await page.close();
      }
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

try {
  await run(options);
} catch (error) {
  console.error(`screenshots: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
