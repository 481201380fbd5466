/** What nodes of several types are made of: bounds of time, names, evidence. */
import { createHash } from 'node:crypto';
import { addDays, type LocalDate } from '../../model/dates.ts';
import type { DateBound, Evidence } from '../../model/entities.ts';
import { type DatedName, type LocalText, nameOn } from '../../model/localized.ts';
import type { Part } from '../part.ts';
import { iriOf } from './iri.ts';
import type { Node, Values } from './node.ts';
import { concept } from './properties.ts';

/** IRIs of those of the ids that the part holds. */
export const held = (part: Part, ids: readonly (string | null)[]): readonly string[] =>
  ids.filter((id) => id !== null && part.holds(id)).map((id) => iriOf(id ?? ''));

/** When something takes force. A day that is not known has its bounds, never a date. */
export const begun = (bound: DateBound | null): Values => ({
  'zan:inForceKnown': bound && concept('BoundKind', bound.kind),
  'zan:inForceOn': bound?.on ?? null,
  'zan:inForceEarliest': bound?.earliest ?? null,
  'zan:inForceLatest': bound?.latest ?? null,
});

/** When it ceases: the day from which it does not hold any more. */
export const ceased = (bound: DateBound | null): Values => ({
  'zan:ceasedKnown': bound && concept('BoundKind', bound.kind),
  'zan:ceasedOn': bound?.on ?? null,
  'zan:ceasedEarliest': bound?.earliest ?? null,
  'zan:ceasedLatest': bound?.latest ?? null,
});

/**
 * The same where ELI has a name for it: exact days alone. `eli:date_no_longer_in_force` is, against its name, "the last date
 * any part of the legislation is in force" (ELI 1.5): the day before the one from which it does not hold.
 */
export const eliDays = (start: DateBound | null, end: DateBound | null): Values => ({
  'eli:first_date_entry_in_force': start?.on ?? null,
  'eli:date_no_longer_in_force': end?.on ? addDays(end.on, -1) : null,
});

/** The name on the day of the selection, else the newest on record. Whether it is certain, `nameDoubts` tells. */
export function shownName({ selection }: Part, names: readonly DatedName[]): LocalText | null {
  return (selection.on === null ? names.at(-1) : nameOn(names, selection.on)) ?? null;
}

/**
 * Names that did not hold from the beginning until now, each with its days. The dataset keeps the earliest day that a
 * change of name can have had, so that one is said which holds either way: not before it, and the name before at least
 * until it.
 */
export function datedNames(owner: string, names: readonly DatedName[]): readonly Node[] {
  return names
    .map((name, i): Node => {
      const values: Values = { 'rdfs:label': name, ...lasting(name) };
      return { iri: iriOf(`name:${i + 1}:${owner}`), types: ['zan:DatedName'], values };
    })
    .filter((_, i) => names.length > 1 || names[i]?.from !== null || names[i]?.to !== null);
}

/** The days of a name, or of a body, each with the act from which it follows; without one it is the day itself. */
interface Lasting {
  readonly from: LocalDate | null;
  readonly fromBy?: string | null | undefined;
  readonly to: LocalDate | null;
  readonly toBy?: string | null | undefined;
}

/** The act is named whether the part holds it or not: without its name an earliest day would be told as the day itself. */
export const lasting = ({ from, fromBy, to, toBy }: Lasting): Values => ({
  'zan:notBefore': from,
  'zan:notBeforeBy': fromBy ? iriOf(fromBy) : null,
  'zan:atLeastUntil': to,
  'zan:atLeastUntilBy': toBy ? iriOf(toBy) : null,
});

/** A place in a source has one name, whatever rests on it. */
function evidenceIri({ source, locator, confidence }: Evidence): string {
  const place = JSON.stringify([source, locator, confidence]);
  return iriOf(`evidence:${createHash('sha256').update(place).digest('hex').slice(0, 32)}`);
}

export const supportedBy = (evidence: readonly Evidence[]): Values => ({
  'zan:supportedBy': [...new Set(evidence.map(evidenceIri))],
});

/** Words of the source are the user's own copy, and no part of an export. */
export const evidenceNodes = (evidence: readonly Evidence[]): readonly Node[] =>
  evidence.map((piece) => ({
    iri: evidenceIri(piece),
    types: ['zan:Evidence', 'prov:Entity'],
    values: {
      'dcterms:source': iriOf(piece.source),
      'zan:locator': piece.locator,
      'zan:confidence': concept('Confidence', piece.confidence),
    },
  }));
