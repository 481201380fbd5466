/** Reads a saved page of adilet.zan.kz: the consolidated text of one act with the notes of its amendments. */
import { createHash } from 'node:crypto';
import { type CheerioAPI, load } from 'cheerio';
import { type LocalDate, parseLocalDate } from '../../model/dates.ts';
import { actId } from '../../model/ids.ts';
import type { ActHead, SourceDocument, SourceHead } from '../structure/document.ts';
import { cleanText, joinNotes } from '../structure/lines.ts';
import { outlineOf } from '../structure/outline.ts';
import { parseRequisite } from '../structure/requisite.ts';
import { requireArticles, unreadable, withoutSignature } from '../structure/whole.ts';
import { adiletIdOf, pageLines } from './page-lines.ts';

/** Whether a file looks like a saved page of adilet.zan.kz. */
export const isAdiletPage = (html: string): boolean => /adilet\.zan\.kz/.test(html) && /<article[\s>]/i.test(html);

/**
 * The page as a document. `file` is named in errors.
 *
 * Throws SOURCE_UNREADABLE for a page that is cut off, or that does not say which act it is of and which
 * day's wording it shows.
 */
export function readAdiletPage(html: string, file: string): SourceDocument {
  // Places in the source tell whether an element was closed by the page or by the parser.
  const $ = load(html, { sourceCodeLocationInfo: true });
  const article = $('article').get(0);
  if (article === undefined) throw unreadable(file, 'there is no <article> element, in which a page holds the law.');
  if (!article.sourceCodeLocation?.endTag) {
    const line = html.split('\n').length;
    throw unreadable(file, `the page is cut off: the <article> element is still open at line ${line}, the last.`);
  }
  const lines = joinNotes(withoutSignature(pageLines(article), file));
  const outline = outlineOf(lines);
  requireArticles(outline.items, [], file);
  const act = actOf($, file);
  return { file, title: act.titleRu, source: sourceOf($, html, act, file), act, ...outline };
}

function actOf($: CheerioAPI, file: string): ActHead {
  const words = cleanText($('.slogan p').first().text());
  const requisite = parseRequisite(words);
  if (requisite === null) throw unreadable(file, `the page does not say which act it is of (“${words.slice(0, 80)}”).`);
  const bankLink = $('a[href*="/doc/"]')
    .toArray()
    .map((a) => /\/doc\/(\d+)\//.exec($(a).attr('href') ?? '')?.[1])
    .find((code) => code !== undefined);
  return {
    ...requisite,
    id: actId(requisite.form, requisite.adoptedOn, requisite.number),
    adiletId: pageId($),
    bankCode: bankLink ?? null,
    titleRu: cleanText($('.slogan h1').first().text()) || null,
    titleKk: null,
  };
}

function pageId($: CheerioAPI): string | null {
  const tabs = $('#tabs_container a[href]').toArray();
  for (const a of tabs) {
    const id = adiletIdOf($(a).attr('href') ?? '');
    if (id !== null) return id;
  }
  return null;
}

function sourceOf($: CheerioAPI, html: string, act: ActHead, file: string): SourceHead {
  const stateOf = stateOfPage($);
  if (stateOf === null) throw unreadable(file, 'the page does not say which day its documents are the state of.');
  if (act.adiletId === null) throw unreadable(file, 'the page does not show its own address (…/docs/Z…).');
  return {
    id: `source:adilet/${act.adiletId}/${stateOf}/ru`,
    title: `adilet.zan.kz, ${act.adiletId}, ${stateOf}`,
    kind: 'OFFICIAL_PAGE',
    url: `https://adilet.zan.kz/rus/docs/${act.adiletId}`,
    stateOf,
    sha256: createHash('sha256').update(html).digest('hex'),
    causedBy: null,
  };
}

/** "Документы по состоянию на: 08.06.2026" at the foot of every page. */
function stateOfPage($: CheerioAPI): LocalDate | null {
  const item = $('li')
    .toArray()
    .map((li) => $(li).text())
    .find((text) => text.includes('Документы по состоянию на'));
  const match = /(\d{2})\.(\d{2})\.(\d{4})/.exec(item ?? '');
  return match ? parseLocalDate(`${match[3]}-${match[2]}-${match[1]}`) : null;
}
