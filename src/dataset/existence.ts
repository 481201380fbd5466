/**
 * Whether a part exists after what it is part of was reworded, inserted, or as far back as the record goes. Notes
 * rarely say so; the part's own events and the editions that show it do.
 */
import type { Point } from './points.ts';

interface Shown {
  /** Which editions show it; null where that is not known. */
  readonly seen: readonly boolean[] | null;
}

const isTurn = (point: Point): boolean => point.inherited;
const isOwn = (point: Point): boolean => !point.inherited;

/** What an own event presupposes: it is not there before it is inserted, it is there before it is changed or repealed. */
const presupposes = (point: Point): boolean => point.effect !== 'BIRTH';

/**
 * Decides for the point at `index` (-1: the beginning) whether the part is there from then on. In this order: its next
 * own event before the next turn above it; the first edition between the two turns; its next own event at all; the next
 * edition; else things stay as they are, and what is born is born whole.
 */
export function existence({ seen }: Shown): (points: readonly Point[], index: number, alive: boolean) => boolean {
  return (points, index, alive) => {
    const here = points[index];
    const rest = points.slice(index + 1);
    const turnAt = rest.findIndex(isTurn);
    const turn = turnAt < 0 ? null : rest[turnAt];
    const own = (turnAt < 0 ? rest : rest.slice(0, turnAt)).find(isOwn);
    const from = here?.position ?? 0;
    if (own !== undefined) {
      const before = own.effect === 'BIRTH' && !own.lenient ? adoptedBefore(points, own) : null;
      return before ?? presupposes(own);
    }
    const until = turn?.position ?? seen?.length ?? 0;
    if (seen !== null && from < until) return seen[from] === true;
    const upToEnd = rest.findIndex((p) => isTurn(p) && p.effect !== 'REWORD');
    const later = (upToEnd < 0 ? rest : rest.slice(0, upToEnd)).find(isOwn);
    if (later !== undefined) return presupposes(later);
    if (seen !== null && from < seen.length) return seen[from] === true;
    if (here === undefined) return true;
    return here.effect === 'BIRTH' ? seen === null : alive;
  };

  /** True where an edition showed it before the event that inserts it could be made: the contradiction is reported there. */
  function adoptedBefore(points: readonly Point[], birth: Point): boolean | null {
    if (seen === null) return null;
    const lastTurn = points.slice(0, points.indexOf(birth)).findLast((p) => p.effect === 'DEATH' || p.inherited);
    return seen.slice(lastTurn?.position ?? 0, birth.position).some(Boolean) ? true : null;
  }
}
