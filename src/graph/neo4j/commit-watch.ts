/**
 * Tells whether a load was committed while a statement ran. Neo4j shows a running statement what others commit
 * meanwhile, even half of it. Loads therefore keep a count that is odd while an update is being committed, and every
 * statement that reads data ends with the state of the dataset and that count, after its data are gathered: where the
 * count is not the even one that was seen before the statement began, the answer may be a mix and is asked for again.
 */
import { ZangraphError } from '../../model/errors.ts';
import type { Row } from './values.ts';

/** A count that stays odd for so long belongs to a load that died, in milliseconds. */
const PATIENCE = 10_000;

export class CommitWatch {
  #commits: number | null = null;
  #since = 0;
  #wasReady = false;

  get started(): boolean {
    return this.#commits !== null;
  }

  /** The count that was last seen. */
  get commits(): number {
    return this.#commits ?? 0;
  }

  /** Whether no load is being committed. */
  get settled(): boolean {
    return this.commits % 2 === 0 || Date.now() - this.#since > PATIENCE;
  }

  /** Takes note of what a statement ended with. Throws DATASET_LOADING while the graph is filled for the first time or again. */
  see({ state, commits }: Row): number {
    if (state === 'LOADING') {
      throw new ZangraphError(
        'DATASET_LOADING',
        'The graph is being filled for the first time; ask again when the state of the dataset is READY.',
      );
    }
    if (state !== 'READY' && this.#wasReady) {
      throw new ZangraphError(
        'DATASET_LOADING',
        'The graph was emptied since it last answered; fill it with "zangraph load", then ask again.',
        { particulars: { kind: 'DATASET_EMPTIED' } },
      );
    }
    this.#wasReady = state === 'READY';
    const count = Number(commits ?? 0);
    if (count !== this.#commits) {
      this.#commits = count;
      this.#since = Date.now();
    }
    return count;
  }
}
