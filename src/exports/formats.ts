/** Every format that the graph is exported in. */
import { ZangraphError } from '../model/errors.ts';
import type { Format } from './format.ts';
import { akn } from './formats/akn.ts';
import { gexf } from './formats/gexf.ts';
import { graphml } from './formats/graphml.ts';
import type { Selection } from './selection.ts';

export const FORMATS: readonly Format[] = [graphml, gexf, akn];

/** The format of that name. Throws BAD_ARGUMENT, naming those that there are. */
export function formatNamed(name: string): Format {
  const found = FORMATS.find((format) => format.name === name);
  if (found !== undefined) return found;
  const names = FORMATS.map((format) => format.name).join(', ');
  throw new ZangraphError('BAD_ARGUMENT', `There is no format "${name.slice(0, 40)}"; there are: ${names}.`);
}

/** Throws BAD_ARGUMENT where the format needs something that the selection does not name. */
export function checkNeeds({ name, needs = [] }: Format, selection: Selection): void {
  const missing = needs.filter((need) => selection[need] === null);
  if (missing.length === 0) return;
  const example = {
    act: 'act=act:kz/law/2001-01-23/148',
    on: 'on=2013-07-01',
    from: 'from=2009-01-01',
    to: 'to=2015-12-31',
  };
  throw new ZangraphError(
    'BAD_ARGUMENT',
    `${name} needs ${missing.join(' and ')}: for example ${missing.map((need) => example[need]).join(', ')}.`,
  );
}
