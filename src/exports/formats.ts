/** Every format that the graph is exported in. */
import { ZangraphError } from '../model/errors.ts';
import type { Format } from './format.ts';
import { akn } from './formats/akn.ts';
import { bibtex } from './formats/bibtex.ts';
import { cslJson } from './formats/csl-json.ts';
import { csv } from './formats/csv.ts';
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import { jsonld } from './formats/jsonld.ts';
import { neo4jAdmin } from './formats/neo4j-admin.ts';
import { png } from './formats/png.ts';
import { ris } from './formats/ris.ts';
import { svg } from './formats/svg.ts';
import { turtle } from './formats/turtle.ts';
import type { Selection } from './selection.ts';

/** In the order of the help: whole graphs, an act, works, pictures. */
export const FORMATS: readonly Format[] = [
  csv,
  graphml,
  gexf,
  turtle,
  jsonld,
  neo4jAdmin,
  akn,
  bibtex,
  ris,
  cslJson,
  svg,
  png,
];

/** The format of that name. Throws BAD_ARGUMENT, naming those that there are. */
export function formatNamed(name: string): Format {
  const found = FORMATS.find((format) => format.name === name);
  if (found !== undefined) return found;
  const names = FORMATS.map((format) => format.name).join(', ');
  throw new ZangraphError('BAD_ARGUMENT', `There is no format "${name.slice(0, 40)}"; there are: ${names}.`);
}

/** Throws BAD_ARGUMENT where the format needs something that the selection does not name, or cannot do with what it names. */
export function checkNeeds({ name, needs = [], takesAddress = false }: Format, selection: Selection): void {
  if (selection.address !== undefined && !takesAddress) {
    const names = FORMATS.filter((format) => format.takesAddress).map((format) => format.name);
    throw new ZangraphError('BAD_ARGUMENT', `${name} takes no address; those that do: ${names.join(', ')}.`);
  }
  const missing = needs.filter((need) => (selection[need] ?? null) === null);
  if (missing.length === 0) return;
  const example = {
    act: 'act=act:kz/law/2001-01-23/148',
    on: 'on=2013-07-01',
    from: 'from=2009-01-01',
    to: 'to=2015-12-31',
    address: 'address=https://…/ru/act/kz/law/2001-01-23/148',
  };
  throw new ZangraphError(
    'BAD_ARGUMENT',
    `${name} needs ${missing.join(' and ')}: for example ${missing.map((need) => example[need]).join(', ')}.`,
  );
}
