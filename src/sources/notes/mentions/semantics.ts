/** From the tree of a note to what it mentions: the same for all languages, whose grammars share their rules' names. */
import { addDays } from '../../../model/dates.ts';
import type { Unread } from '../note.ts';
import type { ActMention, ChangeMention, NoteMention, StatementMention, SubjectMention, Tree } from '../syntax.ts';
import { behindVerb } from './behind-verb.ts';
import { isPartOfArticle, otherCode, paragraphOfChapter, setOffByCommas } from './english-places.ts';
import { insertedInList, oneByOne } from './inserted-list.ts';
import { readActs } from './read-acts.ts';
import { afterAnnounced, readPlace, readSubject } from './read-subject.ts';
import {
  canGoUp,
  flaw,
  genderOf,
  isSpanByVerb,
  printedOf,
  readDate,
  readNumbers,
  verbNumberOf,
  type WithFlaw,
  type Words,
  wordsOf,
} from './read-words.ts';
import { namedByNext, namingSameAct, sharingOneAct, unsaidBody } from './shared-acts.ts';
import { suspendedAgain } from './suspended-again.ts';
import { caseOf, find, findAll } from './tree.ts';
import { flawOfWhole } from './whole-note.ts';

const EDITION = /^(?:in (?:the )?(?:edition|wording|version|redaction|editorship)|в редакции)(?!\p{L})/u;

function readChange(whole: Tree, words: Words): WithFlaw<ChangeMention> {
  const isDone = caseOf(whole) === 'shared' || caseOf(whole) === 'afterActs';
  const change = isDone ? (find(whole, 'Done') ?? whole) : whole;
  const what = change.children[0] ?? change;
  const placeTree = what.children.find((child) => child.rule === 'Place') ?? find(what, 'ActionOf');
  const isNew = caseOf(change).startsWith('insertion');
  const place = placeTree === undefined ? null : readPlace(placeTree, words, !isNew, isNew);
  const dateIn = (rule: string) => {
    const part = find(what, rule);
    const day = part === undefined ? undefined : find(part, 'Date');
    if (part === undefined || day === undefined) return null;
    const read = readDate(day, words);
    // "по 31 декабря": the last day of it.
    const isLast = find(part, 'Until_last') !== undefined || part.rule === 'Until_last';
    return isLast && 'value' in read ? { value: addDays(read.value, 1) } : read;
  };
  // "Дополнена п. 2-4", "действие ст. 5-7": no verb tells how many they are.
  const isShortSpan = placeTree !== undefined && isSpanByVerb(placeTree, words, null);
  const span = isShortSpan ? notOneByOne(placeTree) : null;
  const asPrinted = (from: number, to: number) => printedOf(words, { rule: '', from, to, children: [] });
  switch (caseOf(change)) {
    case 'rewording':
    case 'rewordingStated':
    case 'rewordingOf':
    case 'rewordingNew':
    case 'rewordingPlaced':
    case 'rewordingListed':
    case 'rewordingVersion':
      return { value: { type: 'REWORDING', isEdition: EDITION.test(wordsOf(words, change)) }, flaw: null };
    case 'repeal':
    case 'repealAfter':
    case 'repealPlaced':
    case 'repealNumbered':
    case 'repealOfEffect':
    case 'repealByNobody': {
      const word = find(what, 'Repealed')?.children[0]?.rule;
      // "The Law … dated A null and void" can only be said of the act that it repealed.
      const isOfAct = word === 'cancelled' || caseOf(change) === 'repealAfter';
      const type = word === 'left' ? 'EXCLUSION' : isOfAct ? 'CANCELLATION' : 'REPEAL';
      return { value: { type }, flaw: null };
    }
    case 'addition':
    case 'additionOfNamed':
      return { value: { type: 'ADDITION' }, flaw: null };
    case 'terms':
    case 'termsComma':
      return { value: { type: 'TERM_REPLACEMENT' }, flaw: null };
    case 'insertion':
    case 'insertionElided':
    case 'insertionInPart':
    case 'insertionOfNew':
    case 'insertionAdded':
      return { value: { type: 'INSERTION', inserted: place?.units ?? [], at: change.from }, flaw: place?.flaw ?? span };
    case 'insertionListed':
      return insertedInList(what, words);
    case 'insertionOfPreamble': {
      const inserted = [{ kind: 'PREAMBLE', at: change.from, numbers: [] }] as const;
      return { value: { type: 'INSERTION', inserted, at: change.from }, flaw: null };
    }
    case 'expiry': {
      const until = find(what, 'Until');
      const on = dateIn('Until') ?? flaw(change.from, 'the day until which it was in force', 'NO_SUCH_DAY');
      return { value: { type: 'EXPIRY', on, asPrinted: asPrinted(change.from, until?.to ?? change.to) }, flaw: null };
    }
    case 'suspension':
    case 'suspensionAgain':
    case 'suspensionThen':
    case 'suspensionUntil': {
      const units = place === null || place.units.length === 0 ? null : place.units;
      const days = find(what, 'Span');
      const value = {
        type: 'SUSPENSION',
        of: units,
        from: dateIn('SpanFrom'),
        until: dateIn('Until'),
        asPrinted: asPrinted(days?.from ?? change.from, days?.to ?? change.from),
        at: change.from,
      } as const;
      return { value, flaw: place?.flaw ?? limitOf(what) ?? span };
    }
    default:
      return { value: { type: 'MODIFICATION' }, flaw: null };
  }
}

/** The day that stands with the change: "исключен с 1 января 2002 года - Законом РК от A". */
function sinceOf(change: Tree, words: Words): StatementMention['since'] {
  const part = find(change, 'Since');
  const day = part === undefined ? undefined : find(part, 'Date');
  if (part === undefined || day === undefined) return null;
  const asPrinted = printedOf(words, { rule: '', from: change.from, to: part.to, children: [] });
  return { on: readDate(day, words), asPrinted };
}

const notOneByOne = (place: Tree): Unread =>
  flaw(place.from, 'provisions named one by one ("статьи 5 и 6")', 'TARGET_UNCLEAR').flaw;

/** "Действие статьи 5 в части выплат", "…, кроме города Алматы": what of it was suspended, no eId tells. */
function limitOf(suspension: Tree): Unread | null {
  const limit = find(suspension, 'InPart') ?? find(suspension, 'Except');
  return limit === undefined ? null : flaw(limit.from, 'a suspension of all of the provision', 'TARGET_UNCLEAR').flaw;
}

/** "С 01.01.2017 до 01.01.2016": one of the days is a misprint. Without a first day none lies before that of the act. */
function endBeforeBegin(tree: Tree, change: ChangeMention, acts: readonly ActMention[]): Unread | null {
  if (change.type !== 'SUSPENSION' || change.until === null || 'flaw' in change.until) return null;
  const { value: end } = change.until;
  const begins = change.from === null ? acts.map(({ date }) => date) : [change.from];
  const isEarlier = begins.some((begin) => 'value' in begin && end <= begin.value);
  const at = find(tree, 'Span')?.from ?? find(tree, 'Until')?.from ?? tree.from;
  return isEarlier ? flaw(at, 'an end of the suspension after its begin', 'NO_SUCH_DAY').flaw : null;
}

/**
 * "14-бап толықтырылды": the article got something more. An article named with its chapter or with a number that came
 * later ("14-тарау 143-1-бап толықтырылды") can as well be what was added, as can what is not named.
 */
function whatIsMore(change: Tree, subject: SubjectMention | null): Unread | null {
  if (caseOf(find(change, 'Done') ?? change) !== 'supplemented') return null;
  const units = subject?.type === 'place' ? subject.units : [];
  // Of "138-1-баптың 2-тармағы толықтырылды" the paragraph alone is what can be new.
  const isOld = units[0]?.numbers.every((number) => /^\d+$/.test(number)) === true;
  const isWithin = units.length > 1 && units.some(({ kind }) => kind === 'CHAPTER' || kind === 'SECTION');
  return isOld && !isWithin ? null : flaw(change.from, 'what was added and where', 'TARGET_UNCLEAR').flaw;
}

/** "Статья 4-1 дополнена": what has such a number came later, and the verb can be of how it came. */
function isLater(verb: Tree, subject: SubjectMention | null, words: Words): boolean {
  const [unit, ...around] = subject?.type === 'place' ? subject.units : [];
  const isWhole = (unit?.kind === 'ARTICLE' || unit?.kind === 'CHAPTER') && around.length === 0;
  const isOne = unit?.numbers.length === 1 && /^\d+-\d+$/.test(unit.numbers[0] ?? '');
  return isWhole && isOne && /^дополнена(?!\p{L})/u.test(wordsOf(words, verb));
}

/** "5-бапқа 3-тармақ енгізілді": what was added stands without an ending; "5-бапқа енгізілді" has lost the word for it. */
function whatIsAdded(change: Tree, subject: Tree | undefined, words: Words): Unread | null {
  if (caseOf(find(change, 'Done') ?? change) !== 'additionOfNamed') return null;
  const isBare =
    subject !== undefined &&
    caseOf(subject) === 'place' &&
    /(?:бап|тармақша|тармақ|бөлік|тарау|бөлім|абзац)(?:тар|тер|лар|лер|дар|дер)?$/u.test(wordsOf(words, subject));
  return isBare ? null : flaw(change.from, 'the provision that was added', 'TARGET_UNCLEAR').flaw;
}

/** Out of what, or in what, words were: "3-тармағынан", "3-тармағындағы". */
const AROUND_WORDS = /(?:[нтд][ае]н|[дт][ае]|[дт][ае][ғг][ыі])$/u;

/**
 * "4-тармағы және 3-тармағынан сөздер алып тасталды": whether the first was left out, or words of it. "3-тармақтан
 * сөздер және 4-тармағы алып тасталды" is clear where the words are of what stands before them.
 */
function whoseWords(change: Tree, subject: Tree | undefined, words: Words): Unread | null {
  const changes = find(change, 'WordChanges');
  if (changes === undefined || subject === undefined) return null;
  const isAround = (place: Tree) => AROUND_WORDS.test(wordsOf(words, place));
  const isElided = caseOf(changes) === 'elided' && !isAround(subject);
  const places = caseOf(subject) === 'places' ? findAll(subject, 'Place').map(isAround) : [];
  const isLeftOut = (find(changes, 'left') ?? find(changes, 'leftAnd')) !== undefined;
  const isMixed = isLeftOut && places.at(-1) === true && places.includes(false);
  return isElided || isMixed ? flaw(subject.from, 'the provision that the words are of', 'TARGET_UNCLEAR').flaw : null;
}

const OUT_OF = /^из\s/u;
/** "В статье 5", "5-баптан", "in Article 5": where something was. */
const WHERE = /^(?:в|из|in|from)\s|(?<!\p{L})(?:ба[пб]|тарма[қғ]|тарау|бөл|абза|аза)\p{L}*(?:да|де|та|те|[дтн][ае]н)$/u;

/** "Из статьи 5 исключено", "5-баптан алып тасталды": what was left out of it is lost. "В статье 5 исключен пункт 3" says it. */
function whatIsLeftOut(change: Tree, subject: Tree | undefined, words: Words): Unread | null {
  const done = find(change, 'Done') ?? change;
  const isClear = ['repealPlaced', 'terms', 'termsComma'].includes(caseOf(done));
  if (subject === undefined || isClear) return null;
  const text = wordsOf(words, subject);
  if (isPartOfArticle(text)) return null;
  const isLost = OUT_OF.test(text) || (WHERE.test(text) && find(done, 'Repealed') !== undefined);
  return isLost ? flaw(change.from, 'what was left out', 'TARGET_UNCLEAR').flaw : null;
}

/** "Глава 4 (статьи 30-45)" */
const SPAN_IN_BRACKETS = /^\(\D+(\d+)\s*-\s*(\d+)\s*\)$/u;

const OF_WHOLE: ReadonlySet<string> = new Set(['REPEAL', 'EXCLUSION', 'REWORDING', 'INSERTION', 'ADDITION']);

/**
 * "Раздел IV (статьи 30-45) исключен" names all of what it was made of; "глава 4 (статьи 30, 32) исключены" and "глава 4
 * (статьи 30, 31) с изменениями" are of the articles.
 */
function whatItContains(statement: Tree, verb: Tree, change: ChangeMention, words: Words): Unread | null {
  const contained = find(statement, 'contained');
  if (contained === undefined) return null;
  const [, from, to] = SPAN_IN_BRACKETS.exec(wordsOf(words, contained)) ?? [];
  const isSpan = Number(from) < Number(to);
  const isOne = change.type === 'INSERTION' || verbNumberOf(verb, words) === 'ONE';
  const isWhole =
    isSpan && isOne && OF_WHOLE.has(change.type) && !/^(?:в|из|in|from)\s/u.test(wordsOf(words, statement));
  return isWhole ? null : flaw(contained.from, 'the articles alone, or the chapter alone', 'TARGET_UNCLEAR').flaw;
}

/** "Пункт 2-4 исключены", "Art. 5-7 as amended": they can be 2 to 4, or one that came later. */
function spanBy(verb: Tree, subject: Tree | undefined, words: Words): Unread | null {
  const place = subject === undefined || caseOf(subject) !== 'place' ? undefined : find(subject, 'Place');
  if (place === undefined || !isSpanByVerb(place, words, verbNumberOf(verb, words))) return null;
  return notOneByOne(place);
}

/** Whether items in a list can have this verb: "3), 4) исключены"; English can leave out the word that says how many ("3), 4) excluded"). */
const canBeOfMany = (verb: Tree, words: Words): boolean =>
  genderOf(verb, words) === 'MANY' || (/^[a-z]/u.test(wordsOf(words, verb)) && verbNumberOf(verb, words) !== 'ONE');

/** Notes of one publisher begin so, and print the month of a day before the day where the year is first. */
const FOOTNOTE = /^\s*\(?\s*ескерту(?!\p{L})/u;

function readStatement(statement: Tree, asPrinted: Words): WithFlaw<StatementMention> {
  const changeTree = find(statement, 'Change') ?? statement;
  const isAfterActs = caseOf(changeTree) === 'afterActs' || caseOf(changeTree) === 'rewordingOf';
  const isOfOther = isAfterActs || caseOf(changeTree) === 'modificationListed';
  const words = isOfOther && !FOOTNOTE.test(asPrinted.normal) ? { ...asPrinted, canEndWithMonth: true } : asPrinted;
  // "Законом РК от A № 1 исключен": the verb stands after the act.
  const verb = find(changeTree, 'Done') ?? changeTree;
  // "Внесены изменения в статью 5": the subject stands within the change.
  const isWithin = caseOf(verb) === 'modificationIn' || isAfterActs;
  const inChange = isWithin ? find(isAfterActs ? changeTree : verb, 'Subject') : undefined;
  const subjectTree = statement.children.find((child) => child.rule === 'Subject') ?? inChange;
  const subject = subjectTree === undefined ? null : readSubject(subjectTree, words);
  const change = readChange(changeTree, words);
  const acts = readActs(changeTree, words);
  const text = find(changeTree, 'InText');
  // "Қағида 3-1-тармақпен толықтырылды": the rules stand within the change.
  const rules = find(changeTree, 'Approved');
  // "Приостановлено до … действие данного Закона": the act stands within the change too.
  const acting = find(changeTree, 'ActionOf');
  const wholeAct = acting === undefined ? undefined : find(acting, 'WholeAct');
  const inWords: SubjectMention | null =
    text !== undefined
      ? { type: 'text', of: null, at: text.from }
      : rules !== undefined
        ? { type: 'approved', at: rules.from }
        : wholeAct !== undefined
          ? { type: 'act', at: wholeAct.from }
          : null;
  const behind = behindVerb(verb, subject?.value ?? null, words);
  const named = behind?.value ?? subject?.value ?? inWords;
  const printed = subjectTree === undefined ? '' : wordsOf(words, subjectTree);
  const row = setOffByCommas(named, printed, verbNumberOf(verb, words));
  const whole = { subject: row?.value ?? named, change: change.value };
  const { subject: said, change: done } = paragraphOfChapter(whole, acts.value, printed);
  const twice =
    isAfterActs && inChange !== undefined && inChange !== subjectTree
      ? flaw(inChange.from, 'one subject, before the acts or after them', 'TARGET_UNCLEAR').flaw
      : null;
  const more = whatIsMore(changeTree, said);
  const isOfLater = more !== null && isLater(verb, said, words);
  const nobody =
    caseOf(changeTree) === 'repealByNobody' || caseOf(changeTree) === 'modificationByNobody'
      ? flaw(changeTree.to, 'the act that made the change', 'ACT_NOT_NAMED').flaw
      : null;
  return {
    value: {
      at: statement.from,
      opensSentence: words.normal.slice(0, statement.from).trimEnd().endsWith('.'),
      // "Включен пункт 3-1" is said of what was added, not of what it was added to.
      gender: caseOf(verb) === 'insertionAdded' ? null : genderOf(verb, words),
      canBeOfMany: canBeOfMany(verb, words),
      subject: said,
      change: isOfLater ? { type: 'ADDITION', isOfLater } : done,
      since: sinceOf(verb, words),
      acts: acts.value,
    },
    flaw:
      twice ??
      (row === null ? subject?.flaw : row.flaw) ??
      behind?.flaw ??
      spanBy(verb, subjectTree, words) ??
      whatIsLeftOut(changeTree, subjectTree, words) ??
      whatItContains(statement, verb, change.value, words) ??
      otherCode(subjectTree, changeTree, change.value, words) ??
      change.flaw ??
      (isOfLater ? null : more) ??
      whatIsAdded(changeTree, subjectTree, words) ??
      whoseWords(changeTree, subjectTree, words) ??
      endBeforeBegin(changeTree, change.value, acts.value) ??
      acts.flaw ??
      nobody,
  };
}

/** "Статья 6. (Статья 6 исключена …)": the heading and the sentence name one provision, or they contradict each other. */
function otherThanLabel(label: Tree | undefined, subject: SubjectMention | null, words: Words): Unread | null {
  if (label === undefined || caseOf(label) !== 'unit') return null;
  const [number] = readNumbers(label, words);
  const units = subject?.type === 'place' ? subject.units : [];
  const isSame = units.length === 1 && units.every(({ numbers }) => numbers.every((one) => one === number));
  return isSame ? null : flaw(label.from, 'the provision of the heading', 'TARGET_UNCLEAR').flaw;
}

/** "В тексте Закона", "Кодекс дополнен", "in the text of the Law": what only laws amend. */
const OF_LAW = /^(?:(?:настоящ|данн|указанн)\p{L}+ )?(?:закон|кодекс)|^(?:the |this )*(?:law|code)(?!\p{L})/u;

/** What the note of this tree mentions. */
export function readMentions(note: Tree, text: Words): NoteMention {
  const words = { ...text, days: findAll(note, 'numericDate').map((day) => wordsOf(text, day)) };
  const label = find(note, 'ItemLabel');
  const number = label === undefined ? undefined : (find(label, 'number') ?? find(label, 'letterNumber'));
  const trees = findAll(note, 'Statement');
  const own = suspendedAgain(trees, sharingOneAct(trees, words, readStatement));
  const read = afterAnnounced(note, words, namingSameAct(trees, own)).flatMap(oneByOne);
  const statements = find(note, 'OpenGroup') === undefined ? read : namedByNext(read);
  const nobody = unsaidBody(note, statements);
  // "3) - 5) исключены": whether 4-1) is among them, the note does not say.
  const isByNobody = statements.some((statement) => statement.flaw?.reason === 'ACT_NOT_NAMED');
  const isList = label !== undefined && caseOf(label) === 'list';
  const isSpan = label !== undefined && (caseOf(label) === 'span' || (isList && canGoUp(readNumbers(label, words))));
  const span = isSpan && !isByNobody ? flaw(label.from, 'the number of one item', 'TARGET_UNCLEAR').flaw : null;
  // "No. 53 is excluded": without the number of an item it can be number 53 of something that was.
  const ahead = label === undefined ? find(note, 'NumberAhead') : undefined;
  const numbered = ahead === undefined ? null : flaw(ahead.from, 'the number of the item', 'TARGET_UNCLEAR').flaw;
  const mentioned = statements.map((statement) => statement.value);
  const other = otherThanLabel(label, mentioned[0]?.subject ?? null, words);
  return {
    label:
      label === undefined || number === undefined
        ? null
        : {
            number: wordsOf(words, number),
            sign: /[).]/u.exec(words.normal.slice(number.to, label.to))?.[0] ?? '',
            at: number.from,
            numbers: readNumbers(label, words),
          },
    statements: mentioned,
    isOfLaw: findAll(note, 'WholeAct').some((act) => OF_LAW.test(wordsOf(words, act))),
    flaw:
      span ??
      numbered ??
      other ??
      nobody ??
      flawOfWhole(note, mentioned, words) ??
      statements.find((statement) => statement.flaw !== null)?.flaw ??
      null,
  };
}
