/** The citation of a page of the explorer: which thing its address shows, and what that is called. */
import type { CslItem } from '../../bibliography/csl.ts';
import type { GraphReader } from '../../graph/reader.ts';
import { actLabel } from '../../model/act-label.ts';
import { printCitation } from '../../model/citation.ts';
import { type LocalDate, parseLocalDate } from '../../model/dates.ts';
import type { Entity } from '../../model/entities.ts';
import { ZangraphError } from '../../model/errors.ts';
import { type DatedName, inLanguage, type LocalText, nameOn } from '../../model/localized.ts';
import type { Language } from '../../model/terms.ts';
import { CREATOR, TITLE } from '../about.ts';
import type { Part } from '../part.ts';

const LANGUAGE: Readonly<Record<string, Language>> = { ru: 'RU', kk: 'KK', en: 'EN' };

/** How the revision is called in the language of the page. */
const REVISION: Readonly<Record<Language, string>> = {
  RU: 'редакция данных',
  KK: 'деректер редакциясы',
  EN: 'dataset revision',
};

/**
 * The page as a web document. No day of access is told: it is not the graph's to know, and the same facts give the same
 * bytes. Throws BAD_ARGUMENT for what is no address, or the address of nothing.
 *
 * @example pageItem(part, 'https://zangraph.example/ru/provision/kz/law/2001-01-23/148/art_6?on=2013-07-01')
 */
export async function pageItem({ reader, revision }: Part, address: string): Promise<CslItem> {
  const url = urlOf(address);
  const [, tag = '', ...path] = url.pathname.split('/');
  const lang = LANGUAGE[tag] ?? null;
  const on = parseLocalDate(url.searchParams.get('on') ?? '');
  const id = idIn(lang === null ? [tag, ...path] : path, url.searchParams);
  return {
    id: `zangraph-${id === null ? 'page' : id.replaceAll(/[^\w.-]+/g, '-')}`,
    type: 'webpage',
    title: id === null ? TITLE : await titleOf(reader, id, lang ?? 'RU', on),
    language: tag in LANGUAGE ? tag : 'ru',
    'container-title': 'zangraph',
    author: [{ literal: CREATOR }],
    version: revision,
    // The signs that end a value in one of the formats; an address may write them either way.
    URL: url.href.replaceAll(/[{}\\^`|]/g, encodeURIComponent),
    note: `zangraph, ${REVISION[lang ?? 'RU']} ${revision}`,
  };
}

function urlOf(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url !== null && /^https?:$/.test(url.protocol)) return url;
  throw new ZangraphError(
    'BAD_ARGUMENT',
    `address: "${address.slice(0, 100)}" is no address of a page; it begins with http:// or https://.`,
  );
}

/** The thing that a page shows, from its path (`provision/kz/law/…/art_6`) or its parameters; null: a list of things. */
function idIn(path: readonly string[], parameters: URLSearchParams): string | null {
  const [room = '', ...rest] = path.map(decoded);
  switch (room) {
    case 'lineage':
    case 'compare':
      return idIn(rest, parameters);
    case 'provision':
      return `prov:${rest.slice(0, -1).join('/')}#${rest.at(-1) ?? ''}`;
    case 'scholars':
      return ['claim', 'work', 'author'].map((name) => parameters.get(name)).find((id) => id !== null) ?? null;
    default:
      return rest.length === 0 ? null : `${room}:${rest.join('/')}`;
  }
}

/** What is no percent-encoding names nothing, and is told as it was written. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

async function titleOf(reader: GraphReader, id: string, lang: Language, on: LocalDate | null): Promise<string> {
  const [thing] = await reader.nodes.byIds([id]);
  if (thing) return nameOf(reader, thing, lang, on);
  throw new ZangraphError('BAD_ARGUMENT', `address: nothing in the graph has the id "${id.slice(0, 100)}".`);
}

async function nameOf(reader: GraphReader, thing: Entity, lang: Language, on: LocalDate | null): Promise<string> {
  const said = (text: LocalText | null | undefined): string | null => (text ? inLanguage(text, lang) : null);
  const named = (names: readonly DatedName[]): string | null => said(on === null ? names.at(-1) : nameOn(names, on));
  switch (thing.type) {
    case 'Act':
      return [named(thing.titles), actLabel(thing, lang)].filter((part) => part !== null).join('. ');
    case 'Provision': {
      const [act] = await reader.nodes.byIds([thing.act]);
      const place = act?.type === 'Act' ? printCitation(act, thing.eId, lang) : thing.id;
      const title = [place, named(thing.headings)].filter((part) => part !== null).join('. ');
      return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
    }
    case 'Body':
      return named(thing.names) ?? thing.id;
    case 'Person':
      return said(thing.name) ?? thing.id;
    case 'Work':
      return said(thing.title) ?? thing.id;
    case 'Claim':
    case 'Competence':
      return said(thing.summary) ?? thing.id;
    default:
      return thing.id;
  }
}
