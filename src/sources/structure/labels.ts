/** The words that begin a provision inside an article: `4-1.`, `21-2)`, and "(исключен)". */
import type { Language, ProvisionKind } from '../../model/terms.ts';

/** A line's label and the words after it. */
export interface Label {
  readonly kind: ProvisionKind;
  readonly number: string;
  readonly rest: string;
}

const NUMBER = String.raw`\d+(?:-\d+)*`;
// A stop after the number must end the label: "10.12.2008" and "1.5 процента" are text.
const PARAGRAPH = new RegExp(String.raw`^(${NUMBER})\s*\.(?=\s|$|[(«"“A-ZА-ЯЁӘІҢҒҮҰҚӨҺ])\s*(.*)$`, 'su');
const SUBPARAGRAPH = new RegExp(String.raw`^(${NUMBER})\s*\)\s*(.*)$`, 'su');

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

/** What stands in place of an excluded provision, without its punctuation. */
const EXCLUDED: Record<Language, string> = {
  RU: '(?:исключен[аоы]?|утратил[аои]?\\s+силу)',
  KK: '(?:алып\\s+тасталды|алынып\\s+тасталды|алынып\\s+тасталған|күш[іi]\\s+жойылды)',
  EN: '(?:(?:is|are|was|were|has\\s+been|have\\s+been)\\s+)?(?:excluded|deleted|repealed|removed)',
};
const GONE = new Map(Object.entries(EXCLUDED).map(([lang, word]) => [lang, new RegExp(`^${word}(?:\\s|$)`, 'iu')]));
const ONLY_GONE = new Map(Object.entries(EXCLUDED).map(([lang, word]) => [lang, new RegExp(`^${word}$`, 'iu')]));

/** Whether the words after a number only say that the provision is gone, and whether they name no law. */
export function exclusion(rest: string, lang: Language = 'RU'): { readonly excluded: boolean; readonly bare: boolean } {
  const words = rest.replace(/[().;,\s]+/gu, ' ').trim();
  return { excluded: GONE.get(lang)?.test(words) ?? false, bare: ONLY_GONE.get(lang)?.test(words) ?? false };
}

/** A line that goes on with what stands above it: it begins with a small letter, a dash or a quotation. */
export const isContinuation = (text: string): boolean => /^(?:\p{Ll}|[-–—]\s|["«“])/u.test(text);

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
