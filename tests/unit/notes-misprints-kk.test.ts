/** Kazakh notes with misprints: a word is read as another only where no second one is as near. Acts and numbers here are invented. */
import { describe, expect, it } from 'vitest';
import { tellNote } from '../../src/sources/notes/tell-note.ts';
import { type NoteRow, told } from '../support/notes-corpus.ts';

const LAW = 'ҚР 01.02.2015 № 11-V Заңымен';
const OF_LAW = 'LAW 2015-02-01 11-V';
const CHANGED = [`MODIFICATION TEXT art_5 ${OF_LAW} UNKNOWN`];

const READ: readonly NoteRow[] = [
  ['a letter lost', 'art_5', `Ескерту. 5-бапқа өзгеріс енгізіді - ${LAW}.`, CHANGED],
  ['a letter too many', 'art_5', `Ескерту. 5-бапқа өзгеріис енгізілді - ${LAW}.`, CHANGED],
  ['another letter', 'art_5', 'Ескерту. 5-бапқа өзгеріс енгізілді - ҚР 01.02.2015 № 11-V pаңымен.', CHANGED],
  ['two letters in each other’s place', 'art_5', `Ескерту. 5-бап өзгерітлді - ${LAW}.`, CHANGED],
  [
    'the letters of a Russian keyboard',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізілді - Қазакстан Республикасынын 01.02.2015 № 11-V Занымен.',
    CHANGED,
  ],
  [
    'in the words on force',
    'art_5',
    'Ескерту. 5-бап өзгерді - ҚР 01.02.2015 № 11-V (алғашқы ресми жариялнаған күнінен кейін күнтізбелік он күн өткен соң қолданыска енгізіледі) Заңымен.',
    [`MODIFICATION TEXT art_5 ${OF_LAW} DAYS_AFTER_PUBLICATION 10`],
  ],
  [
    'beside a lost space',
    'art_5',
    'Ескерту. 5-бапқа өзгеріс енгізіді - ҚР 01.02.2015 № 11-V (01.01.2016 бастап қолданысқаенгізіледі) Заңымен.',
    [`MODIFICATION TEXT art_5 ${OF_LAW} ON_DATE 2016-01-01`],
  ],
  [
    'a space lost before its heading',
    'art_5',
    `Ескерту. 5-баптыңтақырыбы жаңа редакцияда - ${LAW}.`,
    [`REWORDING HEADING art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'a space lost before the heading of a chapter',
    'chp_3',
    `Ескерту. 3-тараудыңатауына өзгеріс енгізілді - ${LAW}.`,
    [`MODIFICATION HEADING chp_3 ${OF_LAW} UNKNOWN`],
  ],
  [
    'a space lost before the words taken out of it',
    'art_5',
    `Ескерту. 5-баптансөздер алып тасталды - ${LAW}.`,
    [`TERM_REPLACEMENT TEXT art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'a space lost before the words taken out of its heading',
    'art_5',
    `Ескерту. 5-баптың атауынансөздер алып тасталды - ${LAW}.`,
    [`TERM_REPLACEMENT HEADING art_5 ${OF_LAW} UNKNOWN`],
  ],
  [
    'a space lost between the count and the days',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (алғашқы ресми жарияланған күнінен кейін күнтізбелік онкүн өткен соң қолданысқа енгізіледі) Заңымен.',
    [`REPEAL TEXT art_5 ${OF_LAW} DAYS_AFTER_PUBLICATION 10`],
  ],
  [
    'a space lost between a long count and the days',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (алғашқы ресми жарияланған күнінен кейін күнтізбелік жиырма бескүн өткен соң қолданысқа енгізіледі) Заңымен.',
    [`REPEAL TEXT art_5 ${OF_LAW} DAYS_AFTER_PUBLICATION 25`],
  ],
  [
    'a space lost between the count and the months',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (алғашқы ресми жарияланған күнінен кейін алтыай өткен соң қолданысқа енгізіледі) Заңымен.',
    [`REPEAL TEXT art_5 ${OF_LAW} MONTHS_AFTER_PUBLICATION 6`],
  ],
  [
    'a space lost before the publication',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (алғашқы ресмижарияланған күнінен бастап қолданысқа енгізіледі) Заңымен.',
    [`REPEAL TEXT art_5 ${OF_LAW} ON_PUBLICATION`],
  ],
  [
    'a space lost behind the count',
    'art_5',
    'Ескерту. 5-бап алып тасталды - ҚР 01.02.2015 № 11-V (алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соңқолданысқа енгізіледі) Заңымен.',
    [`REPEAL TEXT art_5 ${OF_LAW} DAYS_AFTER_PUBLICATION 10`],
  ],
  ['a dash after the country', 'art_5', 'Ескерту. 5-бап өзгерді - ҚР - 01.02.2015 № 11-V Заңымен.', CHANGED],
  [
    'a comma after the country',
    'art_5',
    'Ескерту. 5-бап өзгерді - Қазақстан Республикасының, 01.02.2015 № 11-V Заңымен.',
    CHANGED,
  ],
  [
    'the country in one word',
    'art_5',
    'Ескерту. 5-бап өзгерді - ҚазақстанРеспубликасының 01.02.2015 № 11-V Заңымен.Z150011_',
    CHANGED,
  ],
  ['the sign of the number twice', 'art_5', 'Ескерту. 5-бап өзгерді - ҚР 01.02.2015 N N 11-V Заңымен.', CHANGED],
  ['no sign of the number', 'art_5', 'Ескерту. 5-бап өзгерді - ҚР 2015.02.01. 11-V Заңымен.', CHANGED],
  [
    'no sign of the number before its force',
    'art_5',
    'Ескерту. 5-бап өзгерді - ҚР 2015.02.01. 11 (01.01.2016 бастап қолданысқа енгізіледі) Заңымен.',
    ['MODIFICATION TEXT art_5 LAW 2015-02-01 11 ON_DATE 2016-01-01'],
  ],
  [
    'a quotation that was not opened',
    'act',
    `Ескерту. Бүкіл мәтін бойынша әскери комиссариатқа" деген сөздер "органға" деген сөзбен ауыстырылды - ${LAW}.`,
    [`TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`],
  ],
  [
    'a quotation that was not closed',
    'act',
    `Ескерту. Бүкіл мәтін бойынша "әскери комиссариатқа деген сөздер "органға" деген сөзбен ауыстырылды - ${LAW}.`,
    [`TERM_REPLACEMENT TEXT act ${OF_LAW} UNKNOWN`],
  ],
];

const UNREAD: readonly NoteRow[] = [
  ['what will be', 'art_5', `Ескерту. 5-бапқа өзгеріс енгізіледі - ${LAW}.`, 'NOT_UNDERSTOOD'],
  ['what will be excluded', 'art_5', `Ескерту. 5-бап алып тасталады - ${LAW}.`, 'NOT_UNDERSTOOD'],
  ['what was not done', 'art_5', `Ескерту. 5-бапқа өзгеріс енгізілмеді - ${LAW}.`, 'NOT_UNDERSTOOD'],
  ['two letters wrong in one word', 'art_5', `Ескерту. 5-бапқа өзгеріс енгиизілді - ${LAW}.`, 'NOT_UNDERSTOOD'],
  ['a name that is cut off', 'art_5', 'Ескерту. 5-бап өзгерді - ҚР 01.02.2015 № 11-V Заң.', 'NOT_UNDERSTOOD'],
  [
    'two days without a mark between them',
    'art_5',
    'Ескерту. 5-бап өзгерді - ҚР 2015.02.01. 2016.02.01 Заңымен.',
    'NOT_UNDERSTOOD',
  ],
];

describe('a Kazakh note with a misprint', () => {
  it.each(READ)('is read with %s', (_what, target, text, says) => expect(told(target, text)).toEqual(says));
  it.each(UNREAD)('is unread with %s', (_what, target, text, says) => expect(told(target, text)).toEqual(says));

  it('says where it stops in its own words', () => {
    const text = 'Ескерту. 5-баптың 2, 7-8-тармақтары алып тастлды - ҚР 01.02.2015 № 11-V Заңымен.';
    const told = tellNote(text, { target: 'art_5' });
    expect('unread' in told && text.slice(told.unread.at)).toMatch(/^5-баптың/u);
  });
});
