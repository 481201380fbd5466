/**
 * What the dossier knows of wordings without holding them: the fingerprint of each provision in each text. It tells
 * that two texts differ also where the user holds only one of them.
 */

import type { LocalDate } from '../../model/dates.ts';
import { groupBy, sortedBy } from '../../model/order.ts';
import { LANGUAGES, type Language } from '../../model/terms.ts';
import type { Fact } from '../../sources/facts.ts';
import { languageOf } from '../../sources/texts/source-text.ts';
import { filedUnder } from '../filed.ts';
import type { Showings } from './shown.ts';

/** The fingerprint of a provision in one source, whatever its language. */
export const printIn = ({ seen, otherLanguages }: Fact<'provisions'>, source: string): string | undefined =>
  seen?.[source] ?? otherLanguages?.[source];

/** The fingerprints of a provision by source, in every language. */
const printsOf = ({ seen, otherLanguages }: Fact<'provisions'>): Readonly<Record<string, string>> => ({
  ...otherLanguages,
  ...seen,
});

/** The fingerprints of a provision and its parts in one text, as one. */
interface Print {
  readonly stateOf: LocalDate;
  readonly place: number;
  readonly print: string;
}

export class Fingerprints {
  readonly #showings: Showings;
  /** By provision: the facts of it and of all its parts. */
  readonly #below: ReadonlyMap<string, readonly Fact<'provisions'>[]>;
  readonly #kept = new Map<string, readonly Print[]>();

  constructor(provisions: ReadonlyMap<string, Fact<'provisions'>>, showings: Showings) {
    this.#showings = showings;
    this.#below = filedUnder(provisions);
  }

  /**
   * Whether a text after (`step` 1) or before (-1) the day reads otherwise than the text of that day, with no change on
   * record between the two. The language itself tells it; where it has no text on that side, the others do.
   */
  differsNextTo(provision: string, lang: Language, day: LocalDate, step: 1 | -1): boolean {
    const own = this.#tells(provision, lang, day, step);
    if (own !== null) return own;
    return LANGUAGES.some((other) => other !== lang && this.#tells(provision, other, day, step) === true);
  }

  /** What one language tells of it; null where it has no two texts to compare. */
  #tells(provision: string, lang: Language, day: LocalDate, step: 1 | -1): boolean | null {
    const prints = this.#printsIn(provision, lang);
    const here =
      step === 1 ? prints.findLast(({ stateOf }) => stateOf <= day) : prints.find(({ stateOf }) => stateOf >= day);
    if (here === undefined) return null;
    const beyond = prints.filter(({ stateOf }) => (step === 1 ? stateOf > day : stateOf < day));
    const comparable = beyond.filter(({ place }) => {
      const [first, last] = [Math.min(here.place, place), Math.max(here.place, place)];
      return !this.#showings.turnsBetween(provision, first, last);
    });
    return comparable.length === 0 ? null : comparable.some(({ print }) => print !== here.print);
  }

  /** The oldest first. */
  #printsIn(provision: string, lang: Language): readonly Print[] {
    const key = `${lang}|${provision}`;
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const found = (this.#below.get(provision) ?? []).flatMap((fact) =>
      Object.entries(printsOf(fact)).flatMap(([source, print]) =>
        languageOf(source) === lang ? [{ source, print: `${fact.id} ${print}` }] : [],
      ),
    );
    const prints = [...groupBy(found, ({ source }) => source)].flatMap(([source, list]) => {
      const place = this.#showings.placeOf(provision, source);
      const stateOf = this.#showings.stateOf(source);
      if (place === null || stateOf === null) return [];
      const print = sortedBy(list, (one) => one.print)
        .map((one) => one.print)
        .join('\n');
      return [{ source, stateOf, place, print }];
    });
    const ordered = sortedBy(prints, ({ stateOf, source }) => `${stateOf}|${source}`);
    this.#kept.set(key, ordered);
    return ordered;
  }
}
