/** Headings and titles that change: each with the act, or else the day, from which it holds. */
import { LANGUAGE_KEY } from '../../model/localized.ts';
import type { FactInput } from '../facts.ts';
import { normalizeTypography } from '../structure/fingerprint.ts';
import type { Event } from './events.ts';
import { canHaveHappened, type Interval, type Snapshot, shows } from './timeline.ts';

export type DatedHeading = NonNullable<FactInput<'provisions'>['headings']>[number];

const CHANGING: ReadonlySet<string> = new Set(['REWORDING', 'INSERTION', 'RENUMBERING']);

/**
 * The headings of one provision (eId `act`: the titles of the act) over the sources, the oldest first.
 *
 * A heading that is new in a source holds from the act that the notes name for it, where they name exactly
 * one (or from the one that replaced its words throughout the act); else from the day of that source.
 * Typography alone makes no new heading.
 */
export function datedHeadings(
  eId: string,
  snapshots: readonly Snapshot[],
  intervals: readonly Interval[],
  events: readonly Event[],
): readonly DatedHeading[] {
  const printed = (snapshot: Snapshot): string | null => {
    if (eId === 'act') return snapshot.document.title;
    return headingIn(snapshot, eId);
  };
  // An excluded article may still show its heading; it counts only where the article was never seen alive.
  const alive = snapshots.some((snapshot) => printed(snapshot) !== null);
  const counted = (snapshot: Snapshot): string | null =>
    alive ? printed(snapshot) : (snapshot.items.get(eId)?.heading ?? null);

  const lang = languageOf(snapshots);
  const own = events.filter((event) => event.eId === eId && changesHeading(event));
  const headings: DatedHeading[] = [];
  for (const [index, snapshot] of snapshots.entries()) {
    const heading = counted(snapshot);
    if (heading === null) continue;
    const last = headings.at(-1);
    const before = last?.[lang] ?? '';
    if (last === undefined) headings.push({ [lang]: heading });
    else if (normalizeTypography(before) === normalizeTypography(heading)) last[lang] = heading;
    else {
      const interval = intervals[index - 1];
      const from =
        momentOf(own, interval) ??
        momentOf(replacing(events, before, heading), interval) ??
        snapshot.document.source.stateOf;
      last.to = from;
      headings.push({ [lang]: heading, from });
    }
  }
  return headings;
}

/** The heading that a source shows at a provision in its text; null where it shows none, or no provision. */
export function headingIn(snapshot: Snapshot, eId: string): string | null {
  return shows(snapshot, eId) ? (snapshot.items.get(eId)?.heading ?? null) : null;
}

/** The key of the language in which the compared texts are. */
export const languageOf = (snapshots: readonly Snapshot[]): 'ru' | 'kk' | 'en' =>
  LANGUAGE_KEY[snapshots[0]?.document.lang ?? 'RU'];

function changesHeading(event: Event): boolean {
  return event.aspect === 'HEADING' || (event.aspect === 'TEXT' && CHANGING.has(event.kind));
}

/** Replacements of words throughout the act that quote words of the old heading and words of the new one. */
function replacing(events: readonly Event[], before: string, after: string): readonly Event[] {
  const [old, young] = [normalizeTypography(before), normalizeTypography(after)];
  return events.filter(({ eId, kind, replaced }) => {
    if (eId !== 'act' || kind !== 'TERM_REPLACEMENT') return false;
    const words = replaced
      .flatMap((r) => [r.old, r.young])
      .filter((w) => w !== '')
      .map(normalizeTypography);
    return words.some((w) => old.includes(w) && !young.includes(w)) && words.some((w) => young.includes(w));
  });
}

/** The one act that can have changed the heading: notes on the heading count before rewordings of the whole. */
function momentOf(events: readonly Event[], interval: Interval | undefined): { by: string } | null {
  if (interval === undefined) return null;
  const possible = events.filter((event) => canHaveHappened(event, interval));
  const named = possible.filter((event) => event.aspect === 'HEADING');
  const acts = new Set((named.length > 0 ? named : possible).map((event) => event.by));
  const [only] = acts;
  return acts.size === 1 && only !== undefined ? { by: only } : null;
}
