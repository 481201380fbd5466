/**
 * Cells that a spreadsheet would run as a formula, made harmless by an apostrophe in front, and the way back. A text that
 * itself begins with apostrophes before such a sign gets one more, so that every text comes back as it was.
 */

/** With the full-width forms, which some spreadsheets take for the plain ones (OWASP, "CSV Injection"). */
const FORMULA = /^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** @example defused('=1+1') // "'=1+1" */
export const defused = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** The text of a cell: undoes `defused`, and nothing else. */
export const undefused = (cell: string): string => (cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell);
