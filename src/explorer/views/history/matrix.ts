/** The picture: provisions down, days across, a mark per change, a line where the day of force is not known. */
import * as Plot from '@observablehq/plot';
import { moment } from '../../days.ts';
import { COLOURS, type Kind, outlineAt, SYMBOLS } from '../../parts/mark-symbol.ts';
import { plotted } from '../../parts/plotted.ts';
import {
  LINE,
  labelOf,
  type Placed,
  placesOf,
  RIGHT,
  ROW,
  rowsOf,
  SIZE,
  STROKE,
  spanOf,
  TOP,
  ticksOf,
  within,
} from './geometry.ts';
import type { Band, Mark } from './marks.ts';

/** Between the first and the last possible day of force, in milliseconds. */
interface Line {
  readonly on: string;
  readonly y: number;
  readonly start: number;
  readonly stop: number;
  readonly kind: Kind;
}

export interface Drawing {
  readonly svg: SVGSVGElement;
  /** The names of the years. */
  readonly axis: SVGGElement | null;
  readonly bands: readonly Band[];
  readonly width: number;
  /** The marks in the order of reading, with their elements. */
  readonly marks: readonly (Placed & { readonly link: SVGAElement })[];
  readonly lines: readonly Line[];
  /** The lines' names, which can be chosen too. */
  readonly names: readonly { readonly band: Band; readonly link: SVGAElement }[];
}

interface Options {
  readonly bands: readonly Band[];
  readonly marks: readonly Mark[];
  /** Whole years, both included. */
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly label: string;
  readonly describe: (mark: Mark) => string;
  readonly hrefOf: (mark: Mark) => string;
  readonly hrefOfBand: (band: Band) => string;
  readonly folded: (chapter: string) => boolean;
}

/** Pixels that a letter of a name takes. */
const LETTER = 6.4;

export function drawMatrix(options: Options): Drawing {
  const { bands, marks, from, to, width, label, describe, hrefOf, hrefOfBand, folded } = options;
  const span = spanOf(width, from, to + 1);
  const { left } = span;
  const domain = [new Date(span.start), new Date(span.stop)];
  const ticks = ticksOf(span).map(({ time }) => new Date(time));
  const letters = Math.floor((left - 14) / LETTER);
  const rows = rowsOf(bands);
  const lines = linesOf(marks, rows);
  const colour = ({ change }: Mark) => COLOURS[change.kind];
  const plot = Plot.plot({
    width,
    height: TOP + bands.length * ROW + 8,
    marginLeft: left,
    marginRight: RIGHT,
    marginTop: TOP,
    marginBottom: 8,
    ariaLabel: label,
    className: 'matrix',
    style: { fontSize: '12px', background: 'none', overflow: 'visible' },
    x: { type: 'utc', domain, axis: null },
    y: { type: 'band', domain: bands.map((b) => b.id), range: [TOP, TOP + bands.length * ROW], axis: null, padding: 0 },
    marks: [
      Plot.axisX(ticks, { anchor: 'top', label: null, tickSize: 0, tickFormat: labelOf }),
      Plot.barX(
        bands.filter((_, i) => i % 2 === 1),
        { y: 'id', x1: span.start, x2: span.stop, fill: 'var(--band)', insetLeft: -left },
      ),
      Plot.gridX(ticks, { stroke: 'var(--line)', strokeOpacity: 1 }),
      Plot.text(bands, {
        y: 'id',
        frameAnchor: 'left',
        dx: -left + 4,
        textAnchor: 'start',
        text: (b: Band) => clipped(`${b.chapter ? (folded(b.id) ? '▸ ' : '▾ ') : '   '}${b.label}`, letters),
        title: 'label',
        href: hrefOfBand,
        fill: 'var(--ink)',
        fontWeight: 'normal',
      }),
      Plot.ruleY(lines, {
        y: 'on',
        x1: 'start',
        x2: 'stop',
        stroke: ({ kind }: Line) => COLOURS[kind],
        strokeOpacity: LINE.opacity,
        strokeWidth: LINE.width,
        clip: true,
        ariaHidden: 'true',
      }),
      Plot.dot(marks, {
        x: (m: Mark) => moment(m.at),
        y: 'on',
        symbol: ({ change }: Mark) => SYMBOLS[change.kind],
        r: SIZE,
        stroke: colour,
        strokeWidth: STROKE,
        fill: (m: Mark) => (m.change.inForceOn === null ? 'var(--ground)' : colour(m)),
        title: describe,
        href: hrefOf,
        clip: true,
      }),
    ],
  });
  const links = [...plot.querySelectorAll<SVGAElement>('g[aria-label="dot"] a')];
  const names = [...plot.querySelectorAll<SVGAElement>('g[aria-label="text"] a')];
  const placed = links.flatMap((link, i) => {
    const mark = marks[i];
    if (mark === undefined) return [];
    link.setAttribute('aria-label', describe(mark));
    link.setAttribute('data-amendment', mark.change.id);
    link.classList.add('mark', mark.change.kind);
    return [{ mark, link, y: rows.get(mark.on) ?? 0, time: moment(mark.at).getTime() }];
  });
  const axis = plot.querySelector<SVGGElement>('g[aria-label^="x-axis"]');
  // Plot moves the whole group to the middle of its rows; here each mark tells its own.
  placed[0]?.link.closest('g[transform]')?.removeAttribute('transform');
  const places = placesOf(placed, span);
  placed.forEach(({ mark, link, y, time }, i) => {
    link.firstElementChild?.setAttribute('d', outlineAt(mark.change.kind, places[i] ?? 0, y, SIZE));
    link.firstElementChild?.removeAttribute('transform');
    if (!within(span, time)) link.style.visibility = 'hidden';
  });
  names.forEach((link, i) => {
    const band = bands[i];
    if (!band) return;
    if (band.chapter) link.setAttribute('aria-expanded', String(!folded(band.id)));
    link.classList.add(band.chapter ? 'chapter-name' : 'line-name');
    // Without a `transform` of its own, as the marks are. Plot has moved the group to the middle of a row.
    const text = link.firstElementChild;
    text?.removeAttribute('transform');
    for (const [name, value] of [
      ['x', left],
      ['y', TOP + i * ROW],
      ['dy', '0.32em'],
    ] as const) {
      text?.setAttribute(name, String(value));
    }
  });
  return {
    svg: plotted(plot),
    axis,
    bands,
    width,
    marks: placed,
    lines,
    names: names.flatMap((link, i) => (bands[i] === undefined ? [] : [{ band: bands[i], link }])),
  };
}

/** Sets off the mark that is chosen, and those that are not of the line that is. */
export function setOff({ marks }: Drawing, chosen: (mark: Mark) => boolean, dimmed: (mark: Mark) => boolean): void {
  for (const { mark, link } of marks) {
    link.classList.toggle('chosen', chosen(mark));
    link.classList.toggle('dimmed', dimmed(mark));
    if (chosen(mark)) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
}

/** A folded chapter has no such lines: those of all its articles would be one bar. */
function linesOf(marks: readonly Mark[], rows: ReadonlyMap<string, number>): readonly Line[] {
  return marks.flatMap(({ on, line, change: { kind, inForceOn, inForceEarliest, inForceLatest } }) =>
    on !== line.id || inForceOn !== null || inForceEarliest === null || inForceLatest === null
      ? []
      : [
          {
            on,
            y: rows.get(on) ?? 0,
            start: moment(inForceEarliest).getTime(),
            stop: moment(inForceLatest).getTime(),
            kind,
          },
        ],
  );
}

const clipped = (text: string, letters: number): string =>
  text.length > letters ? `${text.slice(0, letters - 1).trimEnd()}…` : text;
