/** Statements as the place of their note mends them: numbers that lost their dash, containers that need no number. */
import { stepsOf, type UnitKind } from '../note-eids.ts';
import type { StatementMention, UnitMention } from '../syntax.ts';
import { type Resolved, unclear } from './targets.ts';

const ABOVE_PARAGRAPHS: ReadonlySet<UnitKind | undefined> = new Set(['SECTION', 'SUBSECTION', 'CHAPTER', 'SUBCHAPTER']);

/**
 * "Правила дополнены пунктом 3-1", "Раздел 2 дополнен пунктом 3-1" under paragraph 3-1: which rules they are, the place of
 * the note tells; and paragraphs are numbered through the sections of an act without articles.
 */
function isInserted({ subject, change }: StatementMention, under: string): boolean {
  const [unit, ...around] = change.type === 'INSERTION' ? change.inserted : [];
  const [top, ...below] = stepsOf(under);
  const last = below.at(-1) ?? top;
  const isSection = subject?.type === 'place' && subject.units.every(({ kind }) => ABOVE_PARAGRAPHS.has(kind));
  const isOfRules = subject?.type === 'approved' && (top?.kind !== 'ARTICLE' || unit?.kind === 'ARTICLE');
  const isThrough = isOfRules || (isSection && top?.kind === 'PARAGRAPH' && below.length === 0);
  if (!isThrough || unit === undefined || around.length > 0) return false;
  return last?.kind === unit.kind && unit.numbers.some((number) => number === last.number);
}

/** The number of the place around the note that has such a unit, where it is one with a dash; else null. */
function dashedOf({ kind }: UnitMention, under: string): string | null {
  const own = stepsOf(under).find((step) => step.kind === kind)?.number ?? '';
  return own.includes('-') ? own : null;
}

/** Whether the list can hold the number of the note's own place without its dash. Where it holds both, each is meant. */
function canHaveLostDash(unit: UnitMention, under: string): boolean {
  const own = dashedOf(unit, under);
  return own !== null && unit.numbers.includes(own.replaceAll('-', '')) && !unit.numbers.includes(own);
}

/**
 * "Закон дополнен статьями 161 и 162" under article 16-1: small figures that came to stand in the line. The place of the
 * note tells the first of them, and the others go on from there one by one; else null.
 */
function withDash(unit: UnitMention, under: string): UnitMention | null {
  const own = dashedOf(unit, under) ?? '';
  const first = own.slice(0, own.lastIndexOf('-'));
  const tail = Number(own.slice(first.length + 1));
  const areInOrder = unit.numbers.every((number, i) => number === `${first.replaceAll('-', '')}${tail + i}`);
  return areInOrder && tail > 0 ? { ...unit, numbers: unit.numbers.map((_, i) => `${first}-${tail + i}`) } : null;
}

/** The statement with the dashes that the place of the note gives back; unread where they may or may not be lost. */
export function withDashes(statement: StatementMention, under: string): Resolved<StatementMention> {
  const { subject, change } = statement;
  // Of another place than what was inserted, nothing tells a lost dash from a number that has none.
  const named = subject?.type === 'place' ? subject.units : subject?.type === 'places' ? subject.places.flat() : [];
  const doubtful = named.find((unit) => canHaveLostDash(unit, under));
  if (doubtful !== undefined) return unclear(doubtful.at, 'whether the number has lost its dash');
  if (change.type !== 'INSERTION') return { value: statement };
  const inserted: UnitMention[] = [];
  for (const unit of change.inserted) {
    const mended = canHaveLostDash(unit, under) ? withDash(unit, under) : unit;
    if (mended === null) return unclear(unit.at, 'whether the numbers have lost their dashes');
    inserted.push(mended);
  }
  return { value: { ...statement, change: { ...change, inserted } } };
}

/** "Глава дополнена статьей 21-2" under the article: which chapter it is, the article's own number need not know. */
export function withoutContainer(statement: StatementMention, under: string): StatementMention {
  const { subject, change } = statement;
  const unit = subject?.type === 'place' && subject.units.length === 1 ? subject.units[0] : undefined;
  // Articles and chapters are numbered through an act, whichever section the part of a section is of.
  const isPartOfSection = unit?.kind === 'SUBSECTION' || unit?.kind === 'SUBCHAPTER';
  const [inserted, ...around] = change.type === 'INSERTION' ? change.inserted : [];
  const isChapter = inserted?.kind === 'CHAPTER' && unit?.kind === 'SUBSECTION';
  const isThrough = around.length === 0 && (inserted?.kind === 'ARTICLE' || isChapter);
  if (isPartOfSection && isThrough) return { ...statement, subject: null };
  const isBareContainer = (unit?.kind === 'CHAPTER' || unit?.kind === 'SECTION') && unit.numbers.length === 0;
  const isKnown = isInserted(statement, under) || (change.type === 'INSERTION' && isBareContainer);
  return isKnown ? { ...statement, subject: null } : statement;
}
