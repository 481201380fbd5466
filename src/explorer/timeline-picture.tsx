import { scaleLinear } from 'd3-scale';
import type { Words } from './language.ts';
import { MarkShape } from './mark-shape.tsx';
import type { Mark, Row, Timeline } from './timeline-data.ts';

const LEFT = 380;
const RIGHT = 20;
const WIDTH = 1180;
const HEAD = 120;
const ROW = 20;
const RADIUS = 5;

/** Days as a fraction of the year: a place on the axis, never a day to be shown. */
function yearPosition(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1 + (date - 1) / 31) / 12;
}

/** Marks that would cover one another are moved aside by a few pixels, in their order. */
function spread(marks: readonly Mark[], x: (day: string) => number): readonly { mark: Mark; x: number }[] {
  let last = Number.NEGATIVE_INFINITY;
  return marks.map((mark) => {
    last = Math.max(x(mark.adoptedOn), last + RADIUS * 1.9);
    return { mark, x: last };
  });
}

/** An article by its number and heading; the law stands above the picture. */
function label({ subject }: Row, words: Words): string {
  if (subject.__typename === 'Act') return words.wholeAct;
  const units: Readonly<Record<string, string>> = words.units;
  const place = units[subject.kind]?.replace('{}', subject.number ?? '') ?? subject.citation;
  return subject.heading === null ? place : `${place} ${subject.heading}`;
}

function describe(mark: Mark, row: Row, words: Words): string {
  return `${label(row, words)}: ${words.kinds[mark.kind]}, ${mark.by.title}, ${mark.adoptedOn}`;
}

interface Props {
  readonly timeline: Timeline;
  readonly words: Words;
  readonly from: number;
  readonly to: number;
  readonly selected: string | null;
  readonly onSelect: (mark: Mark, row: Row) => void;
}

/** Articles down, years across, a mark per change, totals by year above. */
export function TimelinePicture({ timeline, words, from, to, selected, onSelect }: Props) {
  const scale = scaleLinear()
    .domain([from, to + 1])
    .range([LEFT, WIDTH - RIGHT]);
  const x = (day: string) => scale(yearPosition(day));
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const totals = new Map(timeline.years.map((y) => [y.year, y]));
  const most = Math.max(1, ...timeline.years.map((y) => y.total));
  const bar = scaleLinear().domain([0, most]).range([0, 60]);
  const height = HEAD + timeline.rows.length * ROW + 16;
  return (
    <svg class="timeline" viewBox={`0 0 ${WIDTH} ${height}`} role="group" aria-label={words.heading}>
      <g class="years">
        <text class="axis-title" x={0} y={HEAD - 40}>
          {words.years}
        </text>
        {years.map((year) => {
          const total = totals.get(year);
          const centre = scale(year + 0.5);
          const tall = bar(total?.total ?? 0);
          return (
            <g key={year}>
              <line class="grid" x1={scale(year)} x2={scale(year)} y1={HEAD - 18} y2={height} />
              <rect class="year-bar" x={centre - 18} y={HEAD - 40 - tall} width={36} height={tall} />
              <text class="year-total" x={centre} y={HEAD - 44 - tall}>
                {total?.total ?? 0}
              </text>
              <text class="year-name" x={centre} y={HEAD - 24}>
                {year}
              </text>
              <text class="year-laws" x={centre} y={HEAD - 10}>
                {total?.laws ?? 0} {words.laws}
              </text>
            </g>
          );
        })}
      </g>
      {timeline.rows.map((row, index) => {
        const y = HEAD + index * ROW + ROW / 2;
        const text = label(row, words);
        return (
          <g key={row.subject.id} class="row">
            <rect class="row-band" x={0} y={y - ROW / 2} width={WIDTH} height={ROW} />
            <text class="row-label" x={0} y={y + 4}>
              <title>{text}</title>
              {text.length > 50 ? `${text.slice(0, 49)}…` : text}
            </text>
            <text class="row-total" x={LEFT - 10} y={y + 4}>
              {row.total}
            </text>
            {spread(row.amendments, x).map(({ mark, x: at }) => (
              <a
                key={mark.id}
                class={mark.id === selected ? 'mark selected' : 'mark'}
                href={`#${mark.id}`}
                aria-current={mark.id === selected}
                aria-label={describe(mark, row, words)}
                data-amendment={mark.id}
                onClick={(event: Event) => {
                  event.preventDefault();
                  onSelect(mark, row);
                }}
              >
                <title>{describe(mark, row, words)}</title>
                <MarkShape kind={mark.kind} x={at} y={y} r={RADIUS} hollow={mark.inForceOn === null} />
              </a>
            ))}
          </g>
        );
      })}
    </svg>
  );
}
