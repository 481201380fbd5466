/** What an engine does beside answering: it is filled, it says how it is, it is closed. */
import type { Dataset } from '../dataset/dataset.ts';
import type { GraphReader } from './reader.ts';

/** A line of progress: what is being written, how much of it is done; `total` is null where it is not known yet. */
export type Progress = (step: { readonly label: string; readonly done: number; readonly total: number | null }) => void;

export interface LoadResult {
  /** `unchanged`: the store held this revision already; nothing was written. */
  readonly outcome: 'loaded' | 'updated' | 'unchanged';
  readonly revision: string;
  readonly nodesWritten: number;
  readonly relationshipsWritten: number;
}

export interface GraphStore extends GraphReader {
  /** All or nothing for readers. May be called again with the same or another dataset. */
  load(dataset: Dataset, progress?: Progress): Promise<LoadResult>;
  /** Resolves when the engine answers; rejects with a ZangraphError `STORE_UNAVAILABLE` when it does not. */
  ping(): Promise<void>;
  close(): Promise<void>;
}
