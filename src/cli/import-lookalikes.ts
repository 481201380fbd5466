/** What looks like a package that came back and is not read as one: each with what to give in its place. */
import { existsSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { pathOf } from '../exports/tables/descriptor.ts';
import { TABLE_NAMES } from '../exports/tables/table.ts';
import { ZangraphError } from '../model/errors.ts';

const WHOLE_FOLDER = 'give the folder that holds datapackage.json and data/, or a ZIP of it';
const AS_JSONLD =
  'is not read back; write it as JSON-LD, with rdflib: Graph().parse("x.ttl").serialize("x.jsonld", format="json-ld")';

const INSTEAD: Readonly<Record<string, string>> = {
  // Any other *.json is read as linked data.
  '.json': `tells of a package alone; ${WHOLE_FOLDER}`,
  '.csv': `is one table; ${WHOLE_FOLDER}`,
  '.xlsx': 'is a workbook; save each of its tables as CSV UTF-8, in data/ of the package',
  '.ods': 'is a workbook; save each of its tables as CSV UTF-8, in data/ of the package',
  '.ttl': AS_JSONLD,
  '.nt': AS_JSONLD,
  '.rdf': AS_JSONLD,
};

/** Throws BAD_ARGUMENT for the first of these. */
export function checkLookalikes(sources: readonly string[]): void {
  for (const source of sources) {
    const tables = TABLE_NAMES.map((name) => join(source, basename(pathOf(name)))).some(existsSync);
    const instead = tables ? `holds tables alone; ${WHOLE_FOLDER}` : INSTEAD[extname(source).toLowerCase()];
    if (instead !== undefined) throw new ZangraphError('BAD_ARGUMENT', `${source} ${instead}.`);
  }
}
