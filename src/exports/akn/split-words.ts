/**
 * The whole text of a provision taken apart into its own words and those of its parts. Texts hold their parts, an Akoma
 * Ntoso document holds each word once.
 */

/** A part as it is looked for. */
export interface Sought {
  /** Its whole words where they are held. */
  readonly text: string | null;
  /** Whether a line begins with its number; null where it has none that is printed. */
  readonly begins: ((line: string) => boolean) | null;
}

export interface Apart {
  /** Own words before the first part, and after the last. */
  readonly before: string;
  readonly after: string;
  /** The words of each part within the whole; null: they do not stand there. */
  readonly parts: readonly (string | null)[];
  /** The parts' places in the list in the order of the text. */
  readonly order: readonly number[];
}

/** Lines `[from, to)` of the whole. */
type Run = readonly [from: number, to: number];

/**
 * A part is found by its words, else by the one free line that begins with its number; a single part without a number by
 * the one stretch of lines that is left. Null where lines are left over between parts: nobody can say whose they are.
 */
export function takenApart(whole: string, sought: readonly Sought[]): Apart | null {
  const lines = whole.split('\n');
  const taken: boolean[] = lines.map(() => false);
  const runs = new Map<number, Run>();
  const take = (part: number, run: Run): void => {
    taken.fill(true, ...run);
    runs.set(part, run);
  };
  for (const [i, { text }] of sought.entries()) {
    const run = text === null ? null : runOf(lines, text.split('\n'), taken);
    if (run !== null) take(i, run);
  }
  const missing = sought.map((_, i) => i).filter((i) => !runs.has(i));
  const firstLines = missing.flatMap((part) => {
    const { begins } = sought[part] ?? {};
    const at = begins ? free(taken).filter((line) => begins(lines[line] ?? '')) : [];
    return at.length === 1 ? at.map((line) => ({ part, line })) : [];
  });
  for (const { part, line } of firstLines) {
    const others = firstLines.map((other) => other.line).filter((other) => other > line);
    const end = lines.findIndex((_, i) => i > line && (taken[i] === true || others.includes(i)));
    if (taken[line] !== true) take(part, [line, end < 0 ? lines.length : end]);
  }
  const unnumbered = missing.filter((part) => !runs.has(part) && sought[part]?.begins === null);
  const left = stretches(free(taken)).filter(([from]) => [...runs.values()].some((run) => run[0] < from));
  const [part, stretch] = [unnumbered[0], left[0]];
  if (unnumbered.length === 1 && left.length === 1 && part !== undefined && stretch !== undefined) take(part, stretch);
  return apart(lines, taken, runs, sought.length);
}

function apart(
  lines: readonly string[],
  taken: readonly boolean[],
  runs: ReadonlyMap<number, Run>,
  count: number,
): Apart | null {
  const first = taken.indexOf(true);
  const last = taken.lastIndexOf(true);
  if (first >= 0 && taken.slice(first, last).includes(false)) return null;
  const text = (from: number, to: number): string => lines.slice(from, to).join('\n');
  const parts = Array.from({ length: count }, (_, i) => {
    const run = runs.get(i);
    return run === undefined ? null : text(...run);
  });
  // What is not found stands after the one before it.
  const places: number[] = [];
  for (let i = 0; i < count; i += 1) places.push(runs.get(i)?.[0] ?? places[i - 1] ?? -1);
  const order = places.map((_, i) => i).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0) || a - b);
  if (first < 0) return { before: lines.join('\n'), after: '', parts, order };
  return { before: text(0, first), after: text(last + 1, lines.length), parts, order };
}

const free = (taken: readonly boolean[]): readonly number[] => taken.flatMap((is, i) => (is ? [] : [i]));

/** The first free place at which these lines stand one after the other. */
function runOf(lines: readonly string[], part: readonly string[], taken: readonly boolean[]): Run | null {
  const at = lines.findIndex((_, from) => part.every((line, i) => !taken[from + i] && lines[from + i] === line));
  return at < 0 ? null : [at, at + part.length];
}

/** Neighbouring numbers as runs. */
function stretches(numbers: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === number) runs[runs.length - 1] = [last[0], number + 1];
    else runs.push([number, number + 1]);
  }
  return runs;
}
