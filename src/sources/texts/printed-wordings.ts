/** Fingerprints of what a text prints, under the provisions that are known. */
import { withAbove } from '../../model/eid.ts';
import { groupBy } from '../../model/order.ts';
import { fingerprint } from '../structure/fingerprint.ts';

interface Printed {
  readonly eId: string;
  /** Own words, without those of parts. */
  readonly text: string;
}

/** What a text prints of one provision. */
export interface PrintedWording {
  /** The provision that is known; null where neither it nor anything above it is. */
  readonly on: string | null;
  /** Itself and its parts that are not known. */
  readonly eIds: readonly string[];
  readonly print: string;
}

/**
 * The wordings of a text, in its order. The record's provisions are those of one language; where another divides the
 * law otherwise, what it prints of its own belongs to the words of the nearest provision above that is known.
 */
export function printedWordings(
  provisions: readonly Printed[],
  isKnown: (eId: string) => boolean,
): readonly PrintedWording[] {
  const nearest = ({ eId }: Printed): string | null => withAbove(eId).find(isKnown) ?? null;
  const groups = groupBy(provisions, (printed) => nearest(printed) ?? printed.eId);
  return [...groups].map(([eId, list]) => ({
    on: isKnown(eId) ? eId : null,
    eIds: list.map((printed) => printed.eId),
    print: fingerprint(list.map(({ text }) => text).join('\n')),
  }));
}
