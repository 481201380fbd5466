/** Properties as cells that `neo4j-admin database import` reads, and the header that tells their types. */
import type { Options } from 'csv-stringify/sync';
import type { Properties, PropertyTypes, Value } from '../../graph/bulk.ts';
import { ZangraphError } from '../../model/errors.ts';
import type { CsvCell } from '../csv.ts';

/** Between the values of a list: the unit separator, which no printed text has. */
export const ARRAY_DELIMITER = { sign: '\u001f', name: 'U+001F' } as const;

/** Texts are quoted, so that an empty one is told from none. */
export const DIALECT: Options = { quoted_string: true };

/** `adoptedOn:date`. A header is read without quotes. */
export const headerOf = (first: readonly string[], types: PropertyTypes): string =>
  `${[...first, ...Object.entries(types).map(([name, type]) => (type === 'string' ? name : `${name}:${type}`))].join(',')}\n`;

/** In the order of the header. Throws a TypeError for a property that the header does not tell. */
export function cellsOf(properties: Properties, types: PropertyTypes): readonly CsvCell[] {
  const untold = Object.keys(properties).find((name) => !(name in types) && name !== 'id');
  if (untold !== undefined) throw new TypeError(`No header tells the property ${untold}.`);
  return Object.keys(types).map((name) => cell(properties[name] ?? null));
}

function cell(value: Value): CsvCell {
  if (value === null || typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (!isList(value)) return value.toString();
  if (value.some((item) => item.includes(ARRAY_DELIMITER.sign))) {
    throw new ZangraphError(
      'BAD_ARGUMENT',
      `A list holds the sign ${ARRAY_DELIMITER.name}, which stands between the values of a list in these files: ${value.join(' ').slice(0, 100)}`,
    );
  }
  return value.join(ARRAY_DELIMITER.sign);
}

/** The other values are a day; `Array.isArray` does not narrow a read-only list. */
const isList = (value: object): value is readonly string[] => Array.isArray(value);
