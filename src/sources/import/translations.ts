/** Texts of one act in several languages: which are compared with one another, and what the others add. */
import { LANGUAGE_KEY } from '../../model/localized.ts';
import { LANGUAGES } from '../../model/terms.ts';
import type { SourceDocument } from '../structure/document.ts';
import { normalizeTypography } from '../structure/fingerprint.ts';
import { type DatedHeading, headingIn, languageOf } from './headings.ts';
import type { Snapshot } from './timeline.ts';

export interface ByRole {
  /** Texts of one language, whose wordings are compared day by day. */
  readonly wordings: readonly SourceDocument[];
  /** The same act in other languages: their notes and headings count, their wordings are not compared. */
  readonly translations: readonly SourceDocument[];
}

/** Wordings are those in Russian where there are any, else in Kazakh, else in English. */
export function byRole(documents: readonly SourceDocument[]): ByRole {
  const lang = LANGUAGES.find((language) => documents.some((document) => document.lang === language));
  return {
    wordings: documents.filter((document) => document.lang === lang),
    translations: documents.filter((document) => document.lang !== lang),
  };
}

/**
 * The headings with what they are in other languages. A translation tells the heading of its day; that it is
 * the heading of a span is sure only where the compared texts around that day show one and the same.
 */
export function withTranslations(
  eId: string,
  headings: readonly DatedHeading[],
  snapshots: readonly Snapshot[],
  translations: readonly Snapshot[],
): readonly DatedHeading[] {
  const result = headings.map((heading) => ({ ...heading }));
  for (const translation of translations) {
    const words = headingIn(translation, eId);
    const at = headingOn(translation.document.source.stateOf, eId, headings, snapshots);
    const heading = at === null ? undefined : result[at];
    if (words !== null && heading !== undefined) heading[LANGUAGE_KEY[translation.document.lang]] = words;
  }
  return result;
}

/** Which of the headings held on a day; null where the texts leave it open. */
function headingOn(
  day: string,
  eId: string,
  headings: readonly DatedHeading[],
  snapshots: readonly Snapshot[],
): number | null {
  const lang = languageOf(snapshots);
  const shown = (snapshot: Snapshot | undefined): number | null => {
    const words = snapshot === undefined ? null : headingIn(snapshot, eId);
    if (words === null) return null;
    // An old heading may come back: the last with these words that began by then.
    const at = headings.findLastIndex((h) => normalizeTypography(h[lang] ?? '') === normalizeTypography(words));
    return at < 0 ? null : at;
  };
  const before = shown(snapshots.findLast(({ document }) => document.source.stateOf <= day));
  const after = shown(snapshots.find(({ document }) => document.source.stateOf >= day));
  return before === after ? before : null;
}
