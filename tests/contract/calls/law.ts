/** Calls of acts, provisions, amendments and the timeline. */
import type { ActsAround } from '../../../src/graph/reader.ts';
import {
  ACT_FORMS,
  ACT_ORDERS,
  AMENDMENT_KINDS,
  AMENDMENT_ORDERS,
  PROVISION_KINDS,
  TIMELINE_GROUPINGS,
} from '../../../src/model/terms.ts';
import { TEXTS } from '../../support/random/draw.ts';
import type { CallsOf } from './names.ts';
import { batchWindows, call, type Sample, walk, windows } from './sample.ts';

/** Texts that find something, nothing, everything, and texts that break a query that is not quoted. */
export function searches(sample: Sample): readonly string[] {
  const { draw } = sample;
  const word = draw.pick(draw.text().split(/\s+/u));
  const texts = [word.toUpperCase(), word.slice(0, 3), draw.pick(TEXTS).toUpperCase(), `${word} а`];
  return [...texts, draw.pick(['', ' \n ']), draw.pick(["' OR 1=1 //", '.*', '"', '·', 'нет такого слова'])];
}

const amendmentFilter = (sample: Sample) => ({
  adopted: sample.draw.chance(50) ? sample.range() : undefined,
  inForce: sample.draw.chance(60) ? sample.range() : undefined,
  kinds: sample.draw.chance(50) ? sample.draw.some(AMENDMENT_KINDS, 5) : undefined,
  affecting: sample.draw.chance(40) ? sample.id('Body') : undefined,
});

/** An act that made an amendment, or any. */
const amendingAct = ({ draw, dataset, id }: Sample): string =>
  draw.chance(20) || dataset.entities.Amendment.length === 0 ? id('Act') : draw.pick(dataset.entities.Amendment).by;

const times = <T>(count: number, make: () => readonly T[]): readonly T[] => Array.from({ length: count }, make).flat();

export const lawCalls: CallsOf<'acts' | 'provisions' | 'amendments' | 'timeline'> = {
  'acts.list': (s) => [
    call('walk', (r) => walk(r, (reader, page) => reader.acts.list({}, page), 2, false)),
    call('walk back', (r) => walk(r, (reader, page) => reader.acts.list({}, page), 3, true)),
    ...windows(s, 'all', (r, page) => r.acts.list({}, page)),
    ...ACT_ORDERS.flatMap((order) => [
      call([order, 'walk'], (r) => walk(r, (reader, page) => reader.acts.list({ order }, page), 3, false)),
      call([order, 'walk back'], (r) => walk(r, (reader, page) => reader.acts.list({ order }, page), 2, true)),
      ...windows(s, order, (r, page) => r.acts.list({ order }, page)),
    ]),
    ...times(3, () => {
      const filter = { forms: s.draw.some(ACT_FORMS, 8), adopted: s.range() };
      return windows(s, filter, (r, page) => r.acts.list(filter, page));
    }),
    ...times(3, () => {
      const filter = { adopted: s.range() };
      return [call(filter, (r) => r.acts.list(filter, { limit: 100, withTotal: true }))];
    }),
    ...searches(s).map((search) => call({ search }, (r) => r.acts.list({ search }, { limit: 100, withTotal: true }))),
  ],

  'acts.byAdiletIds': (s) => {
    const known = s.dataset.entities.Act.flatMap((act) => act.adiletId ?? []);
    const ids = [...known, 'Z', '', ...known.slice(0, 1)];
    return [call(ids, (r) => r.acts.byAdiletIds(ids)), call([], (r) => r.acts.byAdiletIds([]))];
  },

  'acts.byNumber': (s) => [
    ...['148', '148-II', '101-V', '101', '-', '', '9999'].map((n) => call(n, (r) => r.acts.byNumber(n))),
    ...s.dataset.entities.Act.slice(0, 10).flatMap(({ number, adoptedOn }) => {
      if (number === null) return [];
      const day = adoptedOn ?? s.day();
      const other = s.day();
      return [
        call([number, day], (r) => r.acts.byNumber(number, day)),
        call([number, other], (r) => r.acts.byNumber(number, other)),
      ];
    }),
  ],

  'acts.around': (s) => {
    const mixed: readonly ActsAround[] = s.ids('Act').flatMap((id, i): readonly ActsAround[] => [
      { id, relation: 'AMENDED', page: { limit: 2, backwards: i % 2 === 0 } },
      { id, relation: 'AMENDING', page: { limit: 1, withTotal: true } },
      { id, relation: 'REPLACED', page: { limit: Number.MAX_SAFE_INTEGER } },
    ]);
    return [
      ...(['AMENDING', 'AMENDED', 'REPLACED', 'REPLACING'] as const).flatMap((relation) => {
        const adopted = relation === 'AMENDING' && s.draw.chance(60) ? s.range() : undefined;
        return batchWindows(s, s.ids('Act', 'Provision'), { relation, adopted }, (r, some, page) =>
          r.acts.around(some.map((id) => ({ id, relation, adopted, page }))),
        );
      }),
      call('several kinds at once, each with its own page', (r) => r.acts.around(mixed)),
    ];
  },

  'acts.decisions': (s) => {
    const ids = s.ids('Act');
    return [call(ids, (r) => r.acts.decisions(ids))];
  },

  'provisions.ofActs': (s) => [
    ...batchWindows(s, s.ids('Act'), {}, (r, some, page) => r.provisions.ofActs(some, {}, page)),
    ...times(4, () => {
      const ids = s.ids('Act');
      const kinds = s.draw.chance(50) ? s.draw.some(PROVISION_KINDS, 4) : undefined;
      const filter = { kinds, on: s.draw.chance(70) ? s.day() : undefined };
      return batchWindows(s, ids, filter, (r, some, page) => r.provisions.ofActs(some, filter, page));
    }),
  ],

  'provisions.ancestors': (s) => {
    const ids = s.ids('Provision', 'Act');
    return [call(ids, (r) => r.provisions.ancestors(ids))];
  },

  'provisions.parts': (s) => {
    const ids = s.ids('Provision', 'Act');
    return [
      call(ids, (r) => r.provisions.parts(ids)),
      ...s.days(6).map((on) => call([ids, on], (r) => r.provisions.parts(ids, on))),
    ];
  },

  'provisions.states': (s) => {
    const ids = s.ids('Provision');
    return s.days(10).map((on) => call([ids, on], (r) => r.provisions.states(ids, on)));
  },

  'provisions.versions': (s) => {
    const ids = s.ids('Provision');
    return [call(ids, (r) => r.provisions.versions(ids))];
  },

  'provisions.changes': (s) =>
    times(4, () => {
      const [from, to] = [s.day(), s.day()];
      const filter = { kinds: s.draw.chance(40) ? s.draw.some(PROVISION_KINDS, 4) : undefined };
      return batchWindows(s, s.ids('Act', 'Provision'), { ...filter, from, to }, (r, some, page) =>
        r.provisions.changes(some, { from, to }, filter, page),
      );
    }),

  'provisions.references': (s) => [
    ...batchWindows(s, s.ids('Provision'), 'to', (r, ids, page) => r.provisions.references(ids, 'to', page)),
    ...batchWindows(s, s.ids('Provision'), 'from', (r, ids, page) => r.provisions.references(ids, 'from', page)),
  ],

  'amendments.list': (s) => [
    call('walk', (r) => walk(r, (reader, page) => reader.amendments.list({}, page), 2, false)),
    ...windows(s, 'all', (r, page) => r.amendments.list({}, page)),
    ...AMENDMENT_ORDERS.flatMap((order) => windows(s, order, (r, page) => r.amendments.list({ order }, page))),
    ...s
      .ids('Body')
      .slice(0, 8)
      .map((affecting) =>
        call({ affecting }, (r) => r.amendments.list({ affecting }, { limit: 1000, withTotal: true })),
      ),
    ...times(6, () => {
      const filter = {
        ...amendmentFilter(s),
        target: s.draw.chance(60) ? s.id('Provision', 'Act') : undefined,
        by: s.draw.chance(30) ? amendingAct(s) : undefined,
        includeParts: s.draw.pick([true, false, undefined]),
      };
      return windows(s, filter, (r, page) => r.amendments.list(filter, page));
    }),
  ],

  'amendments.ofTargets': (s) => [
    ...[true, false].flatMap((includeParts) => {
      const ids = s.ids('Provision', 'Act');
      return batchWindows(s, ids, { includeParts }, (r, some, page) =>
        r.amendments.ofTargets(some, { includeParts }, page),
      );
    }),
    ...times(3, () => {
      const ids = s.ids('Provision', 'Act');
      const by = s.draw.chance(40) ? amendingAct(s) : undefined;
      const filter = { ...amendmentFilter(s), by, includeParts: s.draw.chance(50) };
      return batchWindows(s, ids, filter, (r, some, page) => r.amendments.ofTargets(some, filter, page));
    }),
  ],

  'amendments.byActs': (s) =>
    times(3, () => {
      const [ids, filter] = [s.ids('Act'), amendmentFilter(s)];
      return batchWindows(s, ids, filter, (r, some, page) => r.amendments.byActs(some, filter, page));
    }),

  'amendments.details': (s) => {
    const ids = s.ids('Amendment');
    return [call(ids, (r) => r.amendments.details(ids))];
  },

  'amendments.versions': (s) => {
    const ids = s.ids('Amendment');
    return (['opened', 'closed'] as const).map((which) => call([ids, which], (r) => r.amendments.versions(ids, which)));
  },

  'amendments.competenceChanges': (s) => {
    const ids = s.ids('Amendment');
    return [call(ids, (r) => r.amendments.competenceChanges(ids))];
  },

  'timeline.rows': (s) =>
    s
      .ids('Act')
      .slice(0, 12)
      .flatMap((act) =>
        TIMELINE_GROUPINGS.flatMap((by) => {
          const range = s.range();
          return [
            call([act, by], (r) => r.timeline.rows(act, undefined, by)),
            call([act, by, range], (r) => r.timeline.rows(act, range, by)),
          ];
        }),
      ),
};
