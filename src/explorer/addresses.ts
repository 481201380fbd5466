/**
 * Permanent addresses. A thing's address is its id with slashes, so that it can be read, guessed and cited:
 * `act:kz/law/2001-01-23/148` stands at `/ru/act/kz/law/2001-01-23/148`, its article 6 at
 * `/ru/provision/kz/law/2001-01-23/148/art_6`. What the reader chose (days, filters, a selection) follows as
 * parameters of the address.
 */

/** The law that the graph is about; the page begins with it. */
export const LAW = 'act:kz/law/2001-01-23/148';

const ROOMS: Readonly<Record<string, string>> = { prov: 'provision' };
const KINDS: Readonly<Record<string, string>> = { provision: 'prov' };

/**
 * The path of a thing by its id, with no slash before it.
 *
 * @example pathOf('prov:kz/law/2001-01-23/148#art_6') // 'provision/kz/law/2001-01-23/148/art_6'
 */
export function pathOf(id: string): string {
  const colon = id.indexOf(':');
  const kind = id.slice(0, colon);
  const rest = id.slice(colon + 1).replace('#', '/');
  return [ROOMS[kind] ?? kind, ...rest.split('/').map(encodeURIComponent)].join('/');
}

/**
 * The id of the thing at a path: what `pathOf` made of it.
 *
 * @example idAt('provision/kz/law/2001-01-23/148/art_6') // 'prov:kz/law/2001-01-23/148#art_6'
 */
export function idAt(path: string): string {
  const [room = '', ...parts] = path.split('/').map(decoded);
  const kind = KINDS[room] ?? room;
  if (kind !== 'prov') return `${kind}:${parts.join('/')}`;
  return `${kind}:${parts.slice(0, -1).join('/')}#${parts.at(-1) ?? ''}`;
}

/** What is no percent-encoding stays as it was typed: the graph will say that it does not know it. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Where a kind of thing that has a page of its own is shown; others are shown in their lineage. */
const SHOWN: Readonly<Record<string, (id: string) => string>> = {
  act: (id) => `/${pathOf(id)}`,
  prov: (id) => `/${pathOf(id)}`,
  body: (id) => `/${pathOf(id)}`,
  person: (id) => `/scholars?author=${encodeURIComponent(id)}`,
  claim: (id) => `/scholars?claim=${encodeURIComponent(id)}`,
  work: (id) => `/scholars?work=${encodeURIComponent(id)}`,
};

/** The address (without its language) of the view that shows a thing; null for what no view shows. */
export function addressOf(id: string): string | null {
  return SHOWN[id.slice(0, id.indexOf(':'))]?.(id) ?? null;
}

/** `/graphql` opened in GraphiQL with a question and its variables filled in. */
export function graphiqlAddress(query: string, variables: object): string {
  return `/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })}`;
}
