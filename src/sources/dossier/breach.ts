/** What is wrong in a dossier: each breach with its file, its line and a sentence. */
import { ZangraphError } from '../../model/errors.ts';
import { compareText } from '../../model/order.ts';

/** A rule of the dossier that an entry breaks. */
export interface Breach {
  /** Relative to the dossier's folder, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** A sentence in plain English: what is wrong and, where it can be known, what to write instead. */
  readonly message: string;
  /** The file of the other entry, where two contradict each other. */
  readonly against?: string;
}

/** A place within a sentence: `authored/acts.yaml, line 12`. */
export const printPlace = ({ file, line }: Pick<Breach, 'file' | 'line'>): string => `${file}, line ${line}`;

/** `authored/acts.yaml:12: …` */
export const printBreach = (breach: Breach): string => `${breach.file}:${breach.line}: ${breach.message}`;

/** By file, line, message; each once. */
export function sortedBreaches(breaches: readonly Breach[]): readonly Breach[] {
  const byPrint = new Map(breaches.map((b) => [printBreach(b), b]));
  return [...byPrint.values()].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || compareText(a.message, b.message),
  );
}

/** The dossier cannot be used: every breach that was found, in the order of files and lines. */
export class DossierError extends ZangraphError {
  readonly breaches: readonly Breach[];
  constructor(breaches: readonly Breach[]) {
    const sorted = sortedBreaches(breaches);
    const [first, ...others] = sorted;
    const more = others.length === 0 ? '' : ` (${others.length} more)`;
    super('DOSSIER_BROKEN', first ? `${printBreach(first)}${more}` : 'The dossier breaks its rules.');
    this.breaches = sorted;
  }
}
