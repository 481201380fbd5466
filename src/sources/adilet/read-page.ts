/** Reads a page of adilet.zan.kz: the consolidated text of one act with the notes of its amendments. */

import { type CheerioAPI, load } from 'cheerio/slim';
import { actId } from '../../model/ids.ts';
import type { Language } from '../../model/terms.ts';
import type { ActHead, SourceDocument, SourceHead } from '../structure/document.ts';
import { sha256Of } from '../structure/fingerprint.ts';
import { cleanText, joinNotes } from '../structure/lines.ts';
import { outlineOf } from '../structure/outline.ts';
import { parseRequisite } from '../structure/requisite.ts';
import { requireArticles, unreadable, withoutSignature } from '../structure/whole.ts';
import { pageLines } from './page-lines.ts';
import { ownAddress, SITE_LANGUAGE, stateOfPage } from './page-state.ts';

/** Whether a file looks like a page of adilet.zan.kz. */
export const isAdiletPage = (html: string): boolean => /adilet\.zan\.kz/.test(html) && /<article[\s>]/i.test(html);

/**
 * The page as a document, in whichever of the site's languages it is. `file` is named in errors.
 *
 * Throws SOURCE_UNREADABLE for a page that is cut off, or that does not say which act it is of and which
 * day's wording it shows.
 */
export function readAdiletPage(html: string, file: string): SourceDocument {
  // Places in the source tell whether an element was closed by the page or by the parser.
  const $ = load(html, { xml: { xmlMode: false, withEndIndices: true } });
  // A search compares the topmost elements with one another; below one element any number of them is no burden.
  $.root().wrapInner('<html></html>');
  const article = $('article').get(0);
  if (article === undefined) throw unreadable(file, 'there is no <article> element, in which a page holds the law.');
  if (!/<\/article\s*>$/i.test(html.slice(0, (article.endIndex ?? 0) + 1).slice(-LONGEST_END_TAG))) {
    const line = html.split('\n').length;
    throw unreadable(file, `the page is cut off: the <article> element is still open at line ${line}, the last.`);
  }
  const own = ownAddress($);
  if (own === null) throw unreadable(file, 'the page does not show its own address (…/docs/Z…).');
  const { lang } = own;
  const act = actOf($, own, file);
  const lines = joinNotes(withoutSignature(pageLines(article, lang), file, lang, act.form !== 'CONSTITUTION'));
  const outline = outlineOf(lines, lang);
  requireArticles(outline.items, [], file, lang);
  const title = titleOf($);
  return { file, lang, title, source: sourceOf($, html, own, file), act, ...outline };
}

/** Room for blanks within `</article   >`. */
const LONGEST_END_TAG = 80;

interface Own {
  readonly adiletId: string;
  readonly lang: Language;
}

const titleOf = ($: CheerioAPI): string | null => cleanText($('.slogan h1').first().text()) || null;

function actOf($: CheerioAPI, { adiletId, lang }: Own, file: string): ActHead {
  const words = cleanText($('.slogan p').first().text());
  const requisite = parseRequisite(words, lang);
  if (requisite === null) throw unreadable(file, `the page does not say which act it is of (“${words.slice(0, 80)}”).`);
  const bankLink = $('a[href*="/doc/"]')
    .toArray()
    .map((a) => /\/doc\/(\d+)\//.exec($(a).attr('href') ?? '')?.[1])
    .find((code) => code !== undefined);
  const title = titleOf($);
  return {
    ...requisite,
    id: actId(requisite.form, requisite.adoptedOn, requisite.number),
    adiletId,
    bankCode: bankLink ?? null,
    titleRu: lang === 'RU' ? title : null,
    titleKk: lang === 'KK' ? title : null,
    titleEn: lang === 'EN' ? title : null,
  };
}

function sourceOf($: CheerioAPI, html: string, { adiletId, lang }: Own, file: string): SourceHead {
  const stateOf = stateOfPage($, lang);
  if (stateOf === null) throw unreadable(file, 'the page does not say which day its documents are the state of.');
  return {
    id: `source:adilet/${adiletId}/${stateOf}/${lang.toLowerCase()}`,
    title: `adilet.zan.kz, ${adiletId}, ${stateOf}`,
    kind: 'OFFICIAL_PAGE',
    url: `https://adilet.zan.kz/${SITE_LANGUAGE[lang]}/docs/${adiletId}`,
    stateOf,
    sha256: sha256Of(html),
    causedBy: null,
  };
}
