/**
 * The forms under which a word is found, the same for what is searched and for what is looked for: the word itself and
 * its stem in Russian, Kazakh and English, in Latin letters without what spellings differ in. So "маслихатом",
 * "мәслихаттың" and "maslikhat" meet.
 */
import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as russianStem } from '@orama/stemmers/russian';
import anyAscii from 'any-ascii';
import { foldText } from '../../model/citation-fold.ts';
import { kazakhStem } from './kazakh-stem.ts';

/** A word of a text, and how it is compared. */
export interface Word {
  /** The word itself; of a number: as it is written, in small Latin letters. */
  readonly folded: string;
  /** `folded`, then its stems. */
  readonly forms: readonly string[];
  /** Of letters; a number is only ever found whole. */
  readonly isWord: boolean;
}

/** An adilet id, a number with its parts ("148-II", "39-3", "13.06.2013"), a word. */
const TOKEN = /\p{L}\d{6,}_?|\d+(?:[-./]\d+)*(?:-\p{L}+)?|\p{L}[\p{L}\d]*/gu;

/** Latin letters that transliterations differ in: "kh" and "h", "y" and "i", "q" and "k", a letter once or twice. */
const skeleton = (word: string): string =>
  anyAscii(word.replaceAll('ё', 'е'))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .replace(/([kg])h/g, (_, letter: string) => (letter === 'k' ? 'h' : 'g'))
    .replaceAll('q', 'k')
    .replaceAll('w', 'v')
    .replaceAll('x', 'ks')
    .replace(/(?<!d)j/g, 'zh')
    .replaceAll('y', 'i')
    .replace(/(.)\1+/g, '$1');

function stemsOf(word: string): readonly string[] {
  if (/\p{Script=Cyrillic}/u.test(word)) return [russianStem(word), kazakhStem(word)];
  return [englishStem(word)];
}

function numberOf(token: string): Word {
  // "148-ІІ" is printed with Cyrillic letters too; "148" alone means the same act.
  const folded = anyAscii(token).toLowerCase();
  const bare = /^(\d+)-[a-z]+$/.exec(folded)?.[1];
  return { folded, forms: bare === undefined ? [folded] : [folded, bare], isWord: false };
}

function wordOf(token: string): Word {
  const folded = skeleton(token);
  return {
    folded,
    forms: [...new Set([folded, ...stemsOf(token).map(skeleton)])].filter((form) => form !== ''),
    isWord: true,
  };
}

/**
 * The words of a text, in its order.
 *
 * @example wordsOf('маслихатом № 148-II').map(({ forms }) => forms) // [['maslihatom', 'maslihat'], ['148-ii', '148']]
 */
export const wordsOf = (text: string): readonly Word[] =>
  [...foldText(text.normalize('NFKC').toLowerCase()).matchAll(TOKEN)]
    .map(([token]) => (/\d/.test(token) ? numberOf(token) : wordOf(token)))
    .filter(({ folded }) => folded !== '');
