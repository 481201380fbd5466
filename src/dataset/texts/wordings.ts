/** From the texts of sources to the texts of versions: only where it is certain which version a source shows. */

import { addDays, type Days, earlier, type LocalDate } from '../../model/dates.ts';
import type { ProvisionVersion, VersionText } from '../../model/entities.ts';
import { provisionId } from '../../model/ids.ts';
import { groupBy, sortedBy, textSortKey } from '../../model/order.ts';
import type { Fact } from '../../sources/facts.ts';
import { normalizeTypography } from '../../sources/structure/fingerprint.ts';
import type { SourceText } from '../../sources/texts/source-text.ts';
import { ordinalKey } from '../keys.ts';
import { type HeldAgainst, heldAgainst, textsOnRecord } from './held-against.ts';
import { wholesOf } from './print.ts';
import { Fingerprints } from './prints.ts';
import type { Showings } from './shown.ts';

interface Known {
  readonly showings: Showings;
  readonly provisions: ReadonlyMap<string, Fact<'provisions'>>;
  readonly versions: readonly ProvisionVersion[];
}

/** What keeps a text, or provisions of it, from being shown. */
export interface Unshown {
  readonly source: string;
  readonly against: HeldAgainst;
  /** The eIds of provisions that read otherwise than the dossier says, with all that they are part of. */
  readonly unlike: ReadonlySet<string>;
  /** Of none of its provisions is it certain which version it shows: a day before the first edition, say. */
  readonly unplaced: boolean;
}

export interface Wordings {
  readonly texts: readonly VersionText[];
  readonly unshown: readonly Unshown[];
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
 * Where the dossier says that a neighbouring edition reads otherwise although nothing on record explains it, the words
 * are the text only up to, or from, the day of their own edition.
 */
function bounded(printing: Printing, prints: Fingerprints): Printing {
  const { provision, of } = printing;
  const differs = (step: 1 | -1): boolean => prints.differsNextTo(provision, of.lang, of.stateOf, step);
  const from = differs(-1) ? laterOf(of.stateOf, printing.from) : printing.from;
  const to = differs(1) ? earlier(printing.to, addDays(laterOf(of.stateOf, from), 1)) : printing.to;
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
  const { showings } = known;
  const prints = new Fingerprints(known.provisions, showings);
  const records = textsOnRecord(known.provisions.values());
  const ids = new Map(known.versions.map((v) => [`${v.provision}|${v.ordinal}`, v.id]));
  const unshown: Unshown[] = [];
  const printings: Printing[] = [];
  for (const of of sources) {
    const wholes = wholesOf(of);
    const { against, unlike } = heldAgainst(of, records, showings);
    let unplaced = wholes.size > 0;
    for (const [eId, whole] of wholes) {
      const provision = provisionId(of.act, eId);
      const place = showings.placeOf(provision, of.source);
      if (place !== null) unplaced = false;
      if (place === null || against === 'NOTHING' || unlike.has(eId) || whole.text === '') continue;
      const version = ids.get(`${provision}|${showings.versionAt(provision, place)}`);
      const days = showings.daysAt(provision, place);
      if (version !== undefined && days !== null) {
        printings.push(bounded({ ...days, version, provision, place, of, text: whole.text }, prints));
      }
    }
    unshown.push({ source: of.source, against, unlike, unplaced });
  }
  const texts = [...groupBy(printings, ({ provision, of }) => `${provision}|${of.lang}`).values()].flatMap((group) =>
    united(
      sortedBy(group, ({ place, of }) => `${ordinalKey(place)}|${of.stateOf}|${of.source}`),
      showings,
    ).map(({ version, of, from, to, text }) => ({ version, lang: of.lang, source: of.source, from, to, text })),
  );
  return { texts: inOrder(texts), unshown };
}

/** By version, then as the words of one version stand. */
const inOrder = (texts: readonly VersionText[]): readonly VersionText[] =>
  sortedBy(texts, (text) => `${text.version}|${textSortKey(text)}`);
