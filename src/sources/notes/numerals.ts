/** Numbers, ordinals and months in words, in the cases in which notes print them (all in small letters). */

const RU: Readonly<Record<string, number>> = {
  одного: 1,
  двух: 2,
  трех: 3,
  четырех: 4,
  пяти: 5,
  шести: 6,
  семи: 7,
  восьми: 8,
  девяти: 9,
  десяти: 10,
  одиннадцати: 11,
  двенадцати: 12,
  тринадцати: 13,
  четырнадцати: 14,
  пятнадцати: 15,
  шестнадцати: 16,
  семнадцати: 17,
  восемнадцати: 18,
  девятнадцати: 19,
  двадцати: 20,
  тридцати: 30,
  сорока: 40,
  пятидесяти: 50,
  шестидесяти: 60,
  семидесяти: 70,
  восьмидесяти: 80,
  девяноста: 90,
  ста: 100,
  // "через десять дней"
  один: 1,
  два: 2,
  три: 3,
  четыре: 4,
  пять: 5,
  шесть: 6,
  семь: 7,
  восемь: 8,
  девять: 9,
  десять: 10,
  пятнадцать: 15,
  двадцать: 20,
  тридцать: 30,
  шестьдесят: 60,
  девяносто: 90,
};
const KK: Readonly<Record<string, number>> = {
  бір: 1,
  екі: 2,
  үш: 3,
  төрт: 4,
  бес: 5,
  алты: 6,
  жеті: 7,
  сегіз: 8,
  тоғыз: 9,
  он: 10,
  жиырма: 20,
  отыз: 30,
  қырық: 40,
  елу: 50,
  алпыс: 60,
  жетпіс: 70,
  сексен: 80,
  тоқсан: 90,
  жүз: 100,
};
const EN: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
};
const WORDS: ReadonlyMap<string, number> = new Map([RU, KK, EN].flatMap((words) => Object.entries(words)));

/**
 * The number that `words` name, or null: digits, one word, or a greater word and a smaller one that can
 * follow it ("двадцати одного" 21, "жиырма бір" 21, but not "одного двадцати").
 */
export function numeral(words: string): number | null {
  // "One hundred and eighty".
  const text = words
    .trim()
    .replace(/^(?:one|a) hundred/, 'hundred')
    .replace(/^hundred and /, 'hundred ');
  if (/^\d{1,4}$/.test(text)) return Number(text);
  let total = 0;
  let room = Number.POSITIVE_INFINITY;
  for (const word of text.split(/[\s-]+/)) {
    const value = WORDS.get(word);
    if (value === undefined || value >= room) return null;
    total += value;
    room = value >= 100 ? 100 : value % 10 === 0 ? Math.min(value, 10) : 0;
  }
  return total;
}

const ORDINALS: Readonly<Record<string, number>> = {
  перв: 1,
  втор: 2,
  трет: 3,
  четверт: 4,
  пят: 5,
  шест: 6,
  седьм: 7,
  восьм: 8,
  девят: 9,
  десят: 10,
  одиннадцат: 11,
  двенадцат: 12,
  тринадцат: 13,
  четырнадцат: 14,
  пятнадцат: 15,
  шестнадцат: 16,
  семнадцат: 17,
  восемнадцат: 18,
  девятнадцат: 19,
  двадцат: 20,
  тридцат: 30,
};
/** The tens before an ordinal: "двадцать первый". */
const TENS: Readonly<Record<string, number>> = { двадцать: 20, тридцать: 30, сорок: 40, пятьдесят: 50 };
const KK_ORDINALS = [
  'бірінші',
  'екінші',
  'үшінші',
  'төртінші',
  'бесінші',
  'алтыншы',
  'жетінші',
  'сегізінші',
  'тоғызыншы',
  'оныншы',
  'он бірінші',
  'он екінші',
  'он үшінші',
  'он төртінші',
  'он бесінші',
  'он алтыншы',
  'он жетінші',
  'он сегізінші',
  'он тоғызыншы',
  'жиырмасыншы',
];
const KK_TENS: Readonly<Record<string, number>> = { жиырмасыншы: 20, отызыншы: 30, қырқыншы: 40, елуінші: 50 };
const EN_ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
];
const ENDING =
  /^(\p{L}+?)(?:ый|ой|ий|ая|ья|ей|ьей|ую|ью|ого|ьего|ому|ьему|ым|ьим|ые|ьи|ых|ьих|ыми|ьими|ом|ьем|ое|ье)$/u;

/** The number of an ordinal, in Russian in any case ("третьей" 3), or of "one", "two" ("part one"); null for anything else. */
export function ordinal(word: string): number | null {
  const listed = [KK_ORDINALS, EN_ORDINALS].map((words) => words.indexOf(word)).find((at) => at >= 0);
  if (listed !== undefined) return listed + 1;
  const cardinal = EN[word];
  if (cardinal !== undefined) return cardinal;
  const [kkTens = '', kkOnes = ''] = word.split(/\s+/u);
  const kkOne = KK_ORDINALS.indexOf(kkOnes) + 1;
  if (kkOne > 0 && kkOne < 10 && (KK[kkTens] ?? 0) >= 20) return (KK[kkTens] ?? 0) + kkOne;
  const kkRound = KK_TENS[word];
  if (kkRound !== undefined) return kkRound;
  const [tens = '', ones = ''] = word.includes(' ') ? word.split(/\s+/u) : ['', word];
  const small = ORDINALS[ENDING.exec(ones)?.[1] ?? ''] ?? null;
  if (tens === '' || small === null) return small;
  const great = TENS[tens];
  return great === undefined || small > 9 ? null : great + small;
}

const MONTH_STEMS: readonly (readonly string[])[] = [
  ['январ', 'қаңтар', 'jan'],
  ['феврал', 'ақпан', 'feb'],
  ['март', 'наурыз', 'mar'],
  ['апрел', 'сәуір', 'apr'],
  ['мая', 'мамыр', 'may'],
  ['июн', 'маусым', 'jun'],
  ['июл', 'шілде', 'jul'],
  ['август', 'тамыз', 'aug'],
  ['сентябр', 'қыркүйек', 'sep'],
  ['октябр', 'қазан', 'oct'],
  ['ноябр', 'қараша', 'nov'],
  ['декабр', 'желтоқсан', 'dec'],
];

/** 1 to 12 for the name of a month in any of the three languages and in any case, in English shortened too; null for any other word. */
export function month(word: string): number | null {
  const at = MONTH_STEMS.findIndex((stems) => stems.some((stem) => word.startsWith(stem)));
  return at < 0 ? null : at + 1;
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of Roman digits in Latin letters, one before a greater taken off, whether or not they are well formed. */
export function romanValue(number: string): number {
  const values = [...number].map((c) => ROMAN[c] ?? 0);
  return values.reduce((sum, v, i) => (v < (values[i + 1] ?? 0) ? sum - v : sum + v), 0);
}

/** `2` for "II"; a number in Arabic digits stays as it is; '' for letters that are no number ("IIX"). */
export function arabic(number: string): string {
  if (/^\d/.test(number)) return number;
  if (!/^(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/.test(number)) return '';
  return String(romanValue(number));
}
