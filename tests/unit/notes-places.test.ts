/** Places as people write them. */
import { describe, expect, it } from 'vitest';
import { readPlace } from '../../src/sources/notes/places.ts';

const PLACES: readonly (readonly [words: string, under: string])[] = [
  ['act', 'act'],
  ['title', 'act'],
  ['Заголовок', 'act'],
  ['whole-text-1', 'act'],
  ['Закон', 'act'],
  ['preamble', 'preamble'],
  ['Преамбула', 'preamble'],
  ['Кіріспе', 'preamble'],
  ['art_1', 'art_1'],
  ['art_39-3__para_4__subpara_2', 'art_39-3__para_4__subpara_2'],
  ['article 1', 'art_1'],
  ['Article 39-3.', 'art_39-3'],
  ['article six', 'art_6'],
  ['article 1 subpoint 14', 'art_1__subpara_14'],
  ['article 6 point 1 subpoint 7', 'art_6__para_1__subpara_7'],
  ['article 27 p1 sp21-1', 'art_27__para_1__subpara_21-1'],
  ["article 6 p1 sp1 (not a footnote: coloured editor's note)", 'art_6__para_1__subpara_1'],
  ['subparagraph 2) of paragraph 4 of Article 39-3', 'art_39-3__para_4__subpara_2'],
  ['статья 6', 'art_6'],
  ['ст. 39-3 п. 4 пп. 2', 'art_39-3__para_4__subpara_2'],
  ['подпункт 2) пункта 4 статьи 39-3', 'art_39-3__para_4__subpara_2'],
  ['часть первая статьи 12', 'art_12__part_1'],
  ['Глава 2-1', 'chp_2-1'],
  ['chapter II', 'chp_2'],
  ['раздел 3', 'sec_3'],
  ['раздел 1 глава 4 статья 9', 'art_9'],
  ['глава 5 параграф 2', 'chp_5__subchp_2'],
  ['приложение 4', 'att_4'],
  ['пункт 3', 'para_3'],
  ['1-бап', 'art_1'],
  ['6-баптың 1-тармағы', 'art_6__para_1'],
  ['39-3-бабының 4-тармағының 2) тармақшасы', 'art_39-3__para_4__subpara_2'],
  ['2-тарау', 'chp_2'],
  ['2-бөлім', 'sec_2'],
];

describe('a place', () => {
  it.each(PLACES)('%s is %s', (words, under) => {
    expect(readPlace(words)).toEqual({ under, isAtHeading: false });
  });

  it.each([
    ['heading of article 19', 'art_19'],
    ['заголовок статьи 19', 'art_19'],
    ['title of chapter 2', 'chp_2'],
  ])('%s is the heading of %s', (words, under) => {
    expect(readPlace(words)).toEqual({ under, isAtHeading: true });
  });

  it.each(['', 'table 3', 'article', 'art. 2-1(2)', 'rcpi_1', 'статья 6, таблица'])(
    '%j is none that is known',
    (words) => expect(readPlace(words)).toBeNull(),
  );
});
