/** How a release is cited. */
import { parseDocument, Scalar } from 'yaml';
import { LICENCE } from '../exports/about.ts';

/**
 * The citation of the project with the revision as its version and the licence of the data. The day of a release of the
 * program is none of the data's, and is left out.
 */
export function citationOf(project: string, revision: string): string {
  const citation = parseDocument(project);
  // Quoted: a revision may look like a number.
  const version = new Scalar(revision);
  version.type = 'QUOTE_DOUBLE';
  citation.set('version', version);
  citation.set('license', LICENCE.name);
  citation.delete('date-released');
  return citation.toString({ lineWidth: 0 });
}
