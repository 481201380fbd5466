/** Provisions that one source shows and its neighbour does not: who inserted or repealed them. */
import { eIdSortKey } from '../../model/eid.ts';
import { amendmentId, provisionId } from '../../model/ids.ts';
import type { FactInput } from '../facts.ts';
import { citationOf } from '../structure/citation.ts';
import { fingerprint } from '../structure/fingerprint.ts';
import type { Event } from './events.ts';
import { groupBy, sortedBy } from './facts-out.ts';
import { ancestors, canHaveHappened, type Interval, type Snapshot, shows } from './timeline.ts';

export interface PresenceChanges {
  /** Changes that one act alone can have made, as details of its event at the article. */
  readonly details: readonly Event[];
  /** Changes that several acts or none can have made. */
  readonly changes: readonly FactInput<'changes'>[];
}

const APPEARING: ReadonlySet<string> = new Set(['INSERTION']);
const VANISHING: ReadonlySet<string> = new Set(['REPEAL', 'EXPIRY']);
const CANDIDATES: ReadonlySet<string> = new Set(['INSERTION', 'REWORDING', 'MODIFICATION', 'REPEAL', 'RENUMBERING']);

/**
 * The presence changes between two neighbouring sources that no note explains.
 *
 * A note at the provision itself explains its change; a change of the whole (article, paragraph) explains
 * those of its parts, so that only the topmost change is named. What is left is held against the events at
 * the provisions above it: one act among them makes a detail, INFERRED; several or none make a `changes` fact.
 */
export function presenceChanges(interval: Interval, events: readonly Event[], act: string): PresenceChanges {
  const { before, after } = interval;
  const possible = events.filter((event) => canHaveHappened(event, interval));
  const byEId = groupBy(possible, (event) => event.eId);
  const details: Event[] = [];
  const changes: FactInput<'changes'>[] = [];
  const all = new Set([...before.items.keys(), ...after.items.keys()]);
  for (const eId of sortedBy(all, eIdSortKey)) {
    const appears = shows(after, eId) && !shows(before, eId);
    const vanishes = shows(before, eId) && !shows(after, eId);
    if (!appears && !vanishes) continue;
    const [full, empty] = appears ? [after, before] : [before, after];
    if (ancestors(eId, full).some((above) => shows(full, above) && !shows(empty, above))) continue;
    const kinds = appears ? APPEARING : VANISHING;
    if (byEId.get(eId)?.some((event) => kinds.has(event.kind))) continue;

    const kind = appears ? 'INSERTION' : 'REPEAL';
    const candidates = candidatesFor(eId, full, byEId);
    const acts = new Set(candidates.map((event) => event.by));
    const [parent] = candidates;
    if (parent !== undefined && acts.size === 1 && !isMoved(eId, full, empty)) {
      details.push(detail(eId, kind, parent, interval, act));
    } else {
      changes.push({
        target: provisionId(act, eId),
        kind,
        between: [before.document.source.id, after.document.source.id],
        candidates: candidates.map((event) => event.id),
      });
    }
  }
  return { details, changes };
}

/** The events above the provision, the nearest first; a whole article has none above it but its chapter's. */
function candidatesFor(eId: string, snapshot: Snapshot, byEId: ReadonlyMap<string, Event[]>): readonly Event[] {
  return ancestors(eId, snapshot)
    .flatMap((above) => byEId.get(above) ?? [])
    .filter((event) => event.aspect === 'TEXT' && CANDIDATES.has(event.kind));
}

/**
 * Parts are counted, not numbered: where a part is put before others, the last place appears though its
 * words are old. Such a place is not the one that was inserted.
 */
function isMoved(eId: string, full: Snapshot, empty: Snapshot): boolean {
  const item = full.items.get(eId);
  if (item?.kind !== 'PART') return false;
  const words = fingerprint(item.ownText);
  return [...empty.items.values()].some(
    (other) => other.parent === item.parent && other.kind === 'PART' && fingerprint(other.ownText) === words,
  );
}

function detail(eId: string, kind: 'INSERTION' | 'REPEAL', parent: Event, interval: Interval, act: string): Event {
  const target = provisionId(act, eId);
  const place = ({ document, items }: Snapshot) => ({
    source: document.source.id,
    locator: items.get(eId)?.locator ?? citationOf(eId),
    confidence: 'INFERRED' as const,
  });
  return {
    id: amendmentId(parent.by, target, kind, 'TEXT'),
    by: parent.by,
    adoptedOn: parent.adoptedOn,
    number: parent.number,
    target,
    eId,
    kind,
    aspect: 'TEXT',
    force: parent.force,
    otherForces: [],
    evidence: [place(interval.before), place(interval.after)],
    quoted: [],
    parent: parent.id,
  };
}
