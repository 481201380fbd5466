/** The history of an act as one picture: title, totals by year, the matrix, what the signs mean, and where it comes from. */
import { symbol } from 'd3-shape';
import { CREATOR, LICENCE } from '../about.ts';
import { type Element, element, printed } from '../xml.ts';
import type { History } from './history.ts';
import { clipped, INK, LEFT, matrix, matrixHeight, QUIET, TOTALS_HEIGHT, totals, WIDTH, yearsOf } from './plots.ts';
import { SIGNS } from './signs.ts';
import { KINDS, WORDS } from './words.ts';

/** The font of the PNG; in the SVG a reader without it sees the next. */
const FONT = "'DejaVu Sans', 'Liberation Sans', Arial, sans-serif";
const MARGIN = 12;
/** Letters of a line across the picture, at the sizes that are used here. */
const ACROSS = { title: 100, text: 160 };

export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

export function pictureOf({ title, revision, rows }: History): Picture {
  const changes = rows.flatMap((row) => row.changes);
  const parts: Element[] = [];
  let y = MARGIN + 16;
  for (const line of lines(title, ACROSS.title)) {
    parts.push(text(line, MARGIN, y, { 'font-size': 16, 'font-weight': 'bold', fill: INK }));
    y += 20;
  }
  if (changes.length === 0) {
    parts.push(text(WORDS.nothing, MARGIN, y, { 'font-size': 12, fill: QUIET }));
    y += 20;
  } else {
    const years = yearsOf(changes);
    const lead = WORDS.lead(years.first, years.last, changes.length);
    parts.push(text(lead, MARGIN, y, { 'font-size': 12, fill: QUIET }));
    y += 10;
    parts.push(text(WORDS.years, MARGIN, y + TOTALS_HEIGHT - 6, { 'font-size': 11, fill: QUIET }));
    parts.push(totals(changes, years, y));
    y += TOTALS_HEIGHT;
    parts.push(matrix(rows, years, y));
    y += matrixHeight(rows) + 18;
    const legend = legendOf(new Set(changes.map(({ kind }) => kind)), y);
    parts.push(...legend.parts);
    y = legend.end;
  }
  const foot = `${WORDS.foot(revision)}. ${CREATOR}, ${LICENCE.title} (${LICENCE.url}).`;
  parts.push(text(clipped(foot, ACROSS.text), MARGIN, y, { 'font-size': 10, fill: QUIET }));
  const height = y + MARGIN;
  const size = { width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` };
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...size,
    'font-family': FONT,
    'font-stretch': 'condensed',
    role: 'img',
  };
  const svg = element('svg', attributes, [
    element('title', {}, title),
    element('desc', {}, foot),
    element('rect', { width: WIDTH, height, fill: 'white' }),
    ...parts,
  ]);
  return { svg: printed(svg), width: WIDTH, height };
}

const text = (content: string, x: number, y: number, attributes: Readonly<Record<string, string | number>>): Element =>
  element('text', { x, y, ...attributes }, content);

/** Words in lines of at most so many letters; a word that is longer is cut. */
function lines(content: string, letters: number): readonly string[] {
  const found: string[] = [];
  for (const word of content.split(/\s+/).map((each) => clipped(each, letters))) {
    const last = found.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  return found;
}

const COLUMN = 240;
const LEGEND_ROW = 17;

/** The kinds that the picture shows, then what a full and a hollow mark tell. */
function legendOf(kinds: ReadonlySet<string>, y: number): { readonly parts: readonly Element[]; readonly end: number } {
  const shown = Object.entries(SIGNS).flatMap(
    ([kind, { symbol: shape, colour }]) =>
      kinds.has(kind)
        ? [{ d: symbol(shape, 48)() ?? '', colour, fill: colour, words: KINDS[kind as keyof typeof KINDS] }]
        : [], // A key of the same kinds.
  );
  const circle = { d: symbol(SIGNS.MODIFICATION.symbol, 48)() ?? '', colour: INK };
  const perLine = Math.floor((WIDTH - 2 * MARGIN) / COLUMN);
  const at = (i: number) => ({ x: MARGIN + 6 + (i % perLine) * COLUMN, y: y + Math.floor(i / perLine) * LEGEND_ROW });
  const signed = shown.map((sign, i) => entry(sign, at(i).x, at(i).y));
  const below = y + Math.ceil(shown.length / perLine) * LEGEND_ROW;
  return {
    parts: [
      ...signed.flat(),
      ...entry({ ...circle, fill: INK, words: WORDS.exact }, MARGIN + 6, below),
      element('line', {
        x1: LEFT - 10,
        x2: LEFT + 14,
        y1: below - 4,
        y2: below - 4,
        stroke: INK,
        'stroke-opacity': 0.4,
        'stroke-width': 2,
      }),
      ...entry({ ...circle, fill: 'white', words: WORDS.unsure }, LEFT, below, 20),
    ],
    end: below + LEGEND_ROW + 6,
  };
}

interface Entry {
  readonly d: string;
  readonly colour: string;
  readonly fill: string;
  readonly words: string;
}

const entry = ({ d, colour, fill, words }: Entry, x: number, y: number, gap = 12): readonly Element[] => [
  element('path', { d, transform: `translate(${x},${y - 4})`, fill, stroke: colour, 'stroke-width': 1.2 }),
  text(words, x + gap, y, { 'font-size': 11, fill: INK }),
];
