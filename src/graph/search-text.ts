/** What is searched, once for both engines: Neo4j stores the fields beside the node, memory keeps them in an index. */
import type { LocalDate } from '../model/dates.ts';
import type { Entity } from '../model/entities.ts';
import type { DatedName, LocalText } from '../model/localized.ts';
import { SEARCHABLE_TYPES, type SearchableType } from '../model/terms.ts';

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

/** A text as it is compared: lower case by Unicode's own rules, in no language's manner. */
export const folded = (text: string): string => text.toLowerCase();

/** The words of a query, folded; none in a text of white space alone. */
export const searchWords = (text: string): readonly string[] =>
  folded(text)
    .split(/\s+/u)
    .filter((word) => word !== '');

/** The fields of a thing, as printed and as compared. */
export interface Searched {
  readonly fields: readonly string[];
  readonly folded: readonly string[];
}

/** What is kept beside a thing so that it can be searched. */
export function searched(entity: Entity): Searched {
  const fields = searchFields(entity);
  return { fields, folded: fields.map(folded) };
}

/** How well fields answer a query. */
export interface Match {
  /** 2: a field, folded, is the whole query (its words joined by one space); else 1. */
  readonly score: number;
  /** The first field that holds the first word, as printed. */
  readonly matched: string;
}

/**
 * Holds the words of a query (`searchWords`) against the fields of a thing: each word must occur in some field.
 * Null where one does not, and for a query without words.
 */
export function match(text: Searched, words: readonly string[]): Match | null {
  const first = words.at(0);
  if (first === undefined) return null;
  if (!words.every((word) => text.folded.some((field) => field.includes(word)))) return null;
  const matched = text.fields[text.folded.findIndex((field) => field.includes(first))] ?? '';
  return { score: text.folded.includes(words.join(' ')) ? 2 : 1, matched };
}
