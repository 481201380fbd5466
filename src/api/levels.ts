/**
 * The reads of a request go level by level: while some are under way, what others ask for next waits, so that it is
 * asked for together. Two lists that come one after the other lead to one look-up of what they name, not to two.
 */
export class Levels {
  #underWay = 0;
  #scheduled = false;
  #waiting: (() => void)[] = [];

  /** Does the work as part of the level that is under way. */
  async during<T>(work: () => Promise<T>): Promise<T> {
    this.#underWay += 1;
    try {
      return await work();
    } finally {
      this.#underWay -= 1;
      if (this.#underWay === 0) this.#schedule();
    }
  }

  /** Begins a read with the next level; it calls `during` before it first waits. */
  next(begin: () => void): void {
    this.#waiting.push(begin);
    if (this.#underWay === 0) this.#schedule();
  }

  /** Once all who wait for the answers of this level have heard them and asked on. */
  #schedule(): void {
    if (this.#scheduled || this.#waiting.length === 0) return;
    this.#scheduled = true;
    void Promise.resolve().then(() =>
      process.nextTick(() => {
        this.#scheduled = false;
        if (this.#underWay > 0) return;
        for (const begin of this.#waiting.splice(0)) begin();
      }),
    );
  }
}
