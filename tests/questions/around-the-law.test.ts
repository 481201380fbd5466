/** What stands before, after and around the law: counted in its notes and read in the sources before it was asked. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type AnswerTo, answersOfDossier } from '../support/answer-to.ts';
import type { Loose } from '../support/api.ts';

const LAW = 'act:kz/law/2001-01-23/148';
const OLD_LAW = 'act:kz/law/1993-12-10/4100';
const CONSTITUTION = 'act:kz/constitution/1995-08-30/-';
let answerTo: AnswerTo;
beforeAll(async () => {
  answerTo = await answersOfDossier();
});

describe('lineage-of-act', () => {
  const edge = (e: Loose): string => `${e.from} ${e.type} ${e.to} ${e.on ?? '-'}`;

  test('before the law of 2001 stands the law of 10.12.1993, and nothing before that', async () => {
    const { lineage } = await answerTo('lineage-of-act');
    expect(lineage.edges.map(edge)).toEqual([`${OLD_LAW} REPLACED_BY ${LAW} -`]);
    expect(lineage.nodes.map((n: Loose) => n.id).sort()).toEqual([OLD_LAW, LAW]);
    expect(lineage.truncated).toBe(false);
  });

  test('the law of 1993 was replaced by the law of 2001 and repealed by the law of 08.05.2001 No. 198', async () => {
    const { lineage } = await answerTo('lineage-of-act', { of: OLD_LAW, direction: 'DESCENDANTS', maxDepth: 1 });
    const ends = lineage.edges.filter((e: Loose) => e.type !== 'AMENDED_BY').map(edge);
    expect(ends.map((line: string) => line.slice(0, -2)).sort()).toEqual([
      `${OLD_LAW} REPEALED_BY act:kz/law/2001-05-08/198`,
      `${OLD_LAW} REPLACED_BY ${LAW}`,
    ]);
    // The card of 24.11.2026 says that it is repealed; no source says from which day.
    const repealed = lineage.nodes.find((n: Loose) => n.id === OLD_LAW);
    expect([repealed.status, repealed.adoptedOn]).toEqual(['REPEALED', '1993-12-10']);
  });

  test('four decrees and a law changed the law of 1993, one of them named within article 40 alone', async () => {
    const { lineage } = await answerTo('lineage-of-act', { of: OLD_LAW, direction: 'DESCENDANTS', maxDepth: 1 });
    const changed = lineage.edges.filter((e: Loose) => e.type === 'AMENDED_BY');
    expect(changed.map(edge).sort()).toEqual([
      `${OLD_LAW} AMENDED_BY act:kz/decree/1995-05-02/2254 1995-05-02`,
      `${OLD_LAW} AMENDED_BY act:kz/decree/1995-10-05/2488 1995-10-05`,
      // «(абзац четвертый исключен - Указом …)»: the dossier did not have it until it was asked here.
      `${OLD_LAW} AMENDED_BY act:kz/decree/1996-01-03/2740 1996-01-03`,
      `${OLD_LAW} AMENDED_BY act:kz/decree/1996-01-26/2824 1996-01-26`,
      `${OLD_LAW} AMENDED_BY act:kz/law/1998-11-20/303 1998-11-20`,
    ]);
  });

  test('the constitutions go 1993, 1995, 2026; chapter VIII was changed by four laws', async () => {
    const { lineage } = await answerTo('lineage-of-act', { of: CONSTITUTION, direction: 'BOTH', maxDepth: 1 });
    expect(lineage.edges.map(edge).sort()).toEqual([
      `act:kz/constitution/1993-01-28/- REPLACED_BY ${CONSTITUTION} -`,
      `${CONSTITUTION} AMENDED_BY act:kz/law/1998-10-07/284 1998-10-07`,
      `${CONSTITUTION} AMENDED_BY act:kz/law/2007-05-21/254 2007-05-21`,
      `${CONSTITUTION} AMENDED_BY act:kz/law/2017-03-10/51 2017-03-10`,
      `${CONSTITUTION} AMENDED_BY act:kz/law/2022-06-08/- 2022-06-08`,
      `${CONSTITUTION} REPLACED_BY act:kz/constitution/2026-03-15/- 2026-07-01`,
    ]);
  });

  test('from the Constitution of 2026 both older ones are reached', async () => {
    const of = 'act:kz/constitution/2026-03-15/-';
    const { lineage } = await answerTo('lineage-of-act', { of, direction: 'ANCESTORS', maxDepth: 2 });
    expect(lineage.edges.map(edge).sort()).toEqual([
      `act:kz/constitution/1993-01-28/- REPLACED_BY ${CONSTITUTION} -`,
      `${CONSTITUTION} REPLACED_BY ${of} 2026-07-01`,
    ]);
  });

  test('156 laws changed the law of 2001, and none has replaced it', async () => {
    const { lineage } = await answerTo('lineage-of-act', { direction: 'DESCENDANTS', maxDepth: 1 });
    expect(lineage.edges.filter((e: Loose) => e.type === 'AMENDED_BY')).toHaveLength(156);
    expect(lineage.edges).toHaveLength(156);
  });
});

describe('neighbours-of-act', () => {
  const ids = (acts: Loose): string[] => acts.map((act: Loose) => act.id);

  test('the law: 156 laws changed it, the first on 25.04.2001; it replaces the law of 1993 and changes none', async () => {
    const { act } = await answerTo('neighbours-of-act');
    expect([act.amends.totalCount, act.amendedBy.totalCount, act.amendedBy.nodes.length]).toEqual([0, 156, 20]);
    expect(ids(act.amendedBy.nodes.slice(0, 3))).toEqual([
      'act:kz/law/2001-04-25/179',
      'act:kz/law/2001-12-24/276',
      'act:kz/law/2002-05-21/324',
    ]);
    expect([ids(act.replaces), ids(act.replacedBy), act.decisions]).toEqual([[OLD_LAW], [], []]);
  });

  test('101-V: it changes the law of 2001, and nothing else on record has to do with it', async () => {
    const { act } = await answerTo('neighbours-of-act', { act: 'act:kz/law/2013-06-13/101' });
    expect([act.amends.totalCount, ids(act.amends.nodes)]).toEqual([1, [LAW]]);
    expect([act.amendedBy.totalCount, act.claims.totalCount]).toEqual([0, 0]);
    expect([act.replaces, act.replacedBy, act.decisions]).toEqual([[], [], []]);
  });

  test('126-IV: it changes the law of 2001, and the article speaks of it once, for the new title', async () => {
    const { act } = await answerTo('neighbours-of-act', { act: 'act:kz/law/2009-02-09/126' });
    expect([act.amends.totalCount, ids(act.amends.nodes), act.amendedBy.totalCount]).toEqual([1, [LAW], 0]);
    expect(act.claims.totalCount).toBe(1);
    expect(act.claims.nodes.map((c: Loose) => [c.id, c.assertedBy.map((p: Loose) => p.id), c.reportedIn.id])).toEqual([
      ['claim:nurpeisov.title-since-2009', ['person:nurpeisov-e-k'], 'work:nurpeisov-legislation-idea'],
    ]);
    expect([act.replaces, act.replacedBy, act.decisions]).toEqual([[], [], []]);
  });
});
