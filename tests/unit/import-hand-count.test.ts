/**
 * Who changed what, to the subparagraph, as a person reads it in two neighbouring editions and the notes of the younger
 * one. Written down from the texts, not from what the program says.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { FACTS, type Fact } from '../../src/sources/facts.ts';
import type { ImportedKind } from '../../src/sources/import/facts-out.ts';

function facts<K extends ImportedKind>(kind: K): readonly Fact<K>[] {
  const file = fileURLToPath(new URL(`../../data/read/148-II/${kind}.yaml`, import.meta.url));
  const list = (parse(readFileSync(file, 'utf8')) as Record<string, unknown[]>)[kind] ?? [];
  // The shape is that of the same kind; a union of shapes hides it from the compiler.
  return list.map((fact) => FACTS[kind].parse(fact) as Fact<K>);
}

const amendments = facts('amendments');
const changes = facts('changes');
const source = (day: string) => `source:zan/7966/${day}/ru`;
const eIdOf = (target: string) => target.split('#')[1] ?? 'act';
const law = (number: string) => `act:kz/law/${number}`;

/** What the two editions show an act to have done below an article: `KIND eId` without the article. */
function inferred(before: string, after: string, article: string, by?: string): readonly string[] {
  return amendments
    .filter((a) => eIdOf(a.target).startsWith(`art_${article}__`) && (by === undefined || a.by === by))
    .filter(({ evidence: [first, second] }) => first?.source === source(before) && second?.source === source(after))
    .filter(({ evidence }) => evidence.every((e) => e.confidence === 'INFERRED'))
    .map((a) => `${a.kind} ${eIdOf(a.target).slice(`art_${article}__`.length)}`)
    .sort();
}

/** What several acts can have done between the two editions below an article, and the acts. */
function ambiguous(before: string, after: string, article: string) {
  const found = changes.filter((c) => c.between[0] === source(before) && c.between[1] === source(after));
  const below = (targets: readonly string[] | undefined) =>
    (targets ?? []).map(eIdOf).filter((eId) => eId.startsWith(`art_${article}__`));
  return found
    .map(({ candidates, inserted, repealed, reworded, changed, moved }) => ({
      laws: candidates.map((c) => c.split('/').at(-1)),
      inserted: below(inserted),
      gone: [...below(repealed), ...below(moved)],
      changed: [...below(changed), ...below(reworded)],
    }))
    .filter((c) => c.inserted.length + c.gone.length + c.changed.length > 0);
}

const MODIFIED = (...parts: string[]) => parts.map((part) => `MODIFICATION ${part}`);
const INSERTED = (...parts: string[]) => parts.map((part) => `INSERTION ${part}`);

describe('between 10.12.2008 and 09.02.2009 Law 126-IV', () => {
  const [before, after, by] = ['2008-12-10', '2009-02-09', law('2009-02-09/126')];

  test.each([
    ['2', MODIFIED('para_1')],
    ['5', MODIFIED('para_1')],
    ['7', MODIFIED('para_3', 'para_4')],
    ['8', MODIFIED('para_3__subpara_4')],
    ['20', MODIFIED('para_3__subpara_1')],
    ['21', MODIFIED('para_1__subpara_9', 'para_2__subpara_2')],
    ['28', MODIFIED('para_1')],
    ['31', MODIFIED('para_1')],
    ['37', MODIFIED('para_7')],
    ['27', [...MODIFIED('para_1', 'para_1__subpara_1-2', 'para_1__subpara_19'), ...INSERTED('para_1__subpara_23')]],
    ['29', [...MODIFIED('para_1', 'para_1__subpara_4', 'para_1__subpara_11'), ...INSERTED('para_1__subpara_13')]],
    [
      '33',
      [...MODIFIED('para_1__subpara_4', 'para_1__subpara_13'), ...INSERTED('para_1__subpara_14', 'para_1__subpara_15')],
    ],
    ['35', [...MODIFIED('para_1', 'para_1__subpara_9'), ...INSERTED('para_1__subpara_4-1')]],
    ['23', ['REWORDING para_2', ...[1, 2, 3, 4, 5, 6].map((n) => `REPEAL para_2__subpara_${n}`)]],
  ])('in article %s', (article, done) => {
    expect(inferred(before, after, article, by)).toEqual([...done].sort());
    expect(inferred(before, after, article)).toEqual([...done].sort());
    expect(ambiguous(before, after, article)).toEqual([]);
  });

  test('in article 6 Law 111-IV of 24.12.2008 can have done it as well: the notes name both', () => {
    expect(inferred(before, after, '6')).toEqual([]);
    expect(ambiguous(before, after, '6')).toEqual([
      {
        laws: ['111', '126'],
        inserted: ['art_6__para_1__subpara_12-2', 'art_6__para_7'],
        gone: [],
        changed: ['art_6__para_1__subpara_2', 'art_6__para_1__subpara_4', 'art_6__para_2', 'art_6__para_3'],
      },
    ]);
  });

  test('in article 1 the definitions were put in another order: nine go on under another number', () => {
    const to = new Map(
      facts('relations')
        .filter((r) => r.evidence.some((e) => e.source === source(after)) && eIdOf(r.from).startsWith('art_1__'))
        .map((r) => [eIdOf(r.from), eIdOf(r.to)]),
    );
    const renumbered = { 3: '12', 4: '5~2', 5: '14', 6: '8~2', 7: '4~2', 8: '11~2', 9: '13', 10: '3~2', 11: '15' };
    expect(to).toEqual(
      new Map(Object.entries(renumbered).map(([old, young]) => [`art_1__subpara_${old}`, `art_1__subpara_${young}`])),
    );
    const at = inferred(before, after, '1', by);
    expect(at.filter((done) => done.startsWith('RENUMBERING'))).toHaveLength(9);
    expect(at).toContain('MODIFICATION subpara_1');
    expect(at).not.toContain('MODIFICATION subpara_2');
  });

  test('article 41 names self-government too, and no note says by which law', () => {
    const nobody = changes.filter((c) => c.candidates.length === 0);
    expect(nobody.map((c) => [c.between, c.changed?.map(eIdOf)])).toEqual([
      [[source(before), source(after)], ['art_41__para_1']],
    ]);
  });
});

describe('between 24.03.2011 and 13.06.2013', () => {
  const [before, after] = ['2011-03-24', '2013-06-13'];

  test.each([
    ['1', law('2013-06-13/101'), INSERTED('subpara_6-1', 'subpara_6-2')],
    ['2-1', law('2013-06-13/101'), INSERTED('para_3')],
    ['4', law('2012-01-09/535'), MODIFIED('para_1__subpara_1')],
    ['20', law('2011-07-21/465'), INSERTED('para_3__subpara_10')],
    ['24', law('2013-06-13/101'), INSERTED('para_3', 'para_4', 'para_5', 'para_6', 'para_7', 'para_8')],
    ['28', law('2013-06-13/101'), MODIFIED('para_1')],
    ['32', law('2013-06-13/101'), MODIFIED('para_1')],
    ['38', law('2013-06-13/101'), [...INSERTED('para_2-1'), ...MODIFIED('para_3')]],
  ])('article %s was changed by %s alone', (article, by, done) => {
    expect(inferred(before, after, article, by)).toEqual([...done].sort());
    expect(inferred(before, after, article)).toEqual([...done].sort());
    expect(ambiguous(before, after, article)).toEqual([]);
  });

  test.each([
    ['8', ['465', '101'], ['para_1-1'], ['para_3__subpara_3']],
    ['19', ['465', '101'], ['para_3__subpara_6-1', 'para_3-1'], []],
    ['21', ['465', '101'], ['para_4', 'para_5'], ['para_1__subpara_1']],
    [
      '6',
      ['452', '465', '479', '15', '64', '101', '102'],
      [
        ...['4-1', '9-1', '9-2', '12-3'].map((n) => `para_1__subpara_${n}`),
        ...['para_2-1', 'para_2-2', 'para_2-3', 'para_3-1'],
      ],
      ['para_1__subpara_3', 'para_1__subpara_12-2', 'para_1__subpara_15'],
    ],
    ['29', ['101', '102'], [], ['4', '8', '11'].map((n) => `para_1__subpara_${n}`)],
    ['33', ['101', '102'], [], ['4', '11'].map((n) => `para_1__subpara_${n}`)],
  ])('in article %s laws %j can have made each change', (article, laws, inserted, changed) => {
    const whole = (parts: readonly string[]) => parts.map((part) => `art_${article}__${part}`).sort();
    const found = ambiguous(before, after, article);
    expect(found).toHaveLength(1);
    expect([...(found[0]?.laws ?? [])].sort()).toEqual([...laws].sort());
    expect([...(found[0]?.inserted ?? [])].sort()).toEqual(whole(inserted));
    expect([...(found[0]?.changed ?? [])].sort()).toEqual(whole(changed));
    expect(inferred(before, after, article)).toEqual([]);
  });

  test.each([
    ['art_6__para_1__subpara_7', '2011-07-05/452'],
    ['art_6__para_1__subpara_8', '2012-04-27/15'],
    ['art_27__para_1__subpara_11-1', '2011-07-21/468'],
    ['art_27__para_1__subpara_22-2', '2012-12-26/61'],
    ['art_27__para_1__subpara_22-7', '2011-07-05/452'],
    ['art_31__para_1__subpara_12-6', '2011-07-22/479'],
  ])('%s was excluded by %s: the note in its place says so', (eId, by) => {
    const repeals = amendments.filter((a) => eIdOf(a.target) === eId && a.kind === 'REPEAL');
    expect(repeals.map((a) => a.by)).toEqual([law(by)]);
    expect(repeals[0]?.evidence.some((e) => e.confidence === 'READ_IN_OFFICIAL_TEXT')).toBe(true);
  });

  test('479-IV put commas for brackets throughout: articles 24-1 and 26 say nothing else new', () => {
    const replaced = changes.filter((c) => c.replaced !== undefined && c.between[1] === source(after));
    expect(replaced.map((c) => c.candidates)).toEqual([[law('2011-07-22/479')]]);
    const eIds = (replaced[0]?.replaced ?? []).map(eIdOf);
    expect(eIds.filter((eId) => eId.startsWith('art_26__'))).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((n) => `art_26__para_${n}`),
    );
    expect(eIds.filter((eId) => eId.startsWith('art_24-1__'))).toHaveLength(15);
    const at26 = amendments.filter((a) => eIdOf(a.target).startsWith('art_26') && a.by === law('2011-07-22/479'));
    expect(at26).toEqual([]);
  });
});

describe('between 13.06.2013 and 07.11.2014', () => {
  test('121-V put the village for the aul throughout: articles 34 and 36, and “аулов” in article 6, say nothing else new', () => {
    const by = 'act:kz/constitutional-law/2013-07-03/121';
    const replaced = changes.filter((c) => c.replaced !== undefined && c.candidates.includes(by));
    const eIds = replaced.flatMap((c) => c.replaced ?? []).map(eIdOf);
    expect(eIds).toEqual(expect.arrayContaining(['art_34', 'art_36__para_1', 'art_36__para_2', 'art_6__para_3']));
    const told = [
      ...amendments.map((a) => a.target),
      ...changes.flatMap((c) => [...(c.changed ?? []), ...(c.reworded ?? [])]),
    ];
    expect(told.map(eIdOf).filter((eId) => eId === 'art_34')).toEqual([]);
  });
});

test('what an edition announces for a subparagraph tells which of several laws changed it in the next', () => {
  const announced = [
    ['art_3__para_3__subpara_4', '2014-07-05/236', 'REWORDING'],
    ['art_20__para_3__subpara_6', '2014-07-03/227', 'MODIFICATION'],
    ['art_31__para_1__subpara_1-8', '2014-07-02/225', 'MODIFICATION'],
  ] as const;
  for (const [eId, by, kind] of announced) {
    const events = amendments.filter((a) => eIdOf(a.target) === eId && a.by === law(by));
    expect(events.map((a) => a.kind)).toEqual([kind]);
  }
});
