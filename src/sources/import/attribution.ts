/** Who made the changes that two neighbouring sources show: one act for sure, one of several, or nobody on record. */

import { articleOf } from '../../model/eid.ts';
import { amendmentId, provisionId } from '../../model/ids.ts';
import { groupBy } from '../../model/order.ts';
import type { AmendmentKind } from '../../model/terms.ts';
import { citationOf } from '../structure/citation.ts';
import type { SourceDocument } from '../structure/document.ts';
import { announcedIn } from './announced.ts';
import { actKey } from './catalogue.ts';
import type { Change } from './changes-out.ts';
import { type Difference, differencesOf } from './differences.ts';
import type { Event } from './events.ts';
import { ReplacedWords } from './replaced-words.ts';
import { ancestors, canHaveHappened, hadHappened, type Interval, type Snapshot } from './timeline.ts';

export interface Attribution {
  /** Changes that one act alone can have made, as details of its event above the provision. */
  readonly details: readonly Event[];
  /** Changes that several acts or none can have made; words replaced throughout, with the acts that did it. */
  readonly changes: readonly Change[];
}

/** Events at the provision itself that tell the difference already. */
const TOLD: Partial<Record<AmendmentKind, ReadonlySet<AmendmentKind>>> = {
  INSERTION: new Set(['INSERTION']),
  REPEAL: new Set(['REPEAL', 'EXPIRY']),
  RENUMBERING: new Set(['REPEAL', 'EXPIRY', 'RENUMBERING']),
  MODIFICATION: new Set(['REWORDING', 'MODIFICATION', 'INSERTION', 'RENUMBERING']),
  REWORDING: new Set(['REWORDING', 'MODIFICATION', 'INSERTION', 'RENUMBERING']),
};
const CANDIDATES: ReadonlySet<AmendmentKind> = new Set([
  'INSERTION',
  'REWORDING',
  'MODIFICATION',
  'REPEAL',
  'RENUMBERING',
  'TERM_REPLACEMENT',
]);

/**
 * Attributes what differs in one interval. A note at the provision itself tells its change; what is left is held against
 * the events above it that can have happened in the interval. An editor's announcement in the older source ("подпункт 6)
 * предусмотрен в редакции Закона …") names the one among them that did it.
 */
export function attribute(
  interval: Interval,
  events: readonly Event[],
  moved: ReadonlySet<string>,
  act: string,
): Attribution {
  const possible = events.filter((event) => canHaveHappened(event, interval));
  const own = groupBy(possible, (event) => event.eId);
  const above = groupBy(notMadeBefore(possible, events, interval), (event) => event.eId);
  const terms = possible.filter((event) => event.kind === 'TERM_REPLACEMENT' && event.eId === 'act');
  const replaced = new ReplacedWords(terms.flatMap((event) => event.replaced));
  const announced = groupBy(announcedIn(interval.before.document), ({ eId }) => eId);
  const between = [interval.before.document.source.id, interval.after.document.source.id] as const;
  const details: Event[] = [];
  const changes: Change[] = [];
  for (const difference of differencesOf(interval, moved, replaced)) {
    const { eId, kind } = difference;
    const change = (acts: Iterable<string>): Change => ({
      between,
      target: provisionId(act, eId),
      kind,
      candidates: [...new Set(acts)],
    });
    if (kind === 'TERM_REPLACEMENT') {
      changes.push(change(replacing(eId, interval, terms).map((event) => event.by)));
      continue;
    }
    if (own.get(eId)?.some((event) => event.aspect !== 'HEADING' && TOLD[kind]?.has(event.kind))) continue;
    const candidates = narrowed(candidatesFor(difference, above), announced.get(eId) ?? []);
    const [parent] = candidates;
    const acts = new Set(candidates.map((event) => event.by));
    if (parent !== undefined && acts.size === 1) details.push(detail(difference, parent, interval, act));
    else changes.push(change(acts));
  }
  return { details, changes };
}

/** Without the acts whose change of the article an older source notes already, at whatever place in it. */
function notMadeBefore(possible: readonly Event[], events: readonly Event[], interval: Interval): readonly Event[] {
  const pair = (event: Event): string => `${event.by} ${articleOf(event.eId)}`;
  const before = new Set(events.filter((event) => hadHappened(event, interval)).map(pair));
  return possible.filter((event) => !before.has(pair(event)));
}

/** The events above the provision, the nearest first; a whole article has none above it but its chapter's. */
function candidatesFor({ eId, shownIn }: Difference, byEId: ReadonlyMap<string, Event[]>): readonly Event[] {
  return ancestors(eId, shownIn)
    .flatMap((above) => byEId.get(above) ?? [])
    .filter((event) => event.aspect === 'TEXT' && CANDIDATES.has(event.kind));
}

function narrowed(candidates: readonly Event[], announced: readonly { readonly act: string }[]): readonly Event[] {
  const acts = new Set(announced.map((a) => a.act));
  const named = candidates.filter((event) => acts.has(actKey(event.adoptedOn, event.number)));
  return new Set(named.map((event) => event.by)).size === 1 ? named : candidates;
}

/** The acts whose replaced words explain the difference: each alone, else all together. */
function replacing(eId: string, { before, after }: Interval, terms: readonly Event[]): readonly Event[] {
  const [old, young] = [before.items.get(eId)?.ownText ?? '', after.items.get(eId)?.ownText ?? ''];
  const alone = terms.filter((event) => new ReplacedWords(event.replaced).explain(old, young));
  return alone.length > 0 ? alone : terms;
}

function detail({ eId, kind }: Difference, parent: Event, { before, after }: Interval, act: string): Event {
  const target = provisionId(act, eId);
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
    evidence: [placeIn(before, eId), placeIn(after, eId)],
    replaced: [],
    parent: parent.id,
  };
}

/** Where a source shows the provision, or where it would stand. */
export const placeIn = (
  { document, items }: { readonly document: SourceDocument; readonly items: Snapshot['items'] },
  eId: string,
): { source: string; locator: string; confidence: 'INFERRED' } => ({
  source: document.source.id,
  locator: items.get(eId)?.locator ?? citationOf(eId),
  confidence: 'INFERRED',
});
