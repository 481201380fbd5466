/** When a change took force, in words: a day, or the days that it lies between. */
import { dayInWords } from '../days.ts';
import type { Language } from '../languages.ts';
import type { Words } from '../words/index.ts';

export interface Force {
  readonly inForceOn: string | null;
  readonly inForceEarliest: string | null;
  readonly inForceLatest: string | null;
  readonly retroactive: boolean;
}

/** @example forceInWords(rewordingOf39_3, WORDS.en, 'en') // 'in force between 24 June 2013 and 7 November 2014' */
export function forceInWords(force: Force, words: Words, lang: Language): string {
  const day = (text: string) => dayInWords(text, lang);
  const back = force.retroactive ? `, ${words.retroactive}` : '';
  if (force.inForceOn !== null) return `${words.inForceOn(day(force.inForceOn))}${back}`;
  if (force.inForceEarliest === null) return words.inForceUnknown;
  if (force.inForceLatest === null) return `${words.inForceFrom(day(force.inForceEarliest))}${back}`;
  return `${words.inForceBetween(day(force.inForceEarliest), day(force.inForceLatest))}${back}`;
}
