/** Finds the events that facts mean by naming an act alone. */

import type { LocalDate } from '../model/dates.ts';
import { groupBy } from '../model/order.ts';
import type { LegalEvent } from './events.ts';
import type { Tree } from './tree.ts';

/** The events of a dossier, by the act that made them and what they changed; in the order of their sort keys. */
export class Events {
  readonly #byActAndTarget: ReadonlyMap<string, readonly LegalEvent[]>;
  readonly #byAct: ReadonlyMap<string, readonly LegalEvent[]>;
  readonly #tree: Tree;

  constructor(
    readonly all: ReadonlyMap<string, LegalEvent>,
    tree: Tree,
  ) {
    const list = [...all.values()];
    this.#byActAndTarget = groupBy(list, ({ amendment: a }) => `${a.by}|${a.target}`);
    this.#byAct = groupBy(list, ({ amendment: a }) => a.by);
    this.#tree = tree;
  }

  /**
   * What `act` did to `thing`: its events at the thing itself, else at the nearest ancestor, else at the act; of those
   * the ones with the first day of force. Empty where there are none.
   */
  of(act: string, thing: string): readonly LegalEvent[] {
    for (const target of [thing, ...this.#tree.ancestors(thing)]) {
      const found = this.#byActAndTarget.get(`${act}|${target}`) ?? [];
      const [first] = found;
      if (first !== undefined) return found.filter((event) => event.day === first.day);
    }
    return [];
  }

  /** The first day on which any change made by `act` is in force, or can be. */
  firstDay(act: string): LocalDate | null {
    return this.#byAct.get(act)?.[0]?.day ?? null;
  }
}
