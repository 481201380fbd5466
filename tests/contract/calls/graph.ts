/** Calls of what cuts across subjects: nodes, evidence, lineage, search, the dataset itself. */
import type { GraphReader } from '../../../src/graph/reader.ts';
import { RELATIONSHIP_TYPES } from '../../../src/graph/relationships.ts';
import type { Entity, EntityType } from '../../../src/model/entities.ts';
import { GAP_KINDS, LINEAGE_DIRECTIONS, SEARCHABLE_TYPES } from '../../../src/model/terms.ts';
import { searches } from './law.ts';
import type { CallsOf } from './names.ts';
import { call, type Sample, walk, windows } from './sample.ts';

const EVERY_TYPE: readonly EntityType[] = [
  'Act',
  'Provision',
  'ProvisionVersion',
  'Amendment',
  'Body',
  'Competence',
  'Person',
  'Work',
  'Claim',
  'Source',
  'Gap',
];

/** Ids of the first things of a type, each window from the end of the one before. */
async function stepped(reader: GraphReader, type: EntityType, limit: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let after: string | null = null; ids.length < 200; ) {
    const window: readonly Entity[] = await reader.walk.things(type, after, limit);
    ids.push(...window.map(({ id }) => id));
    after = window.at(-1)?.sortKey ?? null;
    if (after === null) return ids;
  }
  return ids;
}

const pairs = (s: Sample, count: number): readonly (readonly [string, string])[] => {
  const all = s.ids(...EVERY_TYPE);
  return Array.from({ length: count }, () => [s.draw.pick(all), s.draw.pick(all)] as const);
};

export const graphCalls: CallsOf<'nodes' | 'texts' | 'evidence' | 'lineage' | 'walk' | 'search' | 'dataset'> = {
  'nodes.byIds': (s) => {
    const ids = EVERY_TYPE.flatMap((type) => s.ids(type));
    const former = [...s.dataset.formerIds.keys()];
    return [call(ids, (r) => r.nodes.byIds(ids)), call(former, (r) => r.nodes.byIds(former))];
  },

  'texts.of': (s) => {
    const ids = [...s.ids('ProvisionVersion'), s.id('Provision', 'Source')];
    return [call(ids, (r) => r.texts.of(ids)), call([], (r) => r.texts.of([]))];
  },

  'evidence.of': (s) => {
    const ids = [...s.ids(...EVERY_TYPE), ...s.dataset.evidence.keys()];
    return [call(ids, (r) => r.evidence.of(ids))];
  },

  'lineage.of': (s) =>
    Array.from({ length: 6 }, () => s.id('Act', 'Body', 'Provision', 'Work')).flatMap((id) =>
      LINEAGE_DIRECTIONS.map((direction) => {
        const depth = s.draw.int(0, 5);
        return call([id, direction, depth], (r) => r.lineage.of(id, direction, depth));
      }),
    ),

  'lineage.path': (s) =>
    pairs(s, 16).map(([from, to], i) => {
      const longest = s.draw.pick([0, 1, 2, 3, 4, 8, 8]);
      const via = i < 8 ? undefined : s.draw.some(RELATIONSHIP_TYPES, s.draw.pick([1, 12, 24, 30]));
      return call([from, to, longest, via], (r) => r.lineage.path(from, to, longest, via));
    }),

  'walk.things': (s) =>
    EVERY_TYPE.flatMap((type) => [
      call([type, 'whole'], (r) => r.walk.things(type, null, 1000)),
      ...[s.draw.int(1, 40)].map((limit) => call([type, 'by', limit], (r) => stepped(r, type, limit))),
      call([type, 'after no item'], (r) => r.walk.things(type, '2013-06-13|~', 3)),
      call([type, 'past the end'], (r) => r.walk.things(type, '\u{10ffff}', 3)),
    ]),

  'walk.relationships': (s) => {
    const ids = EVERY_TYPE.flatMap((type) => s.ids(type));
    const types = s.draw.some(RELATIONSHIP_TYPES, 4);
    return [
      call(ids, (r) => r.walk.relationships(ids)),
      call([ids, types], (r) => r.walk.relationships(ids, types)),
      call([], (r) => r.walk.relationships([])),
    ];
  },

  'walk.formerIds': (s) => [
    call('whole', (r) => r.walk.formerIds(null, 1000)),
    call('the first', (r) => r.walk.formerIds(null, 1)),
    ...[...s.dataset.formerIds.keys()].map((was) => call(['after', was], (r) => r.walk.formerIds(was, 1))),
  ],

  'search.find': (s) => [
    ...searches(s).map((text) => call(text, (r) => r.search.find(text, undefined, { limit: 100, withTotal: true }))),
    ...searches(s).map((text) => {
      const types = s.draw.some(SEARCHABLE_TYPES, 4);
      return call([text, types], (r) => r.search.find(text, types, { limit: 100 }));
    }),
    ...searches(s)
      .slice(0, 3)
      .flatMap((text) => [
        ...windows(s, text, (r, page) => r.search.find(text, undefined, page)),
        call([text, 'walk'], (r) => walk(r, (reader, page) => reader.search.find(text, undefined, page), 2, false)),
        call([text, 'walk back'], (r) => walk(r, (reader, page) => reader.search.find(text, undefined, page), 2, true)),
      ]),
  ],

  // Engine and instant differ by nature.
  'dataset.info': () => [
    call('revision and state', async (r) => {
      const { revision, state } = await r.dataset.info();
      return { revision, state };
    }),
  ],

  'dataset.counts': () => [call('all', (r) => r.dataset.counts())],

  'dataset.sources': () => [call('all', (r) => r.dataset.sources())],

  'dataset.gaps': (s) => [
    call('walk', (r) => walk(r, (reader, page) => reader.dataset.gaps({}, page), 1, false)),
    ...windows(s, 'all', (r, page) => r.dataset.gaps({}, page)),
    ...[0, 1].flatMap(() => {
      const filter = { kinds: s.draw.some(GAP_KINDS, 4) };
      return windows(s, filter, (r, page) => r.dataset.gaps(filter, page));
    }),
  ],

  'dataset.gapsAbout': (s) => {
    const ids = s.ids('Act', 'Provision', 'Claim');
    return [call(ids, (r) => r.dataset.gapsAbout(ids))];
  },
};
