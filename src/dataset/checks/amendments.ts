/** Events: made by acts, to acts; details of one act's event inside what that event changed. */
import { parseActId, parseProvisionId } from '../../model/ids.ts';
import type { LegalEvent } from '../events.ts';
import type { Problems } from '../problems.ts';
import type { Tree } from '../tree.ts';
import { meaningOf } from '../windows.ts';

const isBill = (act: string): boolean => parseActId(act)?.form === 'BILL';

const daysOf = ({ amendment: { inForceOn, inForceEarliest, inForceLatest } }: LegalEvent): string =>
  inForceOn ?? `${inForceEarliest}–${inForceLatest ?? ''}`;

/** A detail under the rule of its event is the event itself, seen nearer; one under a rule of its own has its own days. */
function checkDays(event: LegalEvent, parent: LegalEvent, problems: Problems): void {
  if (meaningOf(event.amendment.forceRule) !== meaningOf(parent.amendment.forceRule)) return;
  if (event.amendment.by !== parent.amendment.by || daysOf(event) === daysOf(parent)) return;
  problems.add(
    event.place,
    `${event.amendment.id} (${daysOf(event)}) is a detail of ${parent.amendment.id} (${daysOf(parent)}) under the same rule, but would take force on other days.`,
  );
}

function checkDetail(event: LegalEvent, parent: LegalEvent, tree: Tree, problems: Problems): void {
  const { id, target, by } = event.amendment;
  const above = parent.amendment;
  if (above.by !== by) {
    problems.add(event.place, `${id} is told as a detail of ${above.id}, but that event was made by another act.`);
  }
  if (above.target !== target && !tree.ancestors(target).includes(above.target)) {
    problems.add(event.place, `${id} is told as a detail of ${above.id}, but ${target} is no part of ${above.target}.`);
  }
}

function checkCircle(event: LegalEvent, events: ReadonlyMap<string, LegalEvent>, problems: Problems): void {
  const met = new Set<string>();
  for (let at: LegalEvent | undefined = event; at !== undefined; ) {
    if (met.has(at.amendment.id)) {
      problems.add(event.place, `${event.amendment.id} is told as a detail of itself.`);
      return;
    }
    met.add(at.amendment.id);
    at = at.amendment.parent === null ? undefined : events.get(at.amendment.parent);
  }
}

export function checkAmendments(events: ReadonlyMap<string, LegalEvent>, tree: Tree, problems: Problems): void {
  for (const event of events.values()) {
    const { id, by, byProvision, parent, target, targetAct, kind, aspect } = event.amendment;
    if (isBill(by)) problems.add(event.place, `${id} is made by a bill; a bill changes nothing.`);
    if (isBill(targetAct)) problems.add(event.place, `${id} changes a bill; a bill has no versions.`);
    if (byProvision !== null && parseProvisionId(byProvision)?.act !== by) {
      problems.add(event.place, `${id} is ordered by ${byProvision}, but that is no provision of ${by}.`);
    }
    if (kind === 'INSERTION' && aspect === 'WHOLE_ACT' && target === targetAct) {
      problems.add(event.place, `${id} inserts a whole act; an act is adopted, not inserted.`);
    }
    const above = parent === null ? undefined : events.get(parent);
    if (above !== undefined) {
      checkDetail(event, above, tree, problems);
      checkDays(event, above, problems);
    }
    checkCircle(event, events, problems);
  }
}
