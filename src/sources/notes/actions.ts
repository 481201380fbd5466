/** From what a note mentions to what was done: subjects carried on, acts without a name named, insertions placed. */
import type { LocalDate } from '../../model/dates.ts';
import type { ForceRule } from '../../model/force.ts';
import { Forms, type MadeOf } from './forms.ts';
import { withDashes, withoutContainer } from './inserted-under.ts';
import { insertedBy } from './insertions.ts';
import { romanInLatin } from './normal-text.ts';
import {
  type ActReference,
  type Note,
  type NoteAction,
  type NoteForm,
  type NoteReading,
  PLACE_UNKNOWN,
  type Unread,
} from './note.ts';
import { stepEId, stepsOf } from './note-eids.ts';
import { arabic } from './numerals.ts';
import { UNKNOWN_FORCE } from './read-force.ts';
import type { ActMention, NoteMention, Read, StatementMention } from './syntax.ts';
import {
  agrees,
  isNamed,
  type Resolved,
  resolvePlace,
  resolveSubject,
  type Target,
  unclear,
  wholeOf,
} from './targets.ts';

type Label = NonNullable<NoteMention['label']>;

/** What a note is about so far. */
interface About {
  /** Where "пункт 2" is to be looked for. */
  readonly near: string;
  /** What a change without a subject is about; null at the start: what the note stands under. */
  readonly targets: readonly Target[] | null;
  /** Since a later statement named a subject of its own, a change without one could be about either. */
  readonly isOpen: boolean;
  /** What was named last was repealed. */
  readonly isGone: boolean;
  /** What was named last is the effect of a provision, whose text no change after it is of. */
  readonly isEffect: boolean;
  /** Words were replaced throughout a text, as they are in the list that goes on: not in the title named before it. */
  readonly isTerms: boolean;
}

/**
 * Whether a change without a subject can be of the article although a part of it was named before: in a new sentence
 * ("Пункт 2 статьи 9 в редакции Закона A. Внесены изменения Законом B"), and where that part is no more ("Часть третья
 * исключена Законом A; с изменениями, внесенными Законом B"). Not where the note stands under that very part.
 */
function canBeOfWhole({ opensSentence }: StatementMention, { targets, isGone }: About, under: string): boolean {
  return (opensSentence || isGone) && (targets ?? []).some(({ eId }) => eId.includes('__') && eId !== under);
}

/**
 * "Пункт 4 статьи 3 в редакции Указа A. Внесены изменения Законом B" under article 3: whichever of its parts were
 * changed, the article was. "Абзац третий исключен A. Дополнен абзацем четвертым B": what has indents is what both are of.
 * "5-баптың қолданылуы тоқтатыла тұрсын - A, өзгеріс енгізілді - B" under article 5: effect cannot be amended, the article can.
 */
function isOfWhole({ opensSentence, change }: StatementMention, { targets, isEffect }: About, under: string): boolean {
  const isWhole = /^(?:art|para)_[\d-]+$/.test(under);
  const areParts = (targets ?? []).every(({ eId }) => eId === under || eId.startsWith(`${under}__`));
  const [unit] = change.type === 'INSERTION' ? change.inserted : [];
  const isBeside = unit !== undefined && (targets ?? []).every(({ eId }) => stepsOf(eId).at(-1)?.kind === unit.kind);
  if (isEffect) return isWhole && areParts && change.type === 'MODIFICATION';
  return opensSentence && isWhole && areParts && (change.type === 'MODIFICATION' || isBeside);
}

/**
 * "5-баптың 6), 17)-тармақшалары өзгертілді, 22-1)-тармақшамен толықтырылды": what they are part of, and no subparagraph is
 * part of another.
 */
function parentOfSiblings({ change }: StatementMention, targets: readonly Target[]): Target | null {
  const [unit, ...more] = change.type === 'INSERTION' ? change.inserted : [];
  const parents = new Set(targets.map(({ eId }) => eId.slice(0, Math.max(eId.lastIndexOf('__'), 0))));
  const [parent = ''] = parents;
  const areSiblings = targets.every(({ eId }) => stepsOf(eId).at(-1)?.kind === unit?.kind);
  return unit !== undefined && more.length === 0 && areSiblings && parents.size === 1 && parent !== ''
    ? wholeOf(parent)
    : null;
}

const GONE: ReadonlySet<string> = new Set(['REPEAL', 'EXCLUSION', 'CANCELLATION']);

/**
 * "Пункт 1 в редакции A; пункт 2 исключен B; дополнена пунктом 4 C" under an article: of all that was named, the verb can
 * be said of the article alone. Null where nothing tells that.
 */
function ofVerb(
  { gender, change }: StatementMention,
  targets: readonly Target[],
  under: string,
): Resolved<readonly Target[]> | null {
  if (gender === null || gender === 'MANY' || targets.some(({ eId }) => agrees(gender, eId))) return null;
  const isOfUnder = agrees(gender, under) && targets.every(({ eId }) => eId.startsWith(`${under}__`));
  // "Исключена" can be a misprint of what the paragraph was.
  return isOfUnder && !GONE.has(change.type) ? { value: [wholeOf(under)] } : null;
}

function subjectOf(statement: StatementMention, about: About, under: string): Resolved<readonly Target[]> {
  if (statement.subject !== null || about.targets === null) return resolveSubject(statement.subject, about.near);
  const parent = parentOfSiblings(statement, about.targets);
  if (parent !== null) return { value: [parent] };
  if (isOfWhole(statement, about, under)) return { value: [wholeOf(under)] };
  const isListed = about.isTerms && statement.change.type === 'TERM_REPLACEMENT' && !statement.opensSentence;
  if ((about.isOpen && !isListed) || canBeOfWhole(statement, about, under)) {
    const clear = ofVerb(statement, about.targets, under);
    return clear ?? unclear(statement.at, 'the provision that this change is about');
  }
  return { value: about.targets };
}

/** What a statement's acts did, each of them. */
interface Done {
  readonly kind: NoteAction['kind'];
  readonly targets: readonly Target[];
  readonly force?: Read<ForceRule>;
  readonly until?: LocalDate;
}

const onDate = (read: Read<LocalDate>, asPrinted: string): Read<ForceRule> =>
  'flaw' in read ? read : { value: { ...UNKNOWN_FORCE, kind: 'ON_DATE', date: read.value, asPrinted } };

/** What can be done to a provision once: of a second act in the list it is not said what that act did. */
const ONCE: ReadonlySet<string> = new Set(['INSERTION', 'ADDITION', 'REPEAL', 'EXCLUSION', 'CANCELLATION']);

function doneBy(statement: StatementMention, subject: readonly Target[], about: About, under: string): Resolved<Done> {
  const { change } = statement;
  const second = ONCE.has(change.type) ? statement.acts[1] : undefined;
  if (second !== undefined) return unclear(second.at, 'one act, since this is done once');
  switch (change.type) {
    case 'INSERTION': {
      const isContainerNamed = statement.subject !== null;
      const isCarriedOn = !isContainerNamed && about.targets !== null;
      const inserted = insertedBy(change, subject, { isContainerNamed, isCarriedOn }, under);
      return 'unread' in inserted ? inserted : { value: { kind: 'INSERTION', targets: inserted.value.map(wholeOf) } };
    }
    case 'EXPIRY':
      return { value: { kind: 'EXPIRY', targets: subject, force: onDate(change.on, change.asPrinted) } };
    case 'SUSPENSION': {
      const of = change.of === null ? { value: null } : resolvePlace(change.of, under, change.at);
      if ('unread' in of) return of;
      const { from, until } = change;
      if (until !== null && 'flaw' in until) return { unread: until.flaw };
      const since = from === null ? {} : { force: onDate(from, change.asPrinted) };
      const end = until === null ? {} : { until: until.value };
      return { value: { kind: 'SUSPENSION', targets: of.value?.map(wholeOf) ?? subject, ...since, ...end } };
    }
    case 'TERM_REPLACEMENT': {
      const text = subject.map(
        ({ eId, aspect }) => ({ eId, aspect: aspect === 'WHOLE_ACT' ? 'TEXT' : aspect }) as const,
      );
      return { value: { kind: change.type, targets: text } };
    }
    case 'ADDITION':
      return subject.every((target) => target.aspect === 'TEXT')
        ? { value: { kind: 'INSERTION', targets: subject } }
        : unclear(statement.at, 'the provision that was added');
    case 'REPEAL':
    case 'EXCLUSION':
    case 'CANCELLATION': {
      if (change.type === 'CANCELLATION' && subject.some((target) => target.aspect !== 'WHOLE_ACT')) {
        return unclear(statement.at, 'the act that was cancelled');
      }
      // An act is repealed, never "excluded": the note stands under the wrong provision.
      if (change.type === 'EXCLUSION' && subject.some((target) => target.aspect === 'WHOLE_ACT')) {
        return unclear(statement.at, 'the provision that was excluded');
      }
      const since = change.from === null ? {} : { force: onDate(change.from, change.asPrinted) };
      // The day stands with the change, and the act has a rule of its own: which of them rules is not said.
      const twice = change.from === null ? undefined : statement.acts.find((act) => act.force !== null);
      if (twice !== undefined) {
        return { unread: { at: twice.at, expected: 'one day of force', reason: 'FORCE_UNCLEAR' } };
      }
      return { value: { kind: 'REPEAL', targets: subject, ...since } };
    }
    default: {
      // "(In edition of the Laws A, B, C)": of a whole act, which can hardly be worded anew time and again.
      const isWhole = statement.subject === null && subject.every((target) => target.aspect === 'WHOLE_ACT');
      const isList = change.type === 'REWORDING' && change.isEdition && isWhole && statement.acts.length > 2;
      return { value: { kind: isList ? 'MODIFICATION' : change.type, targets: subject } };
    }
  }
}

type Action = NoteAction<NoteForm>;

/** `body` is the one that the list named last. */
function actionsOf(act: ActMention, form: NoteForm, body: string | null, done: Done): Resolved<readonly Action[]> {
  if ('flaw' in act.date) return { unread: act.date.flaw };
  const force = done.force ?? act.force ?? { value: UNKNOWN_FORCE };
  if ('flaw' in force) return { unread: force.flaw };
  const { kind, targets, until } = done;
  const by: ActReference<NoteForm> = {
    form,
    date: act.date.value,
    number: act.number,
    ...(body === null ? {} : { body }),
    ...(act.jointly.length === 0 ? {} : { jointly: act.jointly }),
  };
  const end = until === undefined ? {} : { until };
  return {
    value: targets.map(({ eId, aspect }) => ({ kind, aspect, target: eId, by, force: force.value, ...end })),
  };
}

/** What the words after this statement are about: what was inserted where the note stands under it, else its subject. */
function carriedOn(
  statement: StatementMention,
  subject: readonly Target[],
  done: Done,
  about: About,
  under: string,
): About {
  if (done.kind === 'INSERTION') {
    const isOwn = done.targets.length === 1 && done.targets[0]?.eId === under;
    const isContainer = statement.subject !== null && subject.length === 1 && subject[0]?.eId === under;
    const targets = isOwn ? done.targets : subject;
    return {
      near: under,
      targets,
      isOpen: !isOwn && !(isContainer && under !== 'act'),
      isGone: false,
      isEffect: false,
      isTerms: false,
    };
  }
  const isGone = done.kind === 'REPEAL';
  const isEffect = done.kind === 'SUSPENSION' && statement.subject !== null;
  const isTerms = done.kind === 'TERM_REPLACEMENT' && (statement.subject?.type === 'text' || about.isTerms);
  if (statement.subject === null && about.targets !== null) return { ...about, isGone, isEffect, isTerms };
  const [only, ...others] = done.targets;
  // "Throughout the text …; throughout the text …": named again, it is still the one thing.
  const isSame = JSON.stringify(about.targets) === JSON.stringify(done.targets);
  const isArticle = only !== undefined && others.length === 0 && only.eId.startsWith('art_');
  return {
    near: isArticle ? only.eId : about.near,
    targets: done.targets,
    isOpen: about.targets !== null && (about.isOpen || !isSame),
    isGone,
    isEffect,
    isTerms: isTerms && statement.subject?.type === 'text',
  };
}

const stopped = (unread: Unread): NoteReading<NoteForm> => ({ actions: null, unread, certain: [] });

/**
 * Whether an item's number can be that of a provision: "2." is a paragraph's, "2)" a subparagraph's. Of an article or a
 * chapter it is one only where the verb says so ("5. Исключена"): "5) исключен" under article 5 is a part of it.
 */
function canLabel(sign: string, under: string, { gender }: StatementMention): boolean {
  const kind = stepsOf(under).at(-1)?.kind;
  if (kind === 'PARAGRAPH') return sign !== ')';
  if (kind === 'SUBPARAGRAPH') return sign !== '.';
  // Parts of codes have numbers as paragraphs have, and verbs of paragraphs: "2. Исключен".
  if (kind === 'PART') return sign !== ')';
  const isFeminine = kind === 'ARTICLE' || kind === 'CHAPTER';
  return sign !== ')' && isFeminine && gender === 'FEMININE';
}

/** "II. (Раздел II исключен …)" under section 2: what the item's number could be of, the words say themselves. */
function isNamedBesides({ number, sign }: Label, under: string, { subject }: StatementMention): boolean {
  const [unit, ...around] = subject?.type === 'place' ? subject.units : [];
  const isOne = unit !== undefined && around.length === 0 && unit.numbers[0] === arabic(romanInLatin(number));
  return sign === '.' && isOne && isNamed(under, unit);
}

/** "4), 5) исключены" under subparagraph 4: items of one list, of which the note stands under one. */
function listedBy({ label, statements: [first] }: NoteMention, under: string): readonly Target[] | null {
  if (label === null || label.numbers.length < 2 || first?.subject !== null || first.gender !== 'MANY') return null;
  const steps = stepsOf(under);
  const own = steps.at(-1);
  if (own === undefined || !label.numbers.includes(own.number ?? '')) return null;
  const around = steps.slice(0, -1).map(({ eId }) => eId);
  return label.numbers.map((number) => wholeOf([...around, stepEId(own.kind, number)].join('__')));
}

/** The number of the item before which the note stands must be that of the provision it stands under. */
function mislabelled({ label, ...note }: NoteMention, under: string): Unread | null {
  const [first] = note.statements;
  if (label === null) return null;
  const isList = label.numbers.length > 1;
  if (isList && listedBy({ label, ...note }, under) === null) {
    return unclear(label.at, 'the number of the item, and the other items of its list').unread;
  }
  const own = /_(\d+(?:-\d+)*)(?:~\d+)?$/.exec(under)?.[1];
  const isOwn = label.number === own || (isList && label.numbers.includes(own ?? ''));
  if (isOwn && first !== undefined && canLabel(label.sign, under, first)) return null;
  if (first !== undefined && isNamedBesides(label, under, first)) return null;
  const expected = under === PLACE_UNKNOWN ? 'the provision that this item is part of' : `the number of ${under}`;
  return unclear(label.at, expected).unread;
}

/** Whether a note that does not name what was changed cannot be about what it stands under, as far as is known. */
function isOfAnotherPlace(
  { subject, gender }: StatementMention,
  { kind, targets }: Done,
  about: About,
  { label }: NoteMention,
  { under, isAtHeading = false }: Note,
): boolean {
  if (targets.some(({ eId }) => eId === PLACE_UNKNOWN)) return true;
  const isPart = targets.every(({ eId }) => eId.startsWith(`${under}__`));
  const isOfPlace = subject === null && about.targets === null && (kind !== 'INSERTION' || isPart);
  // "3-5. Исключены": as many as the verb says, not one of that number.
  const isTold = label !== null && (gender === 'MANY') === label.numbers.length > 1;
  return isOfPlace && (isAtHeading || (!isTold && gender !== null && !agrees(gender, under)));
}

/** Whether the act has articles or paragraphs alone, by what the note stands under or names. */
function madeOf({ statements, isOfLaw }: NoteMention, under: string): MadeOf {
  if (isOfLaw) return 'ARTICLES';
  const units = statements.flatMap(({ subject }) => {
    if (subject === null || subject.type === 'places') return subject?.places.flat() ?? [];
    if ('units' in subject) return subject.units;
    return 'of' in subject && subject.of !== null && subject.of !== 'act' ? subject.of : [];
  });
  const top = stepsOf(under)[0]?.kind;
  if (top === 'ARTICLE' || units.some(({ kind }) => kind === 'ARTICLE')) return 'ARTICLES';
  return top === 'PARAGRAPH' || top === 'ATTACHMENT' ? 'PARAGRAPHS' : null;
}

/** "(Amended on 05.04.1999)": a day alone names no act. */
function namesNoAct({ statements }: NoteMention): Unread | null {
  const acts = statements.flatMap(({ acts }) => acts);
  const [first] = acts;
  const isNameless = acts.every(({ name, number }) => name === null && number === null);
  if (first === undefined || !isNameless) return null;
  return { at: first.at, expected: 'the act that made the change', reason: 'ACT_NOT_NAMED' };
}

/** All that the note says was done; or the first thing in it that its words leave open. */
export function actionsIn(mention: NoteMention, note: Note): NoteReading<NoteForm> {
  const wrong = mention.flaw ?? mislabelled(mention, note.under);
  if (wrong !== null) return stopped(wrong);
  const forms = new Forms(
    mention.statements.flatMap(({ acts }) => acts),
    madeOf(mention, note.under),
  );
  const nameless = namesNoAct(mention);
  if (nameless !== null) return stopped(nameless);
  const read: Action[] = [];
  let body: string | null = null;
  let about: About = { near: note.under, targets: null, isOpen: false, isGone: false, isEffect: false, isTerms: false };
  let misprint: Unread | null = null;
  const statements = mention.statements.map((one) => withoutContainer(withDashes(one, note.under), note.under));
  for (const statement of statements) {
    const items = about.targets === null ? listedBy(mention, note.under) : null;
    const subject = items === null ? subjectOf(statement, about, note.under) : { value: items };
    if ('unread' in subject) return stopped(subject.unread);
    const done = doneBy(statement, subject.value, about, note.under);
    if ('unread' in done) return stopped(done.unread);
    if (isOfAnotherPlace(statement, done.value, about, mention, note)) {
      return stopped(unclear(statement.at, 'the provision that was changed, which this note does not name').unread);
    }
    const bodies = new Set<string>();
    for (const [index, act] of statement.acts.entries()) {
      const later = statement.acts.slice(index + 1).find(({ name }) => name !== null)?.name?.form ?? null;
      const form = forms.next(act, index === 0, later);
      if (form === null) return stopped({ at: act.at, expected: 'the name of the act', reason: 'ACT_AMBIGUOUS' });
      if (act.name !== null) body = act.name.body ?? null;
      if (body !== null && act.name?.body !== undefined) bodies.add(body);
      // "постановлениями A от 1; постановлением B от 2; от 3": whose the third is, is not said.
      if (act.name === null && body !== null && bodies.size > 1) {
        return stopped({ at: act.at, expected: 'the body of the act', reason: 'ACT_AMBIGUOUS' });
      }
      const actions = actionsOf(act, form, body, done.value);
      if ('unread' in actions) misprint ??= actions.unread;
      else read.push(...actions.value);
    }
    about = carriedOn(statement, subject.value, done.value, about, note.under);
  }
  return misprint === null ? { actions: read, unread: null } : { actions: null, unread: misprint, certain: read };
}
