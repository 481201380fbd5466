/** The picture: provisions down, days across, a mark per change, a line where the day of force is not known. */
import * as Plot from '@observablehq/plot';
import { moment } from '../../days.ts';
import { COLOURS, SYMBOLS } from '../../parts/mark-symbol.ts';
import { plotted } from '../../parts/plotted.ts';
import type { Band, Mark } from './marks.ts';

export interface Drawing {
  readonly svg: SVGSVGElement;
  /** Moves the marks to where they stand between two moments (years with their fraction), without drawing anew. */
  show(from: number, to: number): void;
  /** The marks in the order of reading, with their elements. */
  readonly marks: readonly { readonly mark: Mark; readonly link: SVGAElement }[];
  /** The lines' names, which can be chosen too. */
  readonly names: readonly { readonly band: Band; readonly link: SVGAElement }[];
}

interface Options {
  readonly bands: readonly Band[];
  readonly marks: readonly Mark[];
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly label: string;
  readonly describe: (mark: Mark) => string;
  readonly hrefOf: (mark: Mark) => string;
  readonly hrefOfBand: (band: Band) => string;
  readonly folded: (chapter: string) => boolean;
  readonly chosen: (mark: Mark) => boolean;
  readonly dimmed: (mark: Mark) => boolean;
}

const ROW = 22;
const TOP = 28;
export const RIGHT = 14;
const SIZE = 5;
/** Pixels between two marks of one line, and how far one may be moved aside for that: marks never leave their month. */
const APART = 6;
const ASIDE = 9;

/** Width that names take, and how many letters fit into it. */
export const leftOf = (width: number): number => Math.round(Math.min(400, Math.max(130, width * 0.3)));
const LETTER = 6.4;

/** Milliseconds of a year with its fraction. */
const momentOf = (year: number): number => {
  const whole = Math.floor(year);
  const start = Date.UTC(whole, 0, 1);
  return start + (Date.UTC(whole + 1, 0, 1) - start) * (year - whole);
};

export function drawMatrix(options: Options): Drawing {
  const { bands, marks, from, to, width, label, describe, hrefOf, hrefOfBand, folded, chosen, dimmed } = options;
  const left = leftOf(width);
  const height = TOP + bands.length * ROW + 8;
  const inner = width - left - RIGHT;
  const letters = Math.floor((left - 14) / LETTER);
  const spans = marks.filter(
    ({ change }) => change.inForceOn === null && change.inForceEarliest && change.inForceLatest,
  );
  const colour = ({ change }: Mark) => COLOURS[change.kind];
  const plot = Plot.plot({
    width,
    height,
    marginLeft: left,
    marginRight: RIGHT,
    marginTop: TOP,
    marginBottom: 8,
    ariaLabel: label,
    className: 'matrix',
    style: { fontSize: '12px', background: 'none', overflow: 'visible' },
    x: { type: 'utc', domain: [momentOf(from), momentOf(to + 1)], axis: null },
    y: { type: 'band', domain: bands.map((b) => b.id), axis: null, padding: 0 },
    marks: [
      Plot.axisX({ anchor: 'top', label: null, tickSize: 0, ticks: Math.max(2, Math.floor(inner / 70)) }),
      Plot.barX(
        bands.filter((_, i) => i % 2 === 1),
        { y: 'id', x1: momentOf(from), x2: momentOf(to + 1), fill: 'var(--band)', insetLeft: -left },
      ),
      Plot.gridX({ stroke: 'var(--line)', strokeOpacity: 1 }),
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
      Plot.ruleY(spans, {
        y: 'on',
        x1: (m: Mark) => moment(m.change.inForceEarliest ?? m.at),
        x2: (m: Mark) => moment(m.change.inForceLatest ?? m.at),
        stroke: colour,
        strokeOpacity: 0.45,
        strokeWidth: 2,
        clip: true,
        ariaHidden: 'true',
      }),
      Plot.dot(marks, {
        x: (m: Mark) => moment(m.at),
        y: 'on',
        symbol: ({ change }: Mark) => SYMBOLS[change.kind],
        r: SIZE,
        stroke: colour,
        strokeWidth: 1.5,
        fill: (m: Mark) => (m.change.inForceOn === null ? 'var(--ground)' : colour(m)),
        title: describe,
        href: hrefOf,
        clip: true,
      }),
    ],
  });
  const links = [...plot.querySelectorAll<SVGAElement>('g[aria-label="dot"] a')];
  const names = [...plot.querySelectorAll<SVGAElement>('g[aria-label="text"] a')];
  const lines = [...plot.querySelectorAll<SVGLineElement>('g[aria-label="rule"] line')];
  const svg = plotted(plot);
  const drawn = links.flatMap((link, i) => {
    const mark = marks[i];
    const shape = link.firstElementChild;
    if (mark === undefined || shape === null) return [];
    link.setAttribute('aria-label', describe(mark));
    link.setAttribute('data-amendment', mark.change.id);
    link.classList.add('mark', mark.change.kind);
    link.classList.toggle('chosen', chosen(mark));
    link.classList.toggle('dimmed', dimmed(mark));
    if (chosen(mark)) link.setAttribute('aria-current', 'true');
    const y = /,\s*([\d.]+)\)/.exec(shape.getAttribute('transform') ?? '')?.[1] ?? '0';
    return [{ mark, link, shape, y, time: moment(mark.at).getTime() }];
  });
  const show = (begin: number, end: number) => {
    const [start, stop] = [momentOf(begin), momentOf(end)];
    const x = (time: number) => left + ((time - start) / (stop - start)) * inner;
    const last = new Map<string, number>();
    for (const { link, shape, y, time, mark } of drawn) {
      const right = (last.get(y) ?? Number.NEGATIVE_INFINITY) + (mark.on === mark.line.id ? APART : 0);
      const place = Math.min(Math.max(x(time), right), x(time) + ASIDE);
      if (time >= start) last.set(y, place);
      shape.setAttribute('transform', `translate(${place},${y})`);
      link.style.visibility = time < start || time >= stop ? 'hidden' : '';
    }
    lines.forEach((line, i) => {
      const { change, at } = spans[i] ?? {};
      line.setAttribute('x1', String(x(moment(change?.inForceEarliest ?? at ?? '').getTime())));
      line.setAttribute('x2', String(x(moment(change?.inForceLatest ?? at ?? '').getTime())));
    });
  };
  show(from, to + 1);
  names.forEach((link, i) => {
    const band = bands[i];
    if (!band) return;
    if (band.chapter) link.setAttribute('aria-expanded', String(!folded(band.id)));
    link.classList.add(band.chapter ? 'chapter-name' : 'line-name');
  });
  return {
    svg,
    show,
    marks: drawn,
    names: names.flatMap((link, i) => (bands[i] === undefined ? [] : [{ band: bands[i], link }])),
  };
}

const clipped = (text: string, letters: number): string =>
  text.length > letters ? `${text.slice(0, letters - 1).trimEnd()}…` : text;
