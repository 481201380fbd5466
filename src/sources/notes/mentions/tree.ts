/** Ways to find a part of a note in its tree. */
import type { Tree } from '../syntax.ts';

/** Whether `tree` is of `rule` or of one of its cases ("Units" for "Units_numbered"). */
const isOf = (tree: Tree, rule: string): boolean => tree.rule === rule || tree.rule.startsWith(`${rule}_`);

/** The first part of that rule within `tree`, at any depth, in the note's order. */
export function find(tree: Tree, rule: string): Tree | undefined {
  for (const child of tree.children) {
    const found = isOf(child, rule) ? child : find(child, rule);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** All parts of that rule within `tree`, outermost ones, in the note's order. */
export function findAll(tree: Tree, rule: string): readonly Tree[] {
  return tree.children.flatMap((child) => (isOf(child, rule) ? [child] : findAll(child, rule)));
}

/** "numbered" for a part of rule "Units_numbered" or for the part "Units" around it. */
export function caseOf(tree: Tree): string {
  const inner = tree.children[0];
  const name = inner?.rule.startsWith(`${tree.rule}_`) ? inner.rule : tree.rule;
  return name.slice(name.indexOf('_') + 1);
}
