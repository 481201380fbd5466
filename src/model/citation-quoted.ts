/** A citation that stands in quotation marks, "«ст. 6»": what they hold is read, and their signs as blanks. */

/** Of either side: some languages and keyboards open with what others close with. */
const MARKS = new Set('«»"“”„‟\'‘’‚‹›');
/** What may stand behind the last mark. */
const END = new Set(' \t\r\n.,;');

/**
 * The text with blanks for the marks around it, so that offsets hold; first without as many closing as opening ones,
 * then without the opening ones alone, since a title at the end prints one sign for two. None where no marks stand around.
 *
 * @example withoutQuotes('«ст. 6»') // [' ст. 6 ', ' ст. 6»']
 */
export function withoutQuotes(text: string): readonly string[] {
  const from = text.length - text.trimStart().length;
  let start = from;
  while (MARKS.has(text.charAt(start))) start++;
  let end = text.length;
  while (END.has(text.charAt(end - 1))) end--;
  const behind = end;
  while (behind - end < start - from && MARKS.has(text.charAt(end - 1))) end--;
  if (start === from || end === behind || end <= start) return [];
  const blanks = (length: number): string => ' '.repeat(length);
  return [
    `${blanks(start)}${text.slice(start, end)}${blanks(behind - end)}${text.slice(behind)}`,
    `${blanks(start)}${text.slice(start)}`,
  ];
}
