/** How the reader walks: what was chosen, expanded, opened, hidden and pinned. All of it stands in the address. */
import { useMemo } from 'preact/hooks';
import { type Settings, useSettings } from '../../settings.ts';

export interface Walk {
  readonly start: string;
  /** The thing that the reader stands at; the start until another is chosen. */
  readonly focus: string;
  /** Things whose neighbours are shown, the start not among them. */
  readonly expanded: readonly string[];
  /** Folds that were opened, by their keys. */
  readonly opened: readonly string[];
  readonly hidden: readonly string[];
  /** Things that stay whatever else is folded or left out. */
  readonly pinned: readonly string[];
  /** Only what touches the focus, and what is pinned. */
  readonly near: boolean;
  /** Whether the bills that never became law stand beside. */
  readonly bills: boolean;
}

export type ListName = 'expanded' | 'opened' | 'hidden' | 'pinned';

export interface Walking {
  readonly walk: Walk;
  /** Whether the reader chose a thing. */
  readonly chosen: string | null;
  /** Where the picture was moved to. */
  readonly zoom: string | null;
  readonly choose: (id: string) => void;
  /** Puts a thing into a list, or takes it out of it. */
  readonly toggle: (list: ListName, id: string) => void;
  readonly set: Settings['set'];
}

/** The walk of the address. An act begins with the bills beside it; anything else without them. */
export function useWalk(start: string): Walking {
  const settings = useSettings();
  const chosen = settings.get('focus');
  const walk: Walk = {
    start,
    focus: chosen ?? start,
    expanded: settings.list('expanded'),
    opened: settings.list('opened'),
    hidden: settings.list('hidden'),
    pinned: settings.list('pinned'),
    near: settings.get('near') === 'yes',
    bills: settings.get('bills') === null ? start.startsWith('act:') : settings.get('bills') === 'yes',
  };
  const { set } = settings;
  return {
    walk,
    chosen,
    zoom: settings.get('zoom'),
    choose: (id) => set({ focus: id === start ? null : id }, { kept: true }),
    toggle: (list, id) => {
      const now = walk[list];
      const after = now.includes(id) ? now.filter((other) => other !== id) : [...now, id];
      // Who hides the thing they stand at stands at the start again.
      const focus = list === 'hidden' && id === chosen ? { focus: null } : {};
      set({ [list]: after, ...focus }, { kept: true });
    },
    set,
  };
}

/** The API answers for so many ids at once. */
const MOST = 100;

/** The ids that the second question asks about; the same list while they are the same. */
export function useWalkedIds({ start, expanded, pinned, focus }: Walk): readonly string[] {
  const text = [...new Set([...expanded, focus, ...pinned])]
    .filter((id) => id !== start)
    .slice(0, MOST)
    .join(',');
  return useMemo(() => (text === '' ? [] : text.split(',')), [text]);
}
