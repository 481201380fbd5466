import { describe, expect, test } from 'vitest';
import { blamedPublications } from '../../src/dataset/blamed-publications.ts';
import { buildDataset } from '../../src/dataset/build.ts';
import { DossierError } from '../../src/sources/dossier/breach.ts';
import type { FactInput } from '../../src/sources/facts.ts';
import {
  act,
  amendment,
  art,
  type DossierInput,
  dossier,
  edition,
  evidence,
  factsOf,
  LAW,
  MIDDLE,
  OLDEST,
  onDate,
  provision,
  YOUNGEST,
} from '../support/facts.ts';
import { breachesOf } from '../support/shown.ts';

const A = 'act:kz/law/2010-05-01/300';
const B = 'act:kz/law/2011-05-01/400';
const BILL = 'act:kz/bill/1997-07-09/-';
const SIX = art('6');
const PARA = art('6', 'para_1');
const SEVEN = art('7');

/** The dossier with both laws, articles 6 and 7 and what is given; `checked` by the rules. */
const checked = (input: DossierInput): readonly string[] =>
  breachesOf(
    dossier({
      ...input,
      acts: [act(A), act(B), act(BILL), ...(input.acts ?? [])],
      provisions: input.provisions ?? [provision(SIX), provision(PARA), provision(SEVEN)],
    }),
  );

const id = (by: string, target: string, kind: string): string =>
  `amend:${by.slice(4)}:${target.slice(target.indexOf(':') + 1)}:${kind}`;

const body: FactInput<'bodies'> = {
  id: 'body:akim',
  kind: 'TYPE',
  levels: [],
  names: [{ ru: 'аким' }],
  evidence: evidence(),
};

const competence = (more: Partial<FactInput<'competences'>> = {}): FactInput<'competences'> => ({
  provision: SIX,
  body: 'body:akim',
  role: 'HOLDS_POWER',
  modality: 'POWER',
  summary: { ru: 'может' },
  evidence: evidence(),
  ...more,
});

test('a dossier that keeps the rules has no breach', () => {
  expect(checked({ amendments: [amendment(A, SIX, 'MODIFICATION')] })).toEqual([]);
});

test('every breach is thrown at once, in order', () => {
  const facts = dossier({
    amendments: [amendment('act:kz/law/2010-05-01/999', SIX, 'MODIFICATION'), amendment(BILL, SIX, 'MODIFICATION')],
  });

  expect(() => buildDataset(facts)).toThrow(DossierError);
  expect(breachesOf(facts).length).toBeGreaterThan(2);
  expect([...breachesOf(facts)].sort()).toEqual(breachesOf(facts));
});

describe('lives that contradict each other', () => {
  const on = (by: string, target: string, kind: FactInput<'amendments'>['kind'], date: string) =>
    amendment(by, target, kind, { force: onDate(date) });

  test('inserted twice: its versions would overlap', () => {
    expect(
      checked({ amendments: [on(A, SIX, 'INSERTION', '2010-06-01'), on(B, SIX, 'INSERTION', '2011-06-01')] }),
    ).toEqual([
      `amendments.yaml:3: ${SIX} is inserted although it is there already (2011-06-01 by ${id(B, SIX, 'insertion')}); its lives would overlap or have no beginning.`,
    ]);
  });

  test('inserted although an older edition shows it', () => {
    expect(
      checked({
        provisions: [provision(SIX, [OLDEST, MIDDLE, YOUNGEST])],
        amendments: [on(B, SIX, 'INSERTION', '2011-06-01')],
      }),
    ).toEqual([
      `amendments.yaml:2: ${SIX} is inserted although it is there already (2011-06-01 by ${id(B, SIX, 'insertion')}); its lives would overlap or have no beginning.`,
    ]);
  });

  test('repealed twice', () => {
    expect(checked({ amendments: [on(A, SIX, 'REPEAL', '2010-06-01'), on(B, SIX, 'REPEAL', '2011-06-01')] })).toEqual([
      `amendments.yaml:3: ${SIX} is repealed or suspended although it is not there the day before (2011-06-01 by ${id(B, SIX, 'repeal')}); its lives would overlap or have no beginning.`,
    ]);
  });

  test('changed when it is not there: the target must exist the day before', () => {
    expect(
      checked({ amendments: [on(A, SIX, 'REPEAL', '2010-06-01'), on(B, SIX, 'MODIFICATION', '2011-06-01')] }),
    ).toEqual([
      `amendments.yaml:3: ${SIX} is changed although it is not there the day before (2011-06-01 by ${id(B, SIX, 'modification')}); its lives would overlap or have no beginning.`,
    ]);
  });

  test('inserted into an article that is not there', () => {
    expect(
      checked({ amendments: [on(A, SIX, 'REPEAL', '2010-06-01'), on(B, PARA, 'INSERTION', '2011-06-01')] }),
    ).toEqual([
      `amendments.yaml:3: ${PARA} is inserted into what is not there on that day (2011-06-01 by ${id(B, PARA, 'insertion')}); its lives would overlap or have no beginning.`,
    ]);
  });

  test('changed before its act was adopted: told once, however many parts end with it', () => {
    const early = amendment(A, SIX, 'REWORDING', { force: onDate('2000-06-01') });

    expect(checked({ amendments: [early] })).toEqual([
      `amendments.yaml:2: ${id(A, SIX, 'rewording')} ends on 2000-06-01 what began with its act, on 2001-01-23: correct the day of the change, or say from when the act was in force.`,
    ]);
  });

  test('changed after its act ended', () => {
    const amendments = [
      amendment(A, LAW, 'REPEAL', { aspect: 'WHOLE_ACT', force: onDate('2010-06-01') }),
      on(B, SIX, 'MODIFICATION', '2011-06-01'),
    ];

    expect(checked({ amendments })).toHaveLength(1);
  });
});

describe('details', () => {
  test('outside what their event changed', () => {
    const parent = id(A, SIX, 'modification');

    expect(
      checked({
        amendments: [amendment(A, SIX, 'MODIFICATION'), amendment(A, SEVEN, 'MODIFICATION', { parent })],
      }),
    ).toEqual([
      `amendments.yaml:3: ${id(A, SEVEN, 'modification')} is told as a detail of ${parent}, but ${SEVEN} is no part of ${SIX}.`,
    ]);
  });

  test('by another act', () => {
    const parent = id(A, SIX, 'modification');

    expect(
      checked({
        amendments: [amendment(A, SIX, 'MODIFICATION'), amendment(B, PARA, 'MODIFICATION', { parent })],
      }),
    ).toEqual([
      `amendments.yaml:3: ${id(B, PARA, 'modification')} is told as a detail of ${parent}, but that event was made by another act.`,
    ]);
  });

  test('of themselves', () => {
    const own = id(A, SIX, 'modification');

    expect(checked({ amendments: [amendment(A, SIX, 'MODIFICATION', { parent: own })] })).toEqual([
      `amendments.yaml:2: ${own} is told as a detail of itself.`,
    ]);
  });
});

describe('acts', () => {
  test('an amending act that is no act of the dossier', () => {
    expect(checked({ amendments: [amendment('act:kz/law/2010-05-01/301', SIX, 'MODIFICATION')] })).toEqual([
      `amendments.yaml:2: This entry of amendments names act:kz/law/2010-05-01/301, which is not in the dossier; did you mean ${A}?`,
    ]);
  });

  test('a bill changes nothing and is not changed', () => {
    expect(checked({ amendments: [amendment(BILL, SIX, 'MODIFICATION')] })).toEqual([
      `amendments.yaml:2: ${id(BILL, SIX, 'modification')} is made by a bill; a bill changes nothing.`,
    ]);
    expect(checked({ amendments: [amendment(A, BILL, 'MODIFICATION')] })).toEqual([
      `amendments.yaml:2: ${id(A, BILL, 'modification')} changes a bill; a bill has no versions.`,
    ]);
    expect(checked({ provisions: [provision('prov:kz/bill/1997-07-09/-#art_1')] })).toEqual([
      'provisions.yaml:2: prov:kz/bill/1997-07-09/-#art_1 is a provision of a bill; a bill has no versions.',
    ]);
  });

  test('the same id twice, the same adilet id twice', () => {
    expect(checked({ acts: [act(A)] })).toEqual([
      `acts.yaml:6: ${A} is there already (acts.yaml, line 3); an id is given once.`,
    ]);
    const adiletId = 'Z1300000101';
    expect(
      checked({
        acts: [act('act:kz/law/2013-06-13/101', { adiletId }), act('act:kz/law/2013-06-13/102', { adiletId })],
      }),
    ).toEqual(['acts.yaml:7: Z1300000101 is the adilet id of act:kz/law/2013-06-13/101 already (acts.yaml, line 6).']);
  });

  test('an id that is none, a number that the id does not say', () => {
    expect(checked({ acts: [act('act:kz/laws/2013-06-13/101')] })[0]).toContain("is not an act's id");
    expect(checked({ acts: [act('act:kz/law/2013-06-13/101', { number: '102-V' })] })).toEqual([
      "acts.yaml:6: The act's number is 102-V, but its id act:kz/law/2013-06-13/101 says 101.",
    ]);
  });

  test('a rule of force that lacks its day', () => {
    expect(checked({ amendments: [amendment(A, SIX, 'MODIFICATION', { force: { kind: 'ON_DATE' } })] })).toEqual([
      'amendments.yaml:2: The rule of force ON_DATE needs "date".',
    ]);
  });
});

describe('provisions', () => {
  test('an eId that is none', () => {
    expect(checked({ provisions: [provision('prov:kz/law/2001-01-23/148#article_6')] })).toEqual([
      'provisions.yaml:2: "article_6" is not an eId; it is written like art_39-3__para_4__subpara_2.',
    ]);
  });

  test('a part without what it is part of', () => {
    expect(checked({ provisions: [provision(PARA)] })).toEqual([
      `provisions.yaml:2: ${PARA} is part of ${SIX} by its eId, but that is not in the dossier; add it.`,
    ]);
  });

  test('a part of itself, a part of another act', () => {
    expect(
      checked({ provisions: [provision(SIX, [], { parent: SEVEN }), provision(SEVEN, [], { parent: SIX })] }),
    ).toEqual([`provisions.yaml:2: ${SIX} is part of itself.`, `provisions.yaml:3: ${SEVEN} is part of itself.`]);
    const other = 'prov:kz/law/2010-05-01/300#art_1';
    expect(checked({ provisions: [provision(other), provision(SIX, [], { parent: other })] })).toEqual([
      `provisions.yaml:3: ${SIX} cannot be part of ${other}, a provision of another act.`,
    ]);
  });

  test('without evidence', () => {
    expect(checked({ provisions: [{ id: SIX }] })).toEqual([
      `provisions.yaml:2: ${SIX} needs evidence, or the editions that show it (seen).`,
    ]);
  });
});

describe('references', () => {
  test('to something that is not there', () => {
    expect(checked({ bodies: [body], competences: [competence({ body: 'body:akims' })] })).toEqual([
      'competences.yaml:2: This entry of competences names body:akims, which is not in the dossier; did you mean body:akim?',
    ]);
    expect(checked({ provisions: [provision(SIX, ['source:zan/7966/2012-01-01/ru'])] })).toEqual([
      'provisions.yaml:2: This entry of provisions names source:zan/7966/2012-01-01/ru, which is not in the dossier; add it, or name what is meant.',
    ]);
  });

  test('by a name that was used before', () => {
    expect(
      checked({
        bodies: [body],
        competences: [competence({ body: 'body:mayor' })],
        'former-ids': [{ was: 'body:mayor', is: 'body:akim', why: 'as the law calls him' }],
      }),
    ).toEqual([
      'competences.yaml:2: This entry of competences names body:mayor, which is not in the dossier; it is called body:akim now.',
    ]);
  });

  test('a former id that is in use, or leads back to itself', () => {
    const why = 'renamed';
    expect(checked({ bodies: [body], 'former-ids': [{ was: 'body:akim', is: 'body:akim', why }] })).toEqual([
      'former-ids.yaml:2: body:akim is in use; it cannot be a former id.',
      'former-ids.yaml:2: body:akim leads back to itself; a former id leads to the one used now.',
    ]);
    expect(checked({ 'former-ids': [{ was: 'body:mayor', is: 'body:akim', why }] })).toEqual([
      'former-ids.yaml:2: body:mayor leads to body:akim, which is not in the dossier.',
    ]);
  });

  test('a competence given by an act that changed nothing there', () => {
    expect(checked({ bodies: [body], competences: [competence({ from: { by: A } })] })).toEqual([
      `competences.yaml:2: The competence of body:akim at ${SIX} names ${A}, but no event on record shows that act changing the provision or anything above it.`,
    ]);
  });

  test('a name from an act that changed nothing there', () => {
    expect(checked({ provisions: [provision(SIX, [], { headings: [{ ru: 'Статья', from: { by: A } }] })] })).toEqual([
      `provisions.yaml:2: No event on record shows ${A} changing ${SIX}; add the event or give the day.`,
    ]);
  });
});

describe('relationships', () => {
  test('a decision is taken on a bill', () => {
    expect(checked({ decisions: [{ kind: 'REJECTED', act: A, evidence: evidence() }] })).toEqual([
      `decisions.yaml:2: A decision is taken on a bill, but ${A} is none.`,
    ]);
  });

  test('a relation leads between things that can have it', () => {
    expect(checked({ relations: [{ type: 'SUCCEEDED_BY', from: A, to: B, evidence: evidence() }] })).toEqual([
      `relations.yaml:2: SUCCEEDED_BY leads from a provision to a provision, or from a body to a body, not from ${A} to ${B}.`,
    ]);
  });

  test('a change happens between an older and a younger edition', () => {
    const changes = [{ changed: [SIX], between: [MIDDLE, OLDEST] as [string, string], candidates: [] }];

    expect(checked({ changes })).toEqual([
      `changes.yaml:2: A change happens between an older and a younger edition; ${MIDDLE} and ${OLDEST} are not that (stateOf).`,
    ]);
  });

  test('a change names acts that did something to the provision or above it', () => {
    const changes = [{ changed: [SIX], between: [OLDEST, MIDDLE] as [string, string], candidates: [A] }];

    expect(checked({ provisions: [provision(SIX)], changes })).toEqual([
      `changes.yaml:2: ${A} is told as one that can have changed ${SIX}, but no event on record shows it changing that provision or anything above it.`,
    ]);
  });

  test('no body is a kind of itself', () => {
    expect(checked({ bodies: [{ ...body, broader: ['body:akim'] }] })).toEqual([
      'bodies.yaml:2: body:akim is a kind of itself (broader).',
    ]);
  });

  test('one event told with two parents', () => {
    const sub = art('6', 'para_1', 'subpara_1');
    const parents = [id(A, SIX, 'modification'), id(A, PARA, 'modification')];

    expect(
      checked({
        provisions: [provision(SIX), provision(PARA), provision(sub)],
        amendments: [
          amendment(A, SIX, 'MODIFICATION'),
          amendment(A, PARA, 'MODIFICATION'),
          ...parents.map((parent) => amendment(A, sub, 'MODIFICATION', { parent })),
        ],
      }),
    ).toEqual([
      `amendments.yaml:5: The same event is told with another parent (${parents[0]}) in amendments.yaml, line 4; tell it once, or alike.`,
    ]);
  });
});

describe('corrections', () => {
  const correction = (more: Partial<FactInput<'corrections'>>) => ({
    corrects: id(A, SIX, 'modification'),
    why: 'misread',
    evidence: evidence(MIDDLE),
    ...more,
  });
  const amendments = [amendment(A, SIX, 'MODIFICATION')];

  test('of what is not there', () => {
    expect(checked({ corrections: [correction({ withdraw: true })] })).toEqual([
      `corrections.yaml:2: The correction names ${id(A, SIX, 'modification')}, but no entry has this id.`,
    ]);
  });

  test('that do nothing, or two things', () => {
    const sentence = `The correction of ${id(A, SIX, 'modification')} must have either "withdraw: true" or "set".`;

    expect(checked({ amendments, corrections: [correction({})] })).toEqual([`corrections.yaml:2: ${sentence}`]);
    expect(checked({ amendments, corrections: [correction({ withdraw: true, set: {} })] })).toEqual([
      `corrections.yaml:2: ${sentence}`,
    ]);
  });

  test('that set what does not fit', () => {
    expect(checked({ amendments, corrections: [correction({ set: { kind: 'REWRITING' } })] })).toEqual([
      `corrections.yaml:2: What the correction of ${id(A, SIX, 'modification')} sets does not fit: "kind" cannot be "REWRITING"; did you mean "REWORDING"?`,
    ]);
  });
});

test('an edition seen without its day', () => {
  const { stateOf: _, ...undated } = edition('source:zan/7966/2012-01-01/ru');

  expect(checked({ sources: [undated], provisions: [provision(SIX, [undated.id])] })).toEqual([
    `provisions.yaml:2: ${SIX} is seen in ${undated.id}, but that source does not say which day's wording it shows (stateOf).`,
  ]);
});

describe('publications', () => {
  const published = (on: string) => ({ act: A, on, evidence: evidence() });

  test('an act is first published once', () => {
    expect(checked({ publications: [published('2010-05-08'), published('2010-05-09')] })).toEqual([
      `publications.yaml:3: The first publication of ${A} is there already (publications.yaml, line 2); an act has one.`,
    ]);
  });

  test('never before it was adopted', () => {
    expect(checked({ publications: [published('2010-04-30')] })).toEqual([
      `publications.yaml:2: ${A} cannot have been published on 2010-04-30, before it was adopted.`,
    ]);
  });

  test('a day by which a power ends before it begins, or a change comes too late, is told where it was typed', () => {
    const force = { kind: 'DAYS_AFTER_PUBLICATION', amount: 10 } as const;
    const amendments = [
      amendment(A, SIX, 'MODIFICATION', { force }),
      amendment(B, SIX, 'MODIFICATION', { force }),
      amendment(A, SEVEN, 'MODIFICATION', { force }),
      amendment(B, SEVEN, 'REPEAL', { force: onDate('2011-06-01') }),
    ];
    const input = (on: string): DossierInput => ({
      bodies: [body],
      competences: [competence({ from: { by: A }, to: { by: B } })],
      amendments,
      publications: [{ act: B, on: '2011-05-09', evidence: evidence() }, published(on)],
    });
    expect(checked(input('2010-05-08'))).toEqual([]);

    const told = checked(input('2012-05-08'));
    expect(told).toHaveLength(3);
    expect(told[0]).toMatch(/^amendments\.yaml:4: .* is changed although it is not there the day before/);
    expect(told[1]).toMatch(/^competences\.yaml:2: .* from 2012-05-19 until 2011-05-20: it ends before it begins\.$/);
    expect(told[2]).toBe(
      `publications.yaml:3: That ${A} was published on 2012-05-08 does not fit the rest of the dossier: without it there would not be this: ${told[0]} (1 more) Mend the day, or what stands there.`,
    );
  });

  test('is found among many without a look at the dossier for each', () => {
    const input: DossierInput = {
      publications: Array.from({ length: 64 }, (_, i) => ({
        act: `act:kz/law/2010-05-01/${i + 1}`,
        on: '2010-05-08',
        evidence: evidence(),
      })),
    };
    const breach = { file: 'amendments.yaml', line: 2, message: 'It comes too late.' };
    const wrong = 'act:kz/law/2010-05-01/40';
    let looks = 0;
    const told = blamedPublications(factsOf(input), [breach], ({ publications }) => {
      looks += 1;
      return publications.some(({ fact }) => fact.act === wrong) ? [breach] : [];
    });
    expect(told.map(({ line, message }) => [line, message.includes(wrong)])).toEqual([[41, true]]);
    expect(looks).toBeLessThan(20);
  });

  test('is not blamed for what is wrong without it', () => {
    const wrong = { publications: [published('2010-05-08')], amendments: [amendment(BILL, SIX, 'MODIFICATION')] };
    expect(checked(wrong)).toEqual([expect.stringContaining('is made by a bill')]);
  });
});
