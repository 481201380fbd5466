/**
 * Names of things. zangraph has no address of its own on the web, so that its ids become URNs, which name and do not
 * lead anywhere (`zangraph` is no registered namespace of URNs): `urn:zangraph:act:kz/law/2001-01-23/148`.
 */
export const BASE = 'urn:zangraph:';

/** What a URI may not hold as it is, also where `encodeURI` lets it pass; halves of a pair cannot be encoded at all. */
const encoded = (text: string): string =>
  encodeURI(text.replaceAll(/\p{Cs}/gu, '\u{fffd}')).replaceAll(/[?#]/g, encodeURIComponent);

/**
 * The IRI of an id. An id that a dossier gives may hold anything; different ids have different IRIs. The first `#` stays,
 * as the one before a fragment.
 *
 * @example iriOf('prov:kz/law/2001-01-23/148#art_6') // 'urn:zangraph:prov:kz/law/2001-01-23/148#art_6'
 */
export function iriOf(id: string): string {
  const cut = id.indexOf('#');
  return BASE + (cut < 0 ? encoded(id) : `${encoded(id.slice(0, cut))}#${encoded(id.slice(cut + 1))}`);
}

/** The id of an IRI that `iriOf` made; null for any other. What could not be encoded is lost. */
export function idOf(iri: string): string | null {
  if (!iri.startsWith(BASE)) return null;
  try {
    return decodeURIComponent(iri.slice(BASE.length));
  } catch {
    return null;
  }
}

/** What `URL` leaves as it is though no URI may hold it. */
const UNWISE = /[\s"<>[\\\]^`{|}]|%(?![\da-f]{2})/gi;
const mended = (text: string): string => text.replaceAll(UNWISE, encodeURIComponent);

/** A web address as a valid IRI; null where it is none. */
export function webAddress(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, origin, pathname, search, hash } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const fragment = hash === '' ? '' : `#${mended(hash.slice(1)).replaceAll('#', '%23')}`;
  return `${origin}${mended(pathname)}${mended(search)}${fragment}`;
}
