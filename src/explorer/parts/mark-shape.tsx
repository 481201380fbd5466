/** The sign of a kind of change: within a picture, or by itself in a list. */
import { symbol } from 'd3-shape';
import { type Kind, SYMBOLS } from './mark-symbol.ts';

export type { Kind };

/** The sign within an SVG: its middle at `x`, `y`, about `r` wide to each side. */
export function MarkShape({ kind, x, y, r, hollow }: { kind: Kind; x: number; y: number; r: number; hollow: boolean }) {
  return (
    <path
      class={`mark-shape ${kind}${hollow ? ' hollow' : ''}`}
      transform={`translate(${x},${y})`}
      d={symbol(SYMBOLS[kind], r * r * 2.4)() ?? ''}
    />
  );
}

/** The sign by itself, as high as a line of text. */
export function MarkSign({ kind, hollow = false }: { kind: Kind; hollow?: boolean }) {
  return (
    <svg class="sign" width="14" height="14" aria-hidden="true">
      <MarkShape kind={kind} x={7} y={7} r={4.6} hollow={hollow} />
    </svg>
  );
}
