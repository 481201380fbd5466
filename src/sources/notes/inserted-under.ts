/** Statements as the place of their note mends them: numbers that lost their dash, containers that need no number. */
import { stepsOf, type UnitKind } from './note-eids.ts';
import type { StatementMention, UnitMention } from './syntax.ts';

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

/**
 * "Закон дополнен статьями 161 и 162" under article 16-1: small figures that came to stand in the line. The place of the
 * note tells the first of them, and the others go on from the same article.
 */
function withDash(unit: UnitMention, under: string): UnitMention {
  const own = stepsOf(under).find(({ kind }) => kind === unit.kind)?.number ?? '';
  if (!own.includes('-') || !unit.numbers.includes(own.replaceAll('-', ''))) return unit;
  const first = own.slice(0, own.lastIndexOf('-'));
  const flat = first.replaceAll('-', '');
  const dashed = (number: string) =>
    /^\d+$/.test(number) && number.length > flat.length && number.startsWith(flat)
      ? `${first}-${number.slice(flat.length)}`
      : number;
  return { ...unit, numbers: unit.numbers.map(dashed) };
}

export function withDashes(statement: StatementMention, under: string): StatementMention {
  const { subject, change } = statement;
  const mended = (units: readonly UnitMention[]) => units.map((unit) => withDash(unit, under));
  return {
    ...statement,
    subject: subject?.type === 'place' ? { ...subject, units: mended(subject.units) } : subject,
    change: change.type === 'INSERTION' ? { ...change, inserted: mended(change.inserted) } : change,
  };
}

/** "Глава дополнена статьей 21-2" under the article: which chapter it is, the article's own number need not know. */
export function withoutContainer(statement: StatementMention, under: string): StatementMention {
  const { subject, change } = statement;
  const unit = subject?.type === 'place' && subject.units.length === 1 ? subject.units[0] : undefined;
  // Articles are numbered through an act, whichever section the part of a section is of.
  const isPartOfSection = unit?.kind === 'SUBSECTION' || unit?.kind === 'SUBCHAPTER';
  const isThrough =
    change.type === 'INSERTION' && change.inserted.length === 1 && change.inserted[0]?.kind === 'ARTICLE';
  if (isPartOfSection && isThrough) return { ...statement, subject: null };
  const isBareContainer = (unit?.kind === 'CHAPTER' || unit?.kind === 'SECTION') && unit.numbers.length === 0;
  const isKnown = isInserted(statement, under) || (change.type === 'INSERTION' && isBareContainer);
  return isKnown ? { ...statement, subject: null } : statement;
}
