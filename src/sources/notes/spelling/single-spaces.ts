/** Spaces in a row ("the Republic  of   Kazakhstan", a line that ends within a name): one, as the grammars' phrases have it. */

/** A text without spaces in a row, and the place in its own text of a place in it. */
export interface SingleSpaced {
  readonly text: string;
  readonly back: (place: number) => number;
}

export function singleSpaced(text: string): SingleSpaced {
  const cuts: { readonly at: number; readonly lost: number }[] = [];
  let lost = 0;
  const single = text.replace(/[\s\u200B-\u200F\u2060\u00AD]{2,}/gu, (spaces: string, from: number) => {
    cuts.push({ at: from - lost, lost: spaces.length - 1 });
    lost += spaces.length - 1;
    return ' ';
  });
  const back = (place: number) => cuts.reduce((sum, cut) => (cut.at < place ? sum + cut.lost : sum), place);
  return { text: single, back };
}
