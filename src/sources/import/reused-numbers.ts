/** Numbers used again for something else: from there on the provision at that number is another one. */
import { isWithin } from '../../model/eid.ts';
import type { Item, SourceDocument } from '../structure/document.ts';
import { type Move, movesBetween, nextUse, OTHER } from './moves.ts';
import { snapshotOf } from './timeline.ts';
import { similarity, wordsOf } from './words.ts';

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
 * now, or a number that was gone comes back with other words, that number and all below it are named `~2` from there on,
 * in this source and all later ones. `documents` are of
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
    const left = found.filter((m) => m.sure && m.reused).map((m) => m.from);
    const again = [...left, ...comeBackAsOthers(told, i)];
    const names = new Map<string, string>();
    for (const eId of new Set(again)) {
      if (again.some((above) => above !== eId && isWithin(eId, above))) continue;
      const name = nextUse(eId, taken);
      taken.add(name);
      names.set(eId, name);
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

/** What a provision is about: its words, and of an article its heading, since its words may all stand in its parts. */
const subjectOf = (item: Item): readonly string[] => wordsOf(`${item.heading ?? ''} ${item.ownText}`);

/** Numbers that the source before did not show, an earlier one did, and that are about something else now. */
function comeBackAsOthers(documents: readonly SourceDocument[], at: number): readonly string[] {
  const [newer, older] = [documents[at], documents[at - 1]];
  if (newer === undefined || older === undefined) return [];
  const alive = ({ items }: SourceDocument): readonly Item[] => items.filter((item) => !item.excluded);
  const shown = new Set(alive(older).map((item) => item.eId));
  const before = new Map(documents.slice(0, at).flatMap((document) => alive(document).map((item) => [item.eId, item])));
  return newer.items.flatMap((item): string[] => {
    if (item.excluded || shown.has(item.eId)) return [];
    const last = before.get(item.eId);
    if (last === undefined) return [];
    const [old, young] = [subjectOf(last), subjectOf(item)];
    return old.length > 0 && young.length > 0 && similarity(old, young) < OTHER ? [item.eId] : [];
  });
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
  const announcements = document.announcements.map((placed) => ({ ...placed, under: nameOf(placed.under, names) }));
  return { ...document, items, notes, announcements };
}
