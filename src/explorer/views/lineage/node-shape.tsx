import type { Room } from './names.ts';

/** The mark of a thing: shape and colour both tell its kind; hollow is what came to nothing or is no longer. */
export function NodeShape({ room, x, y, over }: { room: Room; x: number; y: number; over: boolean }) {
  const className = `node-shape ${room}${over ? ' over' : ''}`;
  switch (room) {
    case 'acts':
      return <rect class={className} x={x - 7} y={y - 7} width={14} height={14} />;
    case 'bills':
      return <path class={className} d={`M${x},${y - 9} l9,9 l-9,9 l-9,-9 Z`} />;
    case 'provisions':
      return <circle class={className} cx={x} cy={y} r={7} />;
    case 'bodies':
      return <path class={className} d={`M${x - 8},${y + 7} v-8 l8,-7 l8,7 v8 Z`} />;
    case 'works':
      return <path class={className} d={`M${x - 6},${y - 8} h9 l4,4 v12 h-13 Z`} />;
    case 'claims':
      return <path class={className} d={`M${x - 8},${y - 7} h16 v10 h-9 l-4,5 v-5 h-3 Z`} />;
  }
}
