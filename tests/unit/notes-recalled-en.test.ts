/** Notes in English as their pages are remembered, one slot of a note after the other. Acts are invented. */
import { describe, expect, it } from 'vitest';
import { type NoteRow, told } from '../support/notes-corpus.ts';

const LAW = 'the Law of the Republic of Kazakhstan dated 01.02.2015 No. 11-V';
const OF_LAW = 'LAW 2015-02-01 11-V';

const says = (text: string, target = 'art_5') => told(target, `Footnote. ${text}`);

describe('the verb', () => {
  it.each([
    ['as amended, supplemented by', 'MODIFICATION'],
    ['as amended on the basis of', 'MODIFICATION'],
    ['is amended with', 'MODIFICATION'],
    ['as subsequently amended by', 'MODIFICATION'],
    ['as it was amended by', 'MODIFICATION'],
    ['subject to changes introduced by', 'MODIFICATION'],
    ['taking into account the amendments made by', 'MODIFICATION'],
    ['with amendments and/or additions made by', 'MODIFICATION'],
    ['with introduced amendments by', 'MODIFICATION'],
    ['has amendments introduced by', 'MODIFICATION'],
    ['is laid out in the new wording by', 'REWORDING'],
    ['is rephrased by', 'REWORDING'],
    ['in the editorial of', 'REWORDING'],
    ['in its new wording of', 'REWORDING'],
    ['has a new wording by', 'REWORDING'],
    ['ceases to have effect in accordance with', 'REPEAL'],
    ['is no longer applicable by', 'REPEAL'],
    ['is put out of force by', 'REPEAL'],
    ['lost its strength by', 'REPEAL'],
    ['is crossed out by', 'REPEAL'],
    ['with changes made to it by', 'MODIFICATION'],
    ['has undergone changes by', 'MODIFICATION'],
    ['as amended in accordance', 'MODIFICATION'],
    ['as supplemented, in obedience to', 'MODIFICATION'],
    ['with the edition of', 'REWORDING'],
    ['reads in the wording of', 'REWORDING'],
    ['has lost the force by', 'REPEAL'],
    ['became to be invalid by', 'REPEAL'],
    ['ceased its effect by', 'REPEAL'],
    ['is no more in force by', 'REPEAL'],
    ['is excluded. -', 'REPEAL'],
    ['is excluded (', 'REPEAL'],
  ])('%s', (words, kind) =>
    expect(says(`Article 5 ${words} ${LAW}.`)).toEqual([`${kind} TEXT art_5 ${OF_LAW} UNKNOWN`]),
  );

  it.each([
    ['with amendments provided for by', 'NOT_UNDERSTOOD'],
    ['is to be excluded by', 'NOT_UNDERSTOOD'],
    ['in the amended wording of', 'NOT_UNDERSTOOD'],
    ['as updated by', 'NOT_UNDERSTOOD'],
    ['is not excluded by', 'NOT_UNDERSTOOD'],
    ['is put into force by', 'NOT_UNDERSTOOD'],
    ['is taken out of force by', 'NOT_UNDERSTOOD'],
  ])('not %s', (words, reason) => expect(says(`Article 5 ${words} ${LAW}.`)).toBe(reason));

  it.each([
    'Amendments to Article 5 are made by',
    'Changes and additions to Article 5 have been introduced in accordance with',
    'In Article 5 changes are made by',
  ])('before what was changed: %s', (words) =>
    expect(says(`${words} ${LAW}.`)).toEqual([`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`]),
  );
});

describe('the act', () => {
  it.each([
    ['a Law of the Republic of Kazakhstan adopted on 01.02.2015 № 11-V', OF_LAW],
    ['the Law of the Republic of Kazakhstan dd. 01.02.2015 N° 11-V ЗРК', OF_LAW],
    ['the Law of the Republic of Kazakhstan № 11-V 01.02.2015', OF_LAW],
    ['the Law No. 11-V of 01.02.2015 of the Republic of Kazakhstan', OF_LAW],
    ['the Law of the Republic of Kazakhstan of 01.02.2015 of No. 11-V', OF_LAW],
    ['the Law of the Republic of Kazakhstan dated February 1, 2015 year No. 11-V', OF_LAW],
    ['the Laws of the Republic of Kazakhstan: dated 01.02.2015 No. 11-V', OF_LAW],
    [
      'the Administrative Procedure and Process-Related Code of the RK dated 01.02.2015 No. 11-V',
      'CODE 2015-02-01 11-V',
    ],
    ['the Code of Administrative Offences of the RK dated 01.02.2015 No. 11-V', 'CODE 2015-02-01 11-V'],
    [
      'the Decree having the power of Law of the President of the RK dated 01.02.1996 No. 11',
      'PRESIDENTIAL_DECREE 1996-02-01 11',
    ],
    ['the Enactment of the RK Government dated 01.02.2015 No. 11', 'GOVERNMENT_RESOLUTION 2015-02-01 11'],
  ])('%s', (act, form) =>
    expect(says(`Article 5 as amended by ${act}.`)).toEqual([`MODIFICATION TEXT art_5 ${form} UNKNOWN`]),
  );

  it.each([
    ['the Law of the Republic of Kazakhstan dated 03-02-2015 No. 11-V', 'NOT_UNDERSTOOD'],
    ['the draft Law of the Republic of Kazakhstan dated 01.02.2015 No. 11-V', 'NOT_UNDERSTOOD'],
    ['the Law of the Republic of Kazakhstan dated 01.02.2015 No. 11-V, No. 12-V', 'NOT_UNDERSTOOD'],
  ])('not %s', (act, reason) => expect(says(`Article 5 as amended by ${act}.`)).toBe(reason));

  it('that became invalid is named by its country and a day after a comma', () =>
    expect(says('The Law of the Republic of Kazakhstan, dated 01.02.2015 No. 11-V became invalid.', 'act')).toEqual([
      `REPEAL WHOLE_ACT act ${OF_LAW} UNKNOWN`,
    ]));
});

describe('the rule of force', () => {
  it.each([
    ['shall be enforced following ten calendar days of its first official publication', 'DAYS_AFTER_PUBLICATION 10'],
    [
      'is subject to enforcement upon termination of ten calendar days after its first official publication',
      'DAYS_AFTER_PUBLICATION 10',
    ],
    [
      'upon expire of 10 calendar days after its fist official publication shall be enforced',
      'DAYS_AFTER_PUBLICATION 10',
    ],
    [
      'shall acquire force upon expiry of one hundred and eighty calendar days after its publication',
      'DAYS_AFTER_PUBLICATION 180',
    ],
    [
      'shall be enforced upon expiry of six-month period after its first official publication',
      'MONTHS_AFTER_PUBLICATION 6',
    ],
    ['shall be enforced with effect from the date of its official publication', 'ON_PUBLICATION'],
    ['effective date - 01.01.2016', 'ON_DATE 2016-01-01'],
    ['date of entry into force: January, 1, 2016', 'ON_DATE 2016-01-01'],
    ['enforcement - 01.01.2016г.', 'ON_DATE 2016-01-01'],
    ['shall be from the 1-st January 2016', 'ON_DATE 2016-01-01'],
    [
      'shall be upon the expiry of ten calendar days after the its first official publication',
      'DAYS_AFTER_PUBLICATION 10',
    ],
    [
      'shall be enforced upon expiry of a ten-day period after it is first officially published',
      'DAYS_AFTER_PUBLICATION 10',
    ],
    [
      'upon expiry of period of calendar ten days after its official first publication in the mass media',
      'DAYS_AFTER_PUBLICATION 10',
    ],
    ['shall be enforced effective from 01.01.2016', 'ON_DATE 2016-01-01'],
    ['see the order of enforcement in Article 2', 'AS_THE_ACT_SAYS art_2'],
    ['the conditions of enforcement see Article 2, paragraph 1', 'AS_THE_ACT_SAYS art_2__para_1'],
    ['see subparagraph (3) of Paragraph 1, Article 2', 'AS_THE_ACT_SAYS art_2__para_1__subpara_3'],
    ['entry into force of this Law of the Republic of Kazakhstan see Article 2', 'AS_THE_ACT_SAYS art_2'],
    ['shall be enforced from 01.01.2016 and shall be in force until 01.01.2017', 'UNKNOWN'],
    ['shall be enforced from 01.03.2015 and shall be extended to the relations arisen from 01.01.2015', 'UNKNOWN'],
    ['shall be enforced simultaneously with the entry into force of the Treaty', 'UNKNOWN'],
    ['subparagraph 2) shall be enforced from 01.01.2016', 'UNKNOWN'],
    ['shall be enforced from 01.01.2016; paragraph 3 shall be enforced from 01.01.2017', 'UNKNOWN'],
  ])('%s', (words, rule) =>
    expect(says(`Article 5 as amended by ${LAW} (${words}).`)).toEqual([`MODIFICATION TEXT art_5 ${OF_LAW} ${rule}`]),
  );

  it.each([
    ['shall be enforced upon expiry of twenty ten calendar days after its first official publication', 'FORCE_UNCLEAR'],
    ['shall not be enforced from 01.01.2016', 'NOT_UNDERSTOOD'],
    ['shall be until 01.01.2016', 'NOT_UNDERSTOOD'],
    ['see Article 2 of the Code', 'FORCE_UNCLEAR'],
  ])('not %s', (words, reason) => expect(says(`Article 5 as amended by ${LAW} (${words}).`)).toBe(reason));
});

const SUBJECTS: readonly NoteRow[] = [
  ['a number in brackets', 'art_5', 'Sub paragraph (3) of para. 2 of Article 5', ['TEXT art_5__para_2__subpara_3']],
  ['"in" for "of"', 'art_5', 'Paragraph 2 in Article 5', ['TEXT art_5__para_2']],
  ['ordinals in a list', 'art_5', 'Parts one and three of Article 5', ['TEXT art_5__part_1', 'TEXT art_5__part_3']],
  [
    'ordinals before their noun',
    'art_5',
    'The first and third parts of Article 5',
    ['TEXT art_5__part_1', 'TEXT art_5__part_3'],
  ],
  ['a sign for "and"', 'art_5', 'Articles 5 & 6', ['TEXT art_5', 'TEXT art_6']],
  ['a title to an article', 'art_5', 'The title to Article 5', ['HEADING art_5']],
  ["an article's title", 'art_5', 'Article 5’s title', ['HEADING art_5']],
  ['a title after its law', 'act', 'The Law title', ['HEADING act']],
  ['a title of a law of the country', 'act', 'The title of the Law of the Republic of Kazakhstan', ['HEADING act']],
  ['a preamble to a law', 'act', 'The preamble to the Law', ['PREAMBLE preamble']],
  ['the present Law', 'act', 'Article 5 of the present Law', ['TEXT art_5']],
  [
    'a title of an article of a law of the country',
    'art_5',
    'The title of Article 5 of the Law of the Republic of Kazakhstan',
    ['HEADING art_5'],
  ],
  ['a misprinted chapter', 'chp_3', 'Heading of charter 3', ['HEADING chp_3']],
  ['a part of a chapter', 'chp_3', '§ 2 of Chapter 3', ['TEXT chp_3__subchp_2']],
  ['an annex by another name', 'att_2', 'Application 2', ['TEXT att_2']],
];

describe('the subject', () => {
  it.each(SUBJECTS)('%s', (_what, target, subject, targets) =>
    expect(says(`${subject} as amended by ${LAW}.`, target)).toEqual(
      [targets].flat().map((one) => `MODIFICATION ${one} ${OF_LAW} UNKNOWN`),
    ),
  );

  it.each([
    ['Paragraphs two and three of Article 5', 'TARGET_UNCLEAR'],
    ['Art 5-7', 'TARGET_UNCLEAR'],
    ['The charter', 'TARGET_UNCLEAR'],
    ['Regulation', 'TARGET_UNCLEAR'],
    ['The qualification requirements', 'TARGET_UNCLEAR'],
    ['Paragraphs 2 to 4 of Article 5', 'NOT_UNDERSTOOD'],
    ['Article 5 of the Law of the Republic of Kazakhstan, dated 01.02.2015', 'NOT_UNDERSTOOD'],
  ])('is not %s', (subject, reason) => expect(says(`${subject} as amended by ${LAW}.`)).toBe(reason));
});

describe('what was added', () => {
  it.each([
    'The Law is supplemented by a new Article 5-1 in accordance with',
    'The Law of the Republic of Kazakhstan is supplemented to include Article 5-1 by',
    'Article 5-1 is included in accordance with',
    'A new Article 5-1 was added by',
  ])('%s', (words) =>
    expect(says(`${words} ${LAW}.`, 'art_5-1')).toEqual([`INSERTION TEXT art_5-1 ${OF_LAW} UNKNOWN`]),
  );

  it('is a chapter in a part of whichever section', () =>
    expect(says(`Subsection 3 was supplemented by Chapter 3-1 by ${LAW}.`, 'chp_3-1')).toEqual([
      `INSERTION TEXT chp_3-1 ${OF_LAW} UNKNOWN`,
    ]));

  it.each([
    ['The Law is amended with Article 5-1 in accordance with', 'NOT_UNDERSTOOD'],
    ['Supplemented Article 5-1 by', 'NOT_UNDERSTOOD'],
  ])('not %s', (words, reason) => expect(says(`${words} ${LAW}.`, 'art_5-1')).toBe(reason));
});

describe('words replaced', () => {
  it.each([
    'Further in the text the words "a" are replaced by the words "b"',
    'Over the text the following words "a" are changed into the words "b"',
    'Throughout of the text words and phrases "a" in the corresponding cases are amended to "b"',
    'Throughout the text the words "a" are replaced by the words "b"; the words "c" - by the words "d"',
  ])('%s', (words) =>
    expect(says(`${words} by ${LAW}.`, 'act')).toEqual([`TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`]),
  );
});

describe('words replaced in a chapter', () => {
  it.each(['Throughout Chapter 3:', 'In the text of Chapter 3'])('%s', (where) =>
    expect(says(`${where} the word "a" has been replaced by the word "b" under ${LAW}.`, 'chp_3')).toEqual([
      `TERM_REPLACEMENT TEXT chp_3 ${OF_LAW} UNKNOWN`,
    ]),
  );
});

describe('a rule of force after a dash', () => {
  it('is that of its one act', () =>
    expect(says(`Article 5 as amended by ${LAW} - shall be enforced from 01.01.2016.`)).toEqual([
      `MODIFICATION TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`,
    ]));

  it.each([
    `Article 5 as amended by ${LAW}; dated 02.03.2016 No. 12-V - shall be enforced from 01.01.2017.`,
    `Article 5 as amended by ${LAW}; dated 02.03.2016 No. 12-V; shall be enforced from 01.01.2017.`,
  ])('is not told of two: %s', (text) => expect(says(text)).toBe('FORCE_UNCLEAR'));
});

describe('a note', () => {
  it.each([`(Footnote. Article 5 as amended by ${LAW}.)`, `Footnote; Article 5 as amended by ${LAW}.`])(
    'begins in its own way: %s',
    (text) => expect(told('art_5', text)).toEqual([`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`]),
  );

  it('stands behind the number of its item in brackets', () =>
    expect(told('art_5__subpara_3', `(3) excluded by ${LAW};`)).toEqual([
      `REPEAL TEXT art_5__subpara_3 ${OF_LAW} UNKNOWN`,
    ]));

  it.each([
    `Note of LLPI! Article 5 is to be amended by ${LAW}.`,
    `See the resolution; its official interpretation of Article 5 is given in it.`,
    `Note. See the Resolution of the Constitutional Council of 15.06.2000 No. 8/2.`,
    `Attention! This wording of Article 5 is valid from 01.01.2018 until 01.01.2023 in accordance with ${LAW}.`,
  ])('that is none: %s', (text) => expect(told('art_5', text)).toBe('NOT_AN_AMENDMENT'));
});
