/** A reference as text in one of the formats that the API gives. */
import { cslItem } from './csl.ts';
import { gostReference } from './gost.ts';
import type { Reference } from './reference.ts';

export const BIBLIOGRAPHY_FORMATS = ['BIBTEX', 'CSL_JSON', 'GOST', 'RIS'] as const;
export type BibliographyFormat = (typeof BIBLIOGRAPHY_FORMATS)[number];

/** Each can be put one after the other into a file, but for CSL-JSON, whose lists are joined to one. */
export async function written(reference: Reference, format: BibliographyFormat): Promise<string> {
  switch (format) {
    case 'GOST':
      return gostReference(reference);
    case 'CSL_JSON':
      return JSON.stringify([cslItem(reference)], null, 2);
    case 'BIBTEX':
      return (await import('./exchange.ts')).bibtexEntry(cslItem(reference));
    case 'RIS':
      return (await import('./exchange.ts')).risRecord(cslItem(reference));
  }
}
