/** From what a note mentions to the actions that it tells, statement by statement, act by act. */
import { isPartOf } from '../../../model/eid.ts';
import {
  type ActReference,
  type Note,
  type NoteAction,
  type NoteForm,
  type NoteReading,
  PLACE_UNKNOWN,
  UNKNOWN_FORCE,
  type Unread,
} from '../note.ts';
import { stepsOf } from '../note-eids.ts';
import type { ActMention, NoteMention, StatementMention } from '../syntax.ts';
import { agrees } from '../unit-kinds.ts';
import { type Done, doneBy } from './done.ts';
import { Forms, type MadeOf } from './forms.ts';
import { withDashes, withoutContainer } from './inserted-under.ts';
import { labelled, mislabelled } from './item-labels.ts';
import { type About, aboutNothing, carriedOn, subjectOf } from './subjects.ts';
import { type Resolved, unclear } from './targets.ts';

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

const stopped = (unread: Unread): NoteReading<NoteForm> => ({ actions: null, unread, certain: [] });

/** Whether a note that does not name what was changed cannot be about what it stands under, as far as is known. */
function isOfAnotherPlace(
  { subject, gender }: StatementMention,
  { kind, targets }: Done,
  about: About,
  { label }: NoteMention,
  { under, isAtHeading = false }: Note,
): boolean {
  if (targets.some(({ eId }) => eId === PLACE_UNKNOWN)) return true;
  const isPart = targets.every(({ eId }) => isPartOf(eId, under));
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

/** "Пункты 2, 2 исключены": one of the numbers is a misprint, and which it should be is not said. */
const isTwice = ({ targets }: Done): boolean =>
  new Set(targets.map(({ eId, aspect }) => `${eId} ${aspect}`)).size < targets.length;

/** "Статья 4-1 введена - A; введена - B": what was put in is there until it is taken out; which of them put it in, is not said. */
function isInsertedTwice(actions: readonly Action[]): boolean {
  const there = new Set<string>();
  return actions.some(({ kind, aspect, target }) => {
    const one = `${target} ${aspect}`;
    if (kind === 'REPEAL' || kind === 'EXPIRY') there.delete(one);
    if (kind !== 'INSERTION') return false;
    const isThere = there.has(one);
    there.add(one);
    return isThere;
  });
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
  let about: About = aboutNothing(note.under);
  let misprint: Unread | null = null;
  for (const printed of mention.statements) {
    const mended = withDashes(printed, note.under);
    if ('unread' in mended) return stopped(mended.unread);
    const statement = withoutContainer(mended.value, note.under);
    const items = about.targets === null ? labelled(mention, note.under) : null;
    const subject = items === null ? subjectOf(statement, about, note.under) : { value: items };
    if ('unread' in subject) return stopped(subject.unread);
    const { isFurther = false, under } = note;
    const where = { follows: about.targets !== null, isFurther, near: about.near, under };
    const done = doneBy(statement, subject.value, where);
    if ('unread' in done) return stopped(done.unread);
    if (isTwice(done.value)) return stopped(unclear(statement.at, 'each provision once').unread);
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
  if (isInsertedTwice(read)) {
    return stopped({ at: 0, expected: 'one act that inserted the provision', reason: 'TARGET_UNCLEAR' });
  }
  return misprint === null ? { actions: read, unread: null } : { actions: null, unread: misprint, certain: read };
}
