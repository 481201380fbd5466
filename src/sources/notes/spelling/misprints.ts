/** Misprints that leave no doubt: a word printed twice, a long word with a letter wrong, lost, added or out of its order. */
import type { Language } from '../../../model/terms.ts';
import { type Parsed, parse } from '../grammar/grammars.ts';
import { numeral, ordinal } from '../numerals.ts';
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

const inLines = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

/** The words that notes are made of, in all their forms, so that a form with a wrong ending is like several of them. */
const WORDS: Readonly<Partial<Record<Language, readonly string[]>>> = {
  RU: inLines(
    'изменениями изменением изменения дополнениями дополнением дополнения внесенными внесенным внесены внесено',
    'редакции исключена исключено исключены исключен дополнена дополнено дополнены дополнен изложена изложено изложены',
    'утратила утратило утратили утратившим утратившими законами кодексом кодексами постановлением постановлениями',
    'постановления постановление постановлений постановлению приказами правительства маслихата президента республики казахстан',
    'конституционным соответствии действие вводится вводятся истечении календарных календарного официального',
    'опубликования порядок введения заголовок заголовка преамбула приостановлено приостановлена приостановлен',
    'подпункт подпункта подпункту подпункте подпункты подпунктов подпунктом подпунктах подпунктами',
    'пункт пункта пункту пункте пункты пунктов пунктом пунктах пунктами абзац абзаца абзацу абзаце абзацы абзацем',
    'абзацев абзацах абзацами статья статьи статье статью статьей статей статьям статьях статьями часть части частью',
    'частей глава главы главе главу главой раздел раздела разделе разделу разделом закон закона законом сноска сноски текст текста тексту тексте после первого месяцев слова слово словом',
    'словами заменены заменено заменена января февраля марта апреля августа сентября октября ноября декабря',
  ),
  KK: [
    ...inLines(
      'ескерту өзгеріс өзгерістер өзгерту өзгертулер өзгертілді толықтыру толықтырулар толықтырылды енгізілді',
      'редакцияда редакциясында алынып тасталды жойылды ауыстырылды тақырыбы тақырыпқа тараудың',
      'қазақстан республикасының президентінің үкіметінің парламентінің конституциялық',
      'заңымен заңдарымен кодексімен жарлығымен қаулысымен қаулыларымен бұйрығымен бұйрықтарымен',
      'алғашқы жарияланған жарияланғанынан жарияланғаннан күнінен күнтізбелік қолданысқа енгізіледі',
      'бастап енгізілу тәртібін қараңыз ресми өткен кейін дейін',
      'тармақ тармағы тармағының тармаққа тармақпен тармақтар тармақтары тармақтармен',
      'тармақша тармақшасы тармақшасының тармақшаға тармақшамен тармақшалар тармақшалары тармақшалармен',
    ),
    ...MONTHS.flatMap(inMonth),
  ],
  EN: inLines(
    'footnote article articles paragraph paragraphs subparagraph subparagraphs chapter chapters section sections preamble',
    'amended amendment amendments addition additions supplemented supplement excluded deleted wording version edition',
    'replaced substituted invalid repealed abolished throughout respectively accordance according',
    'republic kazakhstan president government constitutional resolution decree minister ministry',
    'enforced enforcement effective effect entered expiry expiration calendar after first official officially publication',
    'dated january february march april august september october november december',
  ),
};

/** Words of their own that are as near as a misprint: other words, other forms, what is not ("қолданыста"). */
const OWN_WORDS: ReadonlySet<string> = new Set(
  inLines(
    'addiction addictions affect affected affective alter amends audition aversion bated centered charter',
    'charters chatter dared darted dates decreed decrees degree deletes depleted doted editions effects enforces',
    'enters excludes expiation fated gated governments hated included marsh match mated ministers official',
    'officials particle particles presidents publications rated related repeated repelled replace replaces replayed',
    'republics resealed resident resolutions revealed revolution sated sedition sinister substitute substitutes',
    'suction supplements throughput unforced versions warding wordings working worming',
    'закону законе законы законов законам законах ведения выводится выводятся вынесен вынесена вынесено вынесены реакции реакция резидента резидентом сводится',
    'сводятся снова слева сведения разделов разделам разделах главам главах конституционными заголовкам заголовках',
    'заголовке заголовки преамбулу преамбулы преамбуле внесенных внесенные внесенный внесенном редакцию кодексам',
    'кодексов постановлениям приказам опубликованию действия қолданыста күшінде қойылды тілдегі күннен footnotes',
  ),
);
/** What will be ("енгізіледі"), and words of which the stem is right, whatever their ending ("баптар", "қаңтарға"). */
const OWN_FORMS = new RegExp(
  `(?:еді|ады|йді|йды)$|^(?:редакция|ескерт|ба[пб]|тарма[қғ]|тарау|${MONTHS.join('|')})`,
  'u',
);

/** Whether one letter put in, left out or changed, or two in each other's place, make `printed` of `word`. */
export function isNear(printed: string, word: string): boolean {
  if (Math.abs(printed.length - word.length) > 1) return false;
  let from = 0;
  while (from < printed.length && printed[from] === word[from]) from++;
  const [a, b] = [printed.slice(from), word.slice(from)];
  const isSwapped = a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1) || isSwapped;
}

/**
 * The one word that `printed` can be a misprint of; null where it is a word itself, or could be two. A wrong letter is
 * likelier than one too many: "внесеннымн" is "внесенными".
 */
export function meant(printed: string, lang: Language): string | null {
  const near = nearTo(printed, lang);
  const likelier = near.filter((one) => one.length === printed.length);
  return onlyOne(likelier.length > 0 ? likelier : near) ?? (lang === 'KK' ? withoutTriple(printed) : null);
}

/**
 * The word with a letter more or less that `printed` can be a misprint of where a likelier one makes no note of it:
 * "енгізілд" is nearer to "енгізілу", but a change is "енгізілді".
 */
function meantElse(printed: string, lang: Language): string | null {
  const near = nearTo(printed, lang);
  const longerOrShorter = near.filter((one) => one.length !== printed.length);
  return longerOrShorter.length < near.length ? onlyOne(longerOrShorter) : null;
}

const onlyOne = ([word, ...more]: readonly string[]): string | null =>
  word !== undefined && more.length === 0 ? word : null;

/** "тармаш" can be a paragraph ("тармақ") or what is left of a subparagraph ("тармақша"). */
const isOtherUnit = (printed: string, word: string): boolean =>
  /^тарма[қғ]/u.test(word) && !word.includes('ш') && printed.includes('ш');

/** The words that notes are made of and `printed` is near to; none where it is a word of its own. */
function nearTo(printed: string, lang: Language): readonly string[] {
  const words = WORDS[lang] ?? [];
  // "№ 479-Vвводится": the number before has lost a space.
  const hasNumber = lang !== 'EN' && /[a-z]/.test(printed);
  const isOwn = hasNumber || words.includes(printed) || OWN_WORDS.has(printed) || OWN_FORMS.test(printed);
  if (isOwn || printed.length < SHORTEST) return [];
  return words.filter((one) => isNear(printed, one) && !isOtherUnit(printed, one));
}

/** "5-1-бапппен": no Kazakh word has a letter three times in a row; numbers do. */
function withoutTriple(printed: string): string | null {
  const word = printed.replace(/([^ivxlіхүу])\1\1/gu, '$1$1');
  return word === printed ? null : word;
}

const DOUBLED = /(?<![\p{L}\d"-])(\p{L}+|№)(\s+)\1(?![\p{L}\d"-])/giu;

/** "Глава I I", "twenty twenty": a number printed twice can be another number. */
const isNumber = (word: string): boolean =>
  /^[ivxlіх]+$/iu.test(word) || numeral(word.toLowerCase()) !== null || ordinal(word.toLowerCase()) !== null;

/** "Законом РК  РК от …": the second of the two is left out, its place is not. */
const withoutDoubles = (text: string): string =>
  text.replace(DOUBLED, (both, word: string, space: string) =>
    isNumber(word) ? both : `${word}${space}${' '.repeat(word.length)}`,
  );

interface Misprint {
  readonly at: number;
  readonly printed: string;
  readonly word: string;
}

/** The words of a note that are misprints, but for what it quotes. */
const misprintsIn = (normal: string, lang: Language, meaning: typeof meant): readonly Misprint[] =>
  [...normal.matchAll(/"[^"]*"|\p{L}+/gu)].flatMap(({ index, 0: printed }) => {
    const word = meaning(printed, lang);
    return word === null ? [] : [{ at: index, printed, word }];
  });

/** The place in the text as printed of a place in the text with its misprints mended. */
function placeBefore(misprints: readonly Misprint[], place: number): number {
  let [from, shift] = [0, 0];
  for (const { at, printed, word } of misprints) {
    if (at + shift + word.length > place) break;
    shift += word.length - printed.length;
    from = at + printed.length;
  }
  return Math.max(from, place - shift);
}

/**
 * Tries to read a note without its doubled words, and with its misprinted words as those that they must be misprints of.
 * Nothing is guessed by that: no other word is as near, and the whole note must be read then; null where it is not.
 */
export function readMisprinted(text: string, lang: Language, first: Parsed): Spaced | null {
  const otherwise = (printed: string) => meantElse(printed, lang) ?? meant(printed, lang);
  const asMeant = readMeant(text, lang, first, meant);
  // Words of the other languages differ by a letter in what they say ("статью", "статьи"); Kazakh endings do not.
  return asMeant !== null || lang !== 'KK' ? asMeant : readMeant(text, lang, first, otherwise);
}

/** The reading with every misprint as the word that `meaning` takes it for. */
function readMeant(text: string, lang: Language, first: Parsed, meaning: typeof meant): Spaced | null {
  const single = withoutDoubles(text);
  const misprints = misprintsIn(normalText(single, lang), lang, meaning);
  if ((misprints.length === 0 && single === text) || misprints.length > MOST) return null;
  let printed = single;
  for (const { at, printed: wrong, word } of [...misprints].reverse()) {
    printed = `${printed.slice(0, at)}${word}${printed.slice(at + wrong.length)}`;
  }
  const normal = normalText(printed, lang);
  const parsed = printed === text ? first : parse(normal, lang);
  const back = (place: number): number => placeBefore(misprints, place);
  if ('tree' in parsed) return { tree: parsed.tree, printed, normal, back };
  const spaced = readSpaced(printed, lang, parsed);
  return spaced === null ? null : { ...spaced, back: (place) => back(spaced.back(place)) };
}
