/** English notes that name the act before what it did, or lose words, marks and brackets of its name and its day. */
import { describe, expect, it } from 'vitest';
import { told } from '../support/notes-corpus.ts';

const RK = 'the Law of the Republic of Kazakhstan';
const LAW = `${RK} dated 01.02.2015 No. 11-V`;
const OF_LAW = 'LAW 2015-02-01 11-V UNKNOWN';
const CHANGED = [`MODIFICATION TEXT art_5 ${OF_LAW}`];
const GONE = [`REPEAL TEXT art_5 ${OF_LAW}`];

const says = (text: string, target = 'art_5') => told(target, `Footnote. ${text}`);

describe('the act first', () => {
  it.each([
    `By ${LAW}, Article 5 is excluded.`,
    `In accordance with ${LAW}, Article 5 is excluded.`,
    `Article 5 by ${LAW} is excluded.`,
    `Article 5 had been excluded by ${LAW}.`,
    `Article 5 is left out by ${LAW}.`,
    `Article 5 is excluded: by ${LAW}.`,
  ])('%s', (text) => expect(says(text)).toEqual(GONE));

  it.each([
    // By which act, it does not say: the law may be what was changed.
    `The Law of the Republic of Kazakhstan dated 01.02.2015 No. 11-V, Article 5 is excluded.`,
    `Article 5 by ${LAW} is excluded or amended.`,
    `By ${LAW}, Article 5 is to be excluded.`,
    `By ${LAW}, Article 5.`,
  ])('not %s', (text) => expect(says(text)).toBe('NOT_UNDERSTOOD'));
});

describe('the name', () => {
  it.each([
    'the Law of the Republic of the Kazakhstan dated 01.02.2015 No. 11-V',
    'the Law the Republic of Kazakhstan dated 01.02.2015 No. 11-V',
    'the Law of the Republic of Kazakhstan dated 01.02.2015 (No. 11-V)',
    'the Law of the Republic of Kazakhstan No. 11-V (dated 01.02.2015)',
    'the Law of the Republic of Kazakhstan dated 01.02.2015 No. No. 11-V',
    'the Law of the Republic of Kazakhstan dated 01.02.2015 No. 11-V-ZRK',
    'the Law of the Republic of Kazakhstan on amendments and additions to some legislative acts of the Republic of Kazakhstan dated 01.02.2015 No. 11-V',
    'Article 1 of the Law of the Republic of Kazakhstan dated 01.02.2015 No. 11-V',
  ])('%s', (name) => expect(says(`Article 5 as amended by ${name}.`)).toEqual(CHANGED));

  it.each([
    ['the Act of the Republic of Kazakhstan dated 01.02.2015 No. 11-V', 'NOT_UNDERSTOOD'],
    ['the Law of the Republic of Uzbekistan dated 01.02.2015 No. 11-V', 'NOT_UNDERSTOOD'],
  ])('not %s', (name, reason) => expect(says(`Article 5 as amended by ${name}.`)).toBe(reason));

  it('can be what a chapter was supplemented with: "by Article 5-1 of the Law"', () =>
    expect(says(`Chapter 2 is supplemented by Article 1 of ${LAW}.`)).toBe('NOT_UNDERSTOOD'));
});

describe('the day', () => {
  it.each([
    'dated: 01.02.2015',
    'dated.01.02.2015',
    'dates 01.02.2015',
    'dated 1 February of 2015',
    'dated 1-February-2015',
    'dated “1” February 2015',
    'dated 2015-02-01',
  ])('%s', (day) => expect(says(`Article 5 as amended by ${RK} ${day} No. 11-V.`)).toEqual(CHANGED));

  it.each([
    ['no such month', 'dated 2015-13-01'],
    ['the month and the day in either order', 'dated 01/02/2015'],
  ])('not %s: %s', (_why, day) => expect(says(`Article 5 as amended by ${RK} ${day} No. 11-V.`)).toBeTypeOf('string'));
});

describe('the title behind an act that is listed', () => {
  const LISTED = '(10) Law of 1st February 2015. Concerning the Introduction of Amendments to Certain Acts';
  const REWORDED = 'REWORDING TEXT art_5 LAW 2015-02-01 - UNKNOWN';

  it('ends where another change begins', () =>
    expect(told('art_5', `replaced by ${LISTED} as amended by ${RK} dated 03.04.2016 No. 22-V.`)).toEqual([
      REWORDED,
      'MODIFICATION TEXT art_5 LAW 2016-04-03 22-V UNKNOWN',
    ]));

  it.each(['repealed by', 'amended by the rules of'])('swallows no other change: %s', (words) =>
    expect(told('art_5', `replaced by ${LISTED} ${words} ${RK} dated 03.04.2016 No. 22-V.`)).toBe('NOT_UNDERSTOOD'),
  );
});

describe('one change behind the other', () => {
  it.each([
    [
      `Article 5 in the wording of ${LAW} as amended by ${RK} dated 03.04.2016 No. 22-V.`,
      [`REWORDING TEXT art_5 ${OF_LAW}`, 'MODIFICATION TEXT art_5 LAW 2016-04-03 22-V UNKNOWN'],
    ],
    [
      `Article 5 as amended by the Laws of the Republic of Kazakhstan dated 01.02.2015 No. 11-V;; dated 03.04.2016 No. 22-V.`,
      [`MODIFICATION TEXT art_5 ${OF_LAW}`, 'MODIFICATION TEXT art_5 LAW 2016-04-03 22-V UNKNOWN'],
    ],
    [`Chapter 2 is amended by adding Article 5-1 by ${LAW}.`, [`INSERTION TEXT art_5-1 ${OF_LAW}`]],
  ])('%s', (text, actions) => expect(says(text)).toEqual(actions));

  it('not as amended in the wording of', () =>
    expect(says(`Article 5 as amended in the wording of ${LAW}.`)).toBe('NOT_UNDERSTOOD'));
});

describe('a pointer to what the Constitutional Council resolved', () => {
  const POINTER =
    'See the Resolution of the Constitutional Council of the Republic of Kazakhstan dated 13.06.2001 No. 8/2';
  it.each([`${POINTER}. Article 5 as amended by ${LAW}.`, `Article 5 as amended by ${LAW}. ${POINTER}.`])(
    'changes nothing: %s',
    (text) => expect(says(text)).toEqual(CHANGED),
  );

  it('alone is no amendment', () => expect(says(`${POINTER}.`)).toBe('NOT_AN_AMENDMENT'));
  it('is not the act that changed the article', () =>
    expect(says(`Article 5 as amended. ${POINTER}.`)).not.toEqual(
      expect.arrayContaining([expect.stringContaining('8/2')]),
    ));
});
