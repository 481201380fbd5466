/** What a note as a whole leaves open although each of its statements is clear. */
import type { Unread } from '../note.ts';
import type { StatementMention, Tree, UnitMention } from '../syntax.ts';
import { flaw, readUnits, type Words } from './read-words.ts';
import { caseOf, find, findAll } from './tree.ts';

/** "жаңа редакцияда - ҚР A, өзгеріс енгізілді - B Заңдарымен (…)": whether the bracket is of A as well, is not said. */
function forceOfMany(note: Tree): Unread | null {
  const isOfMany = (group: Tree): boolean => caseOf(find(group, 'ActName') ?? group).endsWith('s');
  const group = find(note, 'OpenGroup') === undefined ? undefined : findAll(note, 'ActGroup').find(isOfMany);
  const after = group === undefined ? undefined : find(group, 'GroupForce');
  return after === undefined ? null : flaw(after.from, 'the force of each act', 'FORCE_UNCLEAR').flaw;
}

/** "… Заңымен. Бұл өзгеріс 2000 жылғы 1 қаңтардан бастап қолданысқа енгізіледі": of which act of several, is not said. */
function forceOfSeveral(note: Tree, statements: readonly StatementMention[]): Unread | null {
  const after = find(note, 'ForceAfter');
  const acts = new Set(statements.flatMap(({ acts }) => acts.map(({ at }) => at)));
  return after === undefined || acts.size <= 1 ? null : flaw(after.from, 'the force of each act', 'FORCE_UNCLEAR').flaw;
}

const isSamePlace = (one: readonly UnitMention[], other: readonly UnitMention[]): boolean =>
  one.length === other.length &&
  one.every(({ kind, numbers }, i) => kind === other[i]?.kind && numbers.join() === other[i]?.numbers.join());

/** "20-тарау. 20-тарау алып тасталды": a heading before the note must be of what the note names. */
function headOfOther(note: Tree, [first]: readonly StatementMention[], words: Words): Unread | null {
  const head = find(note, 'HeadLabel');
  const subject = first?.subject;
  const isSame =
    head === undefined || (subject?.type === 'place' && isSamePlace(readUnits(head, words), subject.units));
  return isSame ? null : flaw(head.from, 'the provision that was changed', 'TARGET_UNCLEAR').flaw;
}

/** The first thing that no statement alone tells to be open. */
export function flawOfWhole(note: Tree, statements: readonly StatementMention[], words: Words): Unread | null {
  return headOfOther(note, statements, words) ?? forceOfMany(note) ?? forceOfSeveral(note, statements);
}
