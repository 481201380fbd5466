/** The sign of each kind of change: shape and colour both tell it, so that colour alone is never needed. */
import { path } from 'd3-path';
import { type SymbolType, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { Words } from '../words/index.ts';

export type Kind = keyof Words['kinds'];

/** d3's triangle, standing on its point. */
const fallenTriangle: SymbolType = {
  draw(context, size) {
    const y = Math.sqrt(size / (Math.sqrt(3) * 3));
    context.moveTo(0, y * 2);
    context.lineTo(-Math.sqrt(3) * y, -y);
    context.lineTo(Math.sqrt(3) * y, -y);
    context.closePath();
  },
};

export const SYMBOLS: Readonly<Record<Kind, SymbolType>> = {
  INSERTION: symbolTriangle,
  REWORDING: symbolSquare,
  MODIFICATION: symbolCircle,
  REPEAL: fallenTriangle,
  EXPIRY: fallenTriangle,
  SUSPENSION: fallenTriangle,
  TERM_REPLACEMENT: symbolDiamond,
  RENUMBERING: symbolDiamond,
};

/** As style/colours.css names them. */
export const COLOURS: Readonly<Record<Kind, string>> = {
  INSERTION: 'var(--inserted)',
  REWORDING: 'var(--reworded)',
  MODIFICATION: 'var(--changed)',
  REPEAL: 'var(--repealed)',
  EXPIRY: 'var(--repealed)',
  SUSPENSION: 'var(--repealed)',
  TERM_REPLACEMENT: 'var(--words)',
  RENUMBERING: 'var(--words)',
};

type Context = Parameters<SymbolType['draw']>[0];

/** The area that d3 is told, by the middle's distance to the edge of a circle of that area. */
const areaOf = (r: number): number => Math.PI * r * r;

/**
 * The outline of a sign with its middle at a place, about `r` to each side. The place is in the outline itself: the
 * browser keeps a layer of its own for each element with a `transform`, which a picture of thousands cannot afford.
 */
export function outlineAt(kind: Kind, x: number, y: number, r: number): string {
  const drawn = path();
  const moved: Pick<Context, 'moveTo' | 'lineTo' | 'arc' | 'rect' | 'closePath'> = {
    moveTo: (a, b) => drawn.moveTo(x + a, y + b),
    lineTo: (a, b) => drawn.lineTo(x + a, y + b),
    arc: (a, b, radius, start, end) => drawn.arc(x + a, y + b, radius, start, end),
    rect: (a, b, width, height) => drawn.rect(x + a, y + b, width, height),
    closePath: () => drawn.closePath(),
  };
  SYMBOLS[kind].draw(moved as Context, areaOf(r)); // What the signs use of it; each is drawn around the origin.
  return drawn.toString();
}
