import { describe, expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import type { FactInput } from '../../src/sources/facts.ts';
import {
  act,
  amendment,
  art,
  type DossierInput,
  dossier,
  evidence,
  LAW,
  MIDDLE,
  OLDEST,
  onDate,
  provision,
  TEN_DAYS,
  YOUNGEST,
} from '../support/facts.ts';
import { the, versions } from '../support/shown.ts';

const A = 'act:kz/law/2009-05-01/100';
const B = 'act:kz/law/2010-05-01/50';
const C = 'act:kz/law/2012-05-01/70';

const withActs = (input: DossierInput) => dossier({ ...input, acts: [act(A), act(B), act(C), ...(input.acts ?? [])] });
const SIX = art('6');
const ALWAYS = [OLDEST, MIDDLE, YOUNGEST];

describe('the versions of an article', () => {
  test('without an event it has one, older than the record and still in force', () => {
    expect(versions(withActs({ provisions: [provision(SIX)] }), SIX)).toEqual(['original: BEFORE_RECORD → OPEN']);
  });

  test('each event ends one and begins the next, in the order of force', () => {
    const amendments = [
      amendment(C, SIX, 'MODIFICATION', { force: onDate('2010-01-01') }),
      amendment(A, SIX, 'REWORDING', { force: TEN_DAYS, evidence: evidence(MIDDLE) }),
      amendment(B, SIX, 'MODIFICATION', { force: { kind: 'UNKNOWN' }, aspect: 'HEADING' }),
    ];

    expect(versions(withActs({ provisions: [provision(SIX)], amendments }), SIX)).toEqual([
      'original: BEFORE_RECORD → 2009-05-12..2011-03-24',
      '2009-05-01/100: 2009-05-12..2011-03-24 → 2010-01-01',
      '2012-05-01/70: 2010-01-01 → 2010-05-01..',
      '2010-05-01/50: 2010-05-01.. → OPEN',
    ]);
  });

  test('what a change ended before the act took force was law on no day', () => {
    const [CODE, BEFORE] = ['act:kz/code/2012-07-01/80', 'act:kz/law/2013-01-05/90'];
    const [changed, other] = ['art_1', 'art_2'].map((eId) => `prov:${CODE.slice('act:'.length)}#${eId}`) as [
      string,
      string,
    ];
    const { entities } = buildDataset(
      withActs({
        acts: [act(CODE, { force: onDate('2014-01-01') }), act(BEFORE)],
        provisions: [provision(changed), provision(other)],
        amendments: [amendment(BEFORE, changed, 'MODIFICATION', { force: onDate('2013-02-01') })],
      }),
    );
    const begun = (of: string) => entities.ProvisionVersion.filter((v) => v.provision === of).map((v) => v.begins);
    expect(begun(changed)).toEqual(['2013-02-01', '2013-02-01']);
    expect(begun(other)).toEqual(['2014-01-01']);
  });

  test('events of one day open one version, named after the first act by number', () => {
    const dataset = buildDataset(
      withActs({
        provisions: [provision(SIX)],
        amendments: [
          amendment(A, SIX, 'MODIFICATION', { force: onDate('2011-01-01') }),
          amendment(B, SIX, 'MODIFICATION', { force: onDate('2011-01-01') }),
        ],
      }),
    );
    const [first, second] = dataset.entities.ProvisionVersion;

    expect(second?.id).toBe('ver:kz/law/2001-01-23/148#art_6@2010-05-01/50');
    expect(second?.openedBy).toEqual(dataset.entities.Amendment.map((a) => a.id));
    expect(first?.closedBy).toEqual(second?.openedBy);
    expect(dataset.evidence.get(second?.id ?? '')).toHaveLength(1);
  });

  test('one act that changes it on two days gives two versions with two ids', () => {
    const amendments = [
      amendment(A, SIX, 'MODIFICATION', { force: onDate('2010-01-01') }),
      amendment(A, SIX, 'REWORDING', { force: onDate('2011-01-01') }),
    ];

    expect(versions(withActs({ provisions: [provision(SIX)], amendments }), SIX)).toEqual([
      'original: BEFORE_RECORD → 2010-01-01',
      '2009-05-01/100: 2010-01-01 → 2011-01-01',
      '2009-05-01/100~2: 2011-01-01 → OPEN',
    ]);
  });

  test('it is inserted, repealed, and inserted again', () => {
    const amendments = [
      amendment(A, SIX, 'INSERTION', { force: onDate('2010-01-01') }),
      amendment(B, SIX, 'REPEAL', { force: onDate('2011-01-01') }),
      amendment(C, SIX, 'INSERTION', { force: onDate('2013-01-01') }),
    ];

    expect(versions(withActs({ provisions: [provision(SIX, [MIDDLE, YOUNGEST].slice(1))], amendments }), SIX)).toEqual([
      '2009-05-01/100: 2010-01-01 → 2011-01-01',
      '2012-05-01/70: 2013-01-01 → OPEN',
    ]);
  });

  test('a suspended article is not in force until it is changed or inserted again', () => {
    const amendments = [
      amendment(A, SIX, 'SUSPENSION', { force: onDate('2010-01-01') }),
      amendment(B, SIX, 'REWORDING', { force: onDate('2011-01-01') }),
    ];

    expect(versions(withActs({ provisions: [provision(SIX)], amendments }), SIX)).toEqual([
      'original: BEFORE_RECORD → 2010-01-01',
      '2010-05-01/50: 2011-01-01 → OPEN',
    ]);
  });

  test('a heading that is repealed is a change of words', () => {
    const amendments = [amendment(A, SIX, 'REPEAL', { aspect: 'HEADING', force: onDate('2010-01-01') })];

    expect(versions(withActs({ provisions: [provision(SIX)], amendments }), SIX)).toEqual([
      'original: BEFORE_RECORD → 2010-01-01',
      '2009-05-01/100: 2010-01-01 → OPEN',
    ]);
  });

  test('the preamble is changed by an event at the act that says so', () => {
    const preamble = 'prov:kz/law/2001-01-23/148#preamble';
    const amendments = [amendment(A, LAW, 'MODIFICATION', { aspect: 'PREAMBLE', force: onDate('2010-01-01') })];
    const facts = withActs({ provisions: [provision(preamble), provision(SIX)], amendments });

    expect(versions(facts, preamble)).toHaveLength(2);
    expect(versions(facts, SIX)).toHaveLength(1);
  });

  test('an act that ends takes its provisions with it', () => {
    const amendments = [amendment(C, LAW, 'REPEAL', { aspect: 'WHOLE_ACT', force: onDate('2013-01-01') })];
    const provisions = [provision(SIX), provision(art('6', 'para_1'))];

    for (const { id } of provisions) {
      expect(versions(withActs({ provisions, amendments }), id)).toEqual(['original: BEFORE_RECORD → 2013-01-01']);
    }
  });
});

describe('what is suspended', () => {
  const unknownDay = amendment(A, SIX, 'MODIFICATION', { force: { kind: 'UNKNOWN' }, evidence: evidence(YOUNGEST) });
  const suspended = amendment(B, SIX, 'SUSPENSION', { force: onDate('2010-06-01') });
  const shown = (amendments: DossierInput['amendments'] = []) =>
    versions(withActs({ provisions: [provision(SIX)], amendments }), SIX);

  test('can still be changed, by an act of an unknown day', () => {
    expect(shown([unknownDay, suspended])).toEqual([
      'original: BEFORE_RECORD → 2009-05-01..2014-11-07',
      '2009-05-01/100: 2009-05-01..2014-11-07 → 2010-06-01',
    ]);
  });

  test('is changed by the day of its end, if it is repealed', () => {
    const repealed = amendment(C, SIX, 'REPEAL', { force: onDate('2013-01-01') });
    expect(shown([unknownDay, suspended, repealed])).toEqual([
      'original: BEFORE_RECORD → 2009-05-01..2013-01-01',
      '2009-05-01/100: 2009-05-01..2013-01-01 → 2010-06-01',
    ]);
  });
});

describe('what only the editions tell', () => {
  const para = art('6', 'para_9');
  const change = (
    kind: 'inserted' | 'changed' | 'repealed' | 'moved' | 'replaced',
    candidates: readonly string[],
    target = para,
  ): FactInput<'changes'> => ({
    between: [OLDEST, MIDDLE],
    candidates: [...candidates],
    [kind]: [target],
  });
  const events = [
    amendment(A, SIX, 'MODIFICATION', { force: TEN_DAYS, evidence: evidence(MIDDLE) }),
    amendment(B, SIX, 'MODIFICATION', { force: TEN_DAYS, evidence: evidence(MIDDLE) }),
  ];
  const [a, b] = [A, B].map((by) => `amend:${by.slice(4)}:${SIX.slice(5)}:modification`);
  const provisions = [provision(SIX, ALWAYS), provision(para, [MIDDLE, YOUNGEST])];

  test('one candidate dates and opens the version', () => {
    const dataset = buildDataset(withActs({ provisions, amendments: events, changes: [change('inserted', [B])] }));

    expect(the(dataset.entities.ProvisionVersion, (v) => v.provision === para)).toMatchObject({
      id: 'ver:kz/law/2001-01-23/148#art_6__para_9@2010-05-01/50',
      start: { kind: 'BETWEEN', earliest: '2010-05-12', latest: '2011-03-24' },
      openedBy: [b],
    });
    expect(dataset.entities.Gap.filter((g) => g.field === 'openedBy')).toEqual([]);
  });

  test('of several candidates each may have, and a gap names them', () => {
    const dataset = buildDataset(withActs({ provisions, amendments: events, changes: [change('inserted', [B, A])] }));
    const version = the(dataset.entities.ProvisionVersion, (v) => v.provision === para);

    expect(version).toMatchObject({
      start: { kind: 'BETWEEN', earliest: '2009-05-12', latest: '2011-03-24' },
      openedBy: [a, b],
    });
    expect(the(dataset.entities.Gap, (g) => g.field === 'openedBy')).toMatchObject({
      id: 'gap:ambiguous-attribution/openedBy/kz/law/2001-01-23/148#art_6__para_9@2010-05-01/50',
      kind: 'AMBIGUOUS_ATTRIBUTION',
      about: para,
      sides: [{ value: a }, { value: b }],
    });
  });

  test('what the older edition does not show yet came after that edition, however early its laws could take force', () => {
    const late = evidence(YOUNGEST);
    const dataset = buildDataset(
      withActs({
        provisions: [provision(SIX, ALWAYS), provision(para, [YOUNGEST])],
        amendments: [A, B].map((by) => amendment(by, SIX, 'MODIFICATION', { force: TEN_DAYS, evidence: late })),
        changes: [{ between: [MIDDLE, YOUNGEST], candidates: [A, B], inserted: [para] }],
      }),
    );

    expect(the(dataset.entities.ProvisionVersion, (v) => v.provision === para).start).toEqual({
      kind: 'BETWEEN',
      on: null,
      earliest: '2011-03-25',
      latest: '2014-11-07',
    });
  });

  test('without a candidate the editions bound it, and a gap says that the law is missing', () => {
    const dataset = buildDataset(withActs({ provisions, amendments: events, changes: [change('inserted', [])] }));

    expect(the(dataset.entities.ProvisionVersion, (v) => v.provision === para)).toMatchObject({
      id: 'ver:kz/law/2001-01-23/148#art_6__para_9@seen-2011-03-24',
      start: { kind: 'BETWEEN', earliest: '2008-12-11', latest: '2011-03-24' },
      openedBy: [],
    });
    expect(the(dataset.entities.Gap, (g) => g.field === 'openedBy')).toMatchObject({ kind: 'MISSING', about: para });
  });

  test('the same follows from the editions alone where nothing is said at all', () => {
    const facts = withActs({ provisions: [provision(SIX, ALWAYS), provision(para, [MIDDLE])], amendments: events });

    expect(versions(facts, para)).toEqual(['seen-2011-03-24: 2008-12-11..2011-03-24 → 2011-03-25..2014-11-07']);
  });

  test('an event at the part itself explains the change', () => {
    const own = amendment(B, para, 'INSERTION', { force: TEN_DAYS, evidence: evidence(MIDDLE) });
    const facts = withActs({
      provisions,
      amendments: [...events, own],
      changes: [change('inserted', [A, B])],
    });

    expect(versions(facts, para)).toEqual(['2010-05-01/50: 2010-05-12..2011-03-24 → OPEN']);
  });

  test('a change of words opens a version of the part alone', () => {
    const facts = withActs({
      provisions: [provision(SIX, ALWAYS), provision(para, ALWAYS)],
      amendments: events,
      changes: [change('changed', [A])],
    });

    expect(versions(facts, para)).toEqual([
      'original: BEFORE_RECORD → 2009-05-12..2011-03-24',
      '2009-05-01/100: 2009-05-12..2011-03-24 → OPEN',
    ]);
  });

  test('what moved to another number ends there, and goes on under the new one', () => {
    const moved = art('6', 'para_10');
    const facts = withActs({
      provisions: [provision(SIX, ALWAYS), provision(para, [OLDEST]), provision(moved, [MIDDLE, YOUNGEST])],
      amendments: events,
      changes: [{ ...change('moved', [A]), inserted: [moved] }],
      relations: [{ type: 'SUCCEEDED_BY', from: para, to: moved, evidence: evidence(MIDDLE) }],
    });

    expect(versions(facts, para)).toEqual(['original: BEFORE_RECORD → 2009-05-12..2011-03-24']);
    expect(versions(facts, moved)).toEqual(['2009-05-01/100: 2009-05-12..2011-03-24 → OPEN']);
  });

  test('a renumbering by a known law ends the old number; without a successor it is a change of words', () => {
    const renumbered = amendment(A, para, 'RENUMBERING', {
      force: TEN_DAYS,
      parent: a,
      evidence: evidence(MIDDLE),
    });
    const amendments = [...events, renumbered];
    const provisions = [provision(SIX, ALWAYS), provision(para)];
    const moved = art('6', 'para_10');
    const relations = [{ type: 'SUCCEEDED_BY' as const, from: para, to: moved, evidence: evidence(MIDDLE) }];

    expect(versions(withActs({ provisions, amendments }), para)).toHaveLength(2);
    expect(versions(withActs({ provisions: [...provisions, provision(moved)], amendments, relations }), para)).toEqual([
      'original: BEFORE_RECORD → 2009-05-12..2011-03-24',
    ]);
  });

  test('words replaced throughout the act open a version of the part by the event at the act', () => {
    const throughout = amendment(B, LAW, 'TERM_REPLACEMENT', { force: TEN_DAYS, evidence: evidence(MIDDLE) });
    const dataset = buildDataset(
      withActs({
        provisions: [provision(SIX, ALWAYS), provision(para, ALWAYS)],
        amendments: [...events, throughout],
        changes: [change('replaced', [B])],
      }),
    );

    expect(dataset.entities.ProvisionVersion.filter((v) => v.provision === para).map((v) => v.openedBy)).toEqual([
      [],
      ['amend:kz/law/2010-05-01/50:kz/law/2001-01-23/148:term-replacement'],
    ]);
    expect(dataset.entities.Gap.filter((g) => g.about === para)).toEqual([]);
  });

  test('a provision may name the act that brought it about', () => {
    const authored = [provision(SIX, ALWAYS), provision(para, [], { inserted: { by: B } })];

    expect(versions(withActs({ provisions: authored, amendments: events }), para)).toEqual([
      '2010-05-01/50: 2010-05-12..2011-03-24 → OPEN',
    ]);
  });
});

describe('a part follows what it is part of', () => {
  const para = art('6', 'para_1');
  const sub = art('6', 'para_1', 'subpara_2');
  const shows = (seen: readonly string[]) => [provision(SIX, ALWAYS), provision(para, seen)];
  const reworded = amendment(B, SIX, 'REWORDING', { force: onDate('2010-06-01'), evidence: evidence(MIDDLE) });

  test('through its insertion and its repeal', () => {
    const amendments = [
      amendment(A, SIX, 'INSERTION', { force: onDate('2010-01-01') }),
      amendment(C, SIX, 'REPEAL', { force: onDate('2013-01-01') }),
    ];
    const facts = withActs({ provisions: [provision(SIX), provision(para), provision(sub)], amendments });

    for (const id of [para, sub]) expect(versions(facts, id)).toEqual(['2009-05-01/100: 2010-01-01 → 2013-01-01']);
  });

  test('a new wording opens a version of a part that is there before and after', () => {
    expect(versions(withActs({ provisions: shows(ALWAYS), amendments: [reworded] }), para)).toEqual([
      'original: BEFORE_RECORD → 2010-06-01',
      '2010-05-01/50: 2010-06-01 → OPEN',
    ]);
  });

  test('a part that is seen only before ends with the new wording', () => {
    expect(versions(withActs({ provisions: shows([OLDEST]), amendments: [reworded] }), para)).toEqual([
      'original: BEFORE_RECORD → 2010-06-01',
    ]);
  });

  test('a part that is seen only after begins with it', () => {
    expect(versions(withActs({ provisions: shows([MIDDLE, YOUNGEST]), amendments: [reworded] }), para)).toEqual([
      '2010-05-01/50: 2010-06-01 → OPEN',
    ]);
  });

  test('a modification of the article leaves its parts alone', () => {
    const amendments = [amendment(B, SIX, 'MODIFICATION', { force: onDate('2010-06-01'), evidence: evidence(MIDDLE) })];

    expect(versions(withActs({ provisions: shows(ALWAYS), amendments }), para)).toEqual([
      'original: BEFORE_RECORD → OPEN',
    ]);
  });

  test('its own later event tells that it was there, or was not', () => {
    const provisions = [provision(SIX), provision(para)];
    const later = (kind: 'INSERTION' | 'MODIFICATION') =>
      withActs({ provisions, amendments: [reworded, amendment(C, para, kind, { force: onDate('2012-06-01') })] });

    expect(versions(later('INSERTION'), para)).toEqual(['2012-05-01/70: 2012-06-01 → OPEN']);
    expect(versions(later('MODIFICATION'), para)).toEqual([
      'original: BEFORE_RECORD → 2010-06-01',
      '2010-05-01/50: 2010-06-01 → 2012-06-01',
      '2012-05-01/70: 2012-06-01 → OPEN',
    ]);
  });

  test('an article follows the chapter that its fact names', () => {
    const chapter = 'prov:kz/law/2001-01-23/148#chp_2-1';
    const amendments = [
      amendment(A, chapter, 'INSERTION', { force: onDate('2010-01-01') }),
      amendment(C, chapter, 'REPEAL', { force: onDate('2013-01-01') }),
    ];
    const provisions = [provision(chapter), provision(SIX, [], { parent: chapter }), provision(para)];

    for (const id of [SIX, para]) {
      expect(versions(withActs({ provisions, amendments }), id)).toEqual(['2009-05-01/100: 2010-01-01 → 2013-01-01']);
    }
  });

  test('a part ordered before its article is in force begins with the article', () => {
    const amendments = [
      amendment(A, SIX, 'INSERTION', { force: onDate('2011-01-01') }),
      amendment(A, para, 'INSERTION', { force: { kind: 'UNKNOWN' } }),
    ];

    expect(versions(withActs({ provisions: [provision(SIX), provision(para)], amendments }), para)).toEqual([
      '2009-05-01/100: 2011-01-01 → OPEN',
    ]);
  });
});
