/** What of the known is shown at this step of the walk; long rows of like neighbours are folded into one. */
import type { Known, Tie, TieType } from './known.ts';
import type { Walk } from './walk.ts';

/** More like neighbours than this are shown as one fold until it is opened. */
export const FOLD_FROM = 9;

/** Like neighbours of one thing: the laws that amended it, the claims about it. */
export interface Fold {
  readonly key: string;
  /** The thing that they are neighbours of. */
  readonly of: string;
  readonly type: TieType;
  /** Whether the thing is the `from` of the ties. */
  readonly outward: boolean;
  readonly ties: readonly Tie[];
  /** The neighbours that are not shown apart. */
  readonly members: readonly string[];
}

export interface Shown {
  readonly things: readonly string[];
  readonly ties: readonly Tie[];
  readonly folds: readonly Fold[];
  /** Folds that were opened, so that they can be folded again. */
  readonly openedFolds: readonly Fold[];
}

/** The like neighbours of a thing, by kind of tie and direction, hidden ones left out. */
export function groupsOf(known: Known, of: string, hidden: ReadonlySet<string>): readonly Fold[] {
  const groups = new Map<string, { type: TieType; outward: boolean; ties: Tie[]; members: string[] }>();
  for (const tie of known.ties) {
    if (tie.from !== of && tie.to !== of) continue;
    const outward = tie.from === of;
    const other = outward ? tie.to : tie.from;
    if (hidden.has(other) || !known.things.has(other)) continue;
    const key = `${tie.type}${outward ? '>' : '<'}${of}`;
    const group = groups.get(key) ?? { type: tie.type, outward, ties: [], members: [] };
    group.ties.push(tie);
    group.members.push(other);
    groups.set(key, group);
  }
  return [...groups].map(([key, group]) => ({ key, of, ...group }));
}

/** Chooses what is shown. Nothing is lost: what is not shown is a member of a fold, hidden, or one step further. */
export function show(known: Known, walk: Walk): Shown {
  const hidden = new Set(walk.hidden);
  const here = (id: string) => known.things.has(id) && !hidden.has(id);
  const beside = walk.bills ? known.bills.filter(here) : [];
  const roots = [...new Set([walk.start, ...walk.expanded, ...beside])].filter(here);
  const visible = new Set([...roots, ...[...walk.pinned, walk.focus].filter(here)]);
  const long: Fold[] = [];
  const openedFolds: Fold[] = [];
  for (const root of roots) {
    for (const group of groupsOf(known, root, hidden)) {
      const opened = walk.opened.includes(group.key);
      if (group.members.length >= FOLD_FROM && opened) openedFolds.push(group);
      if (group.members.length >= FOLD_FROM && !opened) long.push(group);
      else for (const member of group.members) visible.add(member);
    }
  }
  const folds = long.flatMap((group) => {
    const members = group.members.filter((member) => !visible.has(member));
    return members.length === 0 ? [] : [{ ...group, members }];
  });
  const ties = known.ties.filter(({ from, to }) => visible.has(from) && visible.has(to));
  const shown = { things: [...visible], ties, folds, openedFolds };
  return walk.near ? near(shown, walk) : shown;
}

function near(shown: Shown, { focus, pinned }: Walk): Shown {
  const kept = new Set([focus, ...pinned]);
  for (const { from, to } of shown.ties) {
    if (from === focus) kept.add(to);
    if (to === focus) kept.add(from);
  }
  return {
    things: shown.things.filter((id) => kept.has(id)),
    ties: shown.ties.filter(({ from, to }) => kept.has(from) && kept.has(to)),
    folds: shown.folds.filter(({ of }) => of === focus),
    openedFolds: shown.openedFolds.filter(({ of }) => of === focus),
  };
}
