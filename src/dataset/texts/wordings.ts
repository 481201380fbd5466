/** From the texts of sources to the texts of versions: only where it is certain which version a source shows. */

import { addDays, type Days, earlier, type LocalDate } from '../../model/dates.ts';
import { withAbove } from '../../model/eid.ts';
import type { ProvisionVersion, VersionText } from '../../model/entities.ts';
import { parseProvisionId, provisionId } from '../../model/ids.ts';
import { groupBy, sortedBy, textSortKey } from '../../model/order.ts';
import type { Fact } from '../../sources/facts.ts';
import { fingerprint, normalizeTypography } from '../../sources/structure/fingerprint.ts';
import type { SourceText } from '../../sources/texts/source-text.ts';
import { ordinalKey } from '../keys.ts';
import type { ToldLife } from '../lives.ts';
import { type Whole, wholesOf } from './print.ts';
import { Fingerprints } from './prints.ts';
import { Showings } from './shown.ts';

interface Known {
  readonly lives: ReadonlyMap<string, ToldLife>;
  readonly provisions: ReadonlyMap<string, Fact<'provisions'>>;
  readonly versions: readonly ProvisionVersion[];
}

export interface Wordings {
  readonly texts: readonly VersionText[];
  /** How many provisions of a source read otherwise than in the copy that the dossier was made from. */
  readonly otherwise: ReadonlyMap<string, number>;
}

/** What one edition prints of one version. */
interface Printing extends Days {
  readonly version: string;
  readonly provision: string;
  readonly place: number;
  readonly of: SourceText;
  readonly text: string;
}

/**
 * The eIds that the source shows otherwise than the dossier says, and everything above them: a word changed, a part
 * missing or added. What the dossier says of another copy cannot be said of them.
 */
function unlike(text: SourceText, wholes: ReadonlyMap<string, Whole>, known: Known): ReadonlySet<string> {
  const differing = new Set<string>();
  const mark = (found: string): void => {
    for (const eId of withAbove(found)) differing.add(eId);
  };
  for (const [eId, { provision }] of wholes) {
    const seen = known.provisions.get(provisionId(text.act, eId))?.seen?.[text.source];
    if (seen !== fingerprint(provision.text)) mark(eId);
  }
  for (const { id, seen } of known.provisions.values()) {
    const parts = seen?.[text.source] === undefined ? null : parseProvisionId(id);
    if (parts?.act === text.act && !wholes.has(parts.eId)) mark(parts.eId);
  }
  return differing;
}

/**
 * Where the dossier says that a neighbouring edition reads otherwise although nothing on record explains it, the words
 * are the text only up to, or from, the day of their own edition.
 */
function bounded(printing: Printing, prints: Fingerprints): Printing {
  const { provision, place, of } = printing;
  const from = prints.differsNextTo(provision, of.lang, place, -1) ? laterOf(of.stateOf, printing.from) : printing.from;
  const lastDay = laterOf(of.stateOf, from);
  const to = prints.differsNextTo(provision, of.lang, place, 1)
    ? earlier(printing.to, addDays(lastDay, 1))
    : printing.to;
  return { ...printing, from, to };
}

/**
 * Neighbouring printings of one version with no change on record between them. Equal but for typography they are one,
 * and the oldest source keeps its words, so that a younger copy never changes them. Where the words differ although
 * nothing on record explains it, each is the text up to, or from, the day of its own edition alone.
 */
function united(printings: readonly Printing[], showings: Showings): readonly Printing[] {
  const kept: Printing[] = [];
  for (const next of printings) {
    const last = kept.at(-1);
    const apart =
      last === undefined ||
      last.version !== next.version ||
      showings.turnsBetween(next.provision, last.place, next.place);
    if (apart) kept.push(next);
    else if (normalizeTypography(last.text) !== normalizeTypography(next.text)) {
      kept[kept.length - 1] = { ...last, to: earlier(last.to, addDays(laterOf(last.of.stateOf, last.from), 1)) };
      kept.push({ ...next, from: laterOf(next.of.stateOf, next.from) });
    }
  }
  return kept.filter(({ from, to }) => from === null || to === null || from < to);
}

const laterOf = (a: LocalDate, b: LocalDate | null): LocalDate => (b !== null && b > a ? b : a);

/** Joins the texts of known sources; each text's act and source are those of the dossier. */
export function wordingsOf(sources: readonly SourceText[], known: Known): Wordings {
  const showings = new Showings(known.lives);
  const prints = new Fingerprints(known.provisions, showings);
  const ids = new Map(known.versions.map((v) => [`${v.provision}|${v.ordinal}`, v.id]));
  const otherwise = new Map<string, number>();
  const printings: Printing[] = [];
  for (const of of sources) {
    const wholes = wholesOf(of);
    const differing = unlike(of, wholes, known);
    if (differing.size > 0) otherwise.set(of.source, differing.size);
    for (const [eId, whole] of wholes) {
      const provision = provisionId(of.act, eId);
      const place = showings.placeOf(provision, of.source);
      if (place === null || differing.has(eId) || whole.text === '') continue;
      const version = ids.get(`${provision}|${showings.versionAt(provision, place)}`);
      const days = showings.daysAt(provision, place);
      if (version !== undefined && days !== null) {
        printings.push(bounded({ ...days, version, provision, place, of, text: whole.text }, prints));
      }
    }
  }
  const texts = [...groupBy(printings, ({ provision, of }) => `${provision}|${of.lang}`).values()].flatMap((group) =>
    united(
      sortedBy(group, ({ place, of }) => `${ordinalKey(place)}|${of.source}`),
      showings,
    ).map(({ version, of, from, to, text }) => ({ version, lang: of.lang, source: of.source, from, to, text })),
  );
  return { texts: inOrder(texts), otherwise };
}

/** By version, then as the words of one version stand. */
const inOrder = (texts: readonly VersionText[]): readonly VersionText[] =>
  sortedBy(texts, (text) => `${text.version}|${textSortKey(text)}`);
