/** What every export says of itself: what it is, of which revision, under which licence. No instant: the same facts give the same bytes. */
import type { Part } from './part.ts';
import { isWhole, selectionQuery } from './selection.ts';

export const TITLE = 'zangraph: a knowledge graph of Kazakh local-governance law';
export const CREATOR = 'The zangraph authors';
export const LICENCE = {
  name: 'CC-BY-4.0',
  title: 'Creative Commons Attribution 4.0 International',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** How an export says that it leaves nothing out. */
export const THE_WHOLE = 'the whole graph';

/** One sentence for a comment or a description. */
export function describePart({ revision, selection }: Pick<Part, 'revision' | 'selection'>): string {
  const part = isWhole(selection) ? THE_WHOLE : `the part ${decodeURIComponent(selectionQuery(selection))}`;
  return `${TITLE}; ${part}, revision ${revision}; ${CREATOR}, ${LICENCE.title} (${LICENCE.url}).`;
}
