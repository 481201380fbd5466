/** What differs in two wordings of one thing, field by field. */
import type { Evidence } from '../../model/entities.ts';
import { compareText } from '../../model/order.ts';
import { canonicalJson } from '../canonical.ts';

/** `start.latest` of a thing, before and after; null where it is not known or none. A list is one value. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
}

type Values = Readonly<Record<string, unknown>>;

/** The fields that differ, by name. */
export function changedFields(before: Values, after: Values): readonly FieldChange[] {
  const [was, is] = [flat(before), flat(after)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .sort(compareText)
    .map((field) => ({ field, before: was.get(field) ?? null, after: is.get(field) ?? null }))
    .filter((change) => canonicalJson(change.before) !== canonicalJson(change.after));
}

/** Values by their paths, down to texts, numbers and lists. */
function flat(values: Values, above = ''): ReadonlyMap<string, unknown> {
  return new Map(
    Object.entries(values).flatMap(([name, value]): readonly (readonly [string, unknown])[] =>
      isGroup(value) ? [...flat(value, `${above}${name}.`)] : [[`${above}${name}`, value]],
    ),
  );
}

const isGroup = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How many places in sources were added to what supports a thing, and taken away. */
export interface EvidenceCount {
  readonly added: number;
  readonly removed: number;
}

export const NO_EVIDENCE: EvidenceCount = { added: 0, removed: 0 };

export function changedEvidence(before: readonly Evidence[], after: readonly Evidence[]): EvidenceCount {
  const [was, is] = [places(before), places(after)];
  return { added: without(is, was), removed: without(was, is) };
}

/** Quotes come from the user's own texts and are no facts. */
const places = (evidence: readonly Evidence[]): ReadonlySet<string> =>
  new Set(evidence.map(({ source, locator, confidence }) => JSON.stringify([source, locator, confidence])));

const without = (these: ReadonlySet<string>, those: ReadonlySet<string>): number =>
  [...these].filter((place) => !those.has(place)).length;
