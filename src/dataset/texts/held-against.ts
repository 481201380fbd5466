/** The user's copy of a text, held against what the dossier says of that text: where it reads otherwise. */

import { withAbove } from '../../model/eid.ts';
import { parseProvisionId, provisionId } from '../../model/ids.ts';
import { groupBy } from '../../model/order.ts';
import type { Language } from '../../model/terms.ts';
import type { Fact } from '../../sources/facts.ts';
import { printedWordings } from '../../sources/texts/printed-wordings.ts';
import { languageOf, type SourceText } from '../../sources/texts/source-text.ts';
import { printIn } from './prints.ts';
import type { Showings } from './shown.ts';

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

/** What the dossier has of the texts of one act. */
interface OnRecord {
  readonly facts: ReadonlyMap<string, Fact<'provisions'>>;
  /** The sources whose fingerprints were compared with one another: texts of the act's own divisions. */
  readonly compared: ReadonlySet<string>;
  /** The languages of these sources. */
  readonly languages: ReadonlySet<Language>;
}

/** Reads each provision once, for any number of texts that are held against them. */
export function textsOnRecord(provisions: Iterable<Fact<'provisions'>>): ReadonlyMap<string, OnRecord> {
  const facts = [...provisions].flatMap((fact) => {
    const parts = parseProvisionId(fact.id);
    return parts === null ? [] : [{ ...parts, fact }];
  });
  return new Map(
    [...groupBy(facts, ({ act }) => act)].map(([act, list]) => {
      const compared = new Set<string>();
      for (const { fact } of list) for (const source of Object.keys(fact.seen ?? {})) compared.add(source);
      const languages = new Set([...compared].map(languageOf));
      return [act, { facts: new Map(list.map(({ eId, fact }) => [eId, fact])), compared, languages }] as const;
    }),
  );
}

const NO_RECORD: OnRecord = { facts: new Map(), compared: new Set(), languages: new Set() };

export function heldAgainst(text: SourceText, records: ReadonlyMap<string, OnRecord>, showings: Showings): Held {
  const onRecord = records.get(text.act) ?? NO_RECORD;
  const isPrinted = [...onRecord.facts.values()].some((fact) => printIn(fact, text.source) !== undefined);
  const against = isPrinted ? 'PRINTS' : onRecord.languages.has(text.lang) ? 'NOTHING' : 'PARTS';
  const unlike = { PRINTS: otherPrints, PARTS: otherParts, NOTHING: () => [] }[against](text, onRecord, showings);
  return { against, unlike: new Set(unlike.flatMap(withAbove)) };
}

/** What has another fingerprint than the dossier has of this text, or none, and what the copy lacks. */
function otherPrints(text: SourceText, { facts, compared }: OnRecord): readonly string[] {
  const prints = new Map(
    [...facts].flatMap(([eId, fact]) => {
      const print = printIn(fact, text.source);
      return print === undefined ? [] : [[eId, print] as const];
    }),
  );
  const read = printedWordings(text.provisions, (eId) => prints.has(eId)).flatMap(({ on, eIds, print }) => {
    if (on !== null) return prints.get(on) === print ? [] : eIds;
    // What a text in another language has alone, under nothing that is on record, was left out of its fingerprints.
    return compared.has(text.source) ? eIds : eIds.filter((eId) => facts.has(eId));
  });
  const printed = new Set(text.provisions.map(({ eId }) => eId));
  return [...read, ...[...prints.keys()].filter((eId) => !printed.has(eId))];
}

/** What the copy has and the record of its day has not, or the other way round, in provisions that the copy has. */
function otherParts(text: SourceText, { facts }: OnRecord, showings: Showings): readonly string[] {
  const printed = new Set(text.provisions.map(({ eId }) => eId));
  const isThere = (eId: string): boolean | null => showings.shows(provisionId(text.act, eId), text.source);
  const added = [...printed].filter((eId) => !facts.has(eId) || isThere(eId) === false);
  const missing = [...facts.keys()].filter(
    (eId) => !printed.has(eId) && withAbove(eId).some((above) => printed.has(above)) && isThere(eId) === true,
  );
  return [...added, ...missing];
}
