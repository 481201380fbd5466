/** The research questions on the dossier of this repository, held against facts counted by hand in the sources. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type AnswerTo, answersOfDossier, LAWS_BY_YEAR, questions } from '../support/answer-to.ts';
import type { Loose } from '../support/api.ts';

const LAW = 'act:kz/law/2001-01-23/148';
let answerTo: AnswerTo;
beforeAll(async () => {
  answerTo = await answersOfDossier();
});

describe('every question', () => {
  test('there are twelve at least, each in words', () => {
    expect(questions.length).toBeGreaterThanOrEqual(12);
    expect(questions.filter((q) => !/^\p{Lu}.*\?$/u.test(q.words)).map((q) => q.name)).toEqual([]);
  });

  test.each(questions.map((q) => [q.name]))('%s is answered without an error, and not with nothing', async (name) => {
    const data = await answerTo(name);
    expect(Object.values(data)).not.toContain(null);
    expect(JSON.stringify(data).length).toBeGreaterThan(500);
  });
});

test('56 laws of 2009–2015 changed the law: 2, 5, 8, 6, 9, 14, 12 by year', async () => {
  const { act } = await answerTo('acts-that-changed');
  expect(act.amendedBy.totalCount).toBe(56);
  const { timeline } = await answerTo('timeline');
  expect(timeline.years.map((y: Loose) => [y.year, y.laws])).toEqual(LAWS_BY_YEAR);
});

test('the timeline’s years, kinds and rows count the same changes', async () => {
  const { timeline } = await answerTo('timeline');
  const total = timeline.rows.reduce((sum: number, row: Loose) => sum + row.total, 0);
  expect(timeline.years.reduce((sum: number, y: Loose) => sum + y.total, 0)).toBe(total);
  for (const year of timeline.years) {
    expect(year.byKind.reduce((sum: number, k: Loose) => sum + k.count, 0)).toBe(year.total);
  }
  for (const row of timeline.rows) expect(row.amendments).toHaveLength(row.total);
  const articles = timeline.rows.map((row: Loose) => row.subject.id.split('#art_')[1]).filter(Boolean);
  expect(articles.indexOf('2-1')).toBeLessThan(articles.indexOf('3'));
  expect(articles.indexOf('39-3')).toBeLessThan(articles.indexOf('39-7'));
});

test('101-V set article 39-3 out anew, at the earliest on 24.06.2013', async () => {
  const { provision } = await answerTo('amendments-of-article');
  const rewording = provision.amendments.nodes.find((a: Loose) => a.by.number === '101-V');
  expect(rewording).toMatchObject({
    kind: 'REWORDING',
    aspect: 'TEXT',
    adoptedOn: '2013-06-13',
    inForceEarliest: '2013-06-24',
    forceRule: { kind: 'DAYS_AFTER_PUBLICATION', amount: 10 },
  });
  expect(rewording.evidence.length).toBeGreaterThan(0);
});

test('387-V put article 39-7 into the law: it was not there before', async () => {
  const provision = `prov:${LAW.slice(4)}#art_39-7`;
  const before = await answerTo('provision-on-a-day', { provision, on: '2015-11-01' });
  expect(before.provision.state).toMatchObject({ inForce: false, certainty: 'CERTAIN', candidates: [], because: [] });
  const after = await answerTo('provision-on-a-day', { provision, on: '2016-07-01' });
  expect(after.provision.state.inForce).toBe(true);
  expect(after.provision.state.version.openedBy[0].by.number).toBe('387-V');
});

test('a day between the earliest and the latest day of force is uncertain, and says because of which law', async () => {
  const { provision } = await answerTo('provision-on-a-day', { on: '2013-07-01' });
  const { state } = provision;
  expect([state.inForce, state.certainty]).toEqual([true, 'UNCERTAIN']);
  expect(state.because.map((a: Loose) => a.by.number)).toEqual(['101-V']);
  expect(state.candidates).toHaveLength(2);
  expect(state.version.openedBy[0].by.number).toBe('101-V');
});

test('a day after the last source is beyond the record', async () => {
  const { provision } = await answerTo('provision-on-a-day', { on: '2026-06-09' });
  expect(provision.act.recordUntil).toBe('2026-06-08');
  expect(provision.state.certainty).toBe('BEYOND_RECORD');
});

test('the article’s bills: three were sent to the Majilis, none became law under its name', async () => {
  const { acts } = await answerTo('rejected-bills');
  const sent = acts.nodes.filter((bill: Loose) =>
    ['1997-07-09', '1999-06-29', '2000-08-09'].some((day) => bill.id.includes(day)),
  );
  expect(sent).toHaveLength(3);
  for (const bill of sent) {
    const [first] = bill.decisions;
    expect(first).toMatchObject({ kind: 'SUBMITTED', by: { id: 'body:government' } });
    expect(['REJECTED', 'WITHDRAWN', 'NOT_YET_IN_FORCE']).toContain(bill.status);
  }
});

test('the law of 1993 stands before the law of 2001', async () => {
  const { lineage } = await answerTo('lineage-of-act');
  const edges = lineage.edges.map((e: Loose) => `${e.from} ${e.type} ${e.to}`);
  expect(edges).toContain(`act:kz/law/1993-12-10/4100 REPLACED_BY ${LAW}`);
});

test('where the article and the record differ, the record says so with its place', async () => {
  const { claims } = await answerTo('claims-of-author');
  const checked = claims.nodes.filter((claim: Loose) => claim.recordCheck !== null);
  const verdicts = new Set(checked.map((claim: Loose) => claim.recordCheck.verdict));
  expect(verdicts).toContain('AGREES');
  expect(verdicts).toContain('DIFFERS');
  const differing = checked.filter((claim: Loose) => claim.recordCheck.verdict === 'DIFFERS');
  expect(differing.length).toBeGreaterThanOrEqual(3);
  for (const claim of differing) expect(claim.recordCheck.evidence.length, claim.id).toBeGreaterThan(0);
});

test('the article cites works with pages', async () => {
  const { node } = await answerTo('works-cited');
  expect(node.citations.length).toBeGreaterThan(0);
  expect(node.citations.some((c: Loose) => /\d/.test(c.pages ?? ''))).toBe(true);
});

test('maslikhats gained powers between 2009 and 2016, each by an amendment that is named', async () => {
  const { body } = await answerTo('body-powers');
  const gained = body.changes.filter((change: Loose) => change.kind === 'GAINED');
  expect(gained.length).toBeGreaterThan(0);
  for (const change of gained) {
    expect(change.before).toBeNull();
    expect(change.amendments.length, change.after.id).toBeGreaterThan(0);
  }
});

test('what is missing is told: titles of amending laws that no source at hand gives', async () => {
  const { dataset } = await answerTo('what-is-missing', { kinds: ['MISSING'] });
  expect(dataset.state).toBe('READY');
  expect(dataset.gaps.totalCount).toBeGreaterThan(0);
  expect(new Set(dataset.gaps.nodes.map((g: Loose) => g.kind))).toEqual(new Set(['MISSING']));
});
