/** The words that a piece of evidence points to, where the source's text is held. */
import { readCitation } from '../../model/citation-read.ts';
import type { SourceText } from '../../sources/texts/source-text.ts';
import { asPrinted } from './names.ts';
import { LEFT_OUT, partNaming } from './note-parts.ts';
import { wholesOf } from './print.ts';

/**
 * A quotation shows where to look. Of a longer note it is the part that names the act in question; other words are cut
 * at a space and end in […]. In characters.
 */
export const MAX_QUOTE = 1000;

const CUT = ` ${LEFT_OUT}`;
const NOTE = /(?:,|:)\s*сноска$/u;

function bounded(words: string): string {
  if (words.length <= MAX_QUOTE) return words;
  const room = words.slice(0, MAX_QUOTE - CUT.length);
  const space = room.lastIndexOf(' ');
  return `${room.slice(0, space > MAX_QUOTE / 2 ? space : room.length)}${CUT}`;
}

const ofNote = (note: string, acts: readonly string[]): string =>
  (note.length > MAX_QUOTE ? partNaming(note, acts, MAX_QUOTE) : null) ?? bounded(note);

/**
 * The words at a place, or null where the place leads to no provision and no note of the source. `acts`: the ids of those
 * that a note is to prove.
 */
export type Quote = (locator: string, acts: readonly string[]) => string | null;

/**
 * Finds places as evidence names them: an anchor, an eId or a citation leads to a provision with its parts, the same
 * with ", сноска" to the notes under it. A citation counts where all of it is understood and means one provision.
 */
export function quotesFrom(source: SourceText): Quote {
  const wholes = wholesOf(source);
  const provisions = new Map<string, string>();
  const notes = new Map<string, string>();
  const notesUnder = new Map<string, string>();
  const add = (to: Map<string, string>, key: string, words: string): void => {
    const held = to.get(key);
    to.set(key, held === undefined ? words : `${held}\n${words}`);
  };
  for (const { provision, text } of wholes.values()) if (text !== '') provisions.set(provision.locator, text);
  for (const { under, locator, text } of source.notes) {
    add(notes, locator, text);
    add(notesUnder, under, text);
  }
  // A source prints each number once, whatever it was used for before.
  const printed = new Map([...wholes.keys()].map((eId) => [asPrinted(eId), eId]));
  const eIdOf = (place: string): string | null => {
    if (wholes.has(place) || notesUnder.has(place)) return place;
    const { isCitation, act, eIds, indent } = readCitation(place);
    const [eId, ...others] = eIds;
    const isOne = isCitation && act === null && others.length === 0 && indent === null;
    return isOne && eId !== undefined ? (printed.get(eId) ?? eId) : null;
  };
  return (locator, acts) => {
    const note = notes.get(locator);
    if (note !== undefined) return ofNote(note, acts);
    const exact = provisions.get(locator);
    if (exact !== undefined) return bounded(exact);
    const place = locator.replace(NOTE, '');
    const eId = eIdOf(place);
    if (eId === null) return null;
    const words = place === locator ? wholes.get(eId)?.text : notesUnder.get(eId);
    if (words === undefined || words === '') return null;
    return place === locator ? bounded(words) : ofNote(words, acts);
  };
}
