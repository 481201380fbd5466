import type { Words } from '../words/index.ts';

export type Kind = keyof Words['kinds'];

/** One mark: colour and shape both tell the kind, so that colour alone is never needed. */
export function MarkShape({ kind, x, y, r, hollow }: { kind: Kind; x: number; y: number; r: number; hollow: boolean }) {
  const className = `mark-shape ${kind}${hollow ? ' hollow' : ''}`;
  switch (kind) {
    case 'INSERTION':
      return <path class={className} d={`M${x},${y - r} L${x + r},${y + r * 0.8} L${x - r},${y + r * 0.8} Z`} />;
    case 'REPEAL':
    case 'EXPIRY':
    case 'SUSPENSION':
      return <path class={className} d={`M${x - r},${y - r * 0.8} L${x + r},${y - r * 0.8} L${x},${y + r} Z`} />;
    case 'REWORDING':
      return <rect class={className} x={x - r * 0.85} y={y - r * 0.85} width={r * 1.7} height={r * 1.7} />;
    case 'TERM_REPLACEMENT':
    case 'RENUMBERING':
      return (
        <path
          class={className}
          d={`M${x},${y - r * 1.1} L${x + r * 1.1},${y} L${x},${y + r * 1.1} L${x - r * 1.1},${y} Z`}
        />
      );
    case 'MODIFICATION':
      return <circle class={className} cx={x} cy={y} r={r * 0.85} />;
  }
}
