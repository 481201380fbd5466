/** Builds the outline of a law (chapters, articles, paragraphs, subparagraphs, parts) from lines with roles. */
import { numberSortKey } from '../../model/eid.ts';
import type { Language, ProvisionKind } from '../../model/terms.ts';
import { citationOf, noteAt } from './citation.ts';
import type { Announcement, Item, PlacedNote } from './document.ts';
import { type HeadingLevel, headingLabel } from './headings.ts';
import { exclusion, isContinuation, type Label, openQuotes, textLabel } from './labels.ts';
import { isFootnote, type SourceLine } from './lines.ts';

export interface Outline {
  readonly items: readonly Item[];
  readonly notes: readonly PlacedNote[];
  readonly announcements: readonly Announcement[];
}

interface Open {
  eId: string;
  kind: ProvisionKind;
  number: string | null;
  heading: string | null;
  parent: string | null;
  anchor: string | null;
  text: string[];
  excluded: boolean;
  bare: boolean;
  /** Parts opened so far; the provision's own text is the first. */
  parts: number;
}

/**
 * The outline of one act. Unnumbered text after the first becomes `part_2`, `part_3`… of its article or
 * paragraph; text that goes on with a list (a small letter, or a list that continues after it) stays with
 * the subparagraph above; a quotation that is left open swallows lines until it is closed.
 *
 * Notes headed "Сноска" ("Ескерту", "Footnote") stand under the article (chapter, preamble, act) they follow; a note in place of a
 * provision ("8) исключен Законом …") stands under that provision.
 */
export function outlineOf(lines: readonly SourceLine[], lang: Language = 'RU'): Outline {
  return new OutlineBuilder(lines, lang).build();
}

/** Levels above the article, the widest first: opening one closes those after it. */
const LEVELS = ['PART', 'SECTION', 'SUBSECTION', 'CHAPTER', 'DIVISION'] as const satisfies readonly HeadingLevel[];
type Level = (typeof LEVELS)[number];

class OutlineBuilder {
  readonly #lines: readonly SourceLine[];
  readonly #items: Open[] = [];
  readonly #byEId = new Map<string, Open>();
  readonly #notes: PlacedNote[] = [];
  readonly #announcements: Announcement[] = [];
  readonly #lang: Language;
  /** The headings that are open above the next article, by level. */
  readonly #above = new Map<Level, Open>();
  #article: Open | null = null;
  #paragraph: Open | null = null;
  #part: Open | null = null;
  #subparagraph: Open | null = null;
  #preamble: Open | null = null;
  #quotes = 0;
  /** How often each eId was asked for. */
  readonly #uses = new Map<string, number>();
  /** Made when it is first asked for. */
  #labelBelow: readonly (Label | null)[] | null = null;

  constructor(lines: readonly SourceLine[], lang: Language) {
    this.#lines = lines;
    this.#lang = lang;
  }

  build(): Outline {
    this.#lines.forEach((line, index) => {
      if (line.role === 'HEADING') this.#heading(line);
      else if (line.role === 'NOTE') this.#note(line);
      else if (line.role === 'ANNOUNCEMENT') this.#announce(line);
      else if (line.role === 'TEXT') this.#text(line, index);
    });
    this.#markEmpty();
    return {
      items: this.#items.map((item) => finish(item, this.#lang)),
      notes: this.#notes,
      announcements: this.#announcements,
    };
  }

  #heading(line: SourceLine): void {
    const label = headingLabel(line.text, this.#lang);
    if (label === null) return;
    this.#closeArticle();
    const { kind, level, number } = label;
    if (level !== 'ARTICLE') for (const lower of LEVELS.slice(LEVELS.indexOf(level))) this.#above.delete(lower);
    const parent = this.#lowest();
    const gone = exclusion(label.rest, this.#lang);
    const item = this.#add(this.#eIdOf(level, number), kind, number, parent, line.anchor);
    item.heading = label.rest === '' || gone.excluded ? null : label.rest;
    item.excluded = gone.excluded;
    if (gone.excluded && !gone.bare) this.#place(line, item.eId);
    if (level === 'ARTICLE') this.#article = item;
    else this.#above.set(level, item);
  }

  /** The narrowest heading that is open above the next article. */
  #lowest(): Open | null {
    return LEVELS.reduce<Open | null>((lowest, level) => this.#above.get(level) ?? lowest, null);
  }

  /** Chapters and articles are numbered through; what divides a section or a chapter counts inside it. */
  #eIdOf(level: HeadingLevel, number: string): string {
    const prefix = level === 'ARTICLE' ? 'art' : level === 'CHAPTER' ? 'chp' : level === 'PART' ? 'part' : 'sec';
    const container = level === 'DIVISION' || level === 'SUBSECTION' ? this.#lowest() : null;
    const isInside = container !== null && container.kind !== 'PART';
    return `${isInside ? `${container.eId}__` : ''}${prefix}_${number}`;
  }

  #closeArticle(): void {
    this.#article = null;
    this.#paragraph = null;
    this.#part = null;
    this.#subparagraph = null;
    this.#quotes = 0;
  }

  #text(line: SourceLine, index: number): void {
    const { text } = line;
    if (this.#quotes > 0) {
      this.#append(text);
      return;
    }
    const label = this.#article === null ? null : textLabel(text);
    if (label !== null) this.#numbered(line, label);
    else if (this.#article === null) this.#beforeArticles(line);
    else this.#unnumbered(line, index);
    this.#quotes = /^["«]/.test(text) || this.#quotes > 0 ? openQuotes(text, this.#quotes) : 0;
  }

  #beforeArticles(line: SourceLine): void {
    if (this.#above.size > 0) return;
    this.#preamble ??= this.#add('preamble', 'PREAMBLE', null, null, line.anchor);
    this.#preamble.text.push(line.text);
  }

  #numbered(line: SourceLine, label: Label): void {
    const gone = exclusion(label.rest, this.#lang);
    const item =
      label.kind === 'PARAGRAPH'
        ? this.#openParagraph(label.number, line.anchor)
        : this.#openSubparagraph(label.number, line.anchor);
    item.excluded = gone.excluded;
    item.bare = gone.bare;
    if (!gone.excluded) item.text.push(label.rest);
    else if (!gone.bare) this.#place(line, item.eId);
  }

  #openParagraph(number: string, anchor: string | null): Open {
    const article = this.#article;
    this.#part = null;
    this.#subparagraph = null;
    this.#paragraph = this.#add(`${article?.eId}__para_${number}`, 'PARAGRAPH', number, article, anchor);
    return this.#paragraph;
  }

  #openSubparagraph(number: string, anchor: string | null): Open {
    const container = this.#part ?? this.#paragraph ?? this.#article;
    this.#subparagraph = this.#add(`${container?.eId}__subpara_${number}`, 'SUBPARAGRAPH', number, container, anchor);
    return this.#subparagraph;
  }

  #unnumbered(line: SourceLine, index: number): void {
    const container = this.#paragraph ?? this.#article;
    if (container === null) return;
    if (container.text.length === 0 && this.#subparagraph === null) {
      container.text.push(line.text);
      return;
    }
    if (isContinuation(line.text) || this.#listGoesOn(index)) {
      this.#append(line.text);
      return;
    }
    container.parts += 1;
    this.#subparagraph = null;
    const number = String(container.parts);
    this.#part = this.#add(`${container.eId}__part_${number}`, 'PART', number, container, line.anchor);
    this.#part.text.push(line.text);
  }

  /** Whether the list of the open subparagraph continues below, so that text in between belongs to it. */
  #listGoesOn(index: number): boolean {
    const last = this.#subparagraph;
    if (last === null || last.number === null) return false;
    this.#labelBelow ??= labelsBelow(this.#lines);
    const label = this.#labelBelow[index] ?? null;
    return label?.kind === 'SUBPARAGRAPH' && numberSortKey(label.number) > numberSortKey(last.number);
  }

  #append(text: string): void {
    (this.#subparagraph ?? this.#part ?? this.#paragraph ?? this.#article ?? this.#preamble)?.text.push(text);
    if (this.#quotes > 0) this.#quotes = openQuotes(text, this.#quotes);
  }

  #note(line: SourceLine): void {
    if (!isFootnote(line.text)) {
      const label = this.#article === null ? null : textLabel(line.text);
      if (label !== null) {
        this.#numbered(line, label);
        return;
      }
    }
    this.#place(line, (this.#article ?? this.#lowest() ?? this.#preamble)?.eId ?? 'act');
  }

  #place(line: SourceLine, under: string): void {
    const place = under === 'act' ? null : this.#byEId.get(under);
    const anchor = line.anchor ?? place?.anchor ?? null;
    const locator = noteAt(anchor === null ? citationOf(under, this.#lang) : `#${anchor}`, this.#lang);
    this.#notes.push({ note: { text: line.text, lang: this.#lang, under }, locator, links: line.links });
  }

  #announce(line: SourceLine): void {
    const under = (this.#article ?? this.#lowest() ?? this.#preamble)?.eId ?? 'act';
    const anchor = line.anchor ?? this.#byEId.get(under)?.anchor ?? null;
    const locator = anchor === null ? citationOf(under, this.#lang) : `#${anchor}`;
    this.#announcements.push({ under, locator, length: line.text.length, text: line.text });
  }

  #add(eId: string, kind: ProvisionKind, number: string | null, parent: Open | null, anchor: string | null): Open {
    let use = this.#uses.get(eId) ?? 1;
    while (this.#byEId.has(use === 1 ? eId : `${eId}~${use}`)) use += 1;
    this.#uses.set(eId, use);
    const item: Open = {
      eId: use === 1 ? eId : `${eId}~${use}`,
      kind,
      number,
      heading: null,
      parent: parent?.eId ?? null,
      anchor,
      text: [],
      excluded: false,
      bare: false,
      parts: 1,
    };
    this.#items.push(item);
    this.#byEId.set(item.eId, item);
    return item;
  }

  /** A part, section, chapter or article of which only the heading is left is excluded. */
  #markEmpty(): void {
    const alive = new Set<string>();
    for (const item of [...this.#items].reverse()) {
      const isPartOfCode = item.kind === 'PART' && !item.eId.includes('__');
      const headed = item.kind === 'ARTICLE' || item.kind === 'CHAPTER' || item.kind === 'SECTION' || isPartOfCode;
      if (headed && item.text.length === 0 && !alive.has(item.eId)) item.excluded = true;
      if (item.parent !== null && (!item.excluded || item.kind !== 'ARTICLE')) alive.add(item.parent);
    }
  }
}

/** For each line the next label below it, of which only those before the next heading count. */
function labelsBelow(lines: readonly SourceLine[]): readonly (Label | null)[] {
  const below: (Label | null)[] = [];
  let label: Label | null = null;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    below[index] = label;
    const line = lines[index];
    if (line?.role === 'HEADING') label = null;
    else if (line?.role === 'TEXT' || line?.role === 'NOTE') label = textLabel(line.text) ?? label;
  }
  return below;
}

function finish(item: Open, lang: Language): Item {
  return {
    eId: item.eId,
    kind: item.kind,
    number: item.number,
    heading: item.heading,
    parent: item.parent,
    locator: item.anchor === null ? citationOf(item.eId, lang) : `#${item.anchor}`,
    ownText: item.text.join('\n'),
    excluded: item.excluded,
    bare: item.bare,
  };
}
