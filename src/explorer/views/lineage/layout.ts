/**
 * Where everything stands: time from left to right, one band for each kind of thing, as many lanes in a band as are
 * needed for no two labels to overlap; at the foot a band of its own for what has no day.
 */
import { type ScaleTime, scaleUtc } from 'd3-scale';
import { moment } from '../../days.ts';
import { type Named, ROOMS, type Room } from './names.ts';
import type { Fold } from './shown.ts';

export const LANE = 40;
/** Above the first band: the years. */
export const HEAD = 34;
const BAND_HEAD = 24;
const BAND_FOOT = 10;
export const LEFT = 24;
/** Room for the label of what stands at the last day. */
const RIGHT = 190;
/** A label's letters are taken to be so wide; measured letters would make the picture wait for the font. */
const LETTER = 7.6;
/** Those of a caption are smaller. */
const SMALL_LETTER = 6.6;
const LONGEST = 30;
const GAP = 12;

export interface Spot {
  readonly id: string;
  readonly named: Named;
  readonly x: number;
  readonly y: number;
  readonly label: string;
  readonly width: number;
  /** The words of its tie to the chosen thing. */
  readonly caption: string | null;
}

export interface FoldSpot {
  readonly fold: Fold;
  readonly label: string;
  /** From the first member to the last, or a short bar in the undated band. */
  readonly x: number;
  readonly to: number;
  readonly y: number;
  /** The members' days. */
  readonly marks: readonly number[];
}

export interface Band {
  readonly room: Room | 'undated';
  readonly y: number;
  readonly height: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly time: ScaleTime<number, number>;
  readonly spots: ReadonlyMap<string, Spot>;
  readonly folds: readonly FoldSpot[];
  readonly bands: readonly Band[];
}

export interface NamedFold {
  readonly fold: Fold;
  readonly label: string;
  readonly members: readonly Named[];
}

export const shorten = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
const widthOf = (label: string, caption: string | null = null): number =>
  Math.max(label.length * LETTER, (caption?.length ?? 0) * SMALL_LETTER) + 22;

type Piece =
  | {
      readonly named: Named;
      readonly x: number;
      readonly width: number;
      readonly label: string;
      readonly caption: string | null;
    }
  | {
      readonly fold: NamedFold;
      readonly x: number;
      readonly to: number;
      readonly width: number;
      readonly marks: number[];
    };

/** @param first the thing that takes the first lane of its band: the start. */
export function layOut(
  things: readonly Named[],
  folds: readonly NamedFold[],
  width: number,
  first: string,
  captions: ReadonlyMap<string, string>,
): Layout {
  const days = [...things, ...folds.flatMap(({ members }) => members)].flatMap(({ on }) => on ?? []).sort();
  const time = scaleUtc()
    .domain(span(days))
    .range([LEFT, width - RIGHT]);
  // Words that would run out of the picture push the years to the left, though never over half of it.
  const out = things.map(({ id, on, label }) =>
    on === null ? 0 : time(moment(on)) + widthOf(shorten(label), captions.get(id)) - width,
  );
  time.range([LEFT, width - Math.min(RIGHT + Math.max(0, ...out), width / 2)]);
  const rooms = new Map<Room | 'undated', Piece[]>();
  const put = (room: Room | 'undated', piece: Piece) => rooms.set(room, [...(rooms.get(room) ?? []), piece]);
  for (const named of things) {
    const label = shorten(named.label);
    const caption = captions.get(named.id) ?? null;
    const x = named.on === null ? LEFT : time(moment(named.on));
    put(named.on === null ? 'undated' : named.room, {
      named,
      label,
      x,
      caption,
      width: widthOf(label, caption),
    });
  }
  for (const fold of folds) {
    const marks = fold.members.flatMap(({ on }) => (on === null ? [] : [time(moment(on))]));
    const dated = marks.length > 0;
    const x = dated ? Math.min(...marks) : LEFT;
    const to = dated ? Math.max(x + 28, ...marks) : x + widthOf(fold.label);
    const room = dated ? (fold.members[0]?.room ?? 'acts') : 'undated';
    put(room, { fold, x, to, marks, width: Math.max(to - x, widthOf(fold.label)) });
  }

  const spots = new Map<string, Spot>();
  const foldSpots: FoldSpot[] = [];
  const bands: Band[] = [];
  let top = HEAD;
  for (const room of [...ROOMS, 'undated'] as const) {
    const pieces = rooms.get(room);
    if (pieces === undefined) continue;
    const rank = (piece: Piece) => ('named' in piece && piece.named.id === first ? 0 : 'fold' in piece ? 1 : 2);
    const sorted = pieces.sort((a, b) => rank(a) - rank(b) || a.x - b.x);
    const ends: (readonly [number, number])[][] = [];
    for (const piece of sorted) {
      const { lane, x } = room === 'undated' ? flow(ends, piece.width, width) : place(ends, piece.x, piece.width);
      const y = top + BAND_HEAD + lane * LANE + LANE / 2;
      if ('named' in piece)
        spots.set(piece.named.id, {
          id: piece.named.id,
          named: piece.named,
          x,
          y,
          label: piece.label,
          width: piece.width,
          caption: piece.caption,
        });
      else
        foldSpots.push({
          fold: piece.fold.fold,
          label: piece.fold.label,
          x,
          to: x + piece.to - piece.x,
          y,
          marks: piece.marks,
        });
    }
    const height = BAND_HEAD + ends.length * LANE + BAND_FOOT;
    bands.push({ room, y: top, height });
    top += height;
  }
  return { width, height: top + 4, time, spots, folds: foldSpots, bands };
}

function span(days: readonly string[]): [Date, Date] {
  const from = days[0] ?? '2000-01-01';
  const to = days.at(-1) ?? from;
  return [moment(`${Number(from.slice(0, 4))}-01-01`), moment(`${Number(to.slice(0, 4)) + 1}-01-01`)];
}

/** The first lane in which a label at its day overlaps none. */
function place(lanes: (readonly [number, number])[][], x: number, width: number): { lane: number; x: number } {
  const free = lanes.findIndex((lane) => lane.every(([from, to]) => x + width + GAP <= from || x >= to + GAP));
  const lane = free === -1 ? lanes.length : free;
  lanes[lane] = [...(lanes[lane] ?? []), [x - 8, x + width]];
  return { lane, x };
}

/** The next place in the running row, as words run in a line. */
function flow(lanes: (readonly [number, number])[][], width: number, whole: number): { lane: number; x: number } {
  const row = lanes.at(-1);
  const after = (row?.at(-1)?.[1] ?? LEFT - GAP * 2) + GAP * 2;
  if (row !== undefined && after + width <= whole) {
    row.push([after, after + width]);
    return { lane: lanes.length - 1, x: after };
  }
  lanes.push([[LEFT, LEFT + width]]);
  return { lane: lanes.length - 1, x: LEFT };
}
