/** Where things stand in the picture, whether it is at rest or its years are being dragged. */
import { scaleUtc } from 'd3-scale';
import type { Band, Mark } from './marks.ts';

/** Pixels of a row, and around the rows. */
export const ROW = 22;
export const TOP = 28;
export const RIGHT = 14;
/** Pixels of a mark from its middle and of its outline, and of a line between two possible days of force. */
export const SIZE = 5;
export const STROKE = 1.5;
export const LINE = { width: 2, opacity: 0.45 } as const;
/** Pixels between two marks of one line, and how far one may be moved aside for that: marks never leave their month. */
const APART = 6;
const ASIDE = 9;
/** Pixels that the name of a year needs. */
const LABEL = 70;

/** Width that names take. */
export const leftOf = (width: number): number => Math.round(Math.min(400, Math.max(130, width * 0.3)));

/** Milliseconds of a year with its fraction. */
const momentOf = (year: number): number => {
  const whole = Math.floor(year);
  const start = Date.UTC(whole, 0, 1);
  return start + (Date.UTC(whole + 1, 0, 1) - start) * (year - whole);
};

/** The days across the picture: the first and the one after the last (milliseconds), and the pixels they take. */
export interface Span {
  readonly start: number;
  readonly stop: number;
  readonly left: number;
  readonly inner: number;
}

/** `from`, `to`: years with their fraction, the second excluded. */
export const spanOf = (width: number, from: number, to: number): Span => ({
  start: momentOf(from),
  stop: momentOf(to),
  left: leftOf(width),
  inner: width - leftOf(width) - RIGHT,
});

export const xOf = ({ start, stop, left, inner }: Span, time: number): number =>
  left + ((time - start) / (stop - start)) * inner;

/** The middle of each row by the id of its band. */
export const rowsOf = (bands: readonly Band[]): ReadonlyMap<string, number> =>
  new Map(bands.map(({ id }, i) => [id, TOP + (i + 0.5) * ROW]));

/** A mark on its row. */
export interface Placed {
  readonly mark: Mark;
  readonly y: number;
  readonly time: number;
}

/** Where each mark stands: marks of one line that would cover each other move aside. They come line by line, by day. */
export function placesOf(marks: readonly Placed[], span: Span): readonly number[] {
  let row = Number.NaN;
  let last = Number.NEGATIVE_INFINITY;
  return marks.map(({ mark, y, time }) => {
    if (y !== row) {
      row = y;
      last = Number.NEGATIVE_INFINITY;
    }
    const x = xOf(span, time);
    const place = Math.min(Math.max(x, last + (mark.on === mark.line.id ? APART : 0)), x + ASIDE);
    if (time >= span.start) last = place;
    return place;
  });
}

/** Whether a mark stands between the days that are shown. */
export const within = ({ start, stop }: Span, time: number): boolean => time >= start && time < stop;

/** The days that the axis names: a year by its number, a month by number and year, in any language. */
export function ticksOf(span: Span): readonly { readonly time: number; readonly label: string }[] {
  const days = scaleUtc([span.start, span.stop], [0, span.inner]).ticks(Math.max(2, Math.floor(span.inner / LABEL)));
  return days.map((day) => ({ time: day.getTime(), label: labelOf(day) })).filter(({ time }) => time < span.stop);
}

export function labelOf(day: Date): string {
  const [year = '', month, date] = day.toISOString().slice(0, 10).split('-');
  if (date !== '01') return `${date}.${month}.${year}`;
  return month === '01' ? year : `${month}.${year}`;
}
