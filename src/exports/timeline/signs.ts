/** The sign of each kind of change, as the explorer draws it: shape and colour both tell it, also in a print without colours. */
import { type SymbolType, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle } from 'd3-shape';
import type { AmendmentKind } from '../../model/terms.ts';

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

interface Sign {
  readonly symbol: SymbolType;
  readonly colour: string;
}

const gone: Sign = { symbol: fallenTriangle, colour: '#b3261e' };
const words: Sign = { symbol: symbolDiamond, colour: '#8a5a00' };

export const SIGNS: Readonly<Record<AmendmentKind, Sign>> = {
  INSERTION: { symbol: symbolTriangle, colour: '#1f7a4d' },
  REWORDING: { symbol: symbolSquare, colour: '#7a3e9d' },
  MODIFICATION: { symbol: symbolCircle, colour: '#14507a' },
  REPEAL: gone,
  EXPIRY: gone,
  SUSPENSION: gone,
  TERM_REPLACEMENT: words,
  RENUMBERING: words,
};
