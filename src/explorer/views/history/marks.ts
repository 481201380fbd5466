/** The marks of the picture: changes on lines, lines under chapters, and which of them the reader's choices leave. */
import type { Kind } from '../../parts/mark-symbol.ts';
import type { Words } from '../../words/index.ts';
import type { Change, Row } from './question.ts';

/** One line of the picture: a provision, the act itself, or a chapter with what stands in it. */
export interface Line {
  readonly id: string;
  readonly label: string;
  /** The chapter that the line can be folded into; null for what stands in none. */
  readonly chapter: { readonly id: string; readonly label: string } | null;
  readonly changes: readonly Change[];
}

export interface Mark {
  readonly line: Line;
  /** The line that it is drawn on: its own, or its chapter's while that is folded. */
  readonly on: string;
  readonly change: Change;
  /** Day that it stands at. */
  readonly at: string;
}

export interface Choice {
  readonly kinds: readonly string[];
  readonly law: string | null;
  readonly body: string | null;
  readonly byForce: boolean;
}

/** An article by its number and heading; the act's own title stands above the picture. */
export function labelOf(subject: Row['subject'], words: Words): string {
  if (subject.__typename === 'Act') return words.wholeAct;
  return unitLabel(subject, words);
}

function unitLabel(
  unit: { readonly kind: keyof Words['units']; readonly number: string | null; readonly heading: string | null },
  words: Words,
): string {
  const place = words.units[unit.kind].replace('{}', unit.number ?? '').trim();
  return unit.heading === null ? place : `${place} ${unit.heading}`;
}

/** The lines in the order of the act. */
export function linesOf(rows: readonly Row[], words: Words): readonly Line[] {
  return rows.map(({ subject, amendments }) => {
    const chapter = subject.__typename === 'Act' ? undefined : subject.ancestors.findLast((a) => a.kind === 'CHAPTER');
    return {
      id: subject.id,
      label: labelOf(subject, words),
      chapter: chapter ? { id: chapter.id, label: unitLabel(chapter, words) } : null,
      changes: amendments,
    };
  });
}

/** The marks that the choices leave, each on its line or on that of its folded chapter. */
export function marksOf(
  lines: readonly Line[],
  { kinds, law, body, byForce }: Choice,
  bodiesOf: ReadonlyMap<string, ReadonlySet<string>>,
  folded: (chapter: string) => boolean,
): readonly Mark[] {
  return lines.flatMap((line) =>
    line.changes
      .filter((change) => kinds.length === 0 || kinds.includes(change.kind))
      .filter((change) => law === null || change.by.id === law)
      .filter((change) => body === null || bodiesOf.get(change.id)?.has(body) === true)
      .map((change) => ({
        line,
        on: line.chapter !== null && folded(line.chapter.id) ? line.chapter.id : line.id,
        change,
        at: byForce ? (change.inForceOn ?? change.inForceEarliest ?? change.adoptedOn) : change.adoptedOn,
      })),
  );
}

/** What the picture draws from top to bottom: chapters, and the lines of those that are open. */
export interface Band {
  readonly id: string;
  readonly label: string;
  readonly chapter: boolean;
}

export function bandsOf(lines: readonly Line[], folded: (chapter: string) => boolean): readonly Band[] {
  const chapters = new Map<string, { label: string; lines: Line[] }>();
  const bands: Band[] = [];
  for (const line of lines) if (line.chapter === null && !line.id.includes('#chp_')) bands.push(own(line));
  for (const line of lines) {
    const chapter = line.chapter ?? (line.id.includes('#chp_') ? { id: line.id, label: line.label } : null);
    if (chapter === null) continue;
    const known = chapters.get(chapter.id) ?? { label: chapter.label, lines: [] };
    chapters.set(chapter.id, known);
    if (line.id !== chapter.id) known.lines.push(line);
  }
  const order = [...chapters].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
  for (const [id, { label, lines: inside }] of order) {
    bands.push({ id, label, chapter: true });
    if (!folded(id)) bands.push(...inside.map(own));
  }
  return bands;
}

const own = ({ id, label }: Line): Band => ({ id, label, chapter: false });

/** How many changes of each kind each year has, by year of adoption or of force as the marks stand. */
export function yearsOf(marks: readonly Mark[]): readonly { year: number; kind: Kind; count: number }[] {
  const counts = new Map<string, { year: number; kind: Kind; count: number }>();
  for (const { at, change } of marks) {
    const year = Number(at.slice(0, 4));
    const key = `${year} ${change.kind}`;
    const found = counts.get(key) ?? { year, kind: change.kind, count: 0 };
    found.count += 1;
    counts.set(key, found);
  }
  return [...counts.values()].sort((a, b) => a.year - b.year || a.kind.localeCompare(b.kind));
}
