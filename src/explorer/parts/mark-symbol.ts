/** The sign of each kind of change: shape and colour both tell it, so that colour alone is never needed. */
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
