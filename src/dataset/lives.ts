/** The lives of all provisions, from the act down: a part follows what it is part of. */

import type { Act } from '../model/entities.ts';
import { parseProvisionId, provisionId } from '../model/ids.ts';
import { groupBy } from '../model/order.ts';
import type { Facts } from '../sources/facts.ts';
import { endsAct } from './acts.ts';
import { dayOf } from './bounds.ts';
import { changesByTarget } from './changes.ts';
import { EditionsOf } from './editions-of.ts';
import type { Events } from './event-finder.ts';
import type { LegalEvent } from './events.ts';
import { legalOrder } from './keys.ts';
import { type Life, tellLife } from './life.ts';
import { gatherPoints } from './own-points.ts';
import { type Point, pointOf } from './points.ts';
import type { Place, Problems } from './problems.ts';
import type { RecordOfTime } from './record.ts';
import type { Tree } from './tree.ts';

/** What the lives are told from. */
export interface Told {
  readonly facts: Facts;
  readonly acts: ReadonlyMap<string, Act>;
  readonly events: Events;
  readonly record: RecordOfTime;
  readonly tree: Tree;
}

/** A provision's life and the editions by which it was told. */
export interface ToldLife {
  readonly life: Life;
  readonly editions: EditionsOf;
}

/** Where an event does its work: the preamble is a provision, though notes name it as an aspect of the act. */
function actsOn({ amendment }: LegalEvent, provisions: ReadonlySet<string>): string {
  const preamble = provisionId(amendment.targetAct, 'preamble');
  const meant = amendment.aspect === 'PREAMBLE' && amendment.target === amendment.targetAct;
  return meant && provisions.has(preamble) ? preamble : amendment.target;
}

/** The end that an act's fact states, where no event does. */
function statedEnd(act: Act, editions: EditionsOf, place: Place): Point | null {
  const day = act.end === null ? null : dayOf(act.end);
  if (act.end === null || day === null) return null;
  return {
    effect: 'DEATH',
    day,
    bound: act.end,
    events: [],
    position: editions.firstSince(day),
    inherited: false,
    lenient: true,
    order: legalOrder(act.id),
    place,
  };
}

/** An act's own life: only what befalls it as a whole; its end ends its provisions. */
function lifeOfAct(act: Act, place: Place, at: readonly LegalEvent[], editions: EditionsOf, problems: Problems): Life {
  const whole = at
    .filter((e) => e.amendment.kind === 'REWORDING' || e.amendment.aspect === 'WHOLE_ACT')
    .filter((e) => e.amendment.aspect === 'TEXT' || e.amendment.aspect === 'WHOLE_ACT');
  const points = whole.map((e) => pointOf(e, editions));
  const end = at.some(endsAct) ? null : statedEnd(act, editions, place);
  const subject = { id: act.id, place, seen: null, parentAliveAtFirst: true, aliveAtFirst: true };
  return tellLife(subject, end === null ? points : [...points, end], problems);
}

/** Every provision's life, by id; of provisions whose act or parent is unknown none (a breach elsewhere). */
export function tellLives(
  { facts, acts, events, record, tree }: Told,
  problems: Problems,
): ReadonlyMap<string, ToldLife> {
  const located = new Map(facts.provisions.map((l) => [l.fact.id, l]));
  const known = new Set(located.keys());
  const byTarget = groupBy(events.all.values(), (e) => actsOn(e, known));
  const changes = changesByTarget(facts, events.all, tree, record, problems);
  const moved = new Set(facts.relations.flatMap(({ fact }) => (fact.type === 'SUCCEEDED_BY' ? [fact.from] : [])));
  const provisionsOf = groupBy(facts.provisions, (l) => parseProvisionId(l.fact.id)?.act ?? '');
  const roots = new Map<string, ToldLife>();
  for (const { fact, file, line } of facts.acts) {
    const act = acts.get(fact.id);
    if (act === undefined) continue;
    const editions = EditionsOf.of(
      act.id,
      record,
      (provisionsOf.get(act.id) ?? []).map((l) => l.fact),
    );
    const life = lifeOfAct(act, { file, line }, byTarget.get(act.id) ?? [], editions, problems);
    roots.set(act.id, { life, editions });
  }

  const lives = new Map<string, ToldLife>();
  for (const id of tree.topDown) {
    const fact = located.get(id);
    const root = roots.get(parseProvisionId(id)?.act ?? '');
    const parent = tree.parent(id);
    const above = parent === null || parent === undefined ? root : lives.get(parent);
    if (fact === undefined || root === undefined || above === undefined) continue;
    const { inserted } = fact.fact;
    const { editions } = root;
    const points = gatherPoints({
      fact,
      events: byTarget.get(id) ?? [],
      changes: changes.get(id) ?? [],
      moved: moved.has(id),
      insertedBy: typeof inserted === 'object' ? events.of(inserted.by, id) : [],
      inherited: above.life.handedDown,
      editions,
      eventsById: events.all,
    });
    const subject = { id, place: fact, seen: editions.seen(fact.fact), parentAliveAtFirst: above.life.aliveAtFirst };
    lives.set(id, { life: tellLife(subject, points, problems), editions });
  }
  return lives;
}
