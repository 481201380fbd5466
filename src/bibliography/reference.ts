/** What a reference to a work says, before it is put into a format. Nothing is added to what the graph holds. */
import type { Person, Work } from '../model/entities.ts';
import { inLanguage, LANGUAGE_KEY, type LocalText } from '../model/localized.ts';
import { LANGUAGES, type Language, type WorkKind } from '../model/terms.ts';
import { type NameParts, nameParts } from './person-name.ts';

/** A work with the records that it names. */
export interface Described {
  readonly work: Work;
  readonly authors: readonly Person[];
  readonly editors: readonly Person[];
}

/** What is asked of a reference besides its format. */
export interface Asked {
  readonly lang: Language | null;
  /** The pages cited, as printed; null for the work as a whole. */
  readonly pages: string | null;
}

export interface Reference {
  /** Names it among others in a file: the work's id without its kind. */
  readonly key: string;
  readonly kind: WorkKind;
  readonly title: string;
  /** The language of the title; null where no title is held. */
  readonly language: Language | null;
  /** The title of the collection, journal or book in which it stands. */
  readonly within: string | null;
  readonly authors: readonly NameParts[];
  /** Its own editors, or those of the volume in which it stands. */
  readonly editors: readonly NameParts[];
  readonly place: string | null;
  readonly publisher: string | null;
  readonly year: number | null;
  readonly pages: string | null;
}

/**
 * A reference to a work. What its own record does not say of place, publisher, year and editors is taken from the volume
 * in which it stands; titles and names are in the language asked for, or that in which they are held.
 */
export function referenceTo({ work, authors, editors }: Described, volume: Described | null, asked: Asked): Reference {
  const say = (text: LocalText): string | null => lineOf(inLanguage(text, asked.lang));
  const named = (people: readonly Person[]) => people.map(({ id, name }) => nameParts(say(name) ?? id));
  return {
    key: work.id.slice(work.id.indexOf(':') + 1).replace(/[^\w.-]+/g, '-'),
    kind: work.kind,
    title: say(work.title) ?? work.id,
    language: languageOf(work.title, asked.lang),
    within: volume === null ? null : (say(volume.work.title) ?? volume.work.id),
    authors: named(authors),
    editors: named(editors.length > 0 ? editors : (volume?.editors ?? [])),
    place: lineOf(work.place ?? volume?.work.place),
    publisher: lineOf(work.publisher ?? volume?.work.publisher),
    year: work.year ?? volume?.work.year ?? null,
    pages: lineOf(asked.pages),
  };
}

/** Formats of lines take a line break within a value for the end of it. */
function lineOf(text: string | null | undefined): string | null {
  const line = text?.replace(/[\s\p{Cc}]+/gu, ' ').trim() ?? '';
  return line === '' ? null : line;
}

function languageOf(text: LocalText, asked: Language | null): Language | null {
  const held = (lang: Language): boolean => text[LANGUAGE_KEY[lang]] !== undefined;
  return asked !== null && held(asked) ? asked : (LANGUAGES.find(held) ?? null);
}
