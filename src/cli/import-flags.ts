/** What the command line of `zangraph import` may say. */
import { InvalidArgumentError } from 'commander';
import { ZangraphError } from '../model/errors.ts';
import type { Language } from '../model/terms.ts';
import type { AddressOptions } from '../sources/fetch/read-addresses.ts';
import { MOST_OF_A_TEXT } from '../sources/read-text.ts';
import { userAgent } from './user-agent.ts';

/** The options of `zangraph import`, as the command line gives them. */
export interface ImportFlags {
  /** Folder that keeps the texts. */
  readonly data?: string;
  /** Folder whose facts are written; none: nothing is. */
  readonly dossier?: string;
  readonly replace?: true;
  readonly lang?: 'ru' | 'kk' | 'en';
  readonly site: string;
  readonly cache: string;
  readonly timeout: number;
  /** In megabytes; where it is not said each kind of file has its own. */
  readonly maxSize?: number;
  readonly pause: number;
  readonly git?: string;
  readonly act?: string;
}

/** The languages as a command line names them. */
export const LANGUAGE_OF = { ru: 'RU', kk: 'KK', en: 'EN' } as const satisfies Record<string, Language>;

/** A number above zero. */
export function positive(text: string): number {
  const number = Number(text);
  if (!(number > 0)) throw new InvalidArgumentError('Give a number above 0.');
  return number;
}

/** Zero or a number above it. */
export function notNegative(text: string): number {
  const number = Number(text);
  if (text.trim() === '' || !(number >= 0)) throw new InvalidArgumentError('Give 0 or a number above it.');
  return number;
}

/** The most that is taken of a page or of a file with a text. */
export const mostOfAText = ({ maxSize }: Pick<ImportFlags, 'maxSize'>): number =>
  maxSize === undefined ? MOST_OF_A_TEXT : maxSize * 1e6;

/** How pages are to be fetched. */
export function addressOptions(flags: ImportFlags): AddressOptions {
  const { lang, site, cache, timeout, pause } = flags;
  return {
    lang: lang === undefined ? null : LANGUAGE_OF[lang],
    site,
    cache,
    userAgent: userAgent(),
    timeoutMs: timeout * 1000,
    maxBytes: mostOfAText(flags),
    pauseMs: pause * 1000,
  };
}

/** Throws BAD_ARGUMENT where there is nothing to import, or an option without what it belongs to. */
export function checkArguments(sources: readonly string[], { git, act }: ImportFlags): void {
  if (sources.length === 0 && git === undefined) {
    throw new ZangraphError('BAD_ARGUMENT', 'Give a file, a folder, an address or an adilet id to import, or --git.');
  }
  if (act !== undefined && git === undefined) {
    throw new ZangraphError('BAD_ARGUMENT', '--act names an act of a repository; give the repository with --git.');
  }
}
