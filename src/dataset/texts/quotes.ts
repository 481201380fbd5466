/** The words that a piece of evidence points to, where the source's text is held. */
import { readCitation } from '../../model/citation-read.ts';
import type { SourceText } from '../../sources/texts/source-text.ts';
import { asPrinted } from './names.ts';
import { wholesOf } from './print.ts';

/** A quotation shows where to look; longer words are cut at a space and end in […]. In characters. */
export const MAX_QUOTE = 1000;

const CUT = ' […]';
const NOTE = /(?:,|:)\s*сноска$/u;

function bounded(words: string): string {
  if (words.length <= MAX_QUOTE) return words;
  const room = words.slice(0, MAX_QUOTE - CUT.length);
  const space = room.lastIndexOf(' ');
  return `${room.slice(0, space > MAX_QUOTE / 2 ? space : room.length)}${CUT}`;
}

/** The words at a place, or null where the place leads to no provision and no note of the source. */
export type Quote = (locator: string) => string | null;

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
  return (locator) => {
    const exact = notes.get(locator) ?? provisions.get(locator);
    if (exact !== undefined) return bounded(exact);
    const place = locator.replace(NOTE, '');
    const eId = eIdOf(place);
    const words = eId === null ? undefined : place === locator ? wholes.get(eId)?.text : notesUnder.get(eId);
    return words === undefined || words === '' ? null : bounded(words);
  };
}
