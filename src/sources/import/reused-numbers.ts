/** Numbers used again for something else: from there on the provision at that number is another one. */
import type { Item, SourceDocument } from '../structure/document.ts';
import { isWithin, type Move, movesBetween, nextUse } from './moves.ts';
import { snapshotOf } from './timeline.ts';

/** The moves between a source and the next, by their eIds after numbers used again are told apart. */
export interface DatedMove extends Move {
  readonly before: string;
  readonly after: string;
}

export interface ToldApart {
  readonly documents: readonly SourceDocument[];
  /** The texts that were not compared, with the same numbers. */
  readonly others: readonly SourceDocument[];
  readonly moves: readonly DatedMove[];
  /** The name of what a source calls by this number: for notes that name it in words. */
  readonly nameIn: (source: string, eId: string) => string;
}

type Names = ReadonlyMap<string, string>;

/**
 * Goes through the sources from the oldest on. Where a provision moved away for sure and its number says something else
 * now, that number and all below it are named `~2` from there on, in this source and all later ones. `documents` are of
 * one language, since wordings are compared; `uncompared` (translations) take over the names of their day. Both come
 * oldest first.
 */
export function tellNumbersApart(
  documents: readonly SourceDocument[],
  uncompared: readonly SourceDocument[] = [],
): ToldApart {
  const told = [...documents];
  const others = [...uncompared];
  const moves: DatedMove[] = [];
  const given = new Map<string, Names[]>([...documents, ...uncompared].map(({ source }) => [source.id, []]));
  const rename = (list: SourceDocument[], from: number, names: Names): void => {
    for (const [k, document] of list.entries()) {
      if (k < from) continue;
      list[k] = renamed(document, names);
      given.get(document.source.id)?.push(names);
    }
  };
  for (let i = 1; i < told.length; i += 1) {
    const [older, newer] = [told[i - 1], told[i]];
    if (older === undefined || newer === undefined) continue;
    const found = movesBetween(snapshotOf(older), snapshotOf(newer));
    const taken = new Set(told.flatMap((document) => document.items.map((item) => item.eId)));
    const names = new Map<string, string>();
    for (const { from, sure, reused } of found) {
      const isPart = found.some((m) => m.sure && m.reused && m.from !== from && isWithin(from, m.from));
      if (!sure || !reused || isPart) continue;
      const name = nextUse(from, taken);
      taken.add(name);
      names.set(from, name);
    }
    if (names.size > 0) {
      rename(told, i, names);
      const later = others.findIndex(({ source }) => source.stateOf >= newer.source.stateOf);
      if (later >= 0) rename(others, later, names);
    }
    moves.push(
      ...found.map((m) => ({ ...m, to: nameOf(m.to, names), before: older.source.id, after: newer.source.id })),
    );
  }
  const nameIn = (source: string, eId: string): string =>
    (given.get(source) ?? []).reduce((name, names) => nameOf(name, names), eId);
  return { documents: told, others, moves, nameIn };
}

/** The name of an eId whose own number, or one above it, is used again. */
function nameOf(eId: string, names: Names): string {
  const above = [...names.keys()].find((old) => isWithin(eId, old));
  return above === undefined ? eId : `${names.get(above)}${eId.slice(above.length)}`;
}

function renamed(document: SourceDocument, names: Names): SourceDocument {
  const items = document.items.map((item): Item => {
    const parent = item.parent === null ? null : nameOf(item.parent, names);
    return { ...item, eId: nameOf(item.eId, names), parent };
  });
  const notes = document.notes.map((placed) => ({
    ...placed,
    note: { ...placed.note, under: nameOf(placed.note.under, names) },
  }));
  return { ...document, items, notes };
}
