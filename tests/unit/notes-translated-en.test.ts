/** Notes in English as machines and other publishers translate them. Acts are invented. */
import { describe, expect, it } from 'vitest';
import { tellNote } from '../../src/sources/notes/tell-note.ts';
import { saidBy } from '../support/notes-corpus.ts';

const LAW = 'the Law of the Republic of Kazakhstan dated 01.02.2015 No. 11-V';
const OF_LAW = 'LAW 2015-02-01 11-V';

const says = (text: string, target = 'art_5') => saidBy(tellNote(text, { target }));

describe('a day with slashes', () => {
  it.each([
    ['02/24/2015 No. 11-V (effective from 03/01/2015)', '2015-02-24', '2015-03-01'],
    ['02/01/2015 No. 11-V (effective from 24/03/2015)', '2015-01-02', '2015-03-24'],
  ])('is told by another day of the note: %s', (words, day, from) =>
    expect(says(`Article 5 is amended by the Law of the RK dated ${words}.`)).toEqual([
      `MODIFICATION TEXT art_5 LAW ${day} 11-V ON_DATE ${from}`,
    ]),
  );

  it.each([
    '02/01/2015 No. 11-V',
    '02/01/2015 No. 11-V (effective from 24.03.2015)',
    '02/24/2015 No. 11-V, 24/03/2015 No. 12-V, 01/02/2016 No. 13-V',
  ])('is not told by %s', (words) =>
    expect(says(`Article 5 is amended by the Laws of the RK dated ${words}.`)).toBe('NOT_UNDERSTOOD'),
  );
});

describe('the act', () => {
  it.each([
    ['by the Law of the RK dated 01.02.2015 ? 11-V', OF_LAW],
    ['by the Law of the Republic dated 01.02.2015 No. 11-V', OF_LAW],
    ['by Law of the RK 01.02.15 No. 11-V', OF_LAW],
    ['of the Law of the RK of 01.02.2015 No. 11-V', OF_LAW],
    ['by the Criminal Procedure Code of the RK dated 01.02.2015 No. 11-V', 'CODE 2015-02-01 11-V'],
    ['by the Government of the RK dated 01.02.2015 No. 11', 'GOVERNMENT_RESOLUTION 2015-02-01 11'],
    ['of the Resolution of Board of National Bank of RK of 01.02.2015 No. 11', 'RESOLUTION 2015-02-01 11'],
  ])('%s', (by, act) => expect(says(`(as amended ${by})`)).toEqual([`MODIFICATION TEXT art_5 ${act} UNKNOWN`]));

  it.each([
    ['(amended on 05.04.1999)', 'ACT_NOT_NAMED'],
    ['(as amended on 17-11-2015)', 'ACT_NOT_NAMED'],
    ['(The last edition from 05-10-2018)', 'ACT_NOT_NAMED'],
    ['Article 5 as amended - dated 05.04.1999.', 'ACT_NOT_NAMED'],
    ['Article 5 is amended by the Law of the RK.', 'ACT_NOT_NAMED'],
    ['Excluded by the Law of the Republic of Kazakhstan.', 'ACT_NOT_NAMED'],
    ['Article 5 is amended by the President of the RK dated 01.02.2015 No. 11.', 'NOT_UNDERSTOOD'],
    ['Paragraph 3 excluded of the Law of the RK of 01.02.2015 No. 11-V', 'NOT_UNDERSTOOD'],
  ])('is not named: %s', (text, reason) => expect(says(text)).toBe(reason));

  it('is of both where the first says nothing without it', () =>
    expect(says(`Title is in the wording, Preamble excluded by ${LAW}.`, 'act')).toEqual([
      `REWORDING HEADING act ${OF_LAW} UNKNOWN`,
      `REPEAL PREAMBLE preamble ${OF_LAW} UNKNOWN`,
    ]));

  it.each([
    `Title is in the new wording, Preamble excluded by ${LAW}.`,
    `Title is in the wording, Preamble excluded by ${LAW}; dated 02.03.2016 No. 12-V.`,
  ])('is not told of both: %s', (text) => expect(says(text, 'act')).toBe('ACT_NOT_NAMED'));
});

describe('the rule of force', () => {
  it.each([
    [
      'the act is entered into force in ten calendar days after its first official publication',
      'DAYS_AFTER_PUBLICATION 10',
    ],
    ['effective from the date of signing and is subject to official publication', 'ON_DATE 2015-02-01'],
    ['it comes into effect from the date of signing this resolution', 'ON_DATE 2015-02-01'],
    ['effective after 30 calendar days from the date of signing this resolution', 'UNKNOWN'],
    ['introduced in effective from the date of its first official publication', 'ON_PUBLICATION'],
    [' 20.08 became effective. 2024', 'ON_DATE 2024-08-20'],
    ['see terms of entry into force', 'AS_THE_ACT_SAYS'],
  ])('%s', (words, rule) =>
    expect(says(`Article 5 as amended by ${LAW} (${words})`)).toEqual([`MODIFICATION TEXT art_5 ${OF_LAW} ${rule}`]),
  );

  it.each([
    ['this act is entered into force in ten calendar days after its first official publication', 'NOT_UNDERSTOOD'],
    ['31.02 became effective. 2024', 'NO_SUCH_DAY'],
  ])('not %s', (words, reason) => expect(says(`Article 5 as amended by ${LAW} (${words})`)).toBe(reason));
});

describe('the change', () => {
  it.each([
    [`<*> Note: Article 5 was amended by ${LAW}`, `MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
    [`A footnote. Article 5 is updated to the new version by ${LAW}`, `REWORDING TEXT art_5 ${OF_LAW} UNKNOWN`],
    ['Note: Article 5 –of the Law version dated 1 February 2015 # 11-V.', `REWORDING TEXT art_5 ${OF_LAW} UNKNOWN`],
    [`5) loose effect by ${LAW};`, `REPEAL TEXT art_5__subpara_5 ${OF_LAW} UNKNOWN`, 'art_5__subpara_5'],
    [
      `Remark. Article 5 with changes introduced by ${LAW} (refer to older edition).`,
      `MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`,
    ],
    [
      'The Law of the RK d.d. 01.02.2015 No. 11-V (effective from 01.01.2016) expired.',
      `REPEAL WHOLE_ACT act ${OF_LAW} ON_DATE 2016-01-01`,
      'act',
    ],
    [`Retired by ${LAW}`, `REPEAL WHOLE_ACT act ${OF_LAW} UNKNOWN`, 'act'],
    [`Footnote. Article 5 as ammended by ${LAW}`, `MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ])('%s', (text, said, target = 'art_5') => expect(says(text, target)).toEqual([said]));

  it('of a whole act by several laws does not tell what each of them did', () =>
    expect(
      says(
        '(In edition of the Laws of the RK of 01.02.2015 No. 11-V, 02.03.2016 No. 12-V, 03.04.2017 of No. 13-VI)',
        'act',
      ),
    ).toBe('ACT_AMBIGUOUS'));
});

describe('words replaced throughout the text', () => {
  it.each([
    `the words “a”, of b”, “c” are replaced by the words “d”, e – f” by ${LAW}`,
    `the words “a” are replaced by the words “ "b”, “c” by ${LAW}`,
    `the words “a b” are replaced by the words “c d by ${LAW}; throughout the text the words “e” are excluded by ${LAW}`,
    `word ‘a’ replaced with ‘b’ (with exception of Articles 5 and 16) by ${LAW}`,
    `the adjective “a” is deleted; numeration of chapters is replaced by Arabic numerals by ${LAW}`,
  ])('%s', (words) => {
    const said = says(`Footnote. Throughout the text ${words}.`, 'act');
    expect(new Set(said)).toEqual(new Set([`TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`]));
  });

  it.each([
    `the words “a”, paragraph 3 is excluded”, “c” are replaced by the words “d” by ${LAW}`,
    `the words “a by ${LAW}” are replaced by the words “d” by ${LAW}`,
  ])('not %s', (words) => expect(says(`Footnote. Throughout the text ${words}.`, 'act')).toBe('NOT_UNDERSTOOD'));
});

it.each([
  'Explanatory note by RCLI! The procedures for enacting order see. p. 4.',
  "RCPI's note! The Agreement shall expire on the date of the decision.",
  'The RCLI note! The order of enforcement of the Law, see article28',
  'Attention for users! For the convenience of using RCLI created CONTENTS!',
  'The order of enforcement of this Law of the Republic of Kazakhstan, see the Article 33.',
  'Footnote. See Articles 4-7 of the Law of the Republic of Kazakhstan dated 13 December, 1997 No. 209:',
  '(Entered into force on June 3, 2011 - Bulletin of International Treaties 2012, No. 4, art. 47)',
])('is an announcement: %s', (text) => expect(says(text, 'act')).toBe('NOT_AN_AMENDMENT'));
