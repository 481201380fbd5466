/** The two plots of the picture, drawn without a browser: totals by year, and the matrix of rows and days. */
import * as Plot from '@observablehq/plot';
import type { LocalDate } from '../../model/dates.ts';
import type { Amendment } from '../../model/entities.ts';
import type { AmendmentKind } from '../../model/terms.ts';
import type { Element } from '../xml.ts';
import { drawn, emptyDocument } from './drawn.ts';
import type { Row } from './history.ts';
import { SIGNS } from './signs.ts';

export const WIDTH = 1000;
/** Pixels that the names of rows take. */
export const LEFT = 340;
const RIGHT = 16;
export const ROW = 17;
/** Letters of a name that fit beside the marks. */
const LETTERS = 53;
const RADIUS = 3.6;
/** Pixels between two marks of one row, and how far one may be moved aside for that: marks stay near their month. */
const APART = 5;
const ASIDE = 8;

export const INK = '#1d2129';
export const QUIET = '#565d6b';
const LINE = '#d5d1c6';
const BAND = '#f2efe8';

/** Years from the first to the last of the picture, both inclusive. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/** A day as a moment of the axis: midnight UTC. The axis is the one place where a day is a moment. */
const moment = (day: LocalDate): number => Date.parse(`${day}T00:00:00Z`);
const yearOf = (day: LocalDate): number => Number(day.slice(0, 4));

export const yearsOf = (changes: readonly Amendment[]): Years => {
  const years = changes.map(({ adoptedOn }) => yearOf(adoptedOn));
  return { first: Math.min(...years), last: Math.max(...years) };
};

const frame = (height: number, marginTop: number, marginBottom: number) => ({
  document: emptyDocument(),
  width: WIDTH,
  height,
  marginTop,
  marginBottom,
  marginLeft: LEFT,
  marginRight: RIGHT,
});

const axis = { fill: QUIET, fontSize: 11 };
/** The moments at which the picture begins and ends. */
const bounds = ({ first, last }: Years): [number, number] => [Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1)];
const dayAxis = (years: Years) => ({ type: 'utc' as const, domain: bounds(years) });

export const TOTALS_HEIGHT = 96;

/** How many changes of each kind each year has. */
export function totals(changes: readonly Amendment[], years: Years, y: number): Element {
  const counts = Object.entries(SIGNS).flatMap(([kind, { colour }]) =>
    Array.from({ length: years.last - years.first + 1 }, (_, i) => {
      const year = years.first + i;
      const count = changes.filter((change) => change.kind === kind && yearOf(change.adoptedOn) === year).length;
      return { from: Date.UTC(year, 0, 1), to: Date.UTC(year + 1, 0, 1), count, colour };
    }).filter(({ count }) => count > 0),
  );
  const perYear = Array.from(
    { length: years.last - years.first + 1 },
    (_, i) => changes.filter(({ adoptedOn }) => yearOf(adoptedOn) === years.first + i).length,
  );
  const most = Math.max(...perYear);
  // At most five numbers, all of them whole.
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((each) => most / each <= 5) ?? most;
  const ticks = Array.from({ length: Math.floor(most / step) + 1 }, (_, i) => i * step);
  return drawn(
    Plot.plot({
      ...frame(TOTALS_HEIGHT, 14, 4),
      x: { ...dayAxis(years), axis: null },
      y: { axis: null },
      marks: [
        Plot.gridY({ stroke: LINE, strokeOpacity: 1, ticks }),
        Plot.axisY({ ...axis, ticks, tickFormat: String, tickSize: 0, label: null }),
        Plot.rectY(counts, { x1: 'from', x2: 'to', y: 'count', fill: 'colour', insetLeft: 1, insetRight: 1 }),
        Plot.ruleY([0], { stroke: QUIET }),
      ],
    }),
    y,
  );
}

export const matrixHeight = (rows: readonly Row[]): number => AXIS + rows.length * ROW + 4;
const AXIS = 22;

/** A mark for each change at the day of adoption; a hollow one, with its span, where the day of force is not known. */
export function matrix(rows: readonly Row[], years: Years, y: number): Element {
  const [begin, end] = bounds(years);
  const pixel = (end - begin) / (WIDTH - LEFT - RIGHT);
  const marks = rows.flatMap(({ id, changes }) => apart(changes, pixel).map((mark) => ({ ...mark, row: id })));
  // Cut here and not by a clip: the program that draws the PNG breaks on lines that lie beside the whole picture.
  const spans = marks.flatMap(({ row, colour, change: { inForceOn, inForceEarliest, inForceLatest } }) => {
    if (inForceOn !== null || inForceEarliest === null || inForceLatest === null) return [];
    const [from, to] = [Math.max(begin, moment(inForceEarliest)), Math.min(end, moment(inForceLatest))];
    return from < to ? [{ row, colour, from, to }] : [];
  });
  const chapters = rows.filter(({ chapter }) => chapter);
  const dots = (kind: AmendmentKind) =>
    Plot.dot(
      marks.filter(({ change }) => change.kind === kind),
      {
        x: 'at',
        y: 'row',
        symbol: SIGNS[kind].symbol,
        r: RADIUS,
        stroke: SIGNS[kind].colour,
        strokeWidth: 1.2,
        fill: ({ change, colour }: (typeof marks)[number]) => (change.inForceOn === null ? 'white' : colour),
      },
    );
  return drawn(
    Plot.plot({
      ...frame(matrixHeight(rows), AXIS, 4),
      x: { ...dayAxis(years), axis: null },
      y: { type: 'band', domain: rows.map(({ id }) => id), axis: null, padding: 0 },
      marks: [
        Plot.barX(chapters, {
          y: 'id',
          x1: begin,
          x2: end,
          fill: BAND,
          insetLeft: -LEFT,
        }),
        Plot.gridX({ stroke: LINE, strokeOpacity: 1, interval: 'year' }),
        Plot.axisX({ ...axis, anchor: 'top', label: null, tickSize: 0, ...everyYears(years) }),
        names(chapters, 12),
        names(
          rows.filter(({ chapter }) => !chapter),
          22,
        ),
        Plot.ruleY(spans, {
          y: 'row',
          x1: 'from',
          x2: 'to',
          stroke: 'colour',
          strokeOpacity: 0.4,
          strokeWidth: 2,
        }),
        ...Object.keys(SIGNS).map((kind) => dots(kind as AmendmentKind)), // The keys of a record of all kinds.
      ],
    }),
    y,
  );
}

const names = (rows: readonly Row[], indent: number) =>
  Plot.text(rows, {
    y: 'id',
    frameAnchor: 'left',
    dx: indent - LEFT,
    textAnchor: 'start',
    text: ({ label }: Row) => clipped(label, LETTERS),
    fill: INK,
    fontSize: 11,
  });

/** Changes of one row with the moments that they are drawn at: neighbours are moved apart, so that each is seen. */
function apart(changes: readonly Amendment[], pixel: number) {
  let last = Number.NEGATIVE_INFINITY;
  return [...changes]
    .sort((a, b) => moment(a.adoptedOn) - moment(b.adoptedOn))
    .map((change) => {
      const own = moment(change.adoptedOn);
      const at = Math.min(Math.max(own, last + APART * pixel), own + ASIDE * pixel);
      last = at;
      return { change, at, colour: SIGNS[change.kind].colour };
    });
}

/** As many years as can be read beside each other are named. */
function everyYears({ first, last }: Years) {
  const every = Math.ceil(((last - first + 1) * 34) / (WIDTH - LEFT - RIGHT));
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((year) => year % every === 0);
  return {
    ticks: years.map((year) => Date.UTC(year, 0, 1)),
    tickFormat: (time: number) => String(new Date(time).getUTCFullYear()),
    textAnchor: 'start' as const,
  };
}

export const clipped = (text: string, letters: number): string =>
  [...text].length > letters
    ? `${[...text]
        .slice(0, letters - 1)
        .join('')
        .trimEnd()}…`
    : text;
