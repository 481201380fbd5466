/** What JavaScript makes of the rows of hand-written statements: names in a language, pages, citations. */
import { nameInLanguage } from '../../src/api/names.ts';
import { actLabel } from '../../src/model/act-label.ts';
import { printCitation } from '../../src/model/citation.ts';
import type { LocalDate } from '../../src/model/dates.ts';
import { type DatedName, inLanguage, type LocalText } from '../../src/model/localized.ts';
import type { Language } from '../../src/model/terms.ts';
import type { Loose, Variables } from './question.ts';

const languageOf = ({ lang }: Variables): Language | null => lang ?? null;

/** Names as statements collect them: `{ru, kk, en, from, to, position}` in no order. */
const named = (names: readonly Loose[]): readonly DatedName[] => names.toSorted((a, b) => a.position - b.position);

/** The title of an act that a statement gives with `id`, `form`, `number` and `names`. */
export const title = (act: Loose, variables: Variables, on: LocalDate): string =>
  nameInLanguage(named(act.names), on, languageOf(variables)) ?? actLabel(act, languageOf(variables) ?? 'RU');

/** The heading of a provision, or the name of a body. */
export const nameOf = (thing: Loose, variables: Variables, on: LocalDate): string | null =>
  nameInLanguage(named(thing.names), on, languageOf(variables));

export const citation = (provision: Loose, act: Loose, variables: Variables): string =>
  printCitation(act, provision.eId, languageOf(variables) ?? 'RU');

export const local = (text: LocalText, variables: Variables): string | null => inLanguage(text, languageOf(variables));

export const endCursor = (items: readonly Loose[]): string | null =>
  items.length === 0 ? null : Buffer.from(items.at(-1).sortKey, 'utf8').toString('base64url');

/** The first page of a hundred. */
export const page = (all: readonly Loose[], node: (item: Loose) => unknown) => ({
  totalCount: all.length,
  nodes: all.slice(0, 100).map(node),
  pageInfo: { hasNextPage: all.length > 100, endCursor: endCursor(all.slice(0, 100)) },
});

const text = (value: unknown): string => JSON.stringify(value);

/** In an order of its own, for lists whose order is not asked for. */
export const unordered = <T>(items: readonly T[]): readonly T[] =>
  items.toSorted((a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0));
