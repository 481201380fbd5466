/** Numbers that were used again: a text alone prints "3)" where the dossier, which knows older texts, says `subpara_3~2`. */
import { parseProvisionId } from '../../model/ids.ts';
import type { Fact } from '../../sources/facts.ts';
import type { SourceText } from '../../sources/texts/source-text.ts';
import { printIn } from './prints.ts';
import type { Showings } from './shown.ts';

/** An eId as a text prints its numbers. */
export const asPrinted = (eId: string): string => eId.replace(/~\d+/g, '');

/**
 * The text with its provisions called as the dossier calls those that this source shows: by their fingerprints, or by
 * their lives where the dossier was made without it.
 */
export function namedAsKnown(
  text: SourceText,
  provisions: Iterable<Fact<'provisions'>>,
  showings: Showings,
): SourceText {
  const ofAct = [...provisions].flatMap((fact) => {
    const parts = parseProvisionId(fact.id);
    return parts?.act === text.act ? [{ fact, eId: parts.eId }] : [];
  });
  const printed = ofAct.filter(({ fact }) => printIn(fact, text.source) !== undefined);
  const shown =
    printed.length > 0 ? printed : ofAct.filter(({ fact }) => showings.shows(fact.id, text.source) === true);
  const seenAs = new Set(shown.map(({ eId }) => eId));
  const names = new Map(shown.map(({ eId }) => [asPrinted(eId), eId]));
  // A text that itself prints a number twice tells the two apart already.
  const name = (eId: string): string => (seenAs.has(eId) ? eId : (names.get(asPrinted(eId)) ?? eId));
  return {
    ...text,
    provisions: text.provisions.map((provision) => ({ ...provision, eId: name(provision.eId) })),
    notes: text.notes.map((note) => ({ ...note, under: name(note.under) })),
  };
}
