/** Reads the notes of the sources: what each says that an act did, and what could not be read. */
import type { ForceRule } from '../../model/force.ts';
import type { AmendmentAspect, AmendmentKind } from '../../model/terms.ts';
import type { ActReference, UnreadReason } from '../notes/note.ts';
import { readNote } from '../notes/read-note.ts';
import { splitNotes } from '../notes/split-notes.ts';
import type { ActLink, SourceDocument } from '../structure/document.ts';
import type { ActRegistry, EvidenceInput } from './act-registry.ts';

/** One thing that one note says one act did. */
export interface Reading {
  readonly by: ActReference;
  /** eId of what was changed, or `act`. */
  readonly target: string;
  readonly kind: AmendmentKind;
  readonly aspect: AmendmentAspect;
  readonly force: ForceRule;
  readonly evidence: EvidenceInput;
}

/** A note that the grammar does not know: its place and length, never its words. */
export interface UnreadNote {
  readonly source: string;
  readonly under: string;
  readonly locator: string;
  readonly length: number;
  /** Offset at which the grammar stopped. */
  readonly at: number;
  readonly reason: UnreadReason;
}

export interface NotesRead {
  readonly readings: readonly Reading[];
  readonly unread: readonly UnreadNote[];
  /** Notes read in full. */
  readonly read: number;
  /** Announcements and references that stand among the notes. */
  readonly others: number;
}

/** Reads all notes of a document and names their acts to the registry. */
export function readNotes(document: SourceDocument, registry: ActRegistry): NotesRead {
  const readings: Reading[] = [];
  const unread: UnreadNote[] = [];
  let read = 0;
  let others = 0;
  for (const { note, locator } of document.notes) {
    for (const { text } of splitNotes(note.text)) {
      const reading = readNote({ ...note, text });
      if (reading.unread === null) read += 1;
      else if (reading.unread.reason === 'NOT_AN_AMENDMENT') {
        others += 1;
        continue;
      } else {
        const { at, reason } = reading.unread;
        unread.push({ source: document.source.id, under: note.under, locator, length: text.length, at, reason });
      }
      // An unread note may still hold acts that are beyond doubt; the gap says that it was not read in full.
      for (const action of reading.unread === null ? reading.actions : reading.certain) {
        const evidence = { source: document.source.id, locator };
        registry.mention({ ...action.by, adoptedOn: action.by.date }, evidence);
        readings.push({ ...action, evidence });
      }
    }
  }
  linkActs(document, readings, registry);
  return { readings, unread, read, others };
}

/** Gives the acts of the notes the adilet ids that the page's links lead to. */
function linkActs(document: SourceDocument, readings: readonly Reading[], registry: ActRegistry): void {
  const acts = new Map<string, ActReference>();
  for (const { by } of readings) {
    const number = /^\d+/.exec(by.number ?? '')?.[0];
    if (number !== undefined) acts.set(`${by.date.slice(0, 4)}/${number}`, by);
  }
  for (const link of document.linkedNotes.flatMap((note) => note.links)) {
    const key = linkKey(link);
    const act = key === null ? undefined : acts.get(key);
    if (act !== undefined) registry.link({ ...act, adoptedOn: act.date }, link.adiletId);
  }
}

/** Year and number that an adilet id holds: `Z1300000101` → `2013/101`, `Z090000126_` → `2009/126`. */
function linkKey(link: ActLink): string | null {
  const match = /^[A-Z](\d{2})(\d+)_?$/.exec(link.adiletId);
  // A link on "ст.2" leads to the same act; only the one on the number is sure to name the act itself.
  const printed = /(\d+)(?:-[IVXІХ]+)?\s*$/iu.exec(link.text)?.[1];
  if (match === null || printed === undefined || Number(match[2]) !== Number(printed)) return null;
  return `${Number(match[1]) > 80 ? '19' : '20'}${match[1]}/${Number(printed)}`;
}
