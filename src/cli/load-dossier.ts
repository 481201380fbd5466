/** The way from the dossier's files to a filled store, one line of progress per step; shared by every command that needs a graph. */
import { Listr } from 'listr2';
import { assembleSound } from '../dataset/build.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { countOf, keptDossier } from '../dataset/kept.ts';
import { joinTexts } from '../dataset/texts/join.ts';
import type { GraphStore, LoadResult } from '../graph/store.ts';
import { ZangraphError } from '../model/errors.ts';
import { readDossier } from '../sources/dossier/read-dossier.ts';
import { readTexts } from '../sources/texts/data-folder.ts';
import type { SourceText } from '../sources/texts/source-text.ts';
import { KEPT_DOSSIER } from './package-root.ts';
import { shownSteps } from './steps.ts';

export interface Loaded {
  readonly dataset: Dataset;
  readonly result: LoadResult;
}

interface Steps {
  texts?: readonly SourceText[];
  dataset?: Dataset;
  /** What of the texts could not be shown. */
  remarks?: readonly string[];
  result?: LoadResult;
}

export interface LoadOptions {
  /** The dossier's folder. */
  readonly dossier: string;
  /** The data folder with the user's own texts; null: no texts. */
  readonly data?: string | null;
  /** No progress lines: for commands whose output is read by programs. */
  readonly quiet?: boolean;
  /** How long to wait for a database that does not answer yet, in seconds. */
  readonly waitSeconds?: number;
}

/** Reads, checks and loads. Throws DossierError with every breach, or a ZangraphError of the store. */
export async function loadDossier(store: GraphStore, options: LoadOptions): Promise<Loaded> {
  const { data = null } = options;
  const steps = new Listr<Steps, 'simple' | 'silent'>(
    [
      {
        title: `Reading the texts in ${data}`,
        enabled: () => data !== null,
        task: async (context, task) => {
          context.texts = data === null ? [] : await readTexts(data);
          task.title = `Read ${context.texts.length} texts in ${data}`;
        },
      },
      {
        title: `Reading the dossier in ${options.dossier}`,
        task: async (context, task) => {
          const { count, dataset, remarks } = await readSound(options.dossier, context.texts ?? []);
          Object.assign(context, { dataset, remarks });
          const shown = dataset.entities.ProvisionVersion.filter((version) => version.textState === 'FULL').length;
          const words = dataset.texts === undefined ? '' : `, with the words of ${shown} versions`;
          task.title = `Read and checked ${count} facts${words} (revision ${dataset.revision})`;
        },
      },
      {
        title: 'Waiting for the database',
        enabled: () => (options.waitSeconds ?? 0) > 0,
        task: () => waitFor(store, options.waitSeconds ?? 0),
      },
      {
        title: 'Loading the graph',
        task: async (context, task) => {
          if (context.dataset === undefined) return;
          const title = task.title;
          let shown = '';
          context.result = await store.load(context.dataset, ({ label, done, total }) => {
            if (label === shown) return;
            shown = label;
            task.title = `${title}: ${label} (${total === null ? done : `${done} of ${total}`})`;
          });
          task.title = describeLoad(context.result);
        },
      },
    ],
    { ...(options.quiet ? { renderer: 'silent' } : shownSteps()), ctx: {} },
  );
  const { dataset, result, remarks = [] } = await steps.run();
  for (const remark of remarks) console.error(`zangraph: ${remark}`);
  if (dataset === undefined || result === undefined) throw new Error('The load ended without a result.');
  return { dataset, result };
}

interface Read {
  readonly count: number;
  readonly dataset: Dataset;
  readonly remarks: readonly string[];
}

/** The dataset of a dossier and of texts; of the package's own dossier as the build left it, where it is unchanged. */
async function readSound(dossier: string, texts: readonly SourceText[]): Promise<Read> {
  const kept = await keptDossier(dossier, KEPT_DOSSIER);
  if (kept !== null && texts.length === 0) return { count: kept.count, dataset: kept.dataset(), remarks: [] };
  const facts = kept?.facts() ?? (await readDossier(dossier));
  return { count: countOf(facts), ...joinTexts(assembleSound(facts), texts) };
}

/** What a load did, in a sentence. */
export function describeLoad(result: LoadResult): string {
  if (result.outcome === 'unchanged') return `Nothing changed: the graph already holds revision ${result.revision}`;
  const verb = result.outcome === 'loaded' ? 'Loaded' : 'Updated to';
  return `${verb} revision ${result.revision}: ${result.nodesWritten} nodes and ${result.relationshipsWritten} relationships written`;
}

async function waitFor(store: GraphStore, seconds: number): Promise<void> {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    try {
      await store.ping();
      return;
    } catch (error) {
      const waiting = error instanceof ZangraphError && error.code === 'STORE_UNAVAILABLE' && Date.now() < until;
      if (!waiting) throw error;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}
