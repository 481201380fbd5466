/** Several notes in one paragraph. */

/** One note of a text and where it begins there. */
export interface NotePiece {
  readonly text: string;
  /** Offset in the text that was cut. */
  readonly at: number;
}

const BEGINNING =
  /(?:\(\s*)?(?:Сноска\s*[.:]\s*)+|(?:\(\s*)?(?:Ескерту\s*[.:]\s*)+|(?:\(\s*)?Footnote\s*[.:]|(?:Примечание\s+(?:РЦПИ|ИЗПИ)|(?:РҚАО|ЗҚАИ)-ның\s+ескерт(?:песі|уі))\s*[!.:]/gu;

/**
 * Cuts a text before every "Сноска." ("Ескерту.", "Footnote.") and every "Примечание ИЗПИ!". Words before the
 * first of them are a piece of their own, so that nothing is lost; spaces around a piece are.
 *
 * @example splitNotes('Сноска. А. Сноска. Б.').map((p) => p.at) // [0, 11]
 */
export function splitNotes(text: string): readonly NotePiece[] {
  const starts = [...text.matchAll(BEGINNING)].map((match) => match.index);
  const cuts = [...new Set([0, ...starts])];
  return cuts.flatMap((from, i) => {
    const piece = text.slice(from, cuts[i + 1] ?? text.length);
    const trimmed = piece.trim();
    return trimmed === '' ? [] : [{ text: trimmed, at: from + piece.indexOf(trimmed) }];
  });
}
