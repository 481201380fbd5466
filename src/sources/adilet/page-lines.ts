/** A saved page of adilet.zan.kz as lines: blocks, loose runs of inline elements and line breaks. */
import type { CheerioAPI } from 'cheerio/slim';
import type { Language } from '../../model/terms.ts';
import { isAnnouncement, isBareAnnouncement } from '../structure/announcements.ts';
import type { ActLink } from '../structure/document.ts';
import { headingLabel, headingsIn } from '../structure/headings.ts';
import { cleanText, isBlank, isFootnote, type LineRole, type SourceLine } from '../structure/lines.ts';

/** A node of the parsed page, in the parser's own terms. */
type PageNode = Parameters<CheerioAPI['contains']>[0];
type PageElement = Extract<PageNode, { attribs: unknown }>;

const BLOCKS = new Set('p h1 h2 h3 h4 h5 h6 div table tr td th ul ol li pre blockquote center section'.split(' '));
const RED = new Set(['#ff0000', 'red']);

/** `Z1300000101` of `…/docs/Z1300000101#z38`. */
export const adiletIdOf = (href: string): string | null =>
  /\/docs\/([A-Z]\d{9}[\d_K])(?![\w/])/.exec(href)?.[1] ?? null;

interface Run {
  text: string;
  links: { text: string; adiletId: string; from: number }[];
  anchor: string | null;
  note: boolean;
  red: boolean;
  bold: boolean;
  heading: boolean;
  /** Words outside a link: a line that is nothing but a link leads elsewhere and is no text. */
  plain: boolean;
}

interface Style {
  readonly note: boolean;
  readonly red: boolean;
  readonly bold: boolean;
  readonly heading: boolean;
  readonly link: boolean;
}

const PLAIN: Style = { note: false, red: false, bold: false, heading: false, link: false };

/** The lines of the law's text; tables (the signature) come as text. */
export function pageLines(root: PageNode, lang: Language = 'RU'): readonly SourceLine[] {
  const walker = new PageWalker(lang);
  walker.walk(root, PLAIN);
  walker.flush();
  return joinAnnouncements(withoutNotices(walker.lines));
}

/** What the publisher tells the reader above the law: that there is a table of contents, that a translation is not official. */
const NOTICE =
  /^(?:вниманию пользовател|для удобства пользован|оглавление\.?$|содержание\.?$|(?:қолданушы|пайдаланушы)лар|мазмұны?\.?$|unofficial translation|(?:table of )?contents?\.?$|attention of users|for the convenience of users)/iu;

function withoutNotices(lines: readonly SourceLine[]): readonly SourceLine[] {
  const first = lines.findIndex((line) => line.role === 'HEADING');
  return lines.filter((line, index) => index >= first || line.role !== 'TEXT' || !NOTICE.test(line.text));
}

class PageWalker {
  readonly lines: SourceLine[] = [];
  readonly #lang: Language;
  #run: Run = emptyRun();

  constructor(lang: Language) {
    this.#lang = lang;
  }

  walk(node: PageNode, style: Style): void {
    for (const child of 'children' in node ? node.children : []) {
      if (child.type === 'text') this.#text(child.data, style);
      else if ('attribs' in child) this.#element(child, style);
    }
  }

  #element(node: PageElement, style: Style): void {
    const { name } = node;
    const attribute = (key: string): string => node.attribs[key] ?? '';
    if (name === 'br') {
      // A heading may be broken over lines, or hold several; everywhere else a break begins a new line.
      if (style.heading) this.#text('\n', style);
      else this.flush();
      return;
    }
    if (name === 'script' || name === 'style') return;
    const block = BLOCKS.has(name);
    if (block) this.flush();
    const id = attribute('id') || (name === 'a' ? attribute('name') : '');
    if (id && block) this.#run.anchor = id;
    else if (id) this.#run.anchor ??= id;
    const adiletId = name === 'a' ? adiletIdOf(attribute('href')) : null;
    const from = this.#run.text.length;
    this.walk(node, {
      note: style.note || attribute('class').split(/\s+/).includes('note'),
      red: style.red || (name === 'font' && RED.has(attribute('color').toLowerCase())),
      bold: style.bold || name === 'b' || name === 'strong',
      heading: style.heading || /^h\d$/.test(name),
      link: style.link || name === 'a',
    });
    if (adiletId !== null) this.#run.links.push({ text: this.#run.text.slice(from), adiletId, from });
    if (block) this.flush();
  }

  #text(data: string, style: Style): void {
    const run = this.#run;
    if (!isBlank(data)) {
      // The style of a line is that of its first words.
      if (isBlank(run.text)) {
        run.note = style.note;
        run.red = style.red;
        run.bold = style.bold;
        run.heading = style.heading;
      }
      run.plain ||= !style.link;
    }
    run.text += data;
  }

  flush(): void {
    const run = this.#run;
    this.#run = emptyRun();
    const text = cleanText(run.text);
    // An anchor on a line of its own (an empty paragraph) leads to nothing.
    if (text === '' || !run.plain) return;
    const links: ActLink[] = run.links.map((link) => ({
      text: cleanText(link.text),
      adiletId: link.adiletId,
      at: cleanText(`${run.text.slice(0, link.from)}|`).length - 1,
    }));
    const role = roleOf(run, text, this.#lang);
    const [first, ...others] = role === 'HEADING' ? headingsIn(linesOf(run.text), this.#lang) : [text];
    this.lines.push({ role, text: first ?? text, anchor: run.anchor, links });
    for (const other of others) this.lines.push({ role, text: other, anchor: null, links: [] });
  }
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(cleanText)
    .filter((line) => line !== '');

const emptyRun = (): Run => ({
  text: '',
  links: [],
  anchor: null,
  note: false,
  red: false,
  bold: false,
  heading: false,
  plain: false,
});

function roleOf(run: Run, text: string, lang: Language): LineRole {
  if (run.red || isAnnouncement(text)) return 'ANNOUNCEMENT';
  if (run.note || isFootnote(text)) return 'NOTE';
  // Some articles are set as bold paragraphs instead of headings.
  if (run.heading || (run.bold && headingLabel(text, lang) !== null)) return 'HEADING';
  return 'TEXT';
}

/**
 * "Примечание ИЗПИ!" and the red lines after it are one announcement; so is a head that stands alone and the
 * line below it, however that is set.
 */
function joinAnnouncements(lines: readonly SourceLine[]): readonly SourceLine[] {
  const joined: SourceLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last?.role === 'ANNOUNCEMENT' && !isAnnouncement(line.text) && isBodyOf(last, line)) {
      joined[joined.length - 1] = { ...last, text: `${last.text} ${line.text}` };
    } else joined.push(line);
  }
  return joined;
}

function isBodyOf(announcement: SourceLine, line: SourceLine): boolean {
  if (line.role === 'ANNOUNCEMENT') return true;
  return isBareAnnouncement(announcement.text) && line.role !== 'HEADING' && !isFootnote(line.text);
}
