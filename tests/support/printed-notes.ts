/** Random amendments and the notes that print them, in the many spellings of official texts. */
import fc from 'fast-check';
import { addDays, type LocalDate, localDate } from '../../src/model/dates.ts';
import type { ForceRule } from '../../src/model/force.ts';
import type { ActReference, NoteAction } from '../../src/sources/notes/note.ts';

/** A note and what it says. */
export interface PrintedNote {
  readonly text: string;
  readonly under: string;
  readonly actions: readonly NoteAction[];
}

const FIRST = localDate('1994-01-01');
const day = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays(FIRST, days));
const MONTHS = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

function printedDay(date: LocalDate): fc.Arbitrary<string> {
  const [year = '', month = '', dayOfMonth = ''] = date.split('-');
  const inWords = `${Number(dayOfMonth)} ${MONTHS[Number(month) - 1]} ${year}`;
  return fc.constantFrom(`${dayOfMonth}.${month}.${year}`, `${inWords} г.`, `${inWords} года`);
}

const rule = (kind: ForceRule['kind'], asPrinted: string, more: Partial<ForceRule> = {}): ForceRule => ({
  kind,
  amount: null,
  date: null,
  provision: null,
  asPrinted,
  ...more,
});
const NUMERALS: readonly (readonly [number, string])[] = [
  [10, 'десяти календарных дней'],
  [21, 'двадцати одного календарного дня'],
  [30, '30 календарных дней'],
  [60, 'шестидесяти календарных дней'],
  [90, '90 (девяноста) календарных дней'],
];
const published = fc.constantFrom(
  'после дня его первого официального опубликования',
  'после его первого официального опубликования',
  'после официального опубликования',
);
const force: fc.Arbitrary<ForceRule> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...NUMERALS), published)
    .map(([[amount, words], after]) =>
      rule('DAYS_AFTER_PUBLICATION', `вводится в действие по истечении ${words} ${after}`, { amount }),
    ),
  published.map((after) =>
    rule('MONTHS_AFTER_PUBLICATION', `вводится в действие по истечении шести месяцев ${after}`, { amount: 6 }),
  ),
  day
    .chain((date) => fc.tuple(fc.constant(date), printedDay(date), fc.constantFrom('вводится', 'вводятся')))
    .map(([date, printed, verb]) => rule('ON_DATE', `${verb} в действие с ${printed}`, { date })),
  fc
    .constantFrom('его первого официального', 'его официального', 'официального')
    .map((words) => rule('ON_PUBLICATION', `вводится в действие со дня ${words} опубликования`)),
  fc
    .tuple(fc.integer({ min: 1, max: 99 }), fc.constantFrom('см. ст.', 'см.ст.', 'см. статью ', 'смотрите в ст. '))
    .map(([number, see]) =>
      rule('AS_THE_ACT_SAYS', `порядок введения в действие ${see}${number}`, { provision: `art_${number}` }),
    ),
);

interface PrintedAct {
  readonly by: ActReference;
  readonly force: ForceRule;
  readonly text: string;
}

/** "от 01.02.2003 № 11-II (…)", with the number sign and the spaces of one text or another. */
const item: fc.Arbitrary<PrintedAct> = day.chain((date) =>
  fc
    .record({
      printed: printedDay(date),
      sign: fc.constantFrom('№ ', 'N ', 'N', '№'),
      number: fc.option(fc.integer({ min: 1, max: 600 }), { freq: 20 }),
      convocation: fc.constantFrom('', '-IV', '-V', '-VI', '-VІ', '-VІІІ'),
      rule: fc.option(force),
      open: fc.constantFrom(' (', '(', ' ( '),
      close: fc.constantFrom(')', ' )'),
    })
    .map(({ printed, sign, number, convocation, rule, open, close }) => {
      const shown = number === null ? '' : ` ${sign}${number}${convocation}`;
      const words = rule === null ? '' : `${open}${rule.asPrinted}${close}`;
      return {
        by: { form: 'LAW', date, number: number === null ? null : `${number}${convocation.replaceAll('І', 'I')}` },
        force: rule ?? { kind: 'UNKNOWN', amount: null, date: null, provision: null, asPrinted: null },
        text: `от ${printed}${shown}${words}`,
      };
    }),
);

const constitutional = (act: PrintedAct): PrintedAct => ({
  ...act,
  by: { ...act.by, form: 'CONSTITUTIONAL_LAW' },
  text: `Конституционным Законом РК ${act.text}`,
});

/**
 * A list of laws, which a constitutional law may interrupt. `name` prints the law's name in the case of the verb; a
 * repeal is of one law, since no second could repeal the same.
 */
function lawList(
  name: 'Законом' | 'Закона',
  kind: NoteAction['kind'],
): fc.Arbitrary<{ readonly acts: readonly PrintedAct[]; readonly text: string }> {
  const others = fc.array(fc.tuple(item, fc.boolean()), { maxLength: name === 'Закона' || kind === 'REPEAL' ? 0 : 4 });
  return fc.tuple(item, others, fc.constantFrom('; ', ' ; ', ', ')).map(([first, rest, separator]) => {
    const acts = [first, ...rest.map(([act, isInterruption]) => (isInterruption ? constitutional(act) : act))];
    const printedName = rest.length === 0 ? name : 'законами';
    return { acts, text: `${printedName} РК ${acts.map((act) => act.text).join(separator)}` };
  });
}

interface Subject {
  readonly text: string;
  readonly under: string;
  readonly target: string;
  readonly aspect: NoteAction['aspect'];
}

const number = fc
  .tuple(fc.integer({ min: 1, max: 300 }), fc.option(fc.integer({ min: 1, max: 9 })))
  .map(([main, second]) => (second === null ? `${main}` : `${main}-${second}`));
const subject: fc.Arbitrary<Subject> = fc.tuple(number, number).chain(([article, part]) => {
  const art = `art_${article}`;
  const on = (text: string, under: string, target: string, aspect: NoteAction['aspect'] = 'TEXT') => ({
    text,
    under,
    target,
    aspect,
  });
  return fc.constantFrom(
    on(`Статья ${article}`, art, art),
    on(`Статью ${article}`, art, art),
    on('Статья', art, art),
    on(`Пункт ${part} статьи ${article}`, art, `${art}__para_${part}`),
    on(`Подпункт ${part}) статьи ${article}`, art, `${art}__subpara_${part}`),
    on(`Глава ${article}`, `chp_${article}`, `chp_${article}`),
    on('Заголовок', art, art, 'HEADING'),
    on('Заголовок', 'act', 'act', 'HEADING'),
    on(`Заголовок статьи ${article}`, art, art, 'HEADING'),
    on('Преамбула', 'preamble', 'preamble', 'PREAMBLE'),
  );
});

const changes: fc.Arbitrary<{
  readonly kind: NoteAction['kind'];
  readonly text: string;
  readonly name: 'Законом' | 'Закона';
}> = fc.constantFrom(
  { kind: 'MODIFICATION', text: ' с изменениями, внесенными ', name: 'Законом' },
  { kind: 'MODIFICATION', text: ' - с изменением, внесенным ', name: 'Законом' },
  { kind: 'REWORDING', text: ' в редакции ', name: 'Закона' },
  { kind: 'REWORDING', text: ' - в редакции ', name: 'Закона' },
  { kind: 'REPEAL', text: ' исключена ', name: 'Законом' },
  { kind: 'REPEAL', text: ' исключен - ', name: 'Законом' },
  { kind: 'REPEAL', text: ' утратила силу в соответствии с ', name: 'Законом' },
);

const statement = changes.chain((change) => lawList(change.name, change.kind).map((list) => ({ change, list })));

/** Without the later verbs that, standing without a subject, cannot be said of it ("Статья 5 …; исключен"). */
const withFittingVerbs = <T extends { readonly change: { readonly text: string } }>(
  { target, aspect }: Subject,
  statements: readonly T[],
): readonly T[] => {
  const isMasculine = aspect === 'HEADING' || target.includes('__');
  const unfitting = isMasculine ? /^ (?:исключена|утратила) / : /^ исключен /;
  return statements.filter(({ change }, i) => i === 0 || !unfitting.test(change.text));
};

/** No change of a part after its repeal: it could be of the provision that the part was in. */
const untilGone = <T extends { readonly change: { readonly kind: NoteAction['kind'] } }>(
  { target }: Subject,
  statements: readonly T[],
): readonly T[] => {
  const gone = target.includes('__') ? statements.findIndex(({ change }) => change.kind === 'REPEAL') : -1;
  return gone < 0 ? statements : statements.slice(0, gone + 1);
};

/** A note with a subject and one to three changes of it. */
export const printedNote: fc.Arbitrary<PrintedNote> = fc
  .record({
    subject,
    statements: fc.array(statement, { minLength: 1, maxLength: 3 }),
    head: fc.constantFrom('Сноска. ', 'Сноска.. ', 'Сноска.'),
    space: fc.constantFrom(' ', '\u00A0', '  ', '\n'),
    stop: fc.constantFrom('.', ' .', '', ';'),
  })
  .map(({ subject, statements: drawn, head, space, stop }) => {
    const statements = untilGone(subject, withFittingVerbs(subject, drawn));
    const actions = statements.flatMap(({ change, list }) =>
      list.acts.map(({ by, force }) => ({
        kind: change.kind,
        aspect: subject.aspect,
        target: subject.target,
        by,
        force,
      })),
    );
    const printed = statements.map(({ change, list }) => `${change.text}${list.text}`).join(';');
    // A law without a number at the very end is followed by a stop; else the note could be cut off before its number.
    const end = stop === '' && actions.at(-1)?.by.number === null ? '.' : stop;
    return { text: `${head}${subject.text}${printed}${end}`.replaceAll(' ', space), under: subject.under, actions };
  });
