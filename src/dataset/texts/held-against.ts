/** The user's copy of a text, held against what the dossier says of that text: where it reads otherwise. */

import { withAbove } from '../../model/eid.ts';
import { parseProvisionId, provisionId } from '../../model/ids.ts';
import type { Fact } from '../../sources/facts.ts';
import { printedWordings } from '../../sources/texts/printed-wordings.ts';
import { languageOf, type SourceText } from '../../sources/texts/source-text.ts';
import { printIn } from './prints.ts';
import type { Showings } from './shown.ts';

type Provisions = ReadonlyMap<string, Fact<'provisions'>>;

/**
 * `PRINTS`: by the fingerprints of this text. `PARTS`: the dossier was made without this text, but has none in its
 * language either; whether its provisions have the parts that they have on record that day is all that can be told.
 * `NOTHING`: the dossier was made without it, from other texts of the same language.
 */
export type HeldAgainst = 'PRINTS' | 'PARTS' | 'NOTHING';

export interface Held {
  readonly against: HeldAgainst;
  /**
   * The eIds that the copy shows otherwise, and everything above them: a word changed, a part missing or added. What the
   * dossier says of another copy cannot be said of them.
   */
  readonly unlike: ReadonlySet<string>;
}

export function heldAgainst(text: SourceText, provisions: Provisions, showings: Showings): Held {
  const onRecord = new Map<string, Fact<'provisions'>>();
  for (const fact of provisions.values()) {
    const parts = parseProvisionId(fact.id);
    if (parts?.act === text.act) onRecord.set(parts.eId, fact);
  }
  const facts = [...onRecord.values()];
  const isPrinted = facts.some((fact) => printIn(fact, text.source) !== undefined);
  const isCompared = facts.some(({ seen = {} }) =>
    Object.keys(seen).some((source) => languageOf(source) === text.lang),
  );
  const against = isPrinted ? 'PRINTS' : isCompared ? 'NOTHING' : 'PARTS';
  const unlike = { PRINTS: otherPrints, PARTS: otherParts, NOTHING: () => [] }[against](text, onRecord, showings);
  return { against, unlike: new Set(unlike.flatMap(withAbove)) };
}

type OnRecord = ReadonlyMap<string, Fact<'provisions'>>;

/** What has another fingerprint than the dossier has of this text, or none, and what the copy lacks. */
function otherPrints(text: SourceText, onRecord: OnRecord): readonly string[] {
  const prints = new Map(
    [...onRecord].flatMap(([eId, fact]) => {
      const print = printIn(fact, text.source);
      return print === undefined ? [] : [[eId, print] as const];
    }),
  );
  const isCompared = [...onRecord.values()].some(({ seen }) => seen?.[text.source] !== undefined);
  const read = printedWordings(text.provisions, (eId) => prints.has(eId)).flatMap(({ on, eIds, print }) => {
    if (on !== null) return prints.get(on) === print ? [] : eIds;
    // What a text in another language has alone, under nothing that is on record, was left out of its fingerprints.
    return isCompared ? eIds : eIds.filter((eId) => onRecord.has(eId));
  });
  const printed = new Set(text.provisions.map(({ eId }) => eId));
  return [...read, ...[...prints.keys()].filter((eId) => !printed.has(eId))];
}

/** What the copy has and the record of its day has not, or the other way round, in provisions that the copy has. */
function otherParts(text: SourceText, onRecord: OnRecord, showings: Showings): readonly string[] {
  const printed = new Set(text.provisions.map(({ eId }) => eId));
  const isThere = (eId: string): boolean | null => showings.shows(provisionId(text.act, eId), text.source);
  const added = [...printed].filter((eId) => !onRecord.has(eId) || isThere(eId) === false);
  const missing = [...onRecord.keys()].filter(
    (eId) => !printed.has(eId) && withAbove(eId).some((above) => printed.has(above)) && isThere(eId) === true,
  );
  return [...added, ...missing];
}
