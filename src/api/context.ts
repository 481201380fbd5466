/** What every resolver of one request shares. */
import { setMaxListeners } from 'node:events';
import type { GraphReader } from '../graph/reader.ts';
import { type LocalDate, today } from '../model/dates.ts';
import { callerError, callerGone } from './errors.ts';
import { Levels } from './levels.ts';

export interface Context {
  /** The graph as it is. Fields that show law read it through `read` or `batched`, which wait for `admit`. */
  readonly reader: GraphReader;
  /** The day that an absent `on` stands for: one for the whole request, also at midnight. */
  readonly today: LocalDate;
  /** Resolves when law may be shown; rejects with DATASET_LOADING while the graph is filled for the first time, or once time is up. */
  admit(): Promise<void>;
  /** Ends the reads under way and lets none begin: the request has used up its time or its caller is gone. */
  readonly stop: (reason: unknown) => void;
  readonly levels: Levels;
}

/**
 * The context of one request, whose reads end when its caller hangs up. Whether the graph is ready is asked at the
 * first read of law, if it was not known.
 */
export function createContext(reader: GraphReader, caller?: AbortSignal): Context {
  const stopped = new AbortController();
  // Every read of a level hears of it.
  setMaxListeners(0, stopped.signal);
  const stop = (reason: unknown): void => stopped.abort(reason);
  caller?.addEventListener('abort', () => stop(callerGone()), { once: true });
  let state: Promise<void> | undefined;
  return {
    reader: reader.within?.(stopped.signal) ?? reader,
    today: today(),
    stop,
    levels: new Levels(),
    async admit() {
      stopped.signal.throwIfAborted();
      state ??= assertReady(reader);
      await state;
    },
  };
}

/** One read of law that is not per item: a list, a lineage, a search. */
export async function read<T>(context: Context, ask: (reader: GraphReader) => Promise<T>): Promise<T> {
  return context.levels.during(async () => {
    await context.admit();
    return ask(context.reader);
  });
}

/**
 * Milliseconds for which a graph that was ready is taken to be so still. That it was emptied or is filled anew meanwhile
 * is told by the reads themselves.
 */
const READY_FOR = 60_000;

const readyUntil = new WeakMap<GraphReader, number>();

async function assertReady(reader: GraphReader): Promise<void> {
  if (Date.now() < (readyUntil.get(reader) ?? 0)) return;
  const { state } = await reader.dataset.info();
  if (state === 'LOADING') {
    throw callerError('DATASET_LOADING', (say) => say.loading());
  }
  if (state === 'INCOMPLETE') {
    throw callerError('DATASET_INCOMPLETE', (say) => say.incomplete());
  }
  readyUntil.set(reader, Date.now() + READY_FOR);
}
