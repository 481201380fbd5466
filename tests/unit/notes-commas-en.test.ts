/**
 * Commas between a provision and what it is part of: "Article 5, paragraph 1, subparagraph 2)" is one place, as is
 * "Subparagraph 2), paragraph 1 of Article 5"; several at once are a list, and what can be either stays unread.
 */
import { describe, expect, it } from 'vitest';
import { told } from '../support/notes-corpus.ts';

const LAW = 'the Law of the Republic of Kazakhstan dated 01.02.2015 No. 11-V';
const OF_LAW = 'LAW 2015-02-01 11-V UNKNOWN';

const says = (text: string, target = 'art_5') => told(target, `Footnote. ${text}`);

describe('one place', () => {
  it.each([
    [`Subparagraph 2), paragraph 1 of Article 5 as amended by ${LAW}.`, 'art_5__para_1__subpara_2'],
    [`Subparagraph 2), paragraph 1, Article 5 as amended by ${LAW}.`, 'art_5__para_1__subpara_2'],
    [`Article 5, paragraph 1, subparagraph 2) as amended by ${LAW}.`, 'art_5__para_1__subpara_2'],
    [`The text of Article 5 as amended by ${LAW}.`, 'art_5'],
    [`The provisions of Article 5 as amended by ${LAW}.`, 'art_5'],
    [`The whole Article 5 as amended by ${LAW}.`, 'art_5'],
  ])('%s', (text, target) => expect(says(text)).toEqual([`MODIFICATION TEXT ${target} ${OF_LAW}`]));
});

describe('a list', () => {
  it.each([
    [`Subparagraphs 2) and 3), Article 6 are excluded by ${LAW}.`, 'TARGET_UNCLEAR'],
    [`Subparagraph 2), Article 5 are excluded by ${LAW}.`, 'TARGET_UNCLEAR'],
    [`Subparagraph 2) and Article 5 are excluded by ${LAW}.`, 'TARGET_UNCLEAR'],
    [`Subparagraphs 2) and 3), paragraphs 1 and 2, Article 5 are excluded by ${LAW}.`, 'TARGET_UNCLEAR'],
    [`Paragraphs one and two of Article 5 as amended by ${LAW}.`, 'TARGET_UNCLEAR'],
  ])('can be a list, or one place: %s', (text, reason) => expect(says(text)).toBe(reason));

  it('of a paragraph and of a subparagraph of another', () =>
    expect(says(`Paragraph 1, subparagraph 2) of paragraph 3 of Article 5 as amended by ${LAW}.`)).toEqual([
      `MODIFICATION TEXT art_5__para_1 ${OF_LAW}`,
      `MODIFICATION TEXT art_5__para_3__subpara_2 ${OF_LAW}`,
    ]));

  it.each([
    [`Subparagraphs 2) and 3), Article 5 are excluded by ${LAW}.`, 'art_5__subpara'],
    [`Subparagraphs 2) and 3), paragraph 1, Article 5 are excluded by ${LAW}.`, 'art_5__para_1__subpara'],
  ])('of parts of the article that the note stands under: %s', (text, part) =>
    expect(says(text)).toEqual([`REPEAL TEXT ${part}_2 ${OF_LAW}`, `REPEAL TEXT ${part}_3 ${OF_LAW}`]),
  );

  it('of articles with the verb of many', () =>
    expect(says(`Articles 5, 6 are excluded by ${LAW}.`)).toEqual([
      `REPEAL TEXT art_5 ${OF_LAW}`,
      `REPEAL TEXT art_6 ${OF_LAW}`,
    ]));
});
