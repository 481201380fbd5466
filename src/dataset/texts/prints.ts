/**
 * What the dossier knows of wordings without holding them: the fingerprint of each provision in each edition. It tells
 * that two editions differ also where the user holds only one of them.
 */

import { groupBy, sortedBy } from '../../model/order.ts';
import type { Language } from '../../model/terms.ts';
import type { Fact } from '../../sources/facts.ts';
import { languageOf } from '../../sources/texts/source-text.ts';
import { filedUnder } from './filed.ts';
import type { Showings } from './shown.ts';

/** The fingerprints of a provision and its parts in one edition and language, as one text. */
type PrintAt = ReadonlyMap<number, string>;

export class Fingerprints {
  readonly #showings: Showings;
  /** By provision: the facts of it and of all its parts. */
  readonly #below: ReadonlyMap<string, readonly Fact<'provisions'>[]>;
  readonly #kept = new Map<string, PrintAt>();

  constructor(provisions: ReadonlyMap<string, Fact<'provisions'>>, showings: Showings) {
    this.#showings = showings;
    this.#below = filedUnder(provisions);
  }

  /**
   * Whether an edition after (`step` 1) or before (-1) the one at `place` reads otherwise, with no change on record
   * between the two.
   */
  differsNextTo(provision: string, lang: Language, place: number, step: 1 | -1): boolean {
    const prints = this.#printsOf(provision, lang);
    const here = prints.get(place);
    const others = [...prints.keys()].filter((other) => (other - place) * step > 0);
    return others.some((other) => {
      const between = this.#showings.turnsBetween(provision, Math.min(place, other), Math.max(place, other));
      return !between && prints.get(other) !== here;
    });
  }

  #printsOf(provision: string, lang: Language): PrintAt {
    const key = `${lang}|${provision}`;
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const found = (this.#below.get(provision) ?? []).flatMap(({ id, seen = {} }) =>
      Object.entries(seen).flatMap(([source, print]) => {
        const place = languageOf(source) === lang ? this.#showings.placeOf(provision, source) : null;
        return place === null ? [] : [{ place, print: `${id} ${print}` }];
      }),
    );
    const prints = new Map(
      [...groupBy(found, ({ place }) => String(place))].map(([place, list]) => [
        Number(place),
        sortedBy(list, ({ print }) => print)
          .map(({ print }) => print)
          .join('\n'),
      ]),
    );
    this.#kept.set(key, prints);
    return prints;
  }
}
