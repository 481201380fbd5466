/** The words that begin a provision: `Глава 2-1.`, `Статья 6.`, `4-1.`, `21-2)`, and "(исключен)". */
import type { ProvisionKind } from '../../model/terms.ts';

/** A line's label and the words after it. */
export interface Label {
  readonly kind: ProvisionKind;
  readonly number: string;
  readonly rest: string;
}

const NUMBER = String.raw`\d+(?:-\d+)*`;
const HEADINGS: readonly (readonly [ProvisionKind, RegExp])[] = [
  ['SECTION', new RegExp(String.raw`^Раздел\s+(${NUMBER}|[IVXLC]+)\s*\.?\s*(.*)$`, 'su')],
  ['CHAPTER', new RegExp(String.raw`^Глава\s+(${NUMBER}|[IVXLC]+)\s*\.?\s*(.*)$`, 'su')],
  ['ARTICLE', new RegExp(String.raw`^Статья\s+(${NUMBER})\s*\.?\s*(.*)$`, 'su')],
  // Before 1995 chapters are headed by a Roman number alone.
  ['CHAPTER', /^([IVXLC]+)\.\s+(\p{Lu}.*)$/su],
];
// A stop after the number must end the label: "10.12.2008" and "1.5 процента" are text.
const PARAGRAPH = new RegExp(String.raw`^(${NUMBER})\s*\.(?=\s|$|[(«"А-ЯЁӘІҢҒҮҰҚӨҺ])\s*(.*)$`, 'su');
const SUBPARAGRAPH = new RegExp(String.raw`^(${NUMBER})\s*\)\s*(.*)$`, 'su');
const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function arabic(number: string): string {
  if (/^\d/.test(number)) return number;
  const values = [...number].map((c) => ROMAN[c] ?? 0);
  return String(values.reduce((sum, v, i) => (v < (values[i + 1] ?? 0) ? sum - v : sum + v), 0));
}

/** The section, chapter or article that a heading opens; null for any other heading. Roman numbers come as Arabic ones. */
export function headingLabel(text: string): Label | null {
  for (const [kind, pattern] of HEADINGS) {
    const match = pattern.exec(text);
    if (match?.[1] !== undefined) return { kind, number: arabic(match[1]), rest: (match[2] ?? '').trim() };
  }
  return null;
}

/** The paragraph or subparagraph that a line of text begins; null for text without a number. */
export function textLabel(text: string): Label | null {
  const subparagraph = SUBPARAGRAPH.exec(text);
  if (subparagraph?.[1] !== undefined) {
    return { kind: 'SUBPARAGRAPH', number: subparagraph[1], rest: subparagraph[2] ?? '' };
  }
  const paragraph = PARAGRAPH.exec(text);
  if (paragraph?.[1] !== undefined) return { kind: 'PARAGRAPH', number: paragraph[1], rest: paragraph[2] ?? '' };
  return null;
}

/** Whether the words after a number only say that the provision is gone, and whether they name no law. */
export function exclusion(rest: string): { readonly excluded: boolean; readonly bare: boolean } {
  const words = rest.replace(/[().;,\s]+/gu, ' ').trim();
  return { excluded: /^исключен[аоы]?(?:\s|$)/iu.test(words), bare: /^исключен[аоы]?$/iu.test(words) };
}

/** A line that goes on with what stands above it: it begins with a small letter, a dash or a quotation. */
export const isContinuation = (text: string): boolean => /^(?:\p{Ll}|[-–—]\s|["«])/u.test(text);

/** How many quotations a line leaves open (positive) or closes (negative); straight quotes toggle. */
export function openQuotes(text: string, open: number): number {
  let depth = open;
  for (const char of text) {
    if (char === '«') depth += 1;
    else if (char === '»') depth -= 1;
    else if (char === '"') depth += depth > 0 ? -1 : 1;
  }
  return Math.max(0, depth);
}
