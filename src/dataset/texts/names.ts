/** Numbers that were used again: a text alone prints "3)" where the dossier, which knows older texts, says `subpara_3~2`. */
import { parseProvisionId } from '../../model/ids.ts';
import type { Fact } from '../../sources/facts.ts';
import type { SourceText } from '../../sources/texts/source-text.ts';

/** An eId as a text prints its numbers. */
export const asPrinted = (eId: string): string => eId.replace(/~\d+/g, '');

/** The text with its provisions called as the dossier calls those that this source shows. */
export function namedAsKnown(text: SourceText, provisions: Iterable<Fact<'provisions'>>): SourceText {
  const seenAs = new Set<string>();
  const names = new Map<string, string>();
  for (const { id, seen } of provisions) {
    const parsed = parseProvisionId(id);
    if (parsed?.act !== text.act || seen?.[text.source] === undefined) continue;
    seenAs.add(parsed.eId);
    names.set(asPrinted(parsed.eId), parsed.eId);
  }
  // A text that itself prints a number twice tells the two apart already.
  const name = (eId: string): string => (seenAs.has(eId) ? eId : (names.get(asPrinted(eId)) ?? eId));
  return {
    ...text,
    provisions: text.provisions.map((provision) => ({ ...provision, eId: name(provision.eId) })),
    notes: text.notes.map((note) => ({ ...note, under: name(note.under) })),
  };
}
