/**
 * A provision, and what it is made of or is in, as English notes name both: an article before a colon, a chapter with
 * its articles in brackets, a code by its own name.
 */
import { describe, expect, it } from 'vitest';
import { told } from '../support/notes-corpus.ts';

const LAW = 'the Law of the Republic of Kazakhstan dated 01.02.2015 No. 11-V';
const OF_LAW = 'LAW 2015-02-01 11-V UNKNOWN';
const LABOUR = 'Labour Code of the Republic of Kazakhstan dated 23.11.2015 No. 414-V';

const says = (text: string, target = 'art_5') => told(target, `Footnote. ${text}`);

describe('an article before a colon', () => {
  it.each([
    [`In Article 5: paragraph 1 in the wording of ${LAW}, paragraph 2 is excluded by ${LAW}.`, 'art_5'],
    [`Article 5: paragraph 1 is in the wording of ${LAW}; paragraph 2 is excluded by ${LAW}.`, 'art_5'],
    [`In Article 5: paragraph 1 in the wording of ${LAW}; paragraph 2 is excluded by ${LAW}.`, 'chp_2'],
    [`In Article 5 paragraph 1 is in the wording of ${LAW}; in Article 5 paragraph 2 is excluded by ${LAW}.`, 'chp_2'],
  ])('%s', (text, target) =>
    expect(says(text, target)).toEqual([
      `REWORDING TEXT art_5__para_1 ${OF_LAW}`,
      `REPEAL TEXT art_5__para_2 ${OF_LAW}`,
    ]),
  );

  it('of a part of a paragraph', () =>
    expect(says(`In Article 5: subparagraph 2) of paragraph 1 is excluded by ${LAW}.`)).toEqual([
      `REPEAL TEXT art_5__para_1__subpara_2 ${OF_LAW}`,
    ]));

  it.each([
    [`In Article 5: is excluded by ${LAW}.`, 'TARGET_UNCLEAR'],
    [`In paragraph 1 of Article 5 is excluded by ${LAW}.`, 'TARGET_UNCLEAR'],
  ])('does not say what: %s', (text, reason) => expect(says(text)).toBe(reason));
});

describe('a change without its act', () => {
  it.each([
    `Paragraph 1 as amended, paragraph 2 repealed by ${LAW}.`,
    `Article 5 as amended, repealed by ${LAW}.`,
    `Paragraph 1 is amended, paragraph 2 is repealed by ${LAW}.`,
  ])('has none of the one that is named next: %s', (text) => expect(says(text)).toBe('ACT_NOT_NAMED'));
});

describe('a chapter and its articles', () => {
  it.each([
    [`Chapter 3 (Articles 15 - 18) is excluded by ${LAW}.`, 'chp_3'],
    [`Chapter 3 (Art. 15-18) was excluded by ${LAW}.`, 'chp_3'],
    [`Section 3 (Chapters 5-7) is excluded by ${LAW}.`, 'sec_3'],
  ])('%s', (text, target) => expect(says(text, 'act')).toEqual([`REPEAL TEXT ${target} ${OF_LAW}`]));

  it.each([
    `Chapter 3 (Articles 15, 18) is excluded by ${LAW}.`,
    `Chapter 3 (Articles 15-18) are excluded by ${LAW}.`,
    `Chapter 3 (Articles 15-18) as amended by ${LAW}.`,
    `In Chapter 3 (Articles 15-18) is excluded by ${LAW}.`,
  ])('of which of them, is not said: %s', (text) => expect(says(text, 'chp_3')).toBe('TARGET_UNCLEAR'));
});

describe('a code by its name', () => {
  it.each([
    `The Labour Code of the Republic of Kazakhstan became invalid by the ${LABOUR}.`,
    `The Labor Code is no longer in force in accordance with the ${LABOUR}.`,
  ])('%s', (text) => expect(says(text, 'act')).toEqual(['REPEAL WHOLE_ACT act CODE 2015-11-23 414-V UNKNOWN']));

  it.each([
    `The Civil Code became invalid by the ${LABOUR}.`,
    `The Labour Code became invalid by ${LAW}.`,
    `The Labour Code as amended by the ${LABOUR}.`,
  ])('can be another than where the note stands: %s', (text) => expect(says(text, 'act')).toBe('TARGET_UNCLEAR'));
});
