/** Forms of notes in English that were found unread when other laws were looked at. Acts are invented. */
import { describe, expect, it } from 'vitest';
import { tellNote } from '../../src/sources/notes/tell-note.ts';
import { type NoteRow, saidBy, told } from '../support/notes-corpus.ts';

const LAW = 'the Law of the Republic of Kazakhstan dated 01.02.2015 No. 11-V';
const ORDER = 'the Order of the Minister of Finance of the Republic of Kazakhstan dated 01.02.2015 No. 11';
const OF_LAW = 'LAW 2015-02-01 11-V';

const CASES: readonly NoteRow[] = [
  [
    'an article put into a part of a code',
    'article 5-1',
    `Special part is supplemented by Article 5-1 in accordance with ${LAW}.`,
    [`INSERTION TEXT art_5-1 ${OF_LAW} UNKNOWN`],
  ],
  [
    'an article put into a section of a part of a code',
    'article 5-1',
    `Section 2 of the General part is supplemented with Article 5-1 in accordance with ${LAW}.`,
    [`INSERTION TEXT art_5-1 ${OF_LAW} UNKNOWN`],
  ],
  [
    'no chapter: the parts of a code can number them anew',
    'chapter 5',
    `Special part is supplemented by Chapter 5 in accordance with ${LAW}.`,
    'NOT_UNDERSTOOD',
  ],
  ['no change of the part itself', 'act', `The Special part as amended by ${LAW}.`, 'NOT_UNDERSTOOD'],
  [
    'a paragraph of a chapter of a law',
    'chapter 12',
    `Paragraph 3 of Chapter 12 is excluded by ${LAW}.`,
    [`REPEAL TEXT chp_12__subchp_3 ${OF_LAW} UNKNOWN`],
  ],
  [
    'paragraphs of a chapter of a law',
    'chapter 12',
    `Paragraphs 3 and 4 of Chapter 12 are in the wording of ${LAW}.`,
    [`REWORDING TEXT chp_12__subchp_3 ${OF_LAW} UNKNOWN`, `REWORDING TEXT chp_12__subchp_4 ${OF_LAW} UNKNOWN`],
  ],
  [
    'no paragraph of a chapter of rules, which can be one of either kind',
    'chapter 12',
    `Paragraph 3 of Chapter 12 is excluded by ${ORDER}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'a paragraph put into a chapter of a law',
    'chapter 12',
    `Chapter 12 is supplemented by paragraph 4 in accordance with ${LAW}.`,
    [`INSERTION TEXT chp_12__subchp_4 ${OF_LAW} UNKNOWN`],
  ],
  [
    'no paragraph put into a chapter of rules',
    'chapter 12',
    `Chapter 12 is supplemented by paragraph 4 in accordance with ${ORDER}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'the heading of a paragraph, which only that of a chapter has',
    'chapter 12',
    `The title of paragraph 3 as amended by ${ORDER}.`,
    ['MODIFICATION HEADING chp_12__subchp_3 MINISTERIAL_ORDER 2015-02-01 11 UNKNOWN'],
  ],
  ['not under an article', 'article 5', `The title of paragraph 3 as amended by ${LAW}.`, 'TARGET_UNCLEAR'],
  [
    'an article put into a paragraph set off by a comma',
    'article 5-1',
    `Chapter 12, paragraph 3 is supplemented by Article 5-1 in accordance with ${LAW}.`,
    [`INSERTION TEXT art_5-1 ${OF_LAW} UNKNOWN`],
  ],
  [
    'a heading after a colon',
    'article 5',
    `Article 5: title is in the wording of ${LAW}.`,
    [`REWORDING HEADING art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'the day of an act before its name',
    'article 5',
    'Article 5 as amended on 01.02.2015 by the Law No. 11-V (shall be enforced from 01.01.2016).',
    [`MODIFICATION TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`],
  ],
  [
    'not where the act has a day of its own',
    'article 5',
    'Article 5 as amended on 01.02.2015 by the Law No. 11-V dated 01.03.2015.',
    'NOT_UNDERSTOOD',
  ],
  [
    'not where the day can be one of force',
    'article 5',
    'Article 5 as amended from 01.02.2015 by the Law No. 11-V.',
    'NOT_UNDERSTOOD',
  ],
  [
    'nor of what was excluded',
    'article 5',
    'Article 5 is excluded on 01.02.2015 by the Law No. 11-V.',
    'NOT_UNDERSTOOD',
  ],
  [
    'a law on the Constitution, its title without quotes',
    'article 5',
    'Article 5 as amended by the Law of the Republic of Kazakhstan on introduction of amendments and additions to the Constitution of the Republic of Kazakhstan dated 01.02.2015 No. 11-V.',
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'items in a list',
    'art_5__subpara_3',
    `3), 4) and 5-1) are excluded by ${LAW};`,
    [
      `REPEAL TEXT art_5__subpara_3 ${OF_LAW} UNKNOWN`,
      `REPEAL TEXT art_5__subpara_4 ${OF_LAW} UNKNOWN`,
      `REPEAL TEXT art_5__subpara_5-1 ${OF_LAW} UNKNOWN`,
    ],
  ],
  [
    'items in a list without a verb',
    'art_5__para_3',
    `3., 4. Excluded by ${LAW}.`,
    [`REPEAL TEXT art_5__para_3 ${OF_LAW} UNKNOWN`, `REPEAL TEXT art_5__para_4 ${OF_LAW} UNKNOWN`],
  ],
  ['not with a verb of one', 'art_5__subpara_3', `3), 4) is excluded by ${LAW};`, 'TARGET_UNCLEAR'],
  ['not without the item that it stands at', 'art_5__subpara_2', `3), 4) are excluded by ${LAW};`, 'TARGET_UNCLEAR'],
  ['no span of items', 'art_5__subpara_3', `3) - 5) are excluded by ${LAW};`, 'TARGET_UNCLEAR'],
  [
    'an announcement of force',
    'article 5',
    `Note! For enforcement of Article 5 see Article 2 of ${LAW}.`,
    'NOT_AN_AMENDMENT',
  ],
  [
    'a stop and a mark between acts',
    'article 5',
    `Article 5 as amended by ${LAW} (shall be enforced from 01.01.2016).; dated 01.03.2017 No. 12-VI.`,
    [`MODIFICATION TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`, 'MODIFICATION TEXT art_5 LAW 2017-03-01 12-VI UNKNOWN'],
  ],
  [
    'a small L in a Roman number',
    'article 5',
    'Article 5 as amended by the Law of the Republic of Kazakhstan dated 01.02.2015 No. 11-lV.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11-IV UNKNOWN'],
  ],
  [
    'words replaced in the text, not quoted',
    'act',
    `The words are replaced in the text by ${LAW}.`,
    [`TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`],
  ],
  [
    'the text of the act',
    'act',
    `The text of the Law is amended by ${LAW}.`,
    [`MODIFICATION TEXT act ${OF_LAW} UNKNOWN`],
  ],
  ['not of another act', 'act', `The text of ${LAW} as amended by ${LAW}.`, 'NOT_UNDERSTOOD'],
  [
    'a closing bracket alone',
    'article 5',
    `Article 5 as amended by ${LAW} shall be enforced from 01.01.2016); dated 01.03.2017 No. 12-VI.`,
    [`MODIFICATION TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`, 'MODIFICATION TEXT art_5 LAW 2017-03-01 12-VI UNKNOWN'],
  ],
  [
    'by, misprinted',
    'article 5',
    'Article 5 as amended be the Law of the Republic of Kazakhstan dated 01.02.2015 No. 11-V.',
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
];

describe('notes of other laws in English', () => {
  it.each(CASES)('%s', (_, target, text, says) =>
    expect(told(target, /^Note|^\d/.test(text) ? text : `Footnote. ${text}`)).toEqual(says),
  );
});

describe('the verb', () => {
  it.each([
    ['was restated in the wording of', 'REWORDING'],
    ['is outlined in the new edition by', 'REWORDING'],
    ['is newly worded by', 'REWORDING'],
    ['no longer has legal force by', 'REPEAL'],
  ])('%s', (words, kind) =>
    expect(told('article 5', `Footnote. Article 5 ${words} ${LAW}.`)).toEqual([`${kind} TEXT art_5 ${OF_LAW} UNKNOWN`]),
  );
});

const D10 = 'DAYS_AFTER_PUBLICATION 10';
const TEN = 'ten calendar days after its first official publication';

describe('rules of force', () => {
  it.each([
    [' (for the order of enactment, please see Article 2)', 'AS_THE_ACT_SAYS art_2'],
    [' (shall be enforced from 01.01.2016 through 31.12.2018)', 'UNKNOWN'],
    [` (shall by enforced upon expiry of ${TEN})`, D10],
    [` (shall be enforced upon expirity of ${TEN})`, D10],
    [` (shall be enforced upon expiry of ${TEN.replace(' ', '')})`, D10],
    [` - (shall be enforced upon expiry of ${TEN})`, D10],
    [` ((shall be enforced upon expiry of ${TEN})`, D10],
    [` ((shall be enforced upon expiry of ${TEN}))`, D10],
    [` (shall be enforced upon expiry of ${TEN}, but not earlier than 01.01.2016)`, 'UNKNOWN'],
    [' (into effect since 01.01.2016)', 'ON_DATE 2016-01-01'],
    [' (enactment from 01.01.2016)', 'ON_DATE 2016-01-01'],
    [
      ' (for cities of district significance, villages shall be enforced from 01.01.2018; for others from 01.01.2020)',
      'UNKNOWN',
    ],
    [
      ' (shall be enforced from 01.01.2018 for cities of more than two thousand people (for others from 01.01.2020))',
      'UNKNOWN',
    ],
  ])('%s', (words, force) =>
    expect(told('article 5', `Footnote. Article 5 as amended by ${LAW}${words}; dated 01.03.2017 No. 12-VI.`)).toEqual([
      `MODIFICATION TEXT art_5 ${OF_LAW} ${force}`,
      'MODIFICATION TEXT art_5 LAW 2017-03-01 12-VI UNKNOWN',
    ]),
  );

  it('for some places alone keep their words', () => {
    const words = 'shall be enforced for cities from 01.01.2018 and for villages from 01.01.2020';
    const said = tellNote(`Footnote. Article 5 as amended by ${LAW} (${words}).`, { target: 'article 5' });
    expect(said).toMatchObject({ actions: [{ force: { kind: 'UNKNOWN', asPrinted: words } }] });
  });

  it.each([
    ['; Law No. 12-VI of 01.03.2017)', 'NOT_UNDERSTOOD'],
    ['; № 12-VI of 01.03.2017)', 'NOT_UNDERSTOOD'],
    [
      '; dated 01.03.2017 No. 12-VI)',
      [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`, 'MODIFICATION TEXT art_5 LAW 2017-03-01 12-VI UNKNOWN'],
    ],
  ])('for some places swallow no act behind a lost bracket: %s', (behind, says) => {
    const laws = 'the Laws of the Republic of Kazakhstan dated 01.02.2015 No. 11-V';
    const note = `Footnote. Article 5 as amended by ${laws} (shall be enforced for cities from 01.01.2018${behind}.`;
    expect(told('article 5', note)).toEqual(says);
  });
});

describe('spaces in a row', () => {
  it.each([
    [
      'article 5',
      'Footnote. Article 5 as amended by the Law of the Republic  of\n      Kazakhstan dated 01.02.2015 No. 11-V.',
    ],
    [
      'article 5',
      'Сноска. Статья 5 с изменениями, внесенными Конституционным  законом Республики \n Казахстан от 01.02.2015 № 11-V.',
    ],
  ])('are one', (target, text) => {
    const one = saidBy(tellNote(text.replace(/\s+/gu, ' '), { target }));
    expect(one).toHaveLength(1);
    expect(saidBy(tellNote(text, { target }))).toEqual(one);
  });

  it('do not move the place at which a note stops', () => {
    const text = 'Footnote.  Article 5  as amended   by nobody  known.';
    expect(tellNote(text, {})).toMatchObject({ unread: { at: text.indexOf('nobody'), near: 'nobody  known.' } });
  });
});
