/** The work of `zangraph diff`. */
import { Readable } from 'node:stream';
import { diffOf } from '../../dataset/diff/diff.ts';
import { jsonOf } from '../../releases/contents.ts';
import { findCopy, otherReading, revisionOf } from '../../releases/copies.ts';
import { asText, languageOf, tell } from '../../releases/tell.ts';
import { placesOf } from '../releases.ts';
import { toStandardOutput } from '../standard-output.ts';

export interface DiffOptions {
  readonly format: string;
  readonly lang: string;
  readonly releases: string;
  readonly dossier: string;
}

/** Prints what changed. Throws BAD_ARGUMENT for a dossier that is not found, DossierError for one with breaches. */
export async function diff(older: string, newer: string, options: DiffOptions): Promise<void> {
  const places = placesOf(options.releases, options.dossier);
  const copies = [await findCopy(older, places), await findCopy(newer, places)] as const;
  const [before, after] = [await copies[0].dataset(), await copies[1].dataset()] as const;
  for (const remark of [otherReading(copies[0], before), otherReading(copies[1], after)]) {
    if (remark !== null) console.error(`zangraph: ${remark}`);
  }
  const found = diffOf(before, after, revisionOf(copies[0], before), revisionOf(copies[1], after));
  const text =
    options.format === 'json' ? jsonOf(found) : asText(tell(found, [before, after], languageOf(options.lang) ?? 'EN'));
  await toStandardOutput(Readable.from([text]));
}
