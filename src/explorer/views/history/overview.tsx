/** Totals by year, and the span of years that is shown: dragged with the mouse, or chosen from two lists. */
import * as Plot from '@observablehq/plot';
import { brushX } from 'd3-brush';
import { select } from 'd3-selection';
import { useEffect, useRef } from 'preact/hooks';
import { COLOURS, type Kind } from '../../parts/mark-symbol.ts';
import { plotted } from '../../parts/plotted.ts';
import { leftOf, RIGHT } from './geometry.ts';

interface Props {
  readonly years: readonly { year: number; kind: Kind; count: number }[];
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly label: string;
  /** While the reader drags: years with their fraction. */
  readonly onMove: (from: number, to: number) => void;
  /** When the reader lets go: whole years. */
  readonly onChoose: (from: number, to: number) => void;
}

const HEIGHT = 110;
/** Pixels: narrower than this the words beside the bars would be cut; the figures of the axis stand between. */
const HINT_WIDTH = 220;
const AXIS = 50;

export function Overview({ years, first, last, from, to, width, label, onMove, onChoose }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const svg = Plot.plot({
      width,
      height: HEIGHT,
      // As the picture below has them: with all years shown, a year's bar stands above its marks.
      marginLeft: leftOf(width),
      marginRight: RIGHT,
      marginTop: 16,
      marginBottom: 24,
      ariaLabel: label,
      style: { fontSize: '12px', background: 'none', overflow: 'visible' },
      x: {
        domain: [first, last + 1],
        ticks: ticks(first, last, width),
        tickFormat: (y: number) => String(y),
        label: null,
      },
      y: { grid: true, label: null, ticks: 3 },
      marks: [
        Plot.rectY(years, {
          x1: 'year',
          x2: (d: { year: number }) => d.year + 1,
          y: 'count',
          fill: (d: { kind: Kind }) => COLOURS[d.kind],
          fillOpacity: 0.75,
          insetLeft: 1,
          insetRight: 1,
        }),
      ],
    });
    const scale = svg.scale('x');
    const invert = (pixel: number): number => Number(scale?.invert?.(pixel) ?? first);
    const at = (year: number): number => Number(scale?.apply(year) ?? 0);
    const brush = brushX<unknown>()
      .extent([
        [at(first), 8],
        [at(last + 1), HEIGHT - 24],
      ])
      .on('brush', ({ selection, sourceEvent }) => {
        if (sourceEvent && selection) onMove(invert(selection[0]), invert(selection[1]));
      })
      .on('end', ({ selection, sourceEvent }) => {
        if (!sourceEvent) return;
        const begin = selection ? Math.floor(invert(selection[0]) + 0.2) : first;
        const end = selection ? Math.max(begin, Math.ceil(invert(selection[1]) - 0.2) - 1) : last;
        // Whole years are chosen, whatever was dragged: where they are those of before, nothing else tells the brush.
        layer.call(brush.move, [at(begin), at(end + 1)]);
        onChoose(begin, end);
      });
    const layer = select(plotted(svg)).append('g').attr('class', 'brush').call(brush);
    layer.call(brush.move, [at(from), at(to + 1)]);
    place.current?.replaceChildren(svg);
  }, [years, first, last, from, to, width, label, onMove, onChoose]);
  // Beside the bars, above the names: where there is room for words.
  const left = leftOf(width);
  return (
    <div class="overview">
      {left < HINT_WIDTH ? null : (
        <p class="quiet hint-of-years" aria-hidden="true" style={{ width: left - AXIS }}>
          {label}
        </p>
      )}
      <div ref={place} />
    </div>
  );
}

function ticks(first: number, last: number, width: number): readonly number[] {
  const every = Math.max(1, Math.ceil((last - first + 1) / (width / 48)));
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => (year - first) % every === 0);
}
