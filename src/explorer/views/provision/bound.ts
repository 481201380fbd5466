/** Where a version begins or ends, in words. */
import { dayInWords } from '../../days.ts';
import type { Language } from '../../languages.ts';
import type { Words } from '../../words/index.ts';
import type { Version } from './question.ts';

export function boundInWords({ kind, on, earliest, latest }: Version['start'], words: Words, lang: Language): string {
  const day = (text: string | null) => (text === null ? '…' : dayInWords(text, lang));
  switch (kind) {
    case 'EXACT':
      return day(on);
    case 'BETWEEN':
      return words.between(day(earliest), day(latest));
    case 'BEFORE_RECORD':
      return words.beforeRecord;
    case 'OPEN':
      return words.stillOpen;
  }
}

/** Since when a version holds, in words. */
export function sinceInWords(start: Version['start'], words: Words, lang: Language): string {
  if (start.kind === 'EXACT') return words.since(boundInWords(start, words, lang));
  if (start.kind !== 'BETWEEN' || start.earliest === null || start.latest === null)
    return boundInWords(start, words, lang);
  return words.sinceBetween(dayInWords(start.earliest, lang), dayInWords(start.latest, lang));
}

/** The version that the record shows on a day: the last that can have begun by then; none before its act was adopted. */
export const versionOn = (versions: readonly Version[], adoptedOn: string | null, day: string): number =>
  versions.findLastIndex(
    ({ validFrom, validTo }) => (validFrom ?? adoptedOn ?? '') <= day && day < (validTo ?? '9999'),
  );

/** A day on which a version is shown: its first, or the last before it ends; `until`, where the record ends, for neither. */
export function dayOf({ validFrom, validTo }: Version, until: string): string {
  if (validFrom !== null) return validFrom;
  if (validTo === null) return until;
  return new Date(Date.parse(`${validTo}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
