/** The ground of the picture: years across, a band for each kind of thing. */
import { HEAD, type Layout } from './layout.ts';
import type { LineageWords } from './words.ts';

export function Bands({ layout, words }: { layout: Layout; words: LineageWords }) {
  const { time, bands, width } = layout;
  const foot = bands.find(({ room }) => room === 'undated')?.y ?? layout.height;
  const years = time.ticks(Math.max(3, Math.floor(width / 90))).filter((day) => day.getUTCMonth() === 0);
  return (
    <g class="bands">
      {bands.map(({ room, y, height }, i) => (
        <rect
          key={room}
          class={room === 'undated' ? 'band undated' : i % 2 ? 'band odd' : 'band'}
          y={y}
          width={width}
          height={height}
        />
      ))}
      {foot > HEAD
        ? years.map((day) => (
            <g key={day.getTime()} class="year">
              <line x1={time(day)} x2={time(day)} y1={22} y2={foot} />
              <text x={time(day)} y={16} text-anchor="middle">
                {day.getUTCFullYear()}
              </text>
            </g>
          ))
        : null}
      {bands.map(({ room, y }) => (
        <text key={room} class="band-name" x={8} y={y + 16}>
          {room === 'undated' ? words.undated : words.rooms[room]}
        </text>
      ))}
    </g>
  );
}
