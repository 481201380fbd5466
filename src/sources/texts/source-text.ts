/** The words of one source as the data folder keeps them: what was read, place by place, without what is only typesetting. */
import type { LocalDate } from '../../model/dates.ts';
import type { Language } from '../../model/terms.ts';
import type { SourceDocument } from '../structure/document.ts';

/** A provision as the source prints it. */
export interface PrintedProvision {
  readonly eId: string;
  /** Of chapters and articles. */
  readonly heading: string | null;
  /** eId of the provision above. */
  readonly parent: string | null;
  /** The place, as evidence names it. */
  readonly locator: string;
  /** Its own words without its number and its parts; lines are joined by a line feed. */
  readonly text: string;
}

/** A note of amendment as the source prints it. */
export interface PrintedNote {
  /** eId of the provision that it stands under, or `act`. */
  readonly under: string;
  readonly locator: string;
  readonly text: string;
}

/** One source: a language and a day of one act's wording. */
export interface SourceText {
  readonly source: string;
  readonly act: string;
  readonly lang: Language;
  readonly stateOf: LocalDate;
  /** Of the file that was read, in hex. */
  readonly sha256: string;
  /** In the order of the text; those that the source calls excluded are left out. */
  readonly provisions: readonly PrintedProvision[];
  readonly notes: readonly PrintedNote[];
  /** eIds of those; not told where the text was kept before they were. */
  readonly excluded?: readonly string[];
}

const LANGUAGE: Readonly<Record<string, Language>> = { ru: 'RU', kk: 'KK', en: 'EN' };

/** The language in which ids of sources end (`source:zan/7966/2013-06-13/ru`); Russian where they do not say. */
export const languageOf = (source: string): Language => LANGUAGE[source.slice(source.lastIndexOf('/') + 1)] ?? 'RU';

/** What of a document is kept; `act`: the id under which its facts stand. */
export function sourceTextOf({ source, lang, items, notes }: SourceDocument, act: string): SourceText {
  return {
    source: source.id,
    act,
    lang,
    stateOf: source.stateOf,
    sha256: source.sha256,
    provisions: items
      .filter((item) => !item.excluded)
      .map(({ eId, heading, parent, locator, ownText }) => ({ eId, heading, parent, locator, text: ownText })),
    notes: notes.map(({ note, locator }) => ({ under: note.under, locator, text: note.text })),
    excluded: items.filter((item) => item.excluded).map(({ eId }) => eId),
  };
}
