/** Notes in English by their slots: each form that translators put into one place of a note. Acts are invented. */
import { describe, expect, it } from 'vitest';
import { tellNote } from '../../src/sources/notes/tell-note.ts';
import { saidBy } from '../support/notes-corpus.ts';

const LAW = 'the Law of the Republic of Kazakhstan dated 01.02.2015 No. 11-V';
const OF_LAW = 'LAW 2015-02-01 11-V';

const says = (text: string, target = 'art_5') => saidBy(tellNote(`Footnote. ${text}`, { target }));

describe('the rule of force', () => {
  it.each([
    ['effective 01.01.2016', 'ON_DATE 2016-01-01'],
    ['shall be enforced starting from January 1, 2016', 'ON_DATE 2016-01-01'],
    ['became effective as of the 1st of January 2016', 'ON_DATE 2016-01-01'],
    ['has been put in force since 1 Jan. 2016', 'ON_DATE 2016-01-01'],
    ['shall be brought into action on and from 01.01.2016', 'ON_DATE 2016-01-01'],
    ['in ten calendar days after its first official publication', 'DAYS_AFTER_PUBLICATION 10'],
    ['by expiry of the ten (10) calendar days upon its official publishing', 'DAYS_AFTER_PUBLICATION 10'],
    ['upon elapse of ten-day period after official publication thereof', 'DAYS_AFTER_PUBLICATION 10'],
    ['after a year from the date of its official publication', 'MONTHS_AFTER_PUBLICATION 12'],
    ['from the day following the day of its first official publication', 'DAYS_AFTER_PUBLICATION 0'],
    ['the order of introduction into force: see Article 2', 'AS_THE_ACT_SAYS art_2'],
    ['for entry into force of this Law, see paragraph 1 of Article 2', 'AS_THE_ACT_SAYS art_2__para_1'],
    ['see Article 2 for enforcement', 'AS_THE_ACT_SAYS art_2'],
    ['shall be enforced in the manner prescribed by Article 2', 'AS_THE_ACT_SAYS art_2'],
    ['shall be enforced upon expiry of one year from the date of enactment of the Law', 'UNKNOWN'],
  ])('%s', (words, rule) =>
    expect(says(`Article 5 as amended by ${LAW} (${words}).`)).toEqual([`MODIFICATION TEXT art_5 ${OF_LAW} ${rule}`]),
  );

  it.each([
    ['within ten calendar days after its first official publication', 'NOT_UNDERSTOOD'],
    ['upon expiry of ten working days after its first official publication', 'NOT_UNDERSTOOD'],
    ['shall be applied from 01.01.2016', 'NOT_UNDERSTOOD'],
    ['shall be enforced in accordance with Article 2 of the Law dated 03.03.2017 No. 12-V', 'FORCE_UNCLEAR'],
  ])('not %s', (words, reason) => expect(says(`Article 5 as amended by ${LAW} (${words}).`)).toBe(reason));
});

describe('a rule of force without brackets', () => {
  it('is that of its one act', () =>
    expect(
      says(`Article 5 as amended by ${LAW}, shall be enforced from 01.01.2016; paragraph 3 is excluded by ${LAW}.`),
    ).toEqual([`MODIFICATION TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`, `REPEAL TEXT art_5__para_3 ${OF_LAW} UNKNOWN`]));

  it.each([
    [`Article 5 as amended by ${LAW}; dated 02.03.2016 No. 12-V shall be enforced from 01.01.2017.`, 'FORCE_UNCLEAR'],
    [
      `Article 5 as amended by ${LAW} shall be enforced from the date of enactment of the Law, Article 6 is excluded by ${LAW}.`,
      'NOT_UNDERSTOOD',
    ],
  ])('is not told: %s', (text, reason) => expect(says(text)).toBe(reason));
});

describe('the verb', () => {
  it.each([
    ['with an amendment introduced by', 'MODIFICATION'],
    ['with alterations and additions of', 'MODIFICATION'],
    ['includes the changes introduced by', 'MODIFICATION'],
    ['is supplemented and altered by', 'MODIFICATION'],
    ['shall be read in the following wording in accordance with', 'REWORDING'],
    ['in the revision of', 'REWORDING'],
    ['is considered invalid by', 'REPEAL'],
    ['has lost its validity by', 'REPEAL'],
    ['is no longer in force according to', 'REPEAL'],
    ['has become void pursuant to', 'REPEAL'],
  ])('%s', (words, kind) =>
    expect(says(`Article 5 ${words} ${LAW}.`)).toEqual([`${kind} TEXT art_5 ${OF_LAW} UNKNOWN`]),
  );

  it.each([
    ['is terminated by', 'NOT_UNDERSTOOD'],
    ['is not in force according to', 'NOT_UNDERSTOOD'],
    ['is amended with paragraph 3 by', 'NOT_UNDERSTOOD'],
    ['is amended and restated by', 'ACT_NOT_NAMED'],
  ])('not %s', (words, reason) => expect(says(`Article 5 ${words} ${LAW}.`)).toBe(reason));
});

describe('the act', () => {
  it.each([
    ['the Law of the RK dated 01.02.2015. No. 11-V', OF_LAW],
    ['the Law of the R.K. under №. 11-V dated as of 01.02.2015', OF_LAW],
    ['the Law of the of the Republic of Kazakhstan 01.02.2015 number 11-V of the LRK', OF_LAW],
    ['the Law of RK dated from 01.02.15 11-V (see the old. ed.)', OF_LAW],
    ['the Law of the Republic of Kazakhstan is dated Feb 1, 2015 No. 11-V "On gardens"', OF_LAW],
    ['the Law of the Republic of Kazakhstan on gardens and parks of February 1, 2015 No. 11-V', OF_LAW],
    ['the Code of the RK about gardens of February 1, 2015 No. 11-V', 'CODE 2015-02-01 11-V'],
    ['the Constitutional Act of RK of 1 February 2015 No. 11-V', 'CONSTITUTIONAL_LAW 2015-02-01 11-V'],
    ['the Law of the RK dated 02/24/2015 No. 11-V', 'LAW 2015-02-24 11-V'],
    [
      'the Decree of the President of the RK dated 01.02.1996 No. 11 having the force of Law',
      'PRESIDENTIAL_DECREE 1996-02-01 11',
    ],
  ])('%s', (act, form) =>
    expect(says(`Article 5 as amended by ${act}.`)).toEqual([`MODIFICATION TEXT art_5 ${form} UNKNOWN`]),
  );

  it.each([
    ['the Law of the RK dated 01/02/2015 No. 11-V', 'NOT_UNDERSTOOD'],
    ['the Law of the RK dated 01.02.2015 11', 'NOT_UNDERSTOOD'],
    ['the Order of the President of the RK dated 01.02.2015 No. 11', 'NOT_UNDERSTOOD'],
    ['the same Law', 'ACT_AMBIGUOUS'],
  ])('not %s', (act, reason) => expect(says(`Article 5 as amended by ${act}.`)).toBe(reason));

  it.each([
    [
      'replaced by (10) Law of 2nd July 1997 of the RK. Concerning the Introduction of Amendments to the Code (General Part); and amended by (12) Law of No. 11 of 2nd March 1998.',
      ['REWORDING TEXT art_5 LAW 1997-07-02 - UNKNOWN', 'MODIFICATION TEXT art_5 LAW 1998-03-02 11 UNKNOWN'],
    ],
    [
      'replaced by (10) Law of 2nd July 1997 of the RK. Concerning the Introduction of Amendments, and amended by (12) Law No. 11 of 2nd March 1998.',
      'NOT_UNDERSTOOD',
    ],
    [`Article 5 is replaced by ${LAW}.`, 'NOT_UNDERSTOOD'],
  ])('as another publisher lists it: %s', (text, said) =>
    expect(saidBy(tellNote(text, { target: 'art_5' }))).toEqual(said),
  );

  it.each([
    `by ${LAW}; by the Law of the RK dated 02.03.2016 No. 12-V`,
    `by ${LAW}, and by the Law of the RK dated 02.03.2016 No. 12-V`,
    'by the Laws of the RK dated 01.02.2015 No. 11-V dated 02.03.2016 No. 12-V',
  ])('two acts %s', (acts) =>
    expect(says(`Article 5 as amended ${acts}.`)).toEqual([
      `MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`,
      'MODIFICATION TEXT art_5 LAW 2016-03-02 12-V UNKNOWN',
    ]),
  );

  it('is a joint order with its numbers before its days', () =>
    expect(
      says(
        'The heading as revised by joint order of Acting Minister of Culture of RK № 11-N of 01.02.2015 and Minister of National Economy of RK № 12 of 02.02.2015.',
        'act',
      ),
    ).toEqual(['MODIFICATION HEADING act MINISTERIAL_ORDER 2015-02-01 11-N + 2015-02-02 12 UNKNOWN']));

  it('is the same as the one before', () =>
    expect(says(`The title is in the edition of ${LAW}; preamble is excluded by the same law.`, 'act')).toEqual([
      `REWORDING HEADING act ${OF_LAW} UNKNOWN`,
      `REPEAL PREAMBLE preamble ${OF_LAW} UNKNOWN`,
    ]));

  it.each([
    [
      `Article 5 as amended by the Code of the RK dated 01.02.2015 No. 11-V; paragraph 2 is excluded by the same Law.`,
      'ACT_AMBIGUOUS',
    ],
    [`Article 5 as amended by ${LAW}, from 01.01.2016.`, 'NOT_UNDERSTOOD'],
    [`Article 5 as amended by ${LAW} from 01.01.2016.`, 'NOT_UNDERSTOOD'],
  ])('is not named by %s', (text, reason) => expect(says(text)).toBe(reason));

  it('is not the same as one of two', () =>
    expect(
      says(`The title as amended by ${LAW}, dated 02.03.2016 No. 12-V; preamble is excluded by the same law.`, 'act'),
    ).toBe('ACT_AMBIGUOUS'));

  it.each([
    [
      '2) No. 11-V ZRK is excluded according to the Law of the RK of 01.02.2015',
      [`REPEAL TEXT art_5__subpara_2 ${OF_LAW} UNKNOWN`],
    ],
    ['2) No. 11-V is excluded according to the Law of the RK of 01.02.2015 No. 12-V', 'NOT_UNDERSTOOD'],
    ['No. 11-V is excluded according to the Law of the RK of 01.02.2015', 'TARGET_UNCLEAR'],
  ])('with its number before all else: %s', (text, said) =>
    expect(saidBy(tellNote(text, { target: 'art_5__subpara_2' }))).toEqual(said),
  );
});

describe('the subject', () => {
  it.each([
    ['Paragraph 1 Article 5', ['TEXT art_5__para_1']],
    ['Article No. 5', ['TEXT art_5']],
    ['The name of this article', ['HEADING art_5']],
    ['Title and paragraph 1 of Article 5', ['HEADING art_5', 'TEXT art_5__para_1']],
    ['Title of Article 5 and paragraph 1', ['HEADING art_5', 'TEXT art_5__para_1']],
    ['Part twelve of Article 5', ['TEXT art_5__part_12']],
    ['The fifteenth part of Article 5', ['TEXT art_5__part_15']],
    ['The title of the Law, the preamble', ['HEADING act', 'PREAMBLE preamble']],
  ])('%s', (subject, targets) =>
    expect(says(`${subject} as amended by ${LAW}.`)).toEqual(
      targets.map((target) => `MODIFICATION ${target} ${OF_LAW} UNKNOWN`),
    ),
  );

  it.each(['Title and Article 5', 'Title of Article 5 and Article 6'])('is not %s', (subject) =>
    expect(says(`${subject} as amended by ${LAW}.`)).toBe('TARGET_UNCLEAR'),
  );
});

describe('words replaced', () => {
  it.each([
    'Throughout the Code the words "a" are replaced by the words "b"',
    'All over the text: the term "a" shall be replaced by "b"',
    'The words "a" are in all cases respectively replaced in the text by the words "b"',
    "In all text of the Law, the abbreviation 'a' to be replaced by the abbreviation 'b'",
    'In the text after the word "a" the word "b" is added',
    'Throughout the text, the words "a", "b", " are replaced respectively by the words "c", "d"',
    'The words are substituted and excluded',
    'In the whole text of the Law, the words are substituted –',
  ])('%s', (words) =>
    expect(says(`${words} by ${LAW}.`, 'act')).toEqual([`TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`]),
  );

  it.each([
    ['In the title and text', ['HEADING act', 'TEXT act']],
    ['In the title, the preamble and throughout the text', ['HEADING act', 'PREAMBLE preamble', 'TEXT act']],
    ['In the preamble and throughout the text', ['PREAMBLE preamble', 'TEXT act']],
  ])('%s', (where, targets) =>
    expect(says(`${where} the words "a" are replaced by the words "b" by ${LAW}.`, 'act')).toEqual(
      targets.map((target) => `TERM_REPLACEMENT ${target} ${OF_LAW} UNKNOWN`),
    ),
  );

  it.each([
    `Throughout the text the words of "a" are substituted by ${LAW}.`,
    `Throughout the text of the Edict the words "a" are substituted by the words "b" by ${LAW}.`,
    `Replace the words "a" and "b", respectively, with the words "c" and "d" in accordance with ${LAW}.`,
  ])('%s', (text) => expect(says(text, 'act')).toEqual([`TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`]));

  it.each([
    `Throughout the text the words "a" shall be read as the words "b" by ${LAW}.`,
    `In the title and text of Article 5 the words "a" are replaced by the words "b" by ${LAW}.`,
    'The words are substituted.',
  ])('not %s', (text) => expect(says(text, 'act')).toBe('NOT_UNDERSTOOD'));

  it('are not an excluded table of contents', () =>
    expect(
      says(`The table of contents is excluded from the text of the Code in accordance with ${LAW}.`, 'act'),
    ).toEqual([`REPEAL TEXT toc ${OF_LAW} UNKNOWN`]));
});

describe('an announcement', () => {
  it.each([
    `Note ILLI!\n The Code provides for changes by ${LAW}.`,
    `Note by RCLI! Exclusion of sub-paragraph 3 provided for by ${LAW}.`,
  ])('%s', (text) => expect(saidBy(tellNote(text, { target: 'act' }))).toBe('NOT_AN_AMENDMENT'));
});
