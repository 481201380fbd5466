/** The acts that a note names, from its tree: the same for all languages, whose grammars share their rules' names. */

import { isOther, type NoteForm } from '../note.ts';
import { isNear } from '../spelling/misprints.ts';
import { latinNumber } from '../spelling/normal-text.ts';
import type { ActMention, ActName, Tree } from '../syntax.ts';
import { isOfPast, readForce } from './read-force.ts';
import { flaw, printedOf, readDate, readDayOf, type WithFlaw, type Words, wordsOf } from './read-words.ts';
import { caseOf, find, findAll } from './tree.ts';

/** A part with nothing in it. */
const NOTHING: Tree = { rule: '', from: 0, to: 0, children: [] };

const FORM_OF_NAME: Readonly<Record<string, NoteForm>> = {
  constitutionalLaw: 'CONSTITUTIONAL_LAW',
  law: 'LAW',
  code: 'CODE',
  decree: 'PRESIDENTIAL_DECREE',
  presidentialDecree: 'PRESIDENTIAL_DECREE',
  resolution: 'GOVERNMENT_RESOLUTION',
  governmentResolution: 'GOVERNMENT_RESOLUTION',
  governmentItself: 'GOVERNMENT_RESOLUTION',
  order: 'MINISTERIAL_ORDER',
  officer: 'MINISTERIAL_ORDER',
  decision: 'MASLIKHAT_DECISION',
  bodyResolution: 'RESOLUTION',
  bodyDecision: 'DECISION',
  body: 'RESOLUTION',
  directive: 'DIRECTIVE',
};

/** The body that made an act of no form of the graph, as printed; the body named with an act itself goes before its list's. */
function bodyOf(act: Tree, name: Tree, form: NoteForm, words: Words): Pick<ActName, 'body' | 'bodyAt'> {
  if (!isOther(form)) return {};
  const body = find(act, 'body') ?? find(name, 'body') ?? name;
  return { body: printedOf(words, body), bodyAt: body.from };
}

function readName(act: Tree, name: Tree | undefined, words: Words): ActMention['name'] {
  const actName = name === undefined ? undefined : find(name, 'ActName');
  if (name === undefined || actName === undefined) return null;
  const word = caseOf(actName);
  const form = FORM_OF_NAME[word] ?? FORM_OF_NAME[word.replace(/s$/, '')];
  if (form === undefined) return null;
  const having = find(name, 'HavingForce');
  const isOfLaw = having !== undefined && !/конституц|constitut/u.test(wordsOf(words, having));
  return { form, many: !(word in FORM_OF_NAME), ...(isOfLaw ? { isOfLaw } : {}), ...bodyOf(act, name, form, words) };
}

/** An act's own words, without the rule of force after them, which can name a day and a number too. */
function ownWords(act: Tree): Tree {
  const [only] = act.children;
  const parts = only?.rule.startsWith('Act_') ? only.children : act.children;
  return { ...act, children: parts.filter((part) => part.rule !== 'Force') };
}

/** What of the act the graph cannot hold: a body without a form of its own, force over earlier days. */
function beyondGraph(name: ActMention['name'], phrase: Tree | undefined, words: Words, date: ActMention['date']) {
  if (name?.bodyAt !== undefined)
    return flaw(name.bodyAt, 'an act of a form that the graph has', 'NOT_UNDERSTOOD').flaw;
  const isPast = phrase !== undefined && 'value' in date && isOfPast(phrase, words, date.value);
  return isPast ? flaw(phrase.from, 'one rule for all of the change', 'FORCE_UNCLEAR').flaw : null;
}

/**
 * "от 17 марта и от 21 декабря 1995 г. N 2122 и N 2708": two acts, of which the second names the year; "Законами от 10
 * июля 2001 г. N 227 и N 228": two of one day. One act with two numbers was signed by two.
 */
function readPair(act: Tree, name: ActMention['name'], words: Words): readonly ActMention[] {
  const own = ownWords(act);
  const [early] = findAll(own, 'YearlessDay');
  const [late] = findAll(own, 'Date');
  const year = late === undefined ? undefined : find(late, 'yearNumber');
  const numbers = findAll(own, 'actNumber').map((number) => latinNumber(printedOf(words, number)));
  const no = flaw(act.from, 'the days of two acts', 'NO_SUCH_DAY');
  const second = late === undefined ? no : readDate(late, words);
  const isOne = early === undefined && name?.many === false;
  const oneDay = isOne ? flaw(act.from, 'the name of each act', 'ACT_AMBIGUOUS') : second;
  const first = early === undefined ? oneDay : year === undefined ? no : readDayOf(early, year, words);
  const phrase = find(act, 'ForcePhrase');
  // A rule of force after two acts can be of both or of the second alone.
  const unclear = phrase === undefined ? null : flaw(phrase.from, 'the force of each act', 'FORCE_UNCLEAR');
  return [first, second].map((date, i) => ({
    at: act.from,
    name: name === null ? null : { ...name, many: true },
    date,
    number: numbers[i] ?? null,
    jointly: [],
    force: unclear,
    beyond: beyondGraph(name, undefined, words, date),
  }));
}

/** "постановлением Праивтельства РК", "решением малсихата": no body of its own. */
function isMisprinted(name: ActMention['name']): boolean {
  const all = name?.body?.toLowerCase().split(' ') ?? [];
  return isNear(all[0] ?? '', 'правительства') || all.some((word) => isNear(word, 'маслихата'));
}

function readAct(act: Tree, name: ActMention['name'], groupForce: Tree | undefined, words: Words): ActMention {
  const own = ownWords(act);
  const day = find(own, 'Date');
  // "N 1093 от 2 августа 1999 г. N 1093": printed twice, it is one number.
  const numbers = new Set(findAll(own, 'actNumber').map((number) => latinNumber(printedOf(words, number))));
  const [number = null] = numbers;
  const date =
    day === undefined
      ? flaw(act.from, 'the day of the act', 'NO_SUCH_DAY')
      : isMisprinted(name)
        ? flaw(act.from, 'the body of the act', 'ACT_AMBIGUOUS')
        : numbers.size > 1
          ? flaw(act.from, 'one number of the act', 'NOT_UNDERSTOOD')
          : readDate(day, words);
  const phrase = find(act, 'ForcePhrase') ?? groupForce;
  const force =
    phrase === undefined || 'flaw' in date
      ? null
      : isOfOtherCode(phrase, name)
        ? flaw(phrase.from, 'a provision of the amending act itself', 'FORCE_UNCLEAR')
        : readForce(phrase, words, date.value, number);
  const beyond = beyondGraph(name, phrase, words, date);
  return { at: act.from, name, date, number, jointly: [], force, beyond };
}

/** "By the Law … (see Article 2 of the Code)": of the code that was amended, which no rule of force of the law is in. */
function isOfOtherCode(phrase: Tree, name: ActMention['name']): boolean {
  const act = find(phrase, 'RuleAct');
  const isOfCode = act !== undefined && find(act, 'code') !== undefined;
  return isOfCode && (name?.form === 'LAW' || name?.form === 'CONSTITUTIONAL_LAW');
}

/**
 * "совместным приказом Министра A от … № 1 и Министра B от … № 2": one act, with a day and a number of each of those
 * who signed it.
 */
function readJoint(signings: readonly Tree[], act: Tree, force: Tree | undefined, words: Words): ActMention {
  const [first, ...others] = signings.map((signing) =>
    readAct(signing, { form: 'MINISTERIAL_ORDER', many: false }, force, words),
  );
  const no = flaw(act.from, 'the days of a joint order', 'NO_SUCH_DAY');
  if (first === undefined) {
    return { at: act.from, name: null, date: no, number: null, jointly: [], force: null, beyond: null };
  }
  const wrong = [first, ...others].find(({ date }) => 'flaw' in date);
  const jointly = others.flatMap(({ date, number }) => ('flaw' in date ? [] : [{ date: date.value, number }]));
  const beyond = flaw(act.from, 'an act of a form that the graph has', 'NOT_UNDERSTOOD').flaw;
  return { ...first, at: act.from, date: wrong?.date ?? first.date, jointly, beyond };
}

/**
 * "приказом Министра A от … № 1 и Министра B от … № 2", or with a comma: one order of both, or two. A body without the
 * word of its act ("Правления B от … № 2") has a resolution only where resolutions were named.
 */
function canBeJoint(act: Tree, before: Tree, acts: readonly ActMention[], words: Words): boolean {
  const isAnd = /^\s*(?:,|и(?!\p{L}))/u.test(words.normal.slice(before.to, act.from));
  const form = act.rule === 'Act_body' ? 'RESOLUTION' : 'MINISTERIAL_ORDER';
  const isOfMany = acts.some(({ at, name }) => at < act.from && name?.form === form && name.many);
  return act.rule === 'Act_body' ? !isOfMany : act.rule === 'Act_officer' && isAnd && !isOfMany;
}

/**
 * The acts of a list. In Russian and English each names itself or goes on without a name; in Kazakh the name
 * closes a group ("A (…), B (…) Заңдарымен") and is every member's.
 */
export function readActs(change: Tree, words: Words): WithFlaw<readonly ActMention[]> {
  // "2) No. 53 is excluded according to the Order … of 04.02.2016": the number stands before all else.
  if (caseOf(change) === 'repealNumbered') {
    const act = readAct(change, readName(NOTHING, find(change, 'Name'), words), undefined, words);
    return { value: [act], flaw: null };
  }
  const open = find(change, 'OpenGroup');
  const after = find(change, 'AfterForce');
  const groups = open === undefined ? findAll(change, 'ActGroup') : [open];
  if (groups.length === 0) {
    const phrase = find(find(change, 'WhichForce') ?? after ?? NOTHING, 'ForcePhrase');
    const acts = findAll(change, 'Act').flatMap((act) => {
      const name = readName(NOTHING, find(act, 'Name'), words);
      if (caseOf(act) === 'joint') {
        return [readJoint(findAll(act, 'Signing'), act, find(act, 'ForcePhrase') ?? phrase, words)];
      }
      return caseOf(act).startsWith('pair') ? readPair(act, name, words) : [readAct(act, name, phrase, words)];
    });
    const joint = findAll(change, 'Act').find(
      (act, i, all) => i > 0 && canBeJoint(act, all[i - 1] ?? act, acts, words),
    );
    if (joint !== undefined) {
      return { value: acts, flaw: flaw(joint.from, 'the name of each act', 'ACT_AMBIGUOUS').flaw };
    }
    const bare = bareForce(findAll(change, 'Act'), words);
    if (bare !== undefined)
      return { value: acts, flaw: flaw(bare.from, 'the force of each act', 'FORCE_UNCLEAR').flaw };
    // "изменения, которые вводятся в действие с …": of the first act, where all others have a rule of their own.
    const own = findAll(change, 'Act').map((act) => find(act, 'ForcePhrase') !== undefined);
    const isOfOne = after === undefined || own.length === 1;
    const isClear = phrase === undefined || (isOfOne && own.every((has, i) => has === i > 0));
    return { value: acts, flaw: isClear ? null : flaw(phrase.from, 'the force of each act', 'FORCE_UNCLEAR').flaw };
  }
  const read = groups.map((group) => readGroup(group, after, words));
  // "A Заңымен, B Заңымен 5-бапқа өзгеріс енгізілді (…)": a rule of force after the verb can be of both acts or of B.
  if (after !== undefined && groups.length > 1) {
    const unclear = flaw(after.from, 'the force of each act', 'FORCE_UNCLEAR').flaw;
    return { value: read.flatMap((group) => group.value), flaw: unclear };
  }
  return { value: read.flatMap((group) => group.value), flaw: read.find((group) => group.flaw !== null)?.flaw ?? null };
}

const BARE: ReadonlySet<string> = new Set(['unbracketed', 'which', 'loose', 'since']);

/** "… № 12 вводится в действие с 01.01.2015); …": of the brackets the first is lost, unless it opened before all acts. */
function isBare(force: Tree, words: Words): boolean {
  if (!BARE.has(caseOf(force))) return false;
  const signs = [...words.normal.slice(0, force.from)].filter((sign) => sign === '(' || sign === ')');
  const open = signs.reduce((depth, sign) => (sign === '(' ? depth + 1 : Math.max(0, depth - 1)), 0);
  return open > 0 || !wordsOf(words, force).endsWith(')');
}

/**
 * "By the Laws A; B shall be enforced from …", "законами РК от A, от B, вводятся в действие с …": without brackets a rule
 * of force can be of all acts before it or of the last, unless the others have their own.
 */
function bareForce(acts: readonly Tree[], words: Words): Tree | undefined {
  const forces = acts.map((act) => find(act, 'Force'));
  const firstWithout = forces.indexOf(undefined);
  return forces.find(
    (force, i) => firstWithout >= 0 && i > firstWithout && force !== undefined && isBare(force, words),
  );
}

/** "A Басқармасының 1; B Басқармасының 2; 3 қаулыларымен": whose the third is, A's or B's, is not said. */
function isOfUnsaidBody(acts: readonly Tree[], group: Tree, words: Words): boolean {
  const bodies = [find(group, 'body'), ...acts.slice(1).map((act) => find(act, 'body'))].map((body) =>
    body === undefined ? null : printedOf(words, body),
  );
  const other = bodies.findIndex((body) => body !== null && body !== bodies[0]);
  return other > 0 && bodies.slice(other).includes(null);
}

/** "2012.07.10 N 34-V, N 36-V": an act without a day has that of the act before it. */
function onSameDay(acts: readonly Tree[]): readonly Tree[] {
  let day: Tree | undefined;
  return acts.map((act) => {
    if (act.rule === 'Act_sameDay' && day !== undefined) return { ...act, children: [day, ...act.children] };
    day = find(act, 'Date');
    return act;
  });
}

function readGroup(group: Tree, afterAll: Tree | undefined, words: Words): WithFlaw<readonly ActMention[]> {
  const acts = findAll(group, 'Act');
  const after = find(group, 'GroupForce') ?? afterAll;
  const phrase = after === undefined ? undefined : find(after, 'ForcePhrase');
  if (caseOf(group) === 'joint') {
    const early = acts.slice(0, -1).find((act) => find(act, 'Force') !== undefined);
    const one = readJoint(acts, group, find(acts.at(-1) ?? NOTHING, 'ForcePhrase') ?? phrase, words);
    const unclear = early === undefined ? null : flaw(early.from, 'one rule of force', 'FORCE_UNCLEAR').flaw;
    return { value: [one], flaw: unclear };
  }
  const name = readName(NOTHING, group, words);
  // "ҚР A, ҚР B Заңымен", "A (…) B Заңымен": A can have lost a name of its own.
  const isOfLast = name?.form !== 'LAW' || (find(group, 'Again') ?? find(group, 'Act_forced')) !== undefined;
  const isOneForMany = acts.length > 1 && name !== null && !name.many && isOfLast;
  // "A N 34-V және N 36-V (…) Заңдарымен": the bracket can be of both.
  const ofTwo = acts.find((act) => act.rule === 'Act_sameDay' && find(act, 'Force') !== undefined);
  const unclear = isOneForMany
    ? flaw(group.from, 'the name of each act', 'ACT_AMBIGUOUS').flaw
    : isOfUnsaidBody(acts, group, words)
      ? flaw(group.from, 'the body of each act', 'ACT_AMBIGUOUS').flaw
      : after !== undefined && (acts.length > 1 || acts.some((act) => find(act, 'Force') !== undefined))
        ? flaw(after.from, 'the force of each act', 'FORCE_UNCLEAR').flaw
        : ofTwo !== undefined
          ? flaw(ofTwo.from, 'the force of each act', 'FORCE_UNCLEAR').flaw
          : null;
  return {
    value: onSameDay(acts).map((act) => readAct(act, readName(act, group, words), phrase, words)),
    flaw: unclear,
  };
}
