/** What the questions are about in each tier. */
import { addDays, localDate } from '../src/model/dates.ts';
import { dayAt, dayOf, idOfAct, lineageOf } from './generate/acts.ts';
import { lawAt } from './generate/changes.ts';
import { idOfBody, personsOf } from './generate/people.ts';
import { type Plan, spotsOf } from './generate/plan.ts';
import type { Subjects } from './questions/question.ts';

const LAW = 'kz/law/2001-01-23/148';

/** Of the real dossier: the variables that the files in `queries/` suggest. */
export const DOSSIER: Subjects = {
  act: `act:${LAW}`,
  range: { from: '2009-01-01', to: '2015-12-31' },
  article: `prov:${LAW}#art_39-3`,
  on: '2013-07-01',
  powers: `prov:${LAW}#art_39-3`,
  powersOn: '2015-12-01',
  body: 'body:maslikhat.oblast',
  bodyOn: '2013-07-01',
  between: { from: '2009-01-01', to: '2016-01-01' },
  author: 'person:nurpeisov-e-k',
  descendant: `act:${LAW}`,
};

/** The one whose measure is nearest to what is wanted. */
const nearest = <T>(items: readonly T[], wanted: number, measure: (item: T) => number): T =>
  items.reduce((a, b) => (Math.abs(measure(b) - wanted) < Math.abs(measure(a) - wanted) ? b : a));

/** An act with about thirty ancestors within three steps, so that tiers of any size are asked for as much. */
function descendantOf(plan: Plan): string {
  const before = new Map<number | string, Set<string>>();
  const note = (later: string, earlier: string): unknown =>
    before.get(later)?.add(earlier) ?? before.set(later, new Set([earlier]));
  for (let act = 0; act < plan.tier.acts; act += 1) {
    const spots = spotsOf(plan, act);
    const fate = lineageOf(plan, act);
    if (spots.length + fate.length === 0) continue;
    const id = idOfAct(plan, act);
    for (const by of new Set(spots.map((spot) => spot.by))) note(idOfAct(plan, by), id);
    for (const { to } of fate) note(to, id);
  }
  const reach = (start: string): number => {
    let met = new Set([start]);
    for (let step = 0; step < 3; step += 1)
      met = new Set([...met, ...[...met].flatMap((id) => [...(before.get(id) ?? [])])]);
    return met.size;
  };
  return nearest([...before.keys()].map(String).slice(0, 400), 30, reach);
}

/** Of a generated tier: things of the same size in each, so that tiers can be compared. */
export function subjectsOf(plan: Plan): Subjects {
  const acts = [...plan.events.keys()].filter((act) => (plan.articles[act] ?? 0) >= 10);
  const index = nearest(acts, 60, (act) => plan.events[act] ?? 0);
  const { act, amendments, provisions, competences } = lawAt(plan, index);
  const first = dayOf(plan, index);
  const articles = provisions.filter(({ kind }) => kind === 'ARTICLE');
  const eventsAt = (id: string) => amendments.filter(({ target }) => target === id);
  const article = nearest(articles, 12, ({ id }) => eventsAt(id).length).id;
  const history = eventsAt(article);
  const middle = history[Math.floor(history.length / 2)]?.inForceEarliest ?? localDate('2010-01-01');
  const powersOn = dayAt(first + 1);
  const holding = competences.filter(
    ({ validFrom, validTo }) => (validFrom ?? powersOn) <= powersOn && (validTo === null || validTo > powersOn),
  );
  const powers = nearest(articles, 8, ({ id }) => holding.filter(({ provision }) => provision === id).length).id;
  const span = { from: dayAt(first), to: dayAt(first + 8000) };
  return {
    act: act.id,
    range: span,
    article,
    on: addDays(middle, 5),
    powers,
    powersOn,
    // By the way bodies and authors are drawn: some sixty competences, some sixty claims, whatever the tier.
    body: idOfBody(Math.round(plan.bodies * 0.02)),
    bodyOn: dayAt(8000),
    between: { from: dayAt(4000), to: dayAt(10_000) },
    author: `person:generated-${Math.round(personsOf(plan) * 0.0056)}`,
    descendant: descendantOf(plan),
  };
}
