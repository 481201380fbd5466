/** What an import tells at its end. */
import { printBreach } from '../sources/dossier/breach.ts';
import type { Standing } from '../sources/import/compare-facts.ts';
import { formatSummary } from '../sources/import/summary.ts';
import type { ImportRun } from './import-run.ts';

/** Lines for a person: what was read, what was left out and why, where texts and facts went. */
export function reportOf(run: ImportRun, dossier: string | undefined): readonly string[] {
  const { acts, skipped } = run.result;
  return [
    formatSummary(acts.map((act) => act.summary)),
    ...skipped.map(({ file, reason }) => `Skipped ${file}: ${reason}`),
    ...run.remarks.map((sentence) => `Note: ${sentence}`),
    ...textLines(run),
    ...factLines(run, dossier),
  ];
}

function textLines({ texts, folder }: ImportRun): readonly string[] {
  const replaced = texts.filter((text) => text.outcome === 'replaced');
  const unchanged = texts.filter((text) => text.outcome === 'unchanged').length;
  return [
    `Texts in ${folder}: ${texts.length} sources, of which ${unchanged} were there already, word for word.`,
    ...replaced.map(({ source }) => `Replaced ${source}: another copy of it was held before.`),
  ];
}

function factLines({ files, compared, stale }: ImportRun, dossier: string | undefined): readonly string[] {
  if (dossier !== undefined) {
    return [
      files.length === 0 ? `Nothing changed: ${dossier} holds these facts already.` : `Written: ${files.join(', ')}`,
      ...(stale.length === 0
        ? []
        : [
            `Verdicts on ${stale.length} claims rest on other copies: the dossier cannot be read until “zangraph verify” has these texts. The first: ${stale.slice(0, 1).map(printBreach).join('')}`,
          ]),
    ];
  }
  return compared.map(({ act, standing }) => `${act}: ${SAID[standing]}`);
}

const USE_YOURS = 'import with --dossier my-data and serve with --dossier my-data';
const SAID: Readonly<Record<Standing, string>> = {
  same: 'its facts are those that zangraph brings.',
  different: `its facts are not all those that zangraph brings, and were not written: words of provisions that read alike are shown. To use your facts, ${USE_YOURS}.`,
  new: `zangraph brings no facts of it, and none were written, so that its texts are not shown: ${USE_YOURS}.`,
};
