/**
 * The common ground of both readers: a text as lines with a role. What HTML or Markdown looks like ends
 * here; what a law looks like begins in `outline.ts`.
 */
import type { ActLink } from './document.ts';

export type LineRole =
  /** The act's own title. */
  | 'TITLE'
  /** A line set as a heading: section, chapter, article. */
  | 'HEADING'
  | 'TEXT'
  /** A line set as a note of amendment. */
  | 'NOTE'
  /** An editor's remark that announces a change. */
  | 'ANNOUNCEMENT';

export interface SourceLine {
  readonly role: LineRole;
  readonly text: string;
  /** The id that leads to this line in the source; null where it has none. */
  readonly anchor: string | null;
  readonly links: readonly ActLink[];
}

/** Whether a text holds nothing but white space and soft hyphens: what `cleanText` leaves nothing of. */
export const isBlank = (text: string): boolean => !/[^\s\u00a0\u00ad\u200b\ufeff]/.test(text);

/** One space for every run of white space (no-break spaces too), no soft hyphens, trimmed. */
export function cleanText(text: string): string {
  return text
    .replaceAll('\u00ad', '')
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();
}

/**
 * A note goes over several lines where each line of a list names a law: "Сноска. По всему тексту Закона:" and
 * the words that each law replaced, or "Сноска. Статья 6 с изменениями, внесенными законами РК:" and their days.
 * They become one note.
 */
export function joinNotes(lines: readonly SourceLine[]): readonly SourceLine[] {
  const joined: SourceLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last?.role === 'NOTE' && goesOn(last, line)) joined[joined.length - 1] = append(last, line);
    else joined.push(line);
  }
  return joined;
}

function goesOn(note: SourceLine, next: SourceLine): boolean {
  if (next.role !== 'NOTE' && next.role !== 'TEXT') return false;
  if (!isFootnote(note.text) || isFootnote(next.text)) return false;
  if (note.text.endsWith(':')) return true;
  if (next.role === 'NOTE' && /[;,]$/.test(note.text) && NEXT_ACT.test(next.text)) return true;
  return note.text.endsWith(';') && ABOUT_WORDS.test(next.text);
}

/** A member of a list of acts: "от 09.02.2009 № 126-IV", "2009.02.09 № 126-IV", "dated 09.02.2009 No. 126-IV". */
const NEXT_ACT =
  /^(?:(?:конституционн|закон|указ)\p{L}*\s.*?\s?от\s+\d|от\s+\d|(?:by\s+the\s+law\s.*)?dated\s|(?:ҚР\s+)?\d{2,4}\.\d{2}\.\d{2,4}\s*[№N])/iu;

/** A member of a list of replaced words: "слова … заменены", "the words …", "… деген сөздер". */
const ABOUT_WORDS = /^слов|^(?:the\s+)?words?\s|^["«“][^"»”]+["»”].{0,40}\sсөз/iu;

/** Whether a line is headed as a note: "Сноска.", "Ескерту.", "Footnote." */
export const isFootnote = (text: string): boolean => /^(?:сноска|(?:ескерту|footnote)\s*[.:])/iu.test(text);

function append(note: SourceLine, next: SourceLine): SourceLine {
  const shift = note.text.length + 1;
  const links = [...note.links, ...next.links.map((link) => ({ ...link, at: link.at + shift }))];
  return { ...note, text: `${note.text} ${next.text}`, links };
}
