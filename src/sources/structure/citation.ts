/** Russian citations of provisions, as locators that a reader finds in the text. */
import { parseEId } from '../../model/eid.ts';

const ABBREVIATION = {
  PREAMBLE: 'преамбула',
  SECTION: 'разд.',
  CHAPTER: 'гл.',
  ARTICLE: 'ст.',
  PARAGRAPH: 'п.',
  SUBPARAGRAPH: 'пп.',
  PART: 'ч.',
} as const;

/** `art_39-3__para_4__subpara_2` → `ст. 39-3, п. 4, пп. 2`; `act` → `закон в целом`. */
export function citationOf(eId: string): string {
  if (eId === 'act') return 'закон в целом';
  const steps = parseEId(eId);
  if (steps === null) return eId;
  return steps
    .map((s) => (s.number === null ? ABBREVIATION[s.kind] : `${ABBREVIATION[s.kind]} ${s.number}`))
    .join(', ');
}
