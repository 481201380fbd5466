import { describe, expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import { checkAmendments } from '../../src/dataset/checks/amendments.ts';
import { buildEvents } from '../../src/dataset/events.ts';
import { Problems } from '../../src/dataset/problems.ts';
import { recordOfTime } from '../../src/dataset/record.ts';
import { buildTree } from '../../src/dataset/tree.ts';
import { localDate } from '../../src/model/dates.ts';
import type { Amendment } from '../../src/model/entities.ts';
import { amendmentId } from '../../src/model/ids.ts';
import {
  act,
  amendment,
  art,
  type DossierInput,
  dossier,
  edition,
  evidence,
  LAW,
  MIDDLE,
  OLDEST,
  onDate,
  provision,
  TEN_DAYS,
  YOUNGEST,
} from '../support/facts.ts';
import { the } from '../support/shown.ts';

const BY = 'act:kz/law/2010-05-01/300';

/** The first event that the law of 1 May 2010 made to article 6. */
function event(told: Partial<ReturnType<typeof amendment>>, more: DossierInput = {}): Amendment {
  const dataset = buildDataset(
    dossier({
      ...more,
      acts: [act(BY), ...(more.acts ?? [])],
      provisions: [provision(art('6')), ...(more.provisions ?? [])],
      amendments: [amendment(BY, art('6'), 'MODIFICATION', told), ...(more.amendments ?? [])],
    }),
  );
  return the(dataset.entities.Amendment, (a) => a.target === art('6'));
}

const days = (a: Amendment) => [a.inForceOn, a.inForceEarliest, a.inForceLatest];

describe('the day of force of an event', () => {
  test('is the day of the rule', () => {
    expect(days(event({ force: onDate('2011-01-01') }))).toEqual(['2011-01-01', '2011-01-01', '2011-01-01']);
  });

  test('is retroactive where the rule names a day before the adoption', () => {
    const before = event({ force: onDate('2010-01-01') });

    expect([before.inForceOn, before.retroactive]).toEqual(['2010-01-01', true]);
    expect(event({ force: onDate('2010-05-01') }).retroactive).toBe(false);
  });

  test('follows from a known publication', () => {
    const known = buildDataset(
      dossier({
        acts: [act(BY)],
        publications: [
          { act: BY, on: '2010-05-08', gazette: 'Казахстанская правда', number: '№ 1', evidence: evidence() },
        ],
        provisions: [provision(art('6'))],
        amendments: [amendment(BY, art('6'), 'MODIFICATION', { force: TEN_DAYS })],
      }),
    );

    expect(days(event({ force: TEN_DAYS }))).toEqual([null, '2010-05-12', null]);
    expect(known.entities.Amendment.map(days)).toEqual([['2010-05-19', '2010-05-19', '2010-05-19']]);
    expect(the(known.entities.Act, (a) => a.id === BY).publishedOn).toBe('2010-05-08');
  });

  test('is at the latest the first day whose wording a source shows with the change', () => {
    const shown = [...evidence(YOUNGEST), ...evidence(MIDDLE), ...evidence(OLDEST)];

    expect(days(event({ force: TEN_DAYS, evidence: shown }))).toEqual([null, '2010-05-12', '2011-03-24']);
  });

  test('an edition of the day of adoption says nothing about force', () => {
    const own = 'source:zan/7966/2010-05-01/ru';
    const sources = [edition(own, { edition: { of: LAW, causedBy: BY } })];

    expect(days(event({ force: TEN_DAYS, evidence: evidence(own) }, { sources }))).toEqual([null, '2010-05-12', null]);
  });

  test('is the date of an edition that is dated by force, as an inference', () => {
    const own = 'source:zan/7966/2010-07-01/ru';
    const facts = dossier({
      sources: [edition(own, { edition: { of: LAW, causedBy: BY } })],
      acts: [act(BY)],
      provisions: [provision(art('6')), provision(art('7'))],
      amendments: [
        amendment(BY, art('6'), 'MODIFICATION', { force: TEN_DAYS }),
        amendment(BY, art('7'), 'MODIFICATION', { force: onDate('2012-01-01') }),
      ],
    });
    const { entities, evidence: supports } = buildDataset(facts);
    const [six, seven] = entities.Amendment;

    expect(six?.inForceOn).toBe('2010-07-01');
    expect(seven?.inForceOn).toBe('2012-01-01');
    expect(supports.get(six?.id ?? '')?.map((e) => [e.source, e.confidence])).toEqual([
      [OLDEST, 'READ_IN_OFFICIAL_TEXT'],
      [own, 'INFERRED'],
    ]);
  });

  test('an act that made editions of several days took force in parts: none of them dates an event', () => {
    const dated = ['2010-07-01', '2010-09-01'].map((day) =>
      edition(`source:zan/7966/${day}/ru`, { edition: { of: LAW, causedBy: BY } }),
    );

    expect(event({ force: TEN_DAYS }, { sources: dated }).inForceOn).toBeNull();
  });

  test('what one act changed by one rule from publication took force together', () => {
    const seven = amendment(BY, art('7'), 'MODIFICATION', { force: TEN_DAYS, evidence: evidence(MIDDLE) });
    const late = amendment(BY, art('8'), 'MODIFICATION', { force: onDate('2012-01-01'), evidence: evidence(MIDDLE) });
    const more = { provisions: [provision(art('7')), provision(art('8'))], amendments: [seven, late] };

    expect(event({ force: TEN_DAYS }, more).inForceLatest).toBe('2011-03-24');
    expect(event({ force: { kind: 'UNKNOWN' } }, more).inForceLatest).toBeNull();
  });

  test('what a later act changed in an inserted part bounds the insertion and all that took force with it', () => {
    const LATER = 'act:kz/law/2012-01-05/550';
    const para = art('7', 'para_9');
    const more = {
      acts: [act(LATER)],
      provisions: [provision(art('7')), provision(para)],
      amendments: [
        amendment(BY, para, 'INSERTION', { force: TEN_DAYS }),
        amendment(LATER, para, 'MODIFICATION', { force: onDate('2012-03-01') }),
      ],
    };

    expect(days(event({ force: TEN_DAYS }, more))).toEqual([null, '2010-05-12', '2012-03-01']);
    expect(event({ force: { kind: 'AS_THE_ACT_SAYS' } }, more).inForceLatest).toBeNull();
  });

  test('an edition that shows an inserted part bounds its insertion, whatever its notes say', () => {
    const para = art('6', 'para_9');
    const { entities } = buildDataset(
      dossier({
        acts: [act(BY)],
        provisions: [provision(art('6')), provision(para, [MIDDLE, YOUNGEST])],
        amendments: [amendment(BY, para, 'INSERTION', { force: TEN_DAYS, evidence: evidence(YOUNGEST) })],
      }),
    );

    expect(entities.Amendment.map(days)).toEqual([[null, '2010-05-12', '2011-03-24']]);
  });
});

describe('a detail under the rule of its event', () => {
  const LATER = 'act:kz/law/2010-09-02/263';
  const PART = art('6', 'para_1__part_2');
  const AS_IT_SAYS = { kind: 'AS_THE_ACT_SAYS' } as const;
  const parent = amendmentId(BY, art('6'), 'MODIFICATION', 'TEXT');
  /** The law of 1 May 2010 put a part into article 6, which a later law changed from 1 July 2010. */
  const facts = (detail: ReturnType<typeof amendment>) =>
    dossier({
      acts: [act(BY), act(LATER)],
      provisions: [provision(art('6')), provision(art('6', 'para_1')), provision(PART, [], { inserted: { by: BY } })],
      amendments: [
        amendment(BY, art('6'), 'MODIFICATION', { force: AS_IT_SAYS, evidence: evidence(MIDDLE) }),
        { ...detail, parent },
        amendment(LATER, PART, 'MODIFICATION', { force: onDate('2010-07-01') }),
      ],
    });
  const ofBy = (given: ReturnType<typeof facts>) =>
    buildDataset(given)
      .entities.Amendment.filter(({ by }) => by === BY)
      .map(days);

  test('bounds the event, as the event bounds it', () => {
    expect(ofBy(facts(amendment(BY, PART, 'INSERTION', { force: AS_IT_SAYS })))).toEqual([
      [null, '2010-05-01', '2010-07-01'],
      [null, '2010-05-01', '2010-07-01'],
    ]);
  });

  test('one under a rule of its own leaves the event as it is', () => {
    expect(ofBy(facts(amendment(BY, PART, 'INSERTION', { force: onDate('2010-06-01') })))).toEqual([
      [null, '2010-05-01', '2011-03-24'],
      ['2010-06-01', '2010-06-01', '2010-06-01'],
    ]);
  });

  test('has the days of the event, else it is a breach', () => {
    const given = facts(amendment(BY, PART, 'INSERTION', { force: AS_IT_SAYS }));
    const record = recordOfTime(given, () => null);
    const events = new Map(buildEvents(given, record, [], new Problems()));
    const breaches = (): readonly string[] => {
      const problems = new Problems();
      checkAmendments(events, buildTree(given), problems);
      return problems.breaches.map(({ message }) => message);
    };
    expect(breaches()).toEqual([]);

    const above = the([...events.values()], ({ amendment: { id } }) => id === parent);
    events.set(parent, { ...above, amendment: { ...above.amendment, inForceLatest: localDate('2011-03-24') } });
    expect(breaches()).toEqual([
      expect.stringMatching(
        /\(2010-05-01–2010-07-01\) is a detail of .* \(2010-05-01–2011-03-24\) under the same rule/,
      ),
    ]);
  });
});

describe('an event that is told twice', () => {
  const told = (one: Partial<ReturnType<typeof amendment>>, two: Partial<ReturnType<typeof amendment>>) =>
    buildDataset(
      dossier({
        acts: [act(BY)],
        provisions: [provision(art('6'))],
        amendments: [amendment(BY, art('6'), 'MODIFICATION', one), amendment(BY, art('6'), 'MODIFICATION', two)],
      }),
    );

  test('is one event with all its evidence', () => {
    const { entities, evidence: supports } = told({ evidence: evidence(MIDDLE) }, { evidence: evidence(YOUNGEST) });

    expect(entities.Amendment).toHaveLength(1);
    expect(supports.get(entities.Amendment[0]?.id ?? '')?.map((e) => e.source)).toEqual([MIDDLE, YOUNGEST]);
  });

  test('keeps the rule that says more, and the provision that holds it', () => {
    const { entities } = told({ force: { kind: 'AS_THE_ACT_SAYS', provision: 'art_2' } }, { force: TEN_DAYS });

    expect(entities.Amendment[0]?.forceRule).toMatchObject({ kind: 'DAYS_AFTER_PUBLICATION', provision: 'art_2' });
    expect(entities.Gap.filter((g) => g.kind === 'DISAGREEMENT')).toEqual([]);
  });

  test('with two provisions that hold the rule is a disagreement with both sides', () => {
    const { entities } = told(
      { force: { kind: 'AS_THE_ACT_SAYS', provision: 'art_3' } },
      { force: { kind: 'AS_THE_ACT_SAYS', provision: 'art_2' }, evidence: evidence(MIDDLE) },
    );
    const [gap, ...others] = entities.Gap.filter((g) => g.kind === 'DISAGREEMENT');

    expect(others).toEqual([]);
    expect(gap?.field).toBe('forceRule.provision');
    expect(gap?.sides.map((side) => [side.value, side.evidence[0]?.source])).toEqual([
      ['art_2', MIDDLE],
      ['art_3', OLDEST],
    ]);
    expect(entities.Amendment[0]?.forceRule.provision).toBe('art_2');
  });

  test('with two rules is a disagreement with both sides', () => {
    const { entities } = told(
      { force: onDate('2011-01-01') },
      { force: onDate('2011-02-01'), evidence: evidence(MIDDLE) },
    );

    expect(entities.Gap.filter((g) => g.kind === 'DISAGREEMENT').map((g) => g.sides)).toEqual([
      [
        {
          value: 'ON_DATE 2011-01-01',
          evidence: [{ source: OLDEST, locator: 'art. 1', confidence: 'READ_IN_OFFICIAL_TEXT', quote: null }],
        },
        {
          value: 'ON_DATE 2011-02-01',
          evidence: [{ source: MIDDLE, locator: 'art. 1', confidence: 'READ_IN_OFFICIAL_TEXT', quote: null }],
        },
      ],
    ]);
  });
});

test('events are ordered by day of force, adoption and number, and an act stands before its provisions', () => {
  const acts = ['act:kz/law/2010-05-01/300', 'act:kz/law/2010-05-01/99', 'act:kz/law/2009-01-01/5'];
  const { entities } = buildDataset(
    dossier({
      acts: acts.map((id) => act(id)),
      provisions: [provision(art('2')), provision(art('2-1')), provision(art('10')), provision(art('2', 'para_1'))],
      amendments: [
        ...[art('10'), art('2-1'), art('2', 'para_1'), art('2')].map((target) =>
          amendment('act:kz/law/2010-05-01/99', target, 'MODIFICATION', { force: onDate('2011-01-01') }),
        ),
        amendment('act:kz/law/2010-05-01/99', LAW, 'MODIFICATION', { aspect: 'HEADING', force: onDate('2011-01-01') }),
        amendment('act:kz/law/2010-05-01/300', art('2'), 'MODIFICATION', { force: onDate('2011-01-01') }),
        amendment('act:kz/law/2009-01-01/5', art('10'), 'MODIFICATION', { force: onDate('2012-01-01') }),
      ],
    }),
  );

  expect(entities.Amendment.map((a) => `${a.by.split('/').at(-1)} ${a.target.split('#')[1] ?? 'act'}`)).toEqual([
    '99 act',
    '99 art_2',
    '99 art_2__para_1',
    '99 art_2-1',
    '99 art_10',
    '300 art_2',
    '5 art_10',
  ]);
});

test('what a later act changed from a known day was there by then', () => {
  const LATER = 'act:kz/law/2012-03-01/20';
  const { entities } = buildDataset(
    dossier({
      acts: [act(BY), act(LATER)],
      provisions: [provision(art('6')), provision(art('6', 'para_2'), [], { inserted: { by: BY } })],
      amendments: [
        amendment(BY, art('6', 'para_2'), 'INSERTION', { force: { kind: 'UNKNOWN' } }),
        amendment(LATER, art('6', 'para_2'), 'MODIFICATION', { force: onDate('2012-07-01') }),
      ],
    }),
  );

  expect(days(the(entities.Amendment, (a) => a.kind === 'INSERTION'))).toEqual([null, '2010-05-01', '2012-07-01']);
});
