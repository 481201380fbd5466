/** The words of the language that the reader chose. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../languages.ts';
import { en, type Words } from './en.ts';
import { kk } from './kk.ts';
import { ru } from './ru.ts';

export type { Words };

export const WORDS: Record<Language, Words> = { ru, kk, en };

export const LanguageContext = createContext<Language>('en');

/** The language of the address. */
export const useLanguage = (): Language => useContext(LanguageContext);

/** The shared words in the language of the address. */
export const useWords = (): Words => WORDS[useLanguage()];
