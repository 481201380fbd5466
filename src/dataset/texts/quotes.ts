/** The words that a piece of evidence points to, where the source's text is held. */
import { readCitation } from '../../model/citation-read.ts';
import { groupBy } from '../../model/order.ts';
import type { PrintedNote, SourceText } from '../../sources/texts/source-text.ts';
import { asPrinted } from './names.ts';
import { LEFT_OUT, partNaming } from './note-parts.ts';
import { quoted, wholesOf } from './print.ts';

/**
 * A quotation shows where to look. Of a longer note it is the part that names the act in question; other words are cut
 * at a space and end in […]. In characters.
 */
export const MAX_QUOTE = 1000;
/** So many notes are quoted in part at most: in less room than this leaves an act cannot be told by its day and number. */
const MOST_NOTES = 8;

const CUT = ` ${LEFT_OUT}`;
const NOTE = /(?:,|:)\s*сноска$/u;

function bounded(words: string): string {
  if (words.length <= MAX_QUOTE) return words;
  const room = words.slice(0, MAX_QUOTE - CUT.length);
  const space = room.lastIndexOf(' ');
  return `${room.slice(0, space > MAX_QUOTE / 2 ? space : room.length)}${CUT}`;
}

/**
 * The notes of one place, each on a line of its own. Where they are too long together, only the first of those that name
 * one of the acts, with […] for the others.
 */
function ofNotes(printed: readonly PrintedNote[], acts: readonly string[]): string | null {
  const notes = printed.map(({ text }) => text).filter((text) => text !== '');
  const together = notes.join('\n');
  if (together === '') return null;
  if (together.length <= MAX_QUOTE) return together;
  const isNaming = notes.map((note) => partNaming(note, acts, note.length) !== null);
  const naming = notes.flatMap((_, i) => (isNaming[i] === true ? [i] : [])).slice(0, MOST_NOTES);
  if (naming.length === 0) return bounded(together);
  // At most one mark before, between and after them, and the ends of the lines.
  const marks = (naming.length + 1) * (LEFT_OUT.length + 2);
  const room = Math.floor((MAX_QUOTE - marks) / naming.length);
  const lines = notes.map((note, i) => {
    if (!naming.includes(i)) return LEFT_OUT;
    return note.length <= room ? note : (partNaming(note, acts, room) ?? LEFT_OUT);
  });
  return lines.filter((line, i) => line !== LEFT_OUT || lines[i - 1] !== LEFT_OUT).join('\n');
}

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
  for (const whole of wholes.values())
    if (whole.text !== '') provisions.set(whole.provision.locator, quoted(whole, source));
  const notes = groupBy(source.notes, ({ locator }) => locator);
  const notesUnder = groupBy(source.notes, ({ under }) => under);
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
    if (note !== undefined) return ofNotes(note, acts);
    const exact = provisions.get(locator);
    if (exact !== undefined) return bounded(exact);
    const place = locator.replace(NOTE, '');
    const eId = eIdOf(place);
    if (eId === null) return null;
    if (place !== locator) {
      const under = notesUnder.get(eId);
      return under === undefined ? null : ofNotes(under, acts);
    }
    const whole = wholes.get(eId);
    return whole === undefined || whole.text === '' ? null : bounded(quoted(whole, source));
  };
}
