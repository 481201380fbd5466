/**
 * What is searched and what a search asks for, once for both engines: Neo4j keeps the terms beside the node and finds
 * them by its full-text index, memory keeps them in an index of a library; what fits how well is told here.
 */
import { foldNumber } from '../../model/citation-fold.ts';
import { readCitation } from '../../model/citation-read.ts';
import type { LocalDate } from '../../model/dates.ts';
import { withoutPartsAbove } from '../../model/eid.ts';
import type { Entity } from '../../model/entities.ts';
import { ZangraphError } from '../../model/errors.ts';
import { bareNumber } from '../../model/ids.ts';
import type { DatedName, LocalText } from '../../model/localized.ts';
import { SEARCHABLE_TYPES, type SearchableType } from '../../model/terms.ts';
import { type Word, wordsOf } from './word-forms.ts';

const TYPE_OF = {
  ACT: 'Act',
  PROVISION: 'Provision',
  BODY: 'Body',
  PERSON: 'Person',
  WORK: 'Work',
  CLAIM: 'Claim',
} as const satisfies Record<SearchableType, Entity['type']>;

/** The entities that a searchable type names: ACT → `Act`. */
export const searchedEntity = (type: SearchableType): (typeof TYPE_OF)[SearchableType] => TYPE_OF[type];

/** All that can be searched, in the order of the enum. */
export const SEARCHED_ENTITIES = SEARCHABLE_TYPES.map(searchedEntity);

const texts = (text: LocalText): readonly (string | undefined)[] => [text.ru, text.kk, text.en];
const names = (dated: readonly DatedName[]): readonly (string | undefined)[] => dated.flatMap(texts);
const dotted = (day: LocalDate): string => day.split('-').reverse().join('.');

function printed(entity: Entity): readonly (string | null | undefined)[] {
  switch (entity.type) {
    case 'Act':
      return [
        ...names(entity.titles),
        entity.number,
        entity.adiletId,
        entity.adoptedOn,
        entity.adoptedOn === null ? null : dotted(entity.adoptedOn),
      ];
    case 'Provision':
      return [...names(entity.headings), entity.number, entity.eId];
    case 'Body':
      return [...names(entity.names), ...entity.aliases];
    case 'Person':
      return [...entity.nameAsPrinted, ...texts(entity.name)];
    case 'Work':
      return texts(entity.title);
    case 'Claim':
      return texts(entity.summary);
    default:
      return [];
  }
}

/**
 * The searched texts of a thing in a fixed order, each once, as they are printed; empty for what is not searched.
 *
 * @example searchFields(act) // ['О местном государственном управлении…', '148-II', 'Z010000148_', '2001-01-23', '23.01.2001']
 */
export function searchFields(entity: Entity): readonly string[] {
  return [
    ...new Set(
      printed(entity).filter((field): field is string => field !== null && field !== undefined && field !== ''),
    ),
  ];
}

/** What a citation finds: a provision by its place, an act by its number. No word of a text has an equals sign. */
const PLACE = 'at=';
const OF_ACT = 'of=';
const ACT = 'no=';

const numberTerms = (prefix: string, number: string): readonly string[] =>
  [...new Set([foldNumber(number), bareNumber(number)])].map((form) => `${prefix}${form.toLowerCase()}`);

/** Terms that stand in no text: by them citations are found. They belong to an act's number and a provision's place. */
function citedAs(entity: Entity, field: string): readonly string[] {
  if (entity.type === 'Act' && field === entity.number) return numberTerms(ACT, field);
  if (entity.type !== 'Provision' || field !== entity.eId) return [];
  return [
    `${PLACE}${field}`,
    `${PLACE}${withoutPartsAbove(field)}`,
    ...numberTerms(OF_ACT, entity.act.split('/').at(-1) ?? ''),
  ];
}

/** A name is found by its initials too: "З. А. Жанузакова" is Жанузакова Зауре Айтжановна. */
const initialsIn = (name: string): readonly string[] =>
  wordsOf(name.replace(/(\p{L})\p{L}*/gu, '$1')).map(({ folded }) => folded);

/** The fields of a thing: as printed, as compared whole, and their terms with a blank before and after each. */
export interface Searched {
  readonly fields: readonly string[];
  readonly whole: readonly string[];
  readonly terms: readonly string[];
}

const spaced = (terms: readonly string[]): string => ` ${[...new Set(terms)].join(' ')} `;
const joined = (words: readonly Word[]): string => words.map(shortest).join(' ');

/** One form for every ending of a word. */
const shortest = ({ folded, forms, isWord }: Word): string =>
  isWord ? forms.reduce((least, form) => (form.length < least.length ? form : least), folded) : folded;

/** What is kept beside a thing so that it can be searched. */
export function searched(entity: Entity): Searched {
  const fields = searchFields(entity);
  const words = fields.map(wordsOf);
  const terms = words.map((list, index) =>
    spaced([
      ...list.flatMap(({ forms }) => forms),
      ...(entity.type === 'Person' ? initialsIn(fields[index] ?? '') : []),
      ...citedAs(entity, fields[index] ?? ''),
    ]),
  );
  return { fields, whole: words.map(joined), terms };
}

/** One thing that must be found: any of these, as parts of `Searched.terms` (" maslihat ", or " masl" for a beginning). */
export type Sought = readonly string[];

/** What a search asks for: all of `words`, or all of `cited`. */
export interface SearchQuery {
  readonly words: readonly Sought[];
  /** Empty where the text is no citation. */
  readonly cited: readonly Sought[];
  /** The whole text as `Searched.whole` has it. */
  readonly whole: string;
}

/** Words of a search at most: each is looked for in every thing. */
export const MAX_WORDS = 20;

/** Letters that the beginning of a word has at least, so that it says something. */
const LEAST_BEGINNING = 3;

function soughtOf({ folded, forms, isWord }: Word): Sought {
  if (!isWord) return [` ${folded} `];
  if (folded.length < LEAST_BEGINNING) return [` ${folded} `];
  return [` ${folded}`, ...forms.slice(1).map((form) => ` ${form} `)];
}

function citedIn(text: string): readonly Sought[] {
  const { isCitation, act, eIds, others } = readCitation(text);
  if (!isCitation) return [];
  const places = [eIds, ...others].flat().map((eId) => ` ${PLACE}${eId} `);
  if (places.length > 0) {
    return act?.number == null
      ? [places]
      : [places, [` ${OF_ACT}${foldNumber(act.number).toLowerCase()} `, ` ${OF_ACT}${bareNumber(act.number)} `]];
  }
  const number = act?.number == null ? [] : [[` ${ACT}${foldNumber(act.number).toLowerCase()} `]];
  const day = act?.adoptedOn == null ? [] : [[` ${act.adoptedOn} `]];
  return [...number, ...day];
}

/**
 * What a text asks for; null for one without words. Throws BAD_ARGUMENT for one of too many, with the port's name for
 * the text.
 */
export function searchQuery(text: string, argument = 'text'): SearchQuery | null {
  const words = wordsOf(text);
  if (words.length > MAX_WORDS) {
    const sentence = `A search has at most ${MAX_WORDS} words; this one has ${words.length}.`;
    const particulars = { kind: 'TOO_MANY_WORDS', argument, given: words.length, max: MAX_WORDS } as const;
    throw new ZangraphError('BAD_ARGUMENT', sentence, { particulars });
  }
  return words.length === 0 ? null : { words: words.map(soughtOf), cited: citedIn(text), whole: joined(words) };
}

/** The words that a filter by text asks for; none for a text without words, which restricts nothing. */
export const soughtWords = (text: string | undefined): readonly Sought[] =>
  searchQuery(text ?? '', 'search')?.words ?? [];

const isIn = (terms: string, sought: Sought): boolean => sought.some((part) => terms.includes(part));

/** Whether each of the words is in some field. */
export const hasAll = ({ terms }: Searched, words: readonly Sought[]): boolean =>
  words.every((sought) => terms.some((field) => isIn(field, sought)));

/** How well a thing answers a query. */
export interface Match {
  /** 4: it is what the text cites; 3: a field is the whole text; 2: one field has all the words; 1: several have them. */
  readonly score: number;
  /** The first field that has the first word (or the first thing cited), as printed. */
  readonly matched: string;
}

/** Holds a query against a thing; null where it does not answer it. */
export function match(text: Searched, { words, cited, whole }: SearchQuery): Match | null {
  const isCited = cited.length > 0 && hasAll(text, cited);
  if (!isCited && !hasAll(text, words)) return null;
  const [first = []] = isCited ? cited : words;
  const matched = text.fields[text.terms.findIndex((field) => isIn(field, first))] ?? '';
  return { score: isCited ? 4 : scoreOf(text, words, whole), matched };
}

function scoreOf(text: Searched, words: readonly Sought[], whole: string): number {
  if (text.whole.includes(whole)) return 3;
  return text.terms.some((field) => words.every((sought) => isIn(field, sought))) ? 2 : 1;
}
