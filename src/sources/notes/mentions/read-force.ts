/** The rule of entry into force that a note prints in brackets. */
import type { LocalDate } from '../../../model/dates.ts';
import { formatEId } from '../../../model/eid.ts';
import type { ForceRule } from '../../../model/force.ts';
import { bareNumber } from '../../../model/ids.ts';
import { UNKNOWN_FORCE } from '../note.ts';
import { numeral } from '../numerals.ts';
import { latinNumber } from '../spelling/normal-text.ts';
import type { Read, Tree } from '../syntax.ts';
import { flaw, printedOf, readDate, readDayOf, readNumbers, type Words, wordsOf } from './read-words.ts';
import { caseOf, find, findAll } from './tree.ts';

/** What an exception from a rule of force is of: parts of the amending act, or what they provide. */
const PART_OF_ACT =
  /пункт|абзац|част|стат|положени|норм|глав|раздел|требовани|строк|позици|тарма[қғ]|ба[пб](?!\p{L}*ас)|бөлі|ереже|азат жол|paragraph|(?<!\p{L})(?:пп?|ст|подп|абз)\.|article|\bpart|clause|point|provision|section|item|indent|norm|rule|requirement/u;

/** What a change can wait for. */
const TREATY = /конвенци|договор|соглашени|протокол/u;

/** The number that "десяти", "10" or "10 (десяти)" names; null where the two differ or there is none. */
function readCount(phrase: Tree, words: Words): number | null {
  const count = find(phrase, 'Count');
  const values = ['count', 'numeralWords'].flatMap((rule) => {
    const part = count === undefined ? undefined : find(count, rule);
    return part === undefined ? [] : [numeral(wordsOf(words, part))];
  });
  const [first = null] = values;
  return values.every((value) => value === first) && first !== 0 ? first : null;
}

/** eId of the rule that "пп.1) п.1 ст.2" points to; null where it names several provisions. */
function ruleEId(list: Tree, words: Words): string | null {
  const numbersOf = (rule: string): readonly string[] => {
    const part = find(list, rule);
    return part === undefined ? [] : readNumbers(part, words);
  };
  const isArticle = caseOf(list) === 'article';
  const main = numbersOf('RuleMain');
  if (main.length !== 1) return null;
  const [subparagraph] = numbersOf('RuleSub');
  const [paragraph] = isArticle ? numbersOf('RulePara') : main;
  const steps = [
    { kind: 'ARTICLE', number: isArticle ? main[0] : undefined },
    { kind: 'PARAGRAPH', number: paragraph },
    { kind: 'SUBPARAGRAPH', number: subparagraph },
  ] as const;
  return formatEId(steps.flatMap(({ kind, number }) => (number === undefined ? [] : [{ kind, number, use: 1 }])));
}

/** Whether "см. ст. 2 Закона № 116" points into the amending act itself, as it must to be its rule of force. */
function isOwnRule(phrase: Tree, words: Words, date: LocalDate, number: string | null): boolean {
  const act = find(phrase, 'RuleAct');
  if (act === undefined) return true;
  const printed = find(act, 'actNumber');
  const day = find(act, 'Date');
  const read = day === undefined ? null : readDate(day, words);
  const sameDay = read === null || ('value' in read && read.value === date);
  return (
    sameDay &&
    (printed === undefined || bareNumber(latinNumber(printedOf(words, printed))) === bareNumber(number ?? ''))
  );
}

/** The rule of force of an act of `date` and `number`; a flaw where the words are no rule that can be told. */
export function readForce(phrase: Tree, words: Words, date: LocalDate, number: string | null): Read<ForceRule> {
  const asPrinted = printedOf(words, phrase);
  // Only a part of the act, or a day that comes with something else: the words are kept, and no day is told from them.
  if (isOfWords(phrase)) {
    const exception = find(phrase, 'Exception');
    const isClear = exception === undefined || PART_OF_ACT.test(wordsOf(words, exception));
    return isClear
      ? { value: { ...UNKNOWN_FORCE, asPrinted } }
      : flaw(phrase.from, 'one rule for all of the change', 'FORCE_UNCLEAR');
  }
  return readRule(find(phrase, 'ForceRule') ?? phrase, asPrinted, words, date, number);
}

/** Rules that no kind tells. */
const OF_TIME: ReadonlySet<string> = new Set(['relations', 'relating', 'ending', 'endingOfDay', 'lasting']);
const OF_WORDS: ReadonlySet<string> = new Set([
  'forSome',
  'partial',
  'partialAfter',
  'partialWithin',
  'partialOwn',
  'conditional',
  'later',
  'besides',
  'ofPart',
  // "С 01.01.2009 и с 01.01.2011": which of the days is this change's, is not said.
  'several',
  ...OF_TIME,
]);
const isOfWords = (phrase: Tree): boolean => OF_WORDS.has(caseOf(phrase));

/**
 * Whether words that no kind tells give force over a day before the act, for a time, or with another law, which can have
 * been in force before: its own day is then not the earliest that its change can be in force.
 */
export function isOfPast(phrase: Tree, words: Words, adopted: LocalDate): boolean {
  if (OF_TIME.has(caseOf(phrase))) return true;
  if (caseOf(phrase) === 'conditional' && !TREATY.test(wordsOf(words, phrase))) return true;
  const isForward = findAll(phrase, 'Date').every((day) => {
    const read = readDate(day, words);
    return 'value' in read && read.value >= adopted;
  });
  return isOfWords(phrase) && !isForward;
}

function readRule(
  phrase: Tree,
  asPrinted: string,
  words: Words,
  date: LocalDate,
  number: string | null,
): Read<ForceRule> {
  const rule = (kind: ForceRule['kind'], more: Partial<ForceRule> = {}): Read<ForceRule> => ({
    value: { ...UNKNOWN_FORCE, asPrinted, kind, ...more },
  });
  const unclear = (expected: string) => flaw(phrase.from, expected, 'FORCE_UNCLEAR');
  switch (caseOf(phrase)) {
    case 'days':
    case 'months':
    case 'years': {
      const count = readCount(phrase, words);
      if (count === null) return unclear('a number of days or months, such as "десяти" or "10"');
      const unit = caseOf(phrase);
      if (unit === 'days') return rule('DAYS_AFTER_PUBLICATION', { amount: count });
      return rule('MONTHS_AFTER_PUBLICATION', { amount: unit === 'years' ? 12 * count : count });
    }
    case 'month':
      return rule('MONTHS_AFTER_PUBLICATION', { amount: 1 });
    case 'year':
      return rule('MONTHS_AFTER_PUBLICATION', { amount: 12 });
    // "после дня его опубликования": on the day after it, as "N days after" is on the day after the N-th.
    case 'dayAfter':
      return rule('DAYS_AFTER_PUBLICATION', { amount: 0 });
    case 'publication':
      return rule('ON_PUBLICATION');
    case 'signing':
      return rule('ON_DATE', { date });
    case 'date':
    case 'dateBare': {
      const day = find(phrase, 'Date');
      const read = day === undefined ? unclear('a day') : readDate(day, words);
      return 'flaw' in read ? read : rule('ON_DATE', { date: read.value });
    }
    case 'dateSplit': {
      const [day, year] = [find(phrase, 'dayMonth'), find(phrase, 'yearNumber')];
      const read = day === undefined || year === undefined ? unclear('a day') : readDayOf(day, year, words);
      return 'flaw' in read ? read : rule('ON_DATE', { date: read.value });
    }
    // "See terms of entry into force": of the act itself, wherever in it.
    case 'ruleUnsaid':
      return rule('AS_THE_ACT_SAYS');
    default: {
      const list = find(phrase, 'RuleList');
      if (list === undefined || !isOwnRule(phrase, words, date, number)) {
        return unclear('a provision of the amending act itself');
      }
      const isOne = find(phrase, 'MoreRules') === undefined;
      return rule('AS_THE_ACT_SAYS', { provision: isOne ? ruleEId(list, words) : null });
    }
  }
}
