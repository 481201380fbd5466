/** Renumbered provisions: the lineage of those that moved for sure, and a question where it is not sure. */
import { bare, provisionId } from '../../model/ids.ts';
import type { FactInput } from '../facts.ts';
import { citationOf } from '../structure/citation.ts';
import { placeIn } from './attribution.ts';
import type { DatedMove } from './reused-numbers.ts';
import type { Snapshot } from './timeline.ts';

type EvidenceOf = FactInput<'relations'>['evidence'];

/** Where the older source shows the provision and the newer one shows it under its new number. */
function places(move: DatedMove, snapshots: readonly Snapshot[]): EvidenceOf {
  const at = (source: string, eId: string): EvidenceOf => {
    const snapshot = snapshots.find((s) => s.document.source.id === source);
    return snapshot === undefined ? [] : [placeIn(snapshot, eId)];
  };
  return [...at(move.before, move.from), ...at(move.after, move.to)];
}

export function relationFacts(
  act: string,
  moves: readonly DatedMove[],
  snapshots: readonly Snapshot[],
): readonly FactInput<'relations'>[] {
  return moves
    .filter((move) => move.sure)
    .map((move) => ({
      type: 'SUCCEEDED_BY',
      from: provisionId(act, move.from),
      to: provisionId(act, move.to),
      evidence: places(move, snapshots),
    }));
}

/** Words that turn up at another number, but may have been written anew there. */
export function identityGaps(
  act: string,
  moves: readonly DatedMove[],
  snapshots: readonly Snapshot[],
): readonly FactInput<'gaps'>[] {
  return moves
    .filter((move) => !move.sure)
    .map((move) => {
      const [from, to] = [provisionId(act, move.from), provisionId(act, move.to)];
      const share = Math.round(move.likeness * 100);
      const evidence = places(move, snapshots);
      return {
        id: `gap:identity/${bare(from)}/${move.to}`,
        kind: 'AMBIGUOUS_ATTRIBUTION',
        about: from,
        field: 'identity',
        reason: {
          ru: `${citationOf(move.from)}: в более новой редакции сходные слова (${share} из 100) стоят в ${citationOf(move.to)}; перенесено ли положение или написано новое, источники не говорят.`,
          en: `${citationOf(move.from)}: the newer edition has like words (${share} of 100) at ${citationOf(move.to)}; the sources do not say whether the provision moved or another was written.`,
        },
        sides: [
          { value: `${from} SUCCEEDED_BY ${to}`, evidence },
          { value: `${to} is another provision`, evidence },
        ],
      };
    });
}
