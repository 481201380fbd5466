/** What the benchmark prints. */

export interface Row {
  readonly measure: string;
  readonly reached: string;
  readonly goal: string;
  readonly kept: boolean;
}

/** A Markdown table, its columns as wide as what stands in them. */
export function table(rows: readonly Readonly<Record<string, string>>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const width = (column: string): number => Math.max(column.length, ...rows.map((row) => (row[column] ?? '').length));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map((column) => column.padEnd(width(column)))),
    line(columns.map((column) => '-'.repeat(width(column)))),
    ...rows.map((row) => line(columns.map((column) => (row[column] ?? '').padEnd(width(column))))),
  ].join('\n');
}

/** A measure that must not be more than its goal. */
export const atMost = (measure: string, value: number, goal: number, unit = '', digits = 2): Row => ({
  measure,
  reached: `${value.toFixed(digits)}${unit}`,
  goal: `≤ ${goal}${unit}`,
  kept: value <= goal,
});

/** A measure that must not be less than its goal. */
export const atLeast = (measure: string, value: number, goal: number, unit = '', digits = 2): Row => ({
  measure,
  reached: `${value.toFixed(digits)}${unit}`,
  goal: `≥ ${goal}${unit}`,
  kept: value >= goal,
});

/** The table of measures, each with whether its goal is kept. */
export const measures = (rows: readonly Row[]): string =>
  table(rows.map(({ kept, ...row }) => ({ ...row, 'kept?': kept ? 'yes' : 'NO' })));
