/** One sign of a kind of change, as it stands in legends and lists. */
import { symbol } from 'd3-shape';
import { type Kind, SYMBOLS } from './mark-symbol.ts';

export function MarkShape({ kind, hollow = false }: { kind: Kind; hollow?: boolean }) {
  return (
    <svg class={`sign ${kind}`} viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
      <path class={hollow ? 'mark-shape hollow' : 'mark-shape'} d={symbol(SYMBOLS[kind], 50)() ?? ''} />
    </svg>
  );
}
