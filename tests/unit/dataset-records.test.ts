import { describe, expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import { actLabel } from '../../src/model/act-label.ts';
import { compareText } from '../../src/model/order.ts';
import { FACTS, type FactInput, type Facts, factsByKind } from '../../src/sources/facts.ts';
import {
  act,
  amendment,
  art,
  type DossierInput,
  dossier,
  evidence,
  factsOf,
  LAW,
  MIDDLE,
  OLDEST,
  onDate,
  provision,
  TEN_DAYS,
  YOUNGEST,
} from '../support/facts.ts';
import { bound, breachesOf, the, versionsOf } from '../support/shown.ts';

const A = 'act:kz/law/2010-05-01/300';
const B = 'act:kz/law/2012-05-01/400';
const SIX = art('6');

const build = (input: DossierInput) =>
  buildDataset(dossier({ ...input, acts: [act(A), act(B), ...(input.acts ?? [])] }));

describe('a source that an author cites and an import reads', () => {
  const KAZAKH = 'source:zan/7966/2011-03-24/kk';
  const AUTHORED = {
    id: KAZAKH,
    title: 'Заң, қазақша мәтін',
    kind: 'OFFICIAL_EDITION',
    stateOf: '2011-03-24',
  } as const;
  const READ = { ...AUTHORED, title: 'zan.gov.kz, 7966', sha256: 'a'.repeat(64), wordingOf: LAW } as const;
  const told = (...files: readonly (readonly [file: string, fact: FactInput<'sources'>])[]): Facts => {
    const facts = dossier();
    const sources = files.map(([file, fact]) => ({ fact: FACTS.sources.parse(fact), file, line: 2 }));
    return { ...facts, sources: [...facts.sources, ...sources] };
  };
  const [HAND, IMPORT] = ['authored/148-II/sources.yaml', 'read/148-II/sources.yaml'];

  test('is one source, with what was read and under the title of the author', () => {
    const facts = told([IMPORT, READ], [HAND, AUTHORED]);
    expect(the(buildDataset(facts).entities.Source, ({ id }) => id === KAZAKH)).toMatchObject({
      title: AUTHORED.title,
      sha256: READ.sha256,
    });
    expect(buildDataset(facts).entities.Source.filter(({ id }) => id === KAZAKH)).toHaveLength(1);
  });

  test.each([
    [
      'they say otherwise of it',
      [
        [HAND, { ...AUTHORED, stateOf: '2011-03-25' }],
        [IMPORT, READ],
      ],
    ],
    [
      'two authors cite it',
      [
        [HAND, AUTHORED],
        ['authored/sources.yaml', AUTHORED],
      ],
    ],
    [
      'two imports read it',
      [
        [IMPORT, READ],
        ['read/from-a/sources.yaml', READ],
      ],
    ],
  ] as const)('is given twice where %s', (_, files) => {
    expect(breachesOf(told(...files))).toContainEqual(
      expect.stringMatching(/source:zan\/7966\/2011-03-24\/kk is there already .*; an id is given once\.$/),
    );
  });
});

describe('acts', () => {
  test('the sources that hold the wording bound the record', () => {
    const law = the(build({}).entities.Act, (a) => a.id === LAW);

    expect([law.recordFrom, law.recordUntil]).toEqual(['2008-12-10', '2014-11-07']);
    expect(the(build({}).entities.Act, (a) => a.id === A)).toMatchObject({ recordFrom: null, recordUntil: null });
  });

  test('force is the day of the rule, of the publication, or between adoption and the first sign of it', () => {
    const { entities } = build({
      acts: [
        act('act:kz/law/2013-01-01/1', { force: onDate('2013-02-01') }),
        act('act:kz/law/2013-06-13/2', { force: TEN_DAYS }),
        act('act:kz/law/2013-06-13/3', { force: TEN_DAYS }),
        act('act:kz/bill/1997-07-09/-'),
      ],
      publications: [{ act: 'act:kz/law/2013-06-13/2', on: '2013-06-20', evidence: evidence() }],
      provisions: [provision(SIX)],
      amendments: [amendment(A, SIX, 'MODIFICATION', { force: TEN_DAYS, evidence: evidence(MIDDLE) })],
    });
    const forces = entities.Act.map((a) => [a.id.slice(4), a.force === null ? null : bound(a.force)]);

    expect(Object.fromEntries(forces)).toEqual({
      'kz/bill/1997-07-09/-': null,
      'kz/law/2001-01-23/148': '2001-01-23..2008-12-10',
      'kz/law/2010-05-01/300': '2010-05-01..2011-03-24',
      'kz/law/2012-05-01/400': '2012-05-01..',
      'kz/law/2013-01-01/1': '2013-02-01',
      'kz/law/2013-06-13/2': '2013-07-01',
      'kz/law/2013-06-13/3': '2013-06-24..',
    });
    expect(the(entities.Act, (a) => a.form === 'BILL').adoptedOn).toBeNull();
  });

  test('a change that is in force in an act, and an edition of it that is listed without its text, are signs of force', () => {
    const forceOfLaw = (input: DossierInput) => {
      const { force } = the(build({ provisions: [provision(SIX)], ...input }).entities.Act, (a) => a.id === LAW);
      return force && bound(force);
    };
    const listed = {
      id: 'source:zan/7966/2006-01-10/ru',
      title: 'zan.gov.kz, 7966, 2006-01-10',
      kind: 'OFFICIAL_EDITION',
      stateOf: '2006-01-10',
      edition: { of: LAW, causedBy: A },
    } as const;
    const changed = amendment('act:kz/law/2001-12-24/276', SIX, 'MODIFICATION', { force: onDate('2002-01-01') });

    const backwards = amendment(A, SIX, 'MODIFICATION', { force: onDate('2010-01-01'), evidence: evidence(MIDDLE) });
    const retroactive = build({ provisions: [provision(SIX)], amendments: [backwards] }).entities.Act;

    expect(the(retroactive, ({ id }) => id === A).force).toMatchObject({
      earliest: '2010-05-01',
      latest: '2011-03-24',
    });
    expect(forceOfLaw({})).toBe('2001-01-23..2008-12-10');
    expect(forceOfLaw({ sources: [listed] })).toBe('2001-01-23..2006-01-10');
    expect(forceOfLaw({ acts: [act(changed.by)], amendments: [changed], sources: [listed] })).toBe(
      '2001-01-23..2002-01-01',
    );
  });

  test('the end is that of the repeal, or what the fact states', () => {
    const { entities } = build({
      acts: [
        act('act:kz/law/1993-12-10/4100', { end: { by: B } }),
        act('act:kz/law/1994-12-10/1', { end: { on: '1999-01-01' } }),
      ],
      amendments: [amendment(B, LAW, 'REPEAL', { aspect: 'WHOLE_ACT', force: onDate('2013-01-01') })],
    });
    const ends = entities.Act.flatMap((a) => (a.end === null ? [] : [[a.id.slice(4), bound(a.end)]]));

    expect(Object.fromEntries(ends)).toEqual({
      'kz/law/1993-12-10/4100': '2012-05-01..2013-01-01',
      'kz/law/1994-12-10/1': '1999-01-01',
      'kz/law/2001-01-23/148': '2013-01-01',
    });
  });

  test('a title that an act changed holds from the day of that change', () => {
    const { entities } = buildDataset(
      factsOf({
        sources: [{ id: OLDEST, title: 'x', kind: 'OFFICIAL_EDITION', stateOf: '2008-12-10' }],
        acts: [
          act(LAW, {
            titles: [
              { ru: 'Новый', from: { by: A } },
              { ru: 'Старый', to: { by: A } },
            ],
          }),
          act(A, { titles: [{ ru: 'А' }] }),
        ],
        amendments: [amendment(A, LAW, 'MODIFICATION', { aspect: 'HEADING', force: onDate('2010-06-01') })],
      }),
    );

    expect(the(entities.Act, (a) => a.id === LAW).titles).toEqual([
      { ru: 'Старый', from: null, to: '2010-06-01', toBy: A },
      { ru: 'Новый', from: '2010-06-01', fromBy: A, to: null },
    ]);
  });

  test('what is missing of them is a gap', () => {
    const gaps = build({}).entities.Gap.map((g) => g.id);

    expect(gaps).toEqual([
      'gap:missing/title/kz/law/2010-05-01/300',
      'gap:missing/title/kz/law/2012-05-01/400',
      'gap:uncertain-date/publishedOn/kz/law/2010-05-01/300',
      'gap:uncertain-date/publishedOn/kz/law/2012-05-01/400',
    ]);
  });

  test('an author may say more of a gap that is found', () => {
    const id = 'gap:missing/title/kz/law/2010-05-01/300';
    const { entities } = build({
      gaps: [{ id, kind: 'MISSING', about: A, field: 'title', reason: { en: 'torn off' } }],
    });

    expect(entities.Gap.filter((g) => g.id === id).map((g) => g.reason)).toEqual([{ en: 'torn off' }]);
  });
});

test('an act without a title is called by form, day and number', () => {
  const law = { id: 'act:kz/law/2011-07-21/465', form: 'LAW', number: '465-IV' } as const;

  expect((['RU', 'KK', 'EN'] as const).map((lang) => actLabel(law, lang))).toEqual([
    'Закон от 21.07.2011 № 465-IV',
    '2011 жылғы 21 шілдедегі № 465-IV Заң',
    'Law of 21.07.2011 No. 465-IV',
  ]);
  expect(actLabel({ id: 'act:kz/law/2022-06-08/-', form: 'LAW', number: null }, 'RU')).toBe('Закон от 08.06.2022');
});

describe('competences', () => {
  const body: FactInput<'bodies'> = {
    id: 'body:akim',
    kind: 'TYPE',
    levels: [],
    names: [{ ru: 'аким' }],
    evidence: evidence(),
  };
  const para = art('6', 'para_1');
  const competence = (more: Partial<FactInput<'competences'>> = {}): FactInput<'competences'> => ({
    provision: para,
    body: 'body:akim',
    role: 'HOLDS_POWER',
    modality: 'POWER',
    summary: { ru: 'может' },
    evidence: evidence(),
    ...more,
  });
  const changed = [
    amendment(A, SIX, 'MODIFICATION', { force: TEN_DAYS, evidence: evidence(MIDDLE) }),
    amendment(B, SIX, 'REPEAL', { force: onDate('2013-01-01') }),
  ];
  const provisions = [provision(SIX), provision(para)];
  const shown = (...competences: FactInput<'competences'>[]) =>
    build({ bodies: [body], provisions, amendments: changed, competences }).entities.Competence.map(
      (c) =>
        `${c.id.split(':').slice(-1)}: ${bound(c.start)} → ${bound(c.end)} | ${c.givenBy.length} | ${c.takenBy.length}`,
    );

  test('without a beginning and an end it lives as long as its provision', () => {
    expect(shown(competence())).toEqual(['holds-power: BEFORE_RECORD → 2013-01-01 | 0 | 1']);
  });

  test('it begins and ends with what the named act did at the provision or above it', () => {
    expect(shown(competence({ from: { by: A } }), competence({ to: { by: A } }))).toEqual([
      'holds-power: 2010-05-12..2011-03-24 → 2013-01-01 | 1 | 1',
      'holds-power~2: BEFORE_RECORD → 2010-05-12..2011-03-24 | 0 | 1',
    ]);
  });

  test('given by the act itself, it is as old as the provision', () => {
    expect(shown(competence({ from: { by: LAW } }))).toEqual(['holds-power: BEFORE_RECORD → 2013-01-01 | 0 | 1']);
  });

  test('it is never older than its provision, whose insertion gave it', () => {
    const inserted = [amendment(A, SIX, 'INSERTION', { force: onDate('2010-06-01') })];
    const { entities } = build({ bodies: [body], provisions, amendments: inserted, competences: [competence()] });

    expect(entities.Competence[0]).toMatchObject({
      validFrom: '2010-06-01',
      givenBy: [entities.Amendment[0]?.id],
      validTo: null,
    });
  });

  test('what the likeliest of several acts gave is no older than a body that one of these powers is of or toward', () => {
    const guess: FactInput<'gaps'> = {
      id: 'gap:guess',
      kind: 'AMBIGUOUS_ATTRIBUTION',
      about: 'comp:kz/law/2001-01-23/148#art_6__para_1:akim:forms',
      field: 'from',
      reason: { en: 'Several acts can have done it.' },
      source: OLDEST,
    };
    const starts = (existsFrom: string, gaps = [guess]) =>
      build({
        gaps,
        bodies: [body, { ...body, id: 'body:council', existsFrom }],
        provisions,
        amendments: changed,
        competences: [
          competence({ from: { by: A }, role: 'FORMS', toward: ['body:council'] }),
          competence({ from: { by: A } }),
          competence({ to: { by: A } }),
        ],
      }).entities.Competence.map((c) => bound(c.start));

    expect(starts('2010-09-01')).toEqual(['2010-09-01..2011-03-24', '2010-09-01..2011-03-24', 'BEFORE_RECORD']);
    expect(starts('2009-01-01')).toEqual(['2010-05-12..2011-03-24', '2010-05-12..2011-03-24', 'BEFORE_RECORD']);
    expect(starts('2010-09-01', [])).toEqual(['2010-05-12..2011-03-24', '2010-05-12..2011-03-24', 'BEFORE_RECORD']);
    // A body that the sources make younger than the change would leave no day: the days of the change stand.
    expect(starts('2012-01-01')).toEqual(['2010-05-12..2011-03-24', '2010-05-12..2011-03-24', 'BEFORE_RECORD']);
  });

  test('they are ordered as they stand in the files', () => {
    const { entities } = build({
      bodies: [body],
      provisions,
      competences: [
        competence({ role: 'SUPERVISES' }),
        competence({ role: 'APPOINTS' }),
        competence({ provision: SIX, role: 'ELECTS' }),
      ],
    });

    expect(entities.Competence.map((c) => c.role)).toEqual(['ELECTS', 'SUPERVISES', 'APPOINTS']);
  });
});

describe('lineage', () => {
  const bill = 'act:kz/bill/1997-07-09/-';
  const body = (id: string): FactInput<'bodies'> => ({
    id,
    kind: 'INSTANCE',
    levels: ['REPUBLIC'],
    names: [{ en: id }],
    evidence: evidence(),
  });
  const work = (id: string): FactInput<'works'> => ({ id, kind: 'ARTICLE', title: { en: id }, evidence: evidence() });

  test('follows from events, decisions and citations beside what is stated', () => {
    const { lineage } = build({
      acts: [act(bill)],
      bodies: [body('body:government'), body('body:majilis')],
      works: [work('work:new'), work('work:old')],
      provisions: [provision(SIX), provision(art('7'))],
      amendments: [
        amendment(A, SIX, 'MODIFICATION', {
          evidence: [...evidence(OLDEST, 'b'), ...evidence(OLDEST, 'a'), ...evidence(MIDDLE)],
        }),
        amendment(A, art('7'), 'MODIFICATION'),
        amendment(B, LAW, 'REPEAL', { aspect: 'WHOLE_ACT' }),
      ],
      decisions: [
        { kind: 'SUBMITTED', act: bill, on: '1997-07-09', by: 'body:government', evidence: evidence() },
        { kind: 'REJECTED', act: bill, by: 'body:majilis', evidence: evidence() },
        { kind: 'WITHDRAWN', act: bill, by: 'body:government', evidence: evidence() },
      ],
      citations: [{ from: 'work:new', to: 'work:old', pages: '5', evidence: evidence() }],
      relations: [
        { type: 'REPEALED_BY', from: LAW, to: B, on: '2012-05-01', evidence: evidence() },
        { type: 'PROPOSED_AS', from: bill, to: LAW, evidence: evidence() },
      ],
    });

    expect(lineage.map((e) => `${e.from} ${e.type} ${e.to} ${e.on}`)).toEqual([
      `${bill} PROPOSED_AS ${LAW} null`,
      `${bill} SUBMITTED_BY body:government 1997-07-09`,
      `${bill} REJECTED_BY body:majilis null`,
      `${LAW} AMENDED_BY ${A} 2010-05-01`,
      `${LAW} REPEALED_BY ${B} 2012-05-01`,
      'work:old CITED_BY work:new null',
    ]);
    expect(the(lineage, (e) => e.type === 'AMENDED_BY').evidence.map((e) => [e.source, e.locator])).toEqual([
      [OLDEST, 'a'],
      [MIDDLE, 'art. 1'],
    ]);
  });
});

describe('corrections', () => {
  const id = `amend:${A.slice(4)}:${SIX.slice(5)}:modification`;
  const input = {
    provisions: [provision(SIX)],
    amendments: [amendment(A, SIX, 'MODIFICATION', { force: onDate('2010-06-01') })],
  };
  const correction = { corrects: id, why: 'the note is misprinted', evidence: evidence(MIDDLE, 'note') };

  test('put other fields in place of those read, with their own evidence beside', () => {
    const dataset = build({ ...input, corrections: [{ ...correction, set: { force: onDate('2010-07-01') } }] });

    expect(dataset.entities.Amendment[0]?.inForceOn).toBe('2010-07-01');
    expect(dataset.evidence.get(id)?.map((e) => e.source)).toEqual([OLDEST, MIDDLE]);
    expect(versionsOf(dataset, SIX)).toEqual([
      'original: BEFORE_RECORD → 2010-07-01',
      '2010-05-01/300: 2010-07-01 → OPEN',
    ]);
  });

  test('withdraw what is not so', () => {
    expect(build({ ...input, corrections: [{ ...correction, withdraw: true }] }).entities.Amendment).toEqual([]);
  });
});

describe('former ids', () => {
  test('lead to the id used now, however often it changed', () => {
    const why = 'renamed';
    const { formerIds } = build({
      'former-ids': [
        { was: 'act:kz/law/2010-05-01/30', is: 'act:kz/law/2010-05-01/31', why },
        { was: 'act:kz/law/2010-05-01/31', is: A, why },
      ],
    });

    expect(Object.fromEntries(formerIds)).toEqual({ 'act:kz/law/2010-05-01/30': A, 'act:kz/law/2010-05-01/31': A });
  });
});

describe('order', () => {
  test('of provisions is that of the text', () => {
    const inOrder = [
      'preamble',
      'chp_1',
      'chp_2',
      'chp_2-1',
      'art_2',
      'art_2__para_1',
      'art_2__para_1__subpara_2',
      'art_2__para_1__subpara_2-1',
      'art_2__para_1__subpara_10',
      'art_2__para_2',
      'art_2~2',
      'art_2-1',
      'art_2-1__para_1',
      'art_3',
      'art_39',
      'art_39-7',
      'art_40',
    ].map((eId) => `prov:kz/law/2001-01-23/148#${eId}`);
    const { entities } = build({ provisions: [...inOrder].reverse().map((id) => provision(id)) });

    expect(entities.Provision.map((p) => p.id)).toEqual(inOrder);
  });

  test('every table is sorted by keys that end in the id', () => {
    const { entities } = build({
      provisions: [provision(SIX, [OLDEST, YOUNGEST]), provision(art('10'))],
      amendments: [amendment(B, SIX, 'MODIFICATION'), amendment(A, art('10'), 'MODIFICATION')],
    });
    for (const table of Object.values(entities)) {
      const keys = table.map((entity: { sortKey: string }) => entity.sortKey);
      expect(keys).toEqual([...keys].sort(compareText));
      expect(table.every((entity: { id: string; sortKey: string }) => entity.sortKey.endsWith(entity.id))).toBe(true);
    }
  });
});

test('no facts give an empty dataset', () => {
  const { entities, lineage } = buildDataset(factsByKind(() => []));

  expect(Object.values(entities).flat()).toEqual([]);
  expect(lineage).toEqual([]);
});
