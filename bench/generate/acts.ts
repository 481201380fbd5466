/** Generated acts: a form, a number and a day by their place in time, so that any act can name any other. */
import { addDays, type LocalDate, localDate } from '../../src/model/dates.ts';
import { eIdSortKey } from '../../src/model/eid.ts';
import type { Act, DateBound, LineageEdge, Provision } from '../../src/model/entities.ts';
import { actId, bare, provisionId } from '../../src/model/ids.ts';
import type { ActForm } from '../../src/model/terms.ts';
import { below, chanceOf, pick } from './chance.ts';
import { AMENDING_EVERY, DAYS, type Plan } from './plan.ts';

export const exact = (on: LocalDate): DateBound => ({ kind: 'EXACT', on, earliest: null, latest: null });
export const between = (earliest: LocalDate, latest: LocalDate | null): DateBound => ({
  kind: 'BETWEEN',
  on: null,
  earliest,
  latest,
});
export const BEFORE_RECORD: DateBound = { kind: 'BEFORE_RECORD', on: null, earliest: null, latest: null };
export const OPEN: DateBound = { kind: 'OPEN', on: null, earliest: null, latest: null };

const FIRST = localDate('1992-01-05');
const calendar: LocalDate[] = [];

/** The n-th day of the calendar of generated law. */
export function dayAt(index: number): LocalDate {
  while (calendar.length <= index) calendar.push(addDays(FIRST, calendar.length));
  return calendar[index] ?? FIRST;
}

/** The place in the calendar of the day on which an act was adopted. */
export const dayOf = ({ tier }: Plan, act: number): number => Math.floor((act * DAYS) / tier.acts);

const OTHER_FORMS: readonly ActForm[] = [
  'LAW',
  'PRESIDENTIAL_DECREE',
  'GOVERNMENT_RESOLUTION',
  'GOVERNMENT_RESOLUTION',
  'MINISTERIAL_ORDER',
  'MINISTERIAL_ORDER',
  'MASLIKHAT_DECISION',
];
const formOf = (seed: number, act: number): ActForm =>
  act % AMENDING_EVERY === 0 ? 'LAW' : pick(chanceOf(seed, 'form', act), OTHER_FORMS);

/** The id of the n-th act. */
export const idOfAct = (plan: Plan, act: number): string =>
  actId(formOf(plan.seed, act), dayAt(dayOf(plan, act)), String(act + 1));

const SUBJECTS = [
  'О местном государственном управлении и самоуправлении',
  'О внесении изменений и дополнений в некоторые акты',
  'Об утверждении правил оказания государственных услуг',
  'О бюджете области на соответствующие годы',
  'О земельных отношениях и недропользовании',
  'О социальной защите населения',
  'Об образовании и науке',
  'О пожарной безопасности и гражданской защите',
];

const sortKeyOf = (id: string, adoptedOn: LocalDate, act: number): string =>
  `${adoptedOn}|${String(act + 1).padStart(6, '0')}|${id}`;

/** The n-th act. Those that were changed have a record, from their adoption until the end of the calendar. */
export function actAt(plan: Plan, act: number): Act {
  const chance = chanceOf(plan.seed, 'act', act);
  const id = idOfAct(plan, act);
  const adoptedOn = dayAt(dayOf(plan, act));
  const onRecord = (plan.events[act] ?? 0) > 0;
  const subject = pick(chance, SUBJECTS);
  const ended = lineageOf(plan, act).at(0)?.on ?? null;
  return {
    type: 'Act',
    id,
    sortKey: sortKeyOf(id, adoptedOn, act),
    form: formOf(plan.seed, act),
    number: `${act + 1}-V`,
    adiletId: `Z${String(act + 1).padStart(10, '0')}`,
    bankCode: null,
    titles: [{ ru: `${subject} (${act + 1})`, kk: `Заң ${act + 1}`, from: null, to: null }],
    adoptedOn,
    publishedOn: null,
    publishedIn: null,
    force: between(adoptedOn, dayAt(dayOf(plan, act) + 30)),
    end: ended === null ? null : exact(ended),
    recordFrom: onRecord ? adoptedOn : null,
    recordUntil: onRecord ? dayAt(DAYS) : null,
  };
}

/** What became of an act as a whole: one in twenty was replaced, one in fifty repealed, each by a later law. */
export function lineageOf(plan: Plan, act: number): readonly LineageEdge[] {
  const chance = chanceOf(plan.seed, 'fate', act);
  const fate = chance();
  const later = act + 1 + below(chance, 2000);
  if (fate > 0.07 || later >= plan.tier.acts) return [];
  return [
    {
      type: fate < 0.05 ? 'REPLACED_BY' : 'REPEALED_BY',
      from: idOfAct(plan, act),
      to: idOfAct(plan, later),
      on: dayAt(dayOf(plan, later)),
      evidence: [],
    },
  ];
}

/** Articles that stand together in a chapter, in acts that have chapters. */
const IN_CHAPTER = 8;

/** The provisions of an act in the order of the text: its articles, and in longer acts the chapters above them. */
export function provisionsOf(plan: Plan, act: Act, index: number): readonly Provision[] {
  const count = plan.articles[index] ?? 0;
  const provision = (kind: 'CHAPTER' | 'ARTICLE', number: number, parent: string | null): Provision => {
    const eId = `${kind === 'CHAPTER' ? 'chp' : 'art'}_${number}`;
    const id = provisionId(act.id, eId);
    return {
      type: 'Provision',
      id,
      sortKey: `${act.sortKey}|${eIdSortKey(eId)}|${id}`,
      act: act.id,
      kind,
      number: String(number),
      eId,
      parent,
      headings: [{ ru: `Компетенция и порядок ${number} (${bare(act.id)})`, from: null, to: null }],
    };
  };
  const chapters =
    count <= IN_CHAPTER
      ? []
      : Array.from({ length: Math.ceil(count / IN_CHAPTER) }, (_, i) => provision('CHAPTER', i + 1, null));
  const articles = Array.from({ length: count }, (_, i) =>
    provision('ARTICLE', i + 1, chapters[Math.floor(i / IN_CHAPTER)]?.id ?? null),
  );
  return [...chapters, ...articles];
}
