/** Rows of which the dossier, built with them, says another thing than they do: they are not taken. */

import type { TableName } from '../exports/tables/table.ts';
import { amendmentId, competenceId } from '../model/ids.ts';
import type { AmendmentAspect, AmendmentKind, CompetenceRole } from '../model/terms.ts';
import { printPlace } from '../sources/dossier/breach.ts';
import type { Candidate } from './candidates.ts';
import type { Comparison, Difference } from './compare.ts';
import { MAKERS, type RawFact, SETTABLE } from './facts-of.ts';
import type { Fault } from './fault.ts';
import { hangsOn, type Package } from './package.ts';

/** Days that linked data and older tables give without saying whether they are bounds. */
const MAY_BE_BOUND = /^(valid|exists)_(from|to)$/;

/** The key under which a list of what the dossier holds already is refused: the evidence for it may be taken still. */
export const listKey = (table: TableName, owner: string): string => `${table} ${owner}`;

/** A candidate without those of the lists that it sets which are refused. */
export function withoutLists(candidate: Candidate, refused: ReadonlyMap<string, string>): Candidate {
  const open = candidate.lists.filter(({ table, owner }) => !refused.has(listKey(table, owner)));
  if (open.length === candidate.lists.length) return candidate;
  const fields = new Set(
    candidate.lists.filter((list) => !open.includes(list)).map(({ table }) => SETTABLE[table]?.field),
  );
  // What is set is an object by field: `moreAbout` made it.
  const set = Object.entries(candidate.fact['set'] as RawFact).filter(([field]) => !fields.has(field));
  return { ...candidate, lists: open, fact: { ...candidate.fact, set: Object.fromEntries(set) } };
}

/**
 * Ids of candidates, and keys of lists that corrections would set, with the reason in words. What names one that is not
 * taken is not taken either. How long the record of an act is (`record_from`, `record_until`) and what a text refers to is
 * nothing that its fact says: that is left without the fact.
 */
export function refusalsOf(outcome: Comparison, candidates: readonly Candidate[]): ReadonlyMap<string, string> {
  const fresh = new Set(candidates.filter((one) => one.fresh).map(({ id }) => id));
  const set = new Set(candidates.flatMap(({ lists }) => lists.map(({ table, owner }) => listKey(table, owner))));
  const refused = new Map<string, string>();
  const refuse = (id: string, reason: string): void => {
    if (fresh.has(id) && !refused.has(id)) refused.set(id, reason);
  };
  for (const [table, rows] of outcome.absent) {
    for (const placed of rows) {
      const { row } = placed;
      const id = MAKERS[table] === undefined ? (row['claim'] ?? row['gap'] ?? '') : (row['id'] ?? '');
      const called = candidates.find((one) => one.id === id && one.fresh);
      refuse(id, `${printPlace(placed)}: ${id}, ${called === undefined ? NOT_CALLED : misnamed(called)}`);
    }
  }
  for (const { id, table, column, held, sent, placed } of outcome.cells) {
    if (column.startsWith('record_') || table === 'things') continue;
    refuse(id, `${printPlace(placed)}: ${id}, whose ${column} ${sent} ${reasonOf({ column, held })}`);
  }
  for (const { table, owner, fresh: rows } of outcome.lists) {
    const [placed] = rows;
    if (placed === undefined || table === 'references') continue;
    const dated = Object.entries(placed.row).find(([column, cell]) => MAY_BE_BOUND.test(column) && cell !== '');
    const reason =
      dated === undefined
        ? `whose ${table} do not follow from what it would be written as`
        : `whose ${dated[0]} ${dated[1]} ${reasonOf({ column: dated[0], held: '' })}`;
    const sentence = `${printPlace(placed)}: ${thingOf(owner)}, ${reason}`;
    if (set.has(listKey(table, owner))) refused.set(listKey(table, owner), sentence);
    else refuse(thingOf(owner), sentence);
  }
  return withThoseThatName(refused, candidates);
}

/**
 * What breaks a rule of the dossier, with the rule: a new thing and what names it, or, of what is held, the lists that a
 * correction sets; where it sets none, the correction.
 */
export function faultsOf(faults: readonly Fault[], candidates: readonly Candidate[]): ReadonlyMap<string, string> {
  const refused = new Map<string, string>();
  for (const { kind, index, message } of faults) {
    const candidate = candidates.filter((one) => one.kind === kind)[index];
    if (candidate === undefined) continue;
    const { id, lists, placed } = candidate;
    const reason = message.replace(/\.$/, '');
    for (const { table, owner, fresh } of lists) {
      const key = listKey(table, owner);
      if (!refused.has(key)) refused.set(key, `${printPlace(fresh[0] ?? placed)}: ${table} of ${owner}: ${reason}`);
    }
    if (lists.length === 0 && !refused.has(id)) refused.set(id, `${printPlace(placed)}: ${id}: ${reason}`);
  }
  return withThoseThatName(refused, candidates);
}

/** What the package itself contradicts, with what names a new thing of which it does. */
export function refusedAtOnce({ refused = [] }: Package, candidates: readonly Candidate[]): Map<string, string> {
  const all = new Map(refused.map((one) => [one.id, `${printPlace(one)}: ${one.id}, ${one.reason}`]));
  const fresh = new Set(candidates.filter((one) => one.fresh).map(({ id }) => id));
  return new Map([...all, ...withThoseThatName(new Map([...all].filter(([id]) => fresh.has(id))), candidates)]);
}

const NOT_CALLED = 'which what it says would not be called, or would say only in part';

/** The ids of changes and powers follow from what they say. */
function misnamed({ kind, fact, id }: Candidate): string {
  const text = (name: string): string => String(fact[name] ?? '');
  const name =
    kind === 'amendments'
      ? // The values have the shape of their kind.
        amendmentId(
          text('by'),
          text('target'),
          text('kind') as AmendmentKind,
          (fact['aspect'] ?? 'TEXT') as AmendmentAspect,
        )
      : kind === 'competences'
        ? competenceId(text('provision'), text('body'), text('role') as CompetenceRole)
        : id;
  return name === id ? NOT_CALLED : `which is called ${name} by what it says: give it that id, or mend what it says`;
}

const reasonOf = ({ column, held }: Pick<Difference, 'column' | 'held'>): string =>
  MAY_BE_BOUND.test(column) && held === ''
    ? `may be the earliest day alone: name the act from which it follows in ${column}_by of the tables, or leave that cell empty where the day itself is told`
    : `does not follow from the facts that it would be written as${held === '' ? '' : ` (they give ${held})`}: tell the change or the act from which it follows, or leave it out`;

const thingOf = (owner: string): string => hangsOn(owner) ?? owner;

/** With the candidates that name one that is refused. */
export function withThoseThatName(
  found: ReadonlyMap<string, string>,
  candidates: readonly Candidate[],
): ReadonlyMap<string, string> {
  const refused = new Map(found);
  for (let before = -1; before !== refused.size; ) {
    before = refused.size;
    for (const { id, fact, placed } of candidates) {
      if (refused.has(id)) continue;
      const named = [...textsOf(fact)].find((text) => refused.has(text));
      if (named !== undefined) refused.set(id, `${printPlace(placed)}: ${id}, which names ${named}`);
    }
  }
  return refused;
}

/** Every text within a fact. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) yield* textsOf(one);
}
