/** RIS, in Unicode: for EndNote, Mendeley, Zotero. */
import { bibliography } from '../bibliography/items.ts';

export const ris = bibliography(
  {
    name: 'ris',
    summary: 'the same for EndNote, Mendeley, Zotero',
    mediaType: 'application/x-research-info-systems',
    extension: '.ris',
  },
  async function* (items) {
    const { risRecord } = await import('../../bibliography/exchange.ts');
    for await (const item of items) yield `${risRecord(item)}\n\n`;
  },
);
