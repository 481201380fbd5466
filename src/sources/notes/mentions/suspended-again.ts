/** Suspensions that a note prolongs, naming what is suspended once. */

import type { StatementMention, Tree } from '../syntax.ts';
import { flaw, type WithFlaw } from './read-words.ts';
import { inTurn } from './shared-acts.ts';
import { caseOf, find } from './tree.ts';

/**
 * "Действие пункта 2 приостановлено до 1 января 2000 года - Законом A; до 1 января 2003 года - Законом B": a day alone is of
 * what was suspended just before it, and of nothing else.
 */
export const suspendedAgain = (
  trees: readonly Tree[],
  statements: readonly WithFlaw<StatementMention>[],
): readonly WithFlaw<StatementMention>[] =>
  inTurn(trees, statements, (statement, tree, before) => {
    const change = find(tree, 'Change');
    const isAgain = change !== undefined && caseOf(change) === 'suspensionAgain';
    return isAgain ? ofSame(statement, before) : statement;
  });

function ofSame({ value, flaw: own }: WithFlaw<StatementMention>, before: StatementMention | undefined) {
  const [change, earlier] = [value.change, before?.change];
  if (
    before === undefined ||
    change.type !== 'SUSPENSION' ||
    earlier?.type !== 'SUSPENSION' ||
    value.subject !== null
  ) {
    return { value, flaw: flaw(value.at, 'what was suspended', 'TARGET_UNCLEAR').flaw };
  }
  return { value: { ...value, subject: before.subject, change: { ...change, of: earlier.of } }, flaw: own };
}
