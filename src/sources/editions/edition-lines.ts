/** A dated edition in Markdown as lines: the table of contents apart from the law. */
import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Language } from '../../model/terms.ts';
import { isAnnouncement } from '../structure/announcements.ts';
import { headingLabel } from '../structure/headings.ts';
import { cleanText, isFootnote, type LineRole, type SourceLine } from '../structure/lines.ts';

export interface EditionLines {
  readonly title: string | null;
  /** The law's own lines, from its title on. */
  readonly lines: readonly SourceLine[];
  /** eIds of the articles that the table of contents above the title names. */
  readonly contents: readonly string[];
}

/** In these texts an indent follows a list's depth and never means code; a line under a line is no heading. */
const PLAIN_INDENT = { disable: { null: ['codeIndented', 'setextUnderline'] } };

export function editionLines(markdown: string, lang: Language = 'RU'): EditionLines {
  const walker = new EditionWalker();
  for (const piece of piecesOf(markdown)) walker.read(piece);
  const title = walker.lines.findIndex((line) => line.role === 'TITLE');
  const contents = walker.lines
    .slice(0, Math.max(0, title))
    .flatMap((line) => headingLabel(line.text, lang) ?? [])
    .filter((label) => label.level === 'ARTICLE')
    .map((label) => `art_${label.number}`);
  return {
    title: walker.lines[title]?.text ?? null,
    lines: withAnnouncements(walker.lines.slice(title + 1)),
    contents,
  };
}

/** What may hold a heading that is none: it stands in HTML that goes on over empty lines. */
const OPEN_HTML = /<(?:pre|script|style|textarea|!|\?)/i;
const FENCE = /^ {0,3}(?:```|~~~)/;

/**
 * The text cut before its headings. Reading Markdown costs the square of its length, so that a code is read an article
 * at a time; a heading after an empty line ends whatever was open but a fenced block.
 */
function piecesOf(markdown: string): readonly string[] {
  if (OPEN_HTML.test(markdown)) return [markdown];
  const pieces: string[][] = [[]];
  let isFenced = false;
  let isEmptyAbove = false;
  for (const line of markdown.split('\n')) {
    if (FENCE.test(line)) isFenced = !isFenced;
    if (!isFenced && isEmptyAbove && /^#{1,6} /.test(line)) pieces.push([]);
    pieces.at(-1)?.push(line);
    isEmptyAbove = line.trim() === '';
  }
  return pieces.map((lines) => lines.join('\n'));
}

class EditionWalker {
  readonly lines: SourceLine[] = [];
  #source = '';

  read(markdown: string): void {
    this.#source = markdown;
    this.walk(fromMarkdown(markdown, { extensions: [PLAIN_INDENT] }));
  }

  /** `from`: where a list item begins, so that its number, which Markdown takes for a bullet, stays in the text. */
  walk(node: Parents, from: number | null = null): void {
    node.children.forEach((child: Nodes, index) => {
      const start = index === 0 ? from : null;
      switch (child.type) {
        case 'heading':
          this.#push(child.depth === 1 ? 'TITLE' : 'HEADING', textOf(child));
          break;
        case 'paragraph':
          this.#paragraph(child, start);
          break;
        case 'listItem':
          this.walk(child, child.position?.start.offset ?? null);
          break;
        case 'html':
          for (const text of tableLines(child.value)) this.#push('TEXT', text);
          break;
        case 'code':
          for (const text of unwrapped(child.value)) this.#push(roleOf(text), text);
          break;
        default:
          if ('children' in child) this.walk(child);
      }
    });
  }

  #paragraph(node: Extract<Nodes, { type: 'paragraph' }>, from: number | null): void {
    const text = textOf(node);
    const begin = node.position?.start.offset;
    const marker = from === null || begin === undefined ? '' : this.#source.slice(from, begin);
    const line = marker + text;
    this.#push(roleOf(line.trimStart()), line);
  }

  #push(role: LineRole, raw: string): void {
    const text = cleanText(raw);
    if (text === '') return;
    // Anchors of the Markdown are not those of the bank's page: a citation is what a reader can find again.
    const last = this.lines.at(-1);
    const isRestOfHeading =
      role === 'TEXT' && last?.role === 'HEADING' && /,$/.test(last.text) && /^\p{Ll}/u.test(text);
    if (isRestOfHeading) this.lines[this.lines.length - 1] = { ...last, text: `${last.text} ${text}` };
    else this.lines.push({ role, text, anchor: null, links: [] });
  }
}

const PLAIN_HEADING = /^Статья \d+(?:-\d+)*\s?\.\s|^\d+(?:-\d+)*-бап\s?\.\s|^[IVX]+\. \p{Lu}/u;

/** The role of a line that is not set as a heading; old editions set headings as plain text. */
function roleOf(text: string): LineRole {
  if (isFootnote(text)) return 'NOTE';
  return PLAIN_HEADING.test(text) ? 'HEADING' : 'TEXT';
}

/**
 * Blocks that an old edition sets off keep the line ends of a typewriter: a line goes on with the one above
 * unless it begins something or the one above is finished.
 */
function unwrapped(block: string): readonly string[] {
  const lines: string[] = [];
  for (const line of block.split('\n').map(cleanText)) {
    const last = lines.at(-1);
    const begins = roleOf(line) !== 'TEXT' || /^(?:- |\d+(?:-\d+)*[.)])/u.test(line);
    const unfinished = last !== undefined && roleOf(last) !== 'HEADING' && !/[.;:]$/.test(last);
    const goesOn = last !== undefined && !begins && (unfinished || /^\p{Ll}/u.test(line));
    if (goesOn) lines[lines.length - 1] = `${last} ${line}`;
    else lines.push(line);
  }
  return lines;
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  return 'children' in node ? node.children.map((child: Nodes) => textOf(child)).join('') : '';
}

/** The words between the tags of a table set in HTML (the signature). */
const tableLines = (html: string): readonly string[] => html.split(/<[^>]*>|\n/).filter((text) => text.trim() !== '');

/** "Примечание РЦПИ!" and the paragraph below it announce a change. */
function withAnnouncements(lines: readonly SourceLine[]): readonly SourceLine[] {
  const result: SourceLine[] = [];
  let open = false;
  for (const line of lines) {
    const last = result.at(-1);
    if (open && last) {
      result[result.length - 1] = { ...last, text: `${last.text} ${line.text}` };
      open = false;
      continue;
    }
    open = line.role === 'TEXT' && isAnnouncement(line.text);
    result.push(open ? { ...line, role: 'ANNOUNCEMENT' } : line);
  }
  return result;
}
