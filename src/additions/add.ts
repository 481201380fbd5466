/** What a package adds to a dossier: facts with their evidence, and gaps where both say otherwise. Nothing is written here. */

import type { Part } from '../exports/part.ts';
import type { TableName } from '../exports/tables/table.ts';
import { ZangraphError } from '../model/errors.ts';
import { DossierError, printPlace } from '../sources/dossier/breach.ts';
import { mistakesOf } from '../sources/dossier/explain.ts';
import { FACTS, type FactKind } from '../sources/facts.ts';
import { breakerOf } from './breaker.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { type Comparison, compare } from './compare.ts';
import { eachOnce } from './each-once.ts';
import { type RawFact, SETTABLE } from './facts-of.ts';
import type { Fault } from './fault.ts';
import { leftOf } from './left.ts';
import type { Package } from './package.ts';
import { listed } from './read-csv-table.ts';
import { faultsOf, refusalsOf, refusedAtOnce, withoutLists, withThoseThatName } from './refusals.ts';

/** By kind of fact, in the order of the package. */
export type NewFacts = ReadonlyMap<FactKind, readonly RawFact[]>;

export interface Additions {
  readonly name: string;
  readonly facts: NewFacts;
  readonly conflicts: number;
  /** Whether the package was exported from another revision than the dossier's. */
  readonly older: boolean;
  /** What was not taken, and why. */
  readonly left: readonly string[];
}

/** The dossier with added facts, or those that break its rules. Throws DossierError where what it holds breaks them then. */
export type Build = (facts: NewFacts) => Promise<Part | readonly Fault[]>;

/**
 * Compares a package with a dossier's graph. Whatever it says is then in the facts, in a gap, or told as left: the
 * dossier is built with the facts (`build`), and a row that breaks its rules, or of which the outcome says another thing,
 * is not taken.
 *
 * Throws SOURCE_UNREADABLE, with file and line, for rows that are no facts: nothing of a package is taken unless all of it
 * can be read.
 */
export async function additionsOf(given: Package, held: Part, build: Build): Promise<Additions> {
  const sent = eachOnce(given);
  const before = await compare(sent, held);
  let candidates = await candidatesOf(sent, before, held);
  checkAll(candidates);
  const refused = refusedAtOnce(sent, candidates);
  candidates = candidates.filter(({ id }) => !refused.has(id));
  let outcome: Comparison = before;
  while (candidates.length > 0) {
    const built = await builtWith(candidates, build);
    outcome = 'reader' in built ? await compare(sent, built, true) : before;
    const found = 'reader' in built ? refusalsOf(outcome, candidates) : built;
    if (found.size === 0) break;
    for (const [id, reason] of found) refused.set(id, reason);
    candidates = candidates.filter(({ id }) => !refused.has(id)).map((one) => withoutLists(one, refused));
    if (candidates.length === 0) outcome = before;
  }
  return {
    name: sent.name,
    facts: byKind(candidates),
    conflicts: candidates.filter(({ conflict }) => conflict !== null).length,
    older: sent.revision !== undefined && sent.revision !== held.revision,
    left: leftOf(sent, before, outcome, candidates, refused),
  };
}

/** The dossier with the candidates; or those of them with which it would break its rules, with the reason. */
async function builtWith(candidates: readonly Candidate[], build: Build): Promise<Part | ReadonlyMap<string, string>> {
  let built: Part | readonly Fault[];
  try {
    built = await build(byKind(candidates));
  } catch (error) {
    if (!(error instanceof DossierError)) throw error;
    const found = await breakerOf(candidates, error, (some) => build(byKind(some)));
    return withThoseThatName(found, candidates);
  }
  if ('reader' in built) return built;
  const found = faultsOf(built, candidates);
  // What breaks a rule is never written.
  if (found.size === 0) throw new ZangraphError('SOURCE_UNREADABLE', listed(built.map(({ message }) => message)));
  return found;
}

function byKind(candidates: readonly Candidate[]): NewFacts {
  const facts = new Map<FactKind, RawFact[]>();
  for (const { kind, fact } of candidates) {
    const list = facts.get(kind);
    if (list === undefined) facts.set(kind, [fact]);
    else list.push(fact);
  }
  return facts;
}

/** Throws SOURCE_UNREADABLE with all that has not the shape of its kind, as an author of a dossier is told of it. */
function checkAll(candidates: readonly Candidate[]): void {
  const found = candidates.flatMap(({ kind, fact, id, placed }) => {
    const shape = FACTS[kind];
    const { success, error } = shape.safeParse(fact);
    const [mistake] = success ? [] : mistakesOf(error, shape, fact);
    if (mistake === undefined) return [];
    const [field] = mistake.path;
    const table = /\.csv$/i.test(placed.file) && !(String(field) in fact) ? tableOf(kind, String(field)) : null;
    return [
      `${printPlace(placed)}: ${id}: ${mistake.message}${table === null ? '' : ` It is told by rows of ${table}.csv.`}`,
    ];
  });
  if (found.length > 0) throw new ZangraphError('SOURCE_UNREADABLE', listed(found));
}

/** The table whose rows tell a field of a kind of fact, where that is another than the fact's own. */
function tableOf(kind: FactKind, field: string): string | null {
  if (field === 'evidence') return 'evidence';
  // Object.entries forgets that the keys are tables.
  const found = (Object.entries(SETTABLE) as readonly [TableName, { readonly field: string }][]).find(
    ([table, settable]) => settable.field === field && (table.startsWith(kind) || kind === 'bodies'),
  );
  return found?.[0] ?? null;
}
