/** The work of `zangraph export`. */
import { setFlagsFromString } from 'node:v8';
import { Listr } from 'listr2';
import { exportStream, writeExport } from '../../exports/deliver.ts';
import { hasSeveralFiles } from '../../exports/format.ts';
import { checkNeeds, formatNamed } from '../../exports/formats.ts';
import { type ExportProgress, partOf } from '../../exports/part.ts';
import { type AskedSelection, selectionOf } from '../../exports/selection.ts';
import { openStore } from '../../graph/open.ts';
import type { GraphStore } from '../../graph/store.ts';
import { ZangraphError } from '../../model/errors.ts';
import { dataToRead } from '../data-folder.ts';
import { loadDossier } from '../load-dossier.ts';
import { toStandardOutput } from '../standard-output.ts';

export interface ExportOptions extends AskedSelection {
  readonly output?: string;
  readonly dossier: string;
  readonly data?: string;
}

/** What may come to be held before all of it is looked through again, in hundredths of what was held then. */
const GROWTH = 40;

/** Writes an export. Throws BAD_ARGUMENT for an unknown format, day or act, FILE_UNREADABLE where it cannot be written. */
export async function exportGraph(name: string, options: ExportOptions): Promise<void> {
  const format = formatNamed(name);
  const selection = selectionOf(options);
  checkNeeds(format, selection);
  const { output } = options;
  if (output === undefined && hasSeveralFiles(format) && process.stdout.isTTY) {
    throw new ZangraphError(
      'BAD_ARGUMENT',
      `${name} has several files; name a folder, or a file ending in .zip, with -o.`,
    );
  }
  // An export holds little and makes much: left alone, Node lets the garbage grow to several times what is held.
  setFlagsFromString(`--heap-growing-percent=${GROWTH}`);
  const store = await openStore();
  try {
    await fill(store, options);
    if (output === undefined) {
      await toStandardOutput(await exportStream(format, await partOf(store, selection)));
      return;
    }
    const write = async (progress: ExportProgress) =>
      writeExport(format, await partOf(store, selection, progress), output);
    await shown(`Writing ${output}`, `Wrote ${output}`, write);
  } finally {
    await store.close();
  }
}

/** The graph in Neo4j as it is, or the dossier in memory. */
async function fill(store: GraphStore, { dossier, data }: ExportOptions): Promise<void> {
  if (process.env['NEO4J_URI']) {
    const { state } = await store.dataset.info();
    if (state === 'READY') return;
    throw new ZangraphError(
      'BAD_ARGUMENT',
      'The Neo4j that NEO4J_URI names holds no whole graph, or one of another version of zangraph; fill it with "zangraph load".',
    );
  }
  await loadDossier(store, { dossier, data: dataToRead(data), quiet: true });
}

/** Shows how far the work is; in a log, that it began and ended. */
async function shown(title: string, done: string, work: (progress: ExportProgress) => Promise<void>): Promise<void> {
  const tasks = new Listr(
    [
      {
        title,
        task: async (_, task) => {
          await work((label, count) => {
            if (process.stderr.isTTY) task.output = `${count} ${label}`;
          });
          task.title = done;
        },
      },
    ],
    { renderer: process.stderr.isTTY ? 'default' : 'simple' },
  );
  await tasks.run();
}
