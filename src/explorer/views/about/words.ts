/** The words of the page about the data; one file for each language. */
import type { Language } from '../../languages.ts';
import { en } from './words-en.ts';
import { kk } from './words-kk.ts';
import { ru } from './words-ru.ts';

export const ABOUT_WORDS: Record<Language, typeof en> = { ru, kk, en };
