/**
 * Permanent addresses of the page for what an answer names. The rule is the page's own (src/explorer/addresses.ts),
 * which this room may not import; a test holds the two equal.
 */
import { LANGUAGES, type Language } from '../model/terms.ts';

/** The path of a thing by its id: `provision/kz/law/2001-01-23/148/art_6`. */
export function pathOf(id: string): string {
  const colon = id.indexOf(':');
  const kind = id.slice(0, colon);
  const parts = id
    .slice(colon + 1)
    .replace('#', '/')
    .split('/');
  return [kind === 'prov' ? 'provision' : kind, ...parts.map(encodeURIComponent)].join('/');
}

/** The id of the thing at a path that `pathOf` made. */
export function idAt(path: string): string {
  const [room = '', ...parts] = path.split('/').map(decoded);
  if (room !== 'provision') return `${room}:${parts.join('/')}`;
  return `prov:${parts.slice(0, -1).join('/')}#${parts.at(-1) ?? ''}`;
}

/** What is no percent-encoding stays as it was given: the graph will say that it does not know it. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

const VIEWS: Readonly<Record<string, (id: string) => string>> = {
  act: (id) => `/${pathOf(id)}`,
  prov: (id) => `/${pathOf(id)}`,
  body: (id) => `/${pathOf(id)}`,
  person: (id) => `/scholars?author=${encodeURIComponent(id)}`,
  claim: (id) => `/scholars?claim=${encodeURIComponent(id)}`,
  work: (id) => `/scholars?work=${encodeURIComponent(id)}`,
};

/** The address (without its language) of the view that shows a thing; null for what no view shows. */
export const addressOf = (id: string): string | null => VIEWS[id.slice(0, id.indexOf(':'))]?.(id) ?? null;

/** Tags by which callers name the languages of the API. */
export const TAGS = ['ru', 'kk', 'en'] as const;
export type Tag = (typeof TAGS)[number];
export const languageOf = (tag: Tag): Language => LANGUAGES[TAGS.indexOf(tag)] ?? 'RU';

/** Makes addresses whole: `link('/act/…', { on })`. */
export type Link = (path: string, parameters?: Readonly<Record<string, string>>) => string;

/** Addresses in a language; `base` is the server's own, without a slash at the end, or empty: then they are paths. */
export const linkFrom =
  (base: string, tag: Tag): Link =>
  (path, parameters = {}) => {
    const chosen = Object.keys(parameters).length === 0 ? '' : `?${new URLSearchParams(parameters)}`;
    return `${base}/${tag}${path}${chosen}`;
  };
