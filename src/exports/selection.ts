/** What of the graph an export holds: the whole, one act with all that hangs on it, a day, a span of days. */
import { type LocalDate, parseLocalDate } from '../model/dates.ts';
import { ZangraphError } from '../model/errors.ts';

export interface Selection {
  /** Id of an act: it, its provisions, versions, changes, powers, what is said about them, and whatever these name. */
  readonly act: string | null;
  /** Lives (versions, powers, bodies) that last on this day, or may last, and what was adopted up to it. */
  readonly on: LocalDate | null;
  /** Lives that overlap the span, or may, changes adopted within it, acts adopted up to its end. Both ends inclusive. */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** The address of a page of the explorer, for formats that write its citation; it goes with nothing else. */
  readonly address?: string;
}

export const WHOLE: Selection = { act: null, on: null, from: null, to: null };

/** What a caller writes; an empty text counts as nothing. */
export type AskedSelection = { readonly [K in keyof Selection]?: string | undefined };

/**
 * The selection that a command line or an address asks for. Throws BAD_ARGUMENT for a day that is none, a span that
 * ends before it begins, a day beside a span, or an address beside anything. Whether the act exists is told by `partOf`.
 */
export function selectionOf({ act, on, from, to, address }: AskedSelection): Selection {
  if (address && (act || on || from || to)) {
    throw new ZangraphError(
      'BAD_ARGUMENT',
      'Ask for the citation of an address, or for a part of the graph, not for both.',
    );
  }
  const selection = {
    act: act || null,
    on: day('on', on),
    from: day('from', from),
    to: day('to', to),
    ...(address ? { address } : {}),
  };
  if (selection.on !== null && (selection.from !== null || selection.to !== null)) {
    throw new ZangraphError('BAD_ARGUMENT', 'Ask for one day (on) or for a span of days (from, to), not for both.');
  }
  if (selection.from !== null && selection.to !== null && selection.to < selection.from) {
    throw new ZangraphError(
      'BAD_ARGUMENT',
      `The span ends (to ${selection.to}) before it begins (from ${selection.from}).`,
    );
  }
  return selection;
}

function day(name: string, text: string | undefined): LocalDate | null {
  if (!text) return null;
  const parsed = parseLocalDate(text);
  if (parsed === null) {
    throw new ZangraphError('BAD_ARGUMENT', `${name}: "${text.slice(0, 40)}" is no day; days look like 2013-07-01.`);
  }
  return parsed;
}

/** Whether the selection leaves anything out. */
export const isWhole = ({ act, on, from, to }: Selection): boolean =>
  act === null && on === null && from === null && to === null;

/** `act=…&on=…`, always in this order: for names of files, addresses and marks of an answer. */
export const selectionQuery = (selection: Selection): string =>
  new URLSearchParams(
    Object.entries(selection).filter((entry): entry is [string, string] => entry[1] !== null),
  ).toString();
