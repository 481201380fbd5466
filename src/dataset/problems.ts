/** Breaches, gathered while the dataset is built, so that an author sees all of them at once. */
import { type Breach, sortedBreaches } from '../sources/dossier/breach.ts';

/** Where a fact stands. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A list of breaches that grows. */
export class Problems {
  readonly #breaches: Breach[] = [];

  add({ file, line }: Place, message: string): void {
    this.#breaches.push({ file, line, message });
  }

  /** One that does not go with what stands at `first`, which the message names (`printPlace`). */
  addAgainst({ file, line }: Place, first: Place, message: string): void {
    this.#breaches.push({ file, line, message, against: first.file });
  }

  /** In the order of files and lines, each once. */
  get breaches(): readonly Breach[] {
    return sortedBreaches(this.#breaches);
  }
}
