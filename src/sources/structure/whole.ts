/** Is a text whole? A text cut in the middle must not pass for a law whose last articles were repealed. */
import { ZangraphError } from '../../model/errors.ts';
import type { Language } from '../../model/terms.ts';
import { citationOf } from './citation.ts';
import type { Item } from './document.ts';
import type { SourceLine } from './lines.ts';

/** A source that cannot be used as it is: what, in which file, at which place, what to do. */
export function unreadable(file: string, what: string): ZangraphError {
  return new ZangraphError('SOURCE_UNREADABLE', `${file}: ${what} Get a whole copy of the text and import it again.`);
}

/** How the signature begins: the office, in Kazakh after the name of the country. */
const SIGNATURE: Record<Language, RegExp> = {
  RU: /^(?:Президент|Премьер-Министр)(?:\s|$)/u,
  KK: /^(?:Қазақстан\s+Республикасы(?:ның)?(?:\s+(?:Президент[іi]|Премьер-Министр[іi])(?:\s|$)|$)|Президент[іi](?:\s|$)|Премьер-Министр[іi](?:\s|$))/u,
  EN: /^(?:The\s+)?(?:President|Prime[\s-]Minister)(?:\s|$)/iu,
};

/**
 * The lines without the signature that closes the act. Throws SOURCE_UNREADABLE where it is missing, unless
 * `isSigned` is false: nobody signed the Constitution, which the people adopted.
 */
export function withoutSignature(
  lines: readonly SourceLine[],
  file: string,
  lang: Language = 'RU',
  isSigned = true,
): readonly SourceLine[] {
  const tail = lines.slice(-4);
  const at = tail.findIndex((line) => line.role === 'TEXT' && SIGNATURE[lang].test(line.text));
  if (at < 0 && !isSigned) return lines;
  if (at < 0) {
    const heading = lines.findLast((line) => line.role === 'HEADING');
    const place = heading === undefined ? 'before the first article' : `after “${heading.text}”`;
    throw unreadable(file, `the text ends ${place} without the signature of the President that closes a law.`);
  }
  return lines.slice(0, lines.length - tail.length + at);
}

/** Every article that the table of contents names must be there. Throws SOURCE_UNREADABLE with the first that is not. */
export function requireArticles(
  items: readonly Item[],
  contents: readonly string[],
  file: string,
  lang: Language = 'RU',
): void {
  const articles = new Set(items.filter((item) => item.kind === 'ARTICLE').map((item) => item.eId));
  if (articles.size === 0) throw unreadable(file, 'there is not one article in the text.');
  const missing = contents.find((eId) => !articles.has(eId));
  if (missing !== undefined) {
    throw unreadable(
      file,
      `the table of contents names ${citationOf(missing, lang)}, but the text has no such article.`,
    );
  }
}
