/** Reads a dated edition: Markdown with a `meta.yaml` beside it. */

import type { SourceDocument } from '../structure/document.ts';
import { sha256Of } from '../structure/fingerprint.ts';
import { joinNotes } from '../structure/lines.ts';
import { outlineOf } from '../structure/outline.ts';
import { requireArticles, withoutSignature } from '../structure/whole.ts';
import { editionLines } from './edition-lines.ts';
import type { EditionMeta } from './meta.ts';

/**
 * The edition as a document. `file` is named in errors.
 *
 * Throws SOURCE_UNREADABLE where the text ends before the signature, or lacks an article that its own table
 * of contents names.
 */
export function readEdition(markdown: string, meta: EditionMeta, file: string): SourceDocument {
  const { lang } = meta;
  const { title, lines, contents } = editionLines(markdown, lang);
  const outline = outlineOf(joinNotes(withoutSignature(lines, file, lang)), lang);
  requireArticles(outline.items, contents, file, lang);
  const sha256 = sha256Of(markdown);
  return { file, lang, title, source: { ...meta.source, sha256 }, act: meta.act, ...outline };
}
