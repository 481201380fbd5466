/** Families of notes in English: the number before whose act it is, acts that "became invalid", headings named after their article. Acts are invented. */
import { describe, expect, it } from 'vitest';
import { tellNote } from '../../src/sources/notes/tell-note.ts';
import { type NoteRow, saidBy } from '../support/notes-corpus.ts';

const LAW = 'the Law of the Republic of Kazakhstan dated 01.02.2015 No. 11-V';
const OF_LAW = 'LAW 2015-02-01 11-V';

const FAMILIES: readonly NoteRow[] = [
  [
    'the number before the board',
    'para_1',
    'Footnote. Paragraph 1 as amended by Resolution No. 11 of the Board of the National Bank of the Republic of Kazakhstan dated February 1, 2015 (shall be enforced from 01.01.2016).',
    ['MODIFICATION TEXT para_1 RESOLUTION 2015-02-01 11 ON_DATE 2016-01-01'],
  ],
  [
    'the number before the minister, and another order after it',
    'para_1',
    'Footnote. Paragraph 1 is in the wording of Order № 11 of the Minister of Finance of the RK dated 01.02.2015; as amended by the order of the Minister of Finance of the RK dated 02.02.2016 № 12.',
    [
      'REWORDING TEXT para_1 MINISTERIAL_ORDER 2015-02-01 11 UNKNOWN',
      'MODIFICATION TEXT para_1 MINISTERIAL_ORDER 2016-02-02 12 UNKNOWN',
    ],
  ],
  [
    'the number before the Government, at the end of the text',
    'act',
    'Abolished by Resolution No. 11 of the Government of the Republic of Kazakhstan dated February 1, 2015',
    ['REPEAL WHOLE_ACT act GOVERNMENT_RESOLUTION 2015-02-01 11 UNKNOWN'],
  ],
  [
    'a number before and another after',
    'act',
    'Abolished by Order No. 11 of the Minister of Finance of the RK dated 01.02.2015 No. 12.',
    'NOT_UNDERSTOOD',
  ],
  [
    'the act that repealed said to be repealed, with its force',
    'act',
    'Footnote. The Code of the Republic of Kazakhstan dated 01.02.2015 № 11-V has become invalid (for the procedure of entry into force, see paragraph 3 of Article 467).',
    ['REPEAL WHOLE_ACT act CODE 2015-02-01 11-V AS_THE_ACT_SAYS art_467__para_3'],
  ],
  [
    'the same with two rules of force',
    'act',
    'Footnote. The Code of the Republic of Kazakhstan dated 01.02.2015 № 11-V (effective from 01.01.2016) became invalid (effective from 01.01.2017).',
    'FORCE_UNCLEAR',
  ],
  [
    'the same under an article',
    'art_5',
    'Footnote. The Law of the Republic of Kazakhstan dated 01.02.2015 № 11-V became invalid.',
    'TARGET_UNCLEAR',
  ],
  ['an act that expired', 'act', `Expired by ${LAW}.`, [`REPEAL WHOLE_ACT act ${OF_LAW} UNKNOWN`]],
  ['an article that "expired"', 'art_5', `Footnote. Expired by ${LAW}.`, 'TARGET_UNCLEAR'],
  [
    'a document and its day after "of"',
    'act',
    'The document ceased to be valid according to the Resolution of Board of National Bank of the Republic of Kazakhstan of February 1, 2015 No. 11',
    ['REPEAL WHOLE_ACT act RESOLUTION 2015-02-01 11 UNKNOWN'],
  ],
  [
    'a semicolon before the act of the words',
    'act',
    `Footnote. Throughout the text, the word "a" has been replaced by the word "b"; pursuant to ${LAW}.`,
    [`TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`],
  ],
  [
    'amendments made to an article',
    'art_5',
    `Footnote. Amendments and additions are introduced into paragraph 2 of Article 5 by ${LAW}.`,
    [`MODIFICATION TEXT art_5__para_2 ${OF_LAW} UNKNOWN`],
  ],
  [
    'a heading named after its article',
    'art_5',
    `Footnote. Article 5 heading as amended by ${LAW}.`,
    [`MODIFICATION HEADING art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'set forth in the wording',
    'art_5',
    `Footnote. Article 5 is set forth in the wording of ${LAW}.`,
    [`REWORDING TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'excluded under a law',
    'art_5',
    `Footnote. Article 5 is excluded under ${LAW}.`,
    [`REPEAL TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    '"is as amended"',
    'art_5',
    `Footnote. Article 5 is as amended by ${LAW}.`,
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'an article that is no longer valid',
    'art_5',
    `Footnote. Article 5 is no longer valid in accordance with ${LAW} (valid from 01.01.2016).`,
    [`REPEAL TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`],
  ],
  [
    'a change that is valid until a day',
    'art_5',
    `Footnote. Article 5 as amended by ${LAW} (valid until 01.01.2016).`,
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'a change that becomes effective',
    'art_5',
    `Footnote. Article 5 as amended by ${LAW} (shall become effective on January 1, 2016).`,
    [`MODIFICATION TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`],
  ],
  [
    'words named before the text they are in',
    'act',
    `Footnote. The words "a" throughout the text are replaced by the words "b" by ${LAW}.`,
    [`TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`],
  ],
  [
    'words supplemented after others',
    'act',
    `Footnote. Throughout the text after the words "a" and "b" are respectively supplemented by the words "c" and "d" by ${LAW}.`,
    [`TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`],
  ],
  [
    'a year in two digits, and words "such as"',
    'act',
    'Footnote. Throughout the text, the words such as "a", "b" are replaced by the words "c", "d" in accordance with the Law of RK № 11-V dated 01.02.15.',
    [`TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`],
  ],
  [
    'a year in two digits that can be the beginning of four',
    'art_5',
    'Footnote. Article 5 as amended by the Law of the RK dated 01.02.20 № 11-V.',
    'NO_SUCH_DAY',
  ],
  [
    'a reference after a comma',
    'act',
    'Footnote, See the resolution of the Constitutional Council of the Republic of Kazakhstan dated 01.02.2015 № 11.',
    'NOT_AN_AMENDMENT',
  ],
  [
    'a reference to a law',
    'act',
    'Footnote. See the Law of the Republic of Kazakhstan dated 01.02.2015 № 11 "On gardens".',
    'NOT_AN_AMENDMENT',
  ],
  [
    'a resolution of the Government called a decree',
    'act',
    'Footnote. The title - as amended by the Decree of the Government of the Republic of Kazakhstan dated 01.02.2015 № 11.',
    ['MODIFICATION HEADING act GOVERNMENT_RESOLUTION 2015-02-01 11 UNKNOWN'],
  ],
  [
    'the Government before its resolution',
    'act',
    'Footnote. Title as amended by Government Decree No. 11 dated 01.02.2015 (to be enforced from 01.01.2016).',
    ['MODIFICATION HEADING act GOVERNMENT_RESOLUTION 2015-02-01 11 ON_DATE 2016-01-01'],
  ],
  [
    'a presidential decree',
    'act',
    'Footnote. Repealed by the Presidential Decree of the Republic of Kazakhstan dated 01.02.2015 No. 11.',
    ['REPEAL WHOLE_ACT act PRESIDENTIAL_DECREE 2015-02-01 11 UNKNOWN'],
  ],
  [
    'a decree of an akimat',
    'para_1',
    'Footnote. Paragraph 1 as amended by the decree of the Akimat of Almaty dated 01.02.2015 No. 11.',
    ['MODIFICATION TEXT para_1 RESOLUTION 2015-02-01 11 UNKNOWN'],
  ],
  [
    'several codes',
    'art_5',
    'Footnote. Article 5 as amended by the Codes of the RK dated 01.02.2015 No. 11-V; dated 02.02.2016 No. 12-V.',
    ['MODIFICATION TEXT art_5 CODE 2015-02-01 11-V UNKNOWN', 'MODIFICATION TEXT art_5 CODE 2016-02-02 12-V UNKNOWN'],
  ],
  [
    'an act that names itself after its provision',
    'act',
    `Footnote. Paragraph 2 of Article 5 of this Law as amended by ${LAW}.`,
    [`MODIFICATION TEXT art_5__para_2 ${OF_LAW} UNKNOWN`],
  ],
  [
    'an article that was supplemented',
    'art_5',
    `Footnote. Article 5 as supplemented by ${LAW}.`,
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'an article of a later number that was supplemented',
    'art_5-1',
    `Footnote. Article 5-1 supplemented by ${LAW}.`,
    'TARGET_UNCLEAR',
  ],
  [
    'a new wording',
    'art_5',
    `Footnote. Article 5 - new wording of ${LAW} (will enter into force upon the lapse of ten calendar days after its first official publication).`,
    [`REWORDING TEXT art_5 ${OF_LAW} DAYS_AFTER_PUBLICATION 10`],
  ],
  [
    'an article that is valid until a day',
    'art_5',
    `Footnote. Article 5 is valid until 01.01.2016 in accordance with ${LAW}.`,
    [`EXPIRY TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`],
  ],
  [
    'force after the day of another law',
    'art_5',
    `Footnote. Article 5 as amended by ${LAW} (shall be enforced after the date of entry into force of the Law "On gardens" (new edition)).`,
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'words replaced, a comma and the act',
    'act',
    `Footnote. Throughout the text, the words "a", "b" have been replaced by the words "c", "d", respectively, in accordance with ${LAW}.`,
    [`TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`],
  ],
  [
    'a span whose last day can be within it',
    'art_5',
    `Footnote. The effect of Article 5 is suspended from 01.01.2016 to 01.01.2017 by ${LAW}.`,
    'NOT_UNDERSTOOD',
  ],
  [
    'an act of the country that names itself after its provision',
    'art_5',
    'Footnote. Article 5 of the Law of the Republic of Kazakhstan dated 01.02.2015 No. 11-V.',
    'NOT_UNDERSTOOD',
  ],
  [
    "another publisher's pointer to the text before",
    'art_5',
    'Article 5 is set out in the wording of the Law of the RK No. 11-V dated 01.02.15 (entered into force on January 1, 2016) (refer to earlier version); amended in accordance with the Law of the RK No. 12-V dated 02.02.16 (see the old version)',
    [`REWORDING TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`, 'MODIFICATION TEXT art_5 LAW 2016-02-02 12-V UNKNOWN'],
  ],
  [
    'modifications that are incorporated',
    'art_5',
    `Modifications are incorporated into paragraph 2 in accordance with ${LAW}`,
    [`MODIFICATION TEXT art_5__para_2 ${OF_LAW} UNKNOWN`],
  ],
  ['what is provided for', 'art_5', `IZPI's note! Article 5 is provided to be deleted by ${LAW}.`, 'NOT_AN_AMENDMENT'],
  ['what is planned', 'art_5', `Article 5 is planned to be excluded by ${LAW}.`, 'NOT_AN_AMENDMENT'],
  [
    'rules that got the paragraph it stands under',
    'para_3-1',
    'Footnote. The Rules are supplemented by paragraph 3-1 in accordance with the order of the Minister of Finance of the RK dated 01.02.2015 No. 11.',
    ['INSERTION TEXT para_3-1 MINISTERIAL_ORDER 2015-02-01 11 UNKNOWN'],
  ],
  [
    'rules that got a paragraph, under another one',
    'para_3',
    'Footnote. The Rules are supplemented by paragraph 3-1 in accordance with the order of the Minister of Finance of the RK dated 01.02.2015 No. 11.',
    'TARGET_UNCLEAR',
  ],
  [
    'a bracket after the provision',
    'art_5',
    `Article 5. (Excluded by ${LAW})`,
    [`REPEAL TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'a reference to a ruling',
    'art_5',
    'Footnote. See regulatory resolution of the Constitutional Court of the Republic of Kazakhstan dated 01.02.2023 No. 11-NP.',
    'NOT_AN_AMENDMENT',
  ],
  [
    'the provision of the act that did it',
    'act',
    'The document ceased to be valid since January 1, 2016 according to article 416 of the Ecological code of the Republic of Kazakhstan of February 1, 2015 No. 11-V',
    ['REPEAL WHOLE_ACT act CODE 2015-02-01 11-V ON_DATE 2016-01-01'],
  ],
  [
    'the provision of an order of the Government',
    'act',
    'The document ceased to be valid according to subitem 3) of Item 1 of the Order of the Government of the RK of February 1, 2015 No. 11',
    ['REPEAL WHOLE_ACT act GOVERNMENT_RESOLUTION 2015-02-01 11 UNKNOWN'],
  ],
  [
    'a paragraph that can be what was added, or what added it',
    'art_5',
    `Footnote. Article 5 is supplemented by paragraph 3 of ${LAW}.`,
    'NOT_UNDERSTOOD',
  ],
  [
    'a dash after the word for a note',
    'art_5',
    `Footnote - Article 5 as amended by ${LAW}.`,
    [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'an article that was added to a chapter',
    'art_5-1',
    `Footnote. New Article 5-1 was added to Chapter 2 by ${LAW}.`,
    [`INSERTION TEXT art_5-1 ${OF_LAW} UNKNOWN`],
  ],
  [
    'a paragraph that was added to another article',
    'art_5',
    `Footnote. Paragraph 3 is added to Article 6 by ${LAW}.`,
    'NOT_UNDERSTOOD',
  ],
  [
    'words that a paragraph got',
    'art_5',
    `Footnote. Paragraph 2 of Article 5 is supplemented by the words "a" by ${LAW}.`,
    [`MODIFICATION TEXT art_5__para_2 ${OF_LAW} UNKNOWN`],
  ],
  [
    'a day with its ordinal ending',
    'art_5',
    'Footnote. Article 5 as last amended by the Law of the RK dated 1st of February, 2015 No. 11-V (shall be enforced from January 1st, 2016).',
    [`MODIFICATION TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`],
  ],
  [
    'an article that is no longer in effect',
    'art_5',
    `Footnote. Article 5 is no longer in effect by ${LAW}.`,
    [`REPEAL TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  ['an article that was terminated', 'art_5', `Footnote. Article 5 is terminated by ${LAW}.`, 'NOT_UNDERSTOOD'],
];

describe('a note in English', () => {
  it.each(FAMILIES)('%s', (_what, target, text, says) => expect(saidBy(tellNote(text, { target }))).toEqual(says));
});
