/** Reads what a reference to a work needs: its people and, where it stands in another work, that one's. */

import { type BibliographyFormat, written } from '../bibliography/formats.ts';
import { type Asked, type Described, referenceTo } from '../bibliography/reference.ts';
import type { Work } from '../model/entities.ts';
import type { Context } from './context.ts';
import { getNodes, getOptional } from './nodes.ts';

/** The reference as text in a format. */
export async function referenceOf(
  context: Context,
  work: Work,
  format: BibliographyFormat,
  asked: Asked,
): Promise<string> {
  const [own, volume] = await Promise.all([
    described(context, work),
    getOptional(context, 'Work', work.partOf).then((found) => (found === null ? null : described(context, found))),
  ]);
  return written(referenceTo(own, volume, asked), format);
}

async function described(context: Context, work: Work): Promise<Described> {
  const [authors, editors] = await Promise.all([
    getNodes(context, 'Person', work.authors),
    getNodes(context, 'Person', work.editors),
  ]);
  return { work, authors, editors };
}
