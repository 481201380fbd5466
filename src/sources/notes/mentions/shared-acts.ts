/** Acts that a note names once for several of its statements. */
import type { Unread } from '../note.ts';
import type { StatementMention, Tree } from '../syntax.ts';
import { flaw, type WithFlaw, type Words, wordsOf } from './read-words.ts';
import { caseOf, find, findAll } from './tree.ts';

/** Whether it names an article, or puts one in. */
function namesArticle({ subject, change }: StatementMention): boolean {
  const changed = subject?.type === 'place' ? subject.units : [];
  const inserted = change.type === 'INSERTION' ? change.inserted : [];
  return [...changed, ...inserted].some(({ kind }) => kind === 'ARTICLE');
}

/**
 * The acts of a Kazakh statement that leaves their name to the one after it: "жаңа редакцияда - ҚР A, өзгеріс
 * енгізілді - B Заңдарымен". A name of many is all of theirs; a name of one is not, but for a law that changed an
 * article, which no act without a name but another law does.
 */
export function namedByNext(statements: readonly WithFlaw<StatementMention>[]): readonly WithFlaw<StatementMention>[] {
  const named: WithFlaw<StatementMention>[] = [];
  const isOfArticle = statements.some(({ value }) => namesArticle(value));
  for (const { value, flaw: own } of [...statements].reverse()) {
    const isOpen = value.acts.length > 0 && value.acts.every((act) => act.name === null);
    const name = named[0]?.value.acts[0]?.name ?? null;
    // "A, өзгеріс енгізілді - B; C Заңымен": the singular closes a list, as it does in one statement.
    const isOfLaws = name?.form === 'LAW' && (isOfArticle || (named[0]?.value.acts.length ?? 0) > 1);
    const isOfMany = name?.many === true || isOfLaws;
    const unclear = isOpen && !isOfMany ? flaw(value.at, 'the name of each act', 'ACT_AMBIGUOUS').flaw : null;
    const acts = isOpen ? value.acts.map((act) => ({ ...act, name })) : value.acts;
    named.unshift({ value: { ...value, acts }, flaw: own ?? unclear });
  }
  return named;
}

/** "In the wording": of a change that was done and over translators say "in the new wording". */
const isUnfinished = (change: Tree, words: Words): boolean =>
  /^(?:(?:is|are|as) )?in (?:the )?(?:wording|edition|version|revision|redaction)$/u.test(
    wordsOf(words, find(change, 'Done') ?? change).replace(/ +/gu, ' '),
  );

/**
 * The statements of "заголовок в новой редакции, преамбула исключена - Законом РК от A": those without an act have the
 * one act that stands after a dash at the end. Without the dash, or with several acts, whose they are is not said; but
 * "Title is in the wording, preamble excluded by the Law A" says nothing of the title unless the act is of it too.
 */
export function sharingOneAct(
  trees: readonly Tree[],
  words: Words,
  readStatement: (tree: Tree, words: Words) => WithFlaw<StatementMention>,
): readonly WithFlaw<StatementMention>[] {
  const read: WithFlaw<StatementMention>[] = [];
  let isDashed = false;
  for (const tree of [...trees].reverse()) {
    const own = readStatement(tree, words);
    const change = find(tree, 'Change') ?? tree;
    if (caseOf(change) === 'shared') {
      const acts = read[0]?.value.acts ?? [];
      const isSaid = (isDashed || isUnfinished(change, words)) && acts.length === 1;
      const nobody = flaw(own.value.at, 'the act that made this change', 'ACT_NOT_NAMED').flaw;
      // "Изменена и дополнена пунктом 3 с 1 января - A": whether the day is of both, is not said.
      const hasDay = (read[0]?.value.since ?? null) !== null;
      const ofBoth = hasDay ? flaw(own.value.at, 'the day of this change', 'FORCE_UNCLEAR').flaw : null;
      read.unshift({ value: { ...own.value, acts }, flaw: own.flaw ?? (isSaid ? ofBoth : nobody) });
    } else {
      const act = find(change, 'ActGroup') ?? find(change, 'Act');
      isDashed = /-\s*(?:by|in accordance with|according to|в соответствии со?|согласно|на основании)?\s*$/u.test(
        words.normal.slice(change.from, act?.from),
      );
      read.unshift(own);
    }
  }
  return read;
}

/** Each statement in the light of the one before it, as that was read. */
export function inTurn(
  trees: readonly Tree[],
  statements: readonly WithFlaw<StatementMention>[],
  read: (statement: WithFlaw<StatementMention>, tree: Tree, before?: StatementMention) => WithFlaw<StatementMention>,
): readonly WithFlaw<StatementMention>[] {
  const done: WithFlaw<StatementMention>[] = [];
  for (const [i, statement] of statements.entries()) {
    const tree = trees[i];
    done.push(tree === undefined ? statement : read(statement, tree, done.at(-1)?.value));
  }
  return done;
}

/** "The title is amended by the Law A; the preamble is excluded by the same Law": the one act that was named just before. */
export const namingSameAct = (
  trees: readonly Tree[],
  statements: readonly WithFlaw<StatementMention>[],
): readonly WithFlaw<StatementMention>[] =>
  inTurn(trees, statements, (statement, tree, before) => {
    const same = find(tree, 'sameAct');
    if (same === undefined) return statement;
    const acts = before?.acts ?? [];
    const isLaw = acts.every(({ name }) => name?.form === 'LAW' || name?.form === 'CONSTITUTIONAL_LAW');
    const isSaid = acts.length === 1 && isLaw && statement.value.acts.length === 1;
    const which = isSaid ? null : flaw(same.from, 'the act that is the same', 'ACT_AMBIGUOUS').flaw;
    return { value: { ...statement.value, acts }, flaw: statement.flaw ?? which };
  });

/**
 * "ҚР Үкіметінің A, өзгеріс енгізілді - B Қаулыларымен": the body stands with A and the name with B. Either of them
 * without the other says nothing.
 */
export function unsaidBody(note: Tree, statements: readonly WithFlaw<StatementMention>[]): Unread | null {
  const open = findAll(note, 'OpenGroup').find((group) => find(group, 'government') !== undefined);
  const bare = find(note, 'ActGroup_bareResolutions');
  const form = statements.at(-1)?.value.acts[0]?.name?.form;
  const isSaid = open === undefined ? bare === undefined : form === 'GOVERNMENT_RESOLUTION';
  return isSaid ? null : flaw((open ?? bare ?? note).from, 'the name of each act and its body', 'ACT_AMBIGUOUS').flaw;
}
