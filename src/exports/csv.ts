/** Rows as CSV (RFC 4180, UTF-8), some hundred at a time: nothing else is held. */
import { type Options, stringify } from 'csv-stringify/sync';

/** Null is an empty cell. */
export type CsvCell = string | number | null;

const ROWS = 500;

export async function* csvLines(rows: AsyncIterable<readonly CsvCell[]>, options: Options): AsyncGenerator<string> {
  let waiting: (readonly CsvCell[])[] = [];
  for await (const row of rows) {
    if (waiting.push(row) < ROWS) continue;
    yield stringify(waiting, options);
    waiting = [];
  }
  if (waiting.length > 0) yield stringify(waiting, options);
}
