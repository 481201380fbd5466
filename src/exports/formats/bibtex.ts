/** BibTeX, in Unicode: for LaTeX, JabRef, Zotero. */
import { bibliography } from '../bibliography/items.ts';

export const bibtex = bibliography(
  {
    name: 'bibtex',
    summary: 'the works cited, or the citation of an address, for LaTeX, JabRef, Zotero',
    mediaType: 'application/x-bibtex',
    extension: '.bib',
  },
  async function* (items) {
    const { bibtexEntry } = await import('../../bibliography/exchange.ts');
    for await (const item of items) yield `${bibtexEntry(item)}\n\n`;
  },
);
