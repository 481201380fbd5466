/** Provisions that no edition shows: what notes tell of them, and editions without them, bounds their time. */
import { expect, test } from 'vitest';
import {
  act,
  amendment,
  art,
  type DossierInput,
  dossier,
  evidence,
  onDate,
  provision,
  YOUNGEST,
} from '../support/facts.ts';
import { versions } from '../support/shown.ts';

const A = 'act:kz/law/2009-05-01/100';
const B = 'act:kz/law/2012-05-01/70';
const SIX = art('6');
const PARA = art('6', 'para_9');
const UNKNOWN = { force: { kind: 'UNKNOWN' } } as const;

const told = (amendments: DossierInput['amendments']) =>
  versions(
    dossier({
      acts: [act(A), act(B)],
      provisions: [provision(SIX), { ...provision(PARA), seen: {} }],
      amendments: amendments ?? [],
    }),
    PARA,
  );

test('of which nothing is told were never there in the time of the record', () => {
  expect(told([])).toEqual([]);
});

test('that end after an edition without them began after it', () => {
  expect(told([amendment(B, PARA, 'REPEAL', { force: onDate('2013-01-01') })])).toEqual([
    'since-2011-03-25: 2011-03-25..2013-01-01 → 2013-01-01',
  ]);
});

test('that are changed and end are changed by the day of their end', () => {
  const amendments = [
    amendment(A, PARA, 'MODIFICATION', { force: onDate('2013-01-01') }),
    amendment(B, PARA, 'MODIFICATION', { ...UNKNOWN, evidence: evidence(YOUNGEST) }),
    amendment(A, PARA, 'EXPIRY', { force: onDate('2014-01-01') }),
  ];
  expect(told(amendments)).toEqual([
    'since-2011-03-25: 2011-03-25..2014-01-01 → 2012-05-01..2014-01-01',
    '2012-05-01/70: 2012-05-01..2014-01-01 → 2013-01-01',
    '2009-05-01/100: 2013-01-01 → 2014-01-01',
  ]);
});

test('that were repealed with effect before the editions without them are older than the record', () => {
  expect(told([amendment(B, PARA, 'REPEAL', { force: onDate('2010-01-01') })])).toEqual([
    'original: BEFORE_RECORD → 2010-01-01',
  ]);
});

test('that are changed by an act of an unknown day after the last edition do not stop the dataset', () => {
  expect(() => told([amendment(B, PARA, 'REPEAL', UNKNOWN)])).not.toThrow();
});
