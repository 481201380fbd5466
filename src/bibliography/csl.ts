/** A reference as an item of CSL-JSON, the form that Zotero, pandoc and other programs exchange. */
import { LANGUAGE_KEY } from '../model/localized.ts';
import type { WorkKind } from '../model/terms.ts';
import type { NameParts } from './person-name.ts';
import type { Reference } from './reference.ts';

type CslName = { readonly family: string; readonly given: string } | { readonly literal: string };

export interface CslItem {
  readonly id: string;
  /** `dataset` and `webpage`: the graph itself, and a page of it. */
  readonly type: 'article-journal' | 'book' | 'chapter' | 'dataset' | 'webpage';
  readonly title: string;
  readonly language?: string;
  readonly 'container-title'?: string;
  readonly author?: readonly CslName[];
  readonly editor?: readonly CslName[];
  readonly 'publisher-place'?: string;
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts': readonly [readonly [number]] };
  readonly page?: string;
  readonly version?: string;
  readonly URL?: string;
  /** Printed by styles; `annote` is for those who open the file. */
  readonly note?: string;
  readonly annote?: string;
}

/** A bulletin, collection or handbook is one volume here; what stands in it is cited as a part of a book. */
const TYPES: Record<WorkKind, CslItem['type']> = {
  ARTICLE: 'article-journal',
  BOOK: 'book',
  BULLETIN: 'book',
  CHAPTER: 'chapter',
  COLLECTION: 'book',
  HANDBOOK: 'book',
};

export function cslItem(reference: Reference): CslItem {
  const { key, kind, title, language, within, authors, editors, place, publisher, year, pages } = reference;
  return {
    id: key,
    type: TYPES[kind],
    title,
    ...(language === null ? {} : { language: LANGUAGE_KEY[language] }),
    ...(within === null ? {} : { 'container-title': within }),
    ...(authors.length === 0 ? {} : { author: authors.map(cslName) }),
    ...(editors.length === 0 ? {} : { editor: editors.map(cslName) }),
    ...(place === null ? {} : { 'publisher-place': place }),
    ...(publisher === null ? {} : { publisher }),
    ...(year === null ? {} : { issued: { 'date-parts': [[year]] } }),
    ...(pages === null ? {} : { page: pageNumbers(pages) }),
  };
}

/**
 * The numbers alone: the word before them is for the style that prints the item.
 *
 * @example pageNumbers('С. 176-186') // '176-186'
 */
export const pageNumbers = (pages: string): string => pages.replace(/^\p{L}+\.?\s*(?=\d)/u, '');

const cslName = ({ family, given }: NameParts): CslName => (given === null ? { literal: family } : { family, given });
