/** Reads the line of a provision that a citation means: "абзац второй", "2-й абзац", "екінші абзацы", "indent two". */
import { type Take, word } from './citation-patterns.ts';
import { INDENT, ORDINALS, PARAGRAPH_OR_INDENT } from './citation-words.ts';

export interface Indent {
  /** Counted from 1. */
  readonly number: number;
  /** "Paragraph two": an indent only where the citation names a paragraph or a subparagraph beside it. */
  readonly orParagraph: boolean;
}

const counted = (unit: string) =>
  ORDINALS.map((ordinal) => word(`(?:${unit})\\s+(?:${ordinal})|(?:${ordinal})\\s+(?:${unit})`));
const indents = counted(INDENT);
const eithers = counted(PARAGRAPH_OR_INDENT);
const NUMBER = '(\\d{1,3})';
const numbered = word(`(?:${INDENT})\\s*${NUMBER}(?!-\\p{L})|${NUMBER}(?:-?\\p{L}{1,3})?(?:\\s+|-)(?:${INDENT})`);

/** The indent that stands at the place read; null where none does. */
export function takeIndent(take: Take): Indent | null {
  const [, before, after] = take(numbered) ?? [];
  const printed = Number(before ?? after ?? 0);
  if (printed > 0) return { number: printed, orParagraph: false };
  const ordinal = indents.findIndex((words) => take(words) !== null);
  if (ordinal >= 0) return { number: ordinal + 1, orParagraph: false };
  const either = eithers.findIndex((words) => take(words) !== null);
  return either < 0 ? null : { number: either + 1, orParagraph: true };
}
