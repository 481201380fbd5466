/** CSL-JSON: for Zotero, pandoc and whatever prints references by a style of the Citation Style Language. */
import { bibliography } from '../bibliography/items.ts';

export const cslJson = bibliography(
  {
    name: 'csl-json',
    summary: 'the same for Zotero, pandoc and citation styles',
    mediaType: 'application/vnd.citationstyles.csl+json',
    extension: '.json',
  },
  async function* (items) {
    let before = '[\n';
    for await (const item of items) {
      yield `${before}${JSON.stringify(item)}`;
      before = ',\n';
    }
    yield '\n]\n';
  },
);
