/** Words of Kazakh notes with a letter wrong, lost, doubled or out of its order ("енгізіді", "pаңдарымен"). */
import type { Language } from '../../model/terms.ts';
import { parse } from './grammars.ts';
import { readSpaced, type Spaced } from './lost-spaces.ts';
import { normalText } from './normal-text.ts';

/** More than these in one note are no misprints but other words. */
const MOST = 4;
/** Shorter words are too near to each other. */
const SHORTEST = 5;

const MONTHS = 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' ');
const inMonth = (month: string): readonly string[] => [
  ...['дан', 'ден', 'нан', 'нен', 'тан', 'тен'].map((ending) => `${month}${ending}`),
  ...['дағы', 'дегі', 'ғы', 'гі', 'тағы', 'тегі'].map((ending) => `${month}${ending}`),
];

/** The words that notes are made of, as the grammar spells them. */
const WORDS: readonly string[] = [
  ...'ескерту өзгеріс өзгерістер өзгерту өзгертулер өзгертілді толықтыру толықтырулар толықтырылды енгізілді'.split(
    ' ',
  ),
  ...'редакцияда редакциясында алынып тасталды жойылды ауыстырылды тақырыбы тақырыпқа тараудың'.split(' '),
  ...'қазақстан республикасының президентінің үкіметінің парламентінің конституциялық'.split(' '),
  ...'заңымен заңдарымен кодексімен жарлығымен қаулысымен қаулыларымен бұйрығымен бұйрықтарымен'.split(' '),
  ...'алғашқы жарияланған жарияланғанынан жарияланғаннан күнінен күнтізбелік қолданысқа енгізіледі'.split(' '),
  ...'бастап енгізілу тәртібін қараңыз'.split(' '),
  ...'тармақ тармағы тармағының тармаққа тармақпен тармақтар тармақтары тармақтармен'.split(' '),
  ...'тармақша тармақшасы тармақшасының тармақшаға тармақшамен тармақшалар тармақшалары тармақшалармен'.split(' '),
  ...MONTHS.flatMap(inMonth),
];

/**
 * Words of their own that are as near as a misprint: of what will be ("енгізіледі"), of what is not ("қолданыста"), and
 * those of which the stem is right ("баптар", "қаңтарға"), whatever their ending.
 */
const OTHER_WORDS = new RegExp(
  `(?:еді|ады|йді|йды)$|^(?:қолданыста|күшінде|қойылды)$|^(?:редакция|ескерт|ба[пб]|тарма[қғ]|тарау|${MONTHS.join('|')})`,
  'u',
);

/** Whether one letter put in, left out or changed, or two in each other's place, make `printed` of `word`. */
function isNear(printed: string, word: string): boolean {
  if (Math.abs(printed.length - word.length) > 1) return false;
  let from = 0;
  while (from < printed.length && printed[from] === word[from]) from++;
  const [a, b] = [printed.slice(from), word.slice(from)];
  const isSwapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1) || isSwapped;
}

/** The one word that `printed` can be a misprint of; null where it is a word itself, or could be two. */
function meant(printed: string): string | null {
  if (printed.length < SHORTEST || WORDS.includes(printed) || OTHER_WORDS.test(printed)) return null;
  const [word, ...more] = WORDS.filter((one) => isNear(printed, one));
  return word !== undefined && more.length === 0 ? word : null;
}

/** The words of a note that are misprints, but for what it quotes. */
function misprintsIn(
  normal: string,
): readonly { readonly at: number; readonly printed: string; readonly word: string }[] {
  return [...normal.matchAll(/"[^"]*"|\p{L}+/gu)].flatMap(({ index, 0: printed }) => {
    const word = meant(printed);
    return word === null ? [] : [{ at: index, printed, word }];
  });
}

/**
 * Tries to read a note with its misprinted words as the words that they must be misprints of. Nothing is guessed by that:
 * no other word is as near, and the whole note must be read then.
 */
export function readCorrected(text: string, lang: Language): Spaced | null {
  const misprints = lang === 'KK' ? misprintsIn(normalText(text, lang)) : [];
  if (misprints.length === 0 || misprints.length > MOST) return null;
  let printed = text;
  for (const { at, printed: wrong, word } of [...misprints].reverse()) {
    printed = `${printed.slice(0, at)}${word}${printed.slice(at + wrong.length)}`;
  }
  const back = (place: number): number => {
    let [from, shift] = [0, 0];
    for (const { at, printed: wrong, word } of misprints) {
      if (at + shift + word.length > place) break;
      shift += word.length - wrong.length;
      from = at + wrong.length;
    }
    return Math.max(from, place - shift);
  };
  const parsed = parse(normalText(printed, lang), lang);
  if ('tree' in parsed) return { tree: parsed.tree, printed, normal: normalText(printed, lang), back };
  const spaced = readSpaced(printed, lang, parsed);
  return spaced === null ? null : { ...spaced, back: (place) => back(spaced.back(place)) };
}
