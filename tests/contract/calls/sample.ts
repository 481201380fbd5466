/** What the calls of the contract are made of: ids, days, cursors and filters that occur in a dataset, and some that do not. */
import type { Dataset } from '../../../src/dataset/dataset.ts';
import type { OrderedSlice, Page, Slice } from '../../../src/graph/pages.ts';
import type { GraphReader } from '../../../src/graph/reader.ts';
import { addDays, type DateRange, type LocalDate, parseLocalDate } from '../../../src/model/dates.ts';
import type { EntityType } from '../../../src/model/entities.ts';
import type { Draw } from '../../support/random/draw.ts';

/** One question to the port. `name` says what was asked, for the message of a failure. */
export interface Call {
  readonly name: string;
  run(reader: GraphReader): Promise<unknown>;
}

export interface Sample {
  readonly dataset: Dataset;
  readonly draw: Draw;
  /** Ids of these types (all where they are few), one of another type and one unknown, in no order. */
  ids(...types: readonly EntityType[]): readonly string[];
  id(...types: readonly EntityType[]): string;
  /** Days on, before and after those that the dataset names. */
  day(): LocalDate;
  days(count: number): readonly LocalDate[];
  range(): DateRange;
}

const MOST_IDS = 60;

/** Every day that stands anywhere in a dataset. */
function daysOf(dataset: Dataset): readonly LocalDate[] {
  const found = new Set<LocalDate>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      const day = value.length === 10 ? parseLocalDate(value) : null;
      if (day !== null) found.add(day);
    } else if (typeof value === 'object' && value !== null) {
      for (const item of Object.values(value)) walk(item);
    }
  };
  walk(dataset.entities);
  return [...found].sort();
}

export function sampleOf(dataset: Dataset, draw: Draw): Sample {
  const days = daysOf(dataset);
  const idsOf = (type: EntityType): readonly string[] => dataset.entities[type].map(({ id }) => id);
  const anyId = [...Object.values(dataset.entities)].flat().map(({ id }) => id);
  const day = (): LocalDate => addDays(draw.pick(days), draw.pick([-1, 0, 0, 1]));
  const ids = (...types: readonly EntityType[]): readonly string[] => {
    const all = types.flatMap(idsOf);
    const some = all.length <= MOST_IDS ? all : Array.from({ length: MOST_IDS }, () => draw.pick(all));
    return [...some.toReversed(), draw.pick(anyId), 'unknown:"id\'', ...some.slice(0, 1)];
  };
  return {
    dataset,
    draw,
    ids,
    id: (...types) => draw.pick(ids(...types)),
    day,
    days: (count) => Array.from({ length: count }, day),
    range: () => {
      const [a, b] = [day(), day()].sort();
      return draw.pick([{ from: a, to: b }, { from: a }, { to: b }, { from: a, to: null }, {}, { from: b, to: a }]);
    },
  };
}

/** A call with its arguments in its name. */
export const call = (args: unknown, run: Call['run']): Call => ({ name: JSON.stringify(args), run });

type Fetch<T> = (reader: GraphReader, page: Page) => Promise<Slice<T>>;
const keyOf = (item: Keyed): string =>
  'node' in item ? item.node.sortKey : 'provision' in item ? item.provision.sortKey : item.sortKey;
/** What continues after an item, or before it, at a place of a window; the port tells it where the order was chosen. */
const cursorsOf = (slice: Slice<Keyed>): readonly string[] =>
  'keys' in slice ? (slice as OrderedSlice<Keyed>).keys : slice.items.map(keyOf);
type Keyed =
  | { readonly sortKey: string }
  | { readonly node: { readonly sortKey: string } }
  | { readonly provision: { readonly sortKey: string } };

/** Every window from one end of a list to the other, each from the cursor that the one before gave. */
export async function walk<T extends Keyed>(
  reader: GraphReader,
  fetch: Fetch<T>,
  limit: number,
  backwards: boolean,
): Promise<readonly Slice<T>[]> {
  const slices: Slice<T>[] = [];
  for (let cursor: string | undefined; ; ) {
    const page = backwards ? { limit, backwards, before: cursor } : { limit, after: cursor };
    const slice = await fetch(reader, page);
    slices.push(slice);
    const end = cursorsOf(slice).at(backwards ? 0 : -1);
    const more = backwards ? slice.hasPrevious : slice.hasNext;
    if (!more || end === undefined || slices.length > 500) return slices;
    cursor = end;
  }
}

/** Windows of every make on one list. */
function everyWindow<T extends Keyed>({ draw }: Sample, args: unknown, fetch: Fetch<T>): readonly Call[] {
  /** A cursor that occurs in the list: it is asked of the reader, which then answers for itself. */
  const key = async (reader: GraphReader, place: number): Promise<string> => {
    const cursors = cursorsOf(await fetch(reader, { limit: 50 }));
    return cursors[place % Math.max(1, cursors.length)] ?? 'no cursor';
  };
  const [a, b, limit] = [draw.int(0, 20), draw.int(0, 20), draw.int(0, 3)];
  return [
    call([args, 'first', limit], (r) => fetch(r, { limit })),
    call([args, 'last', limit], (r) => fetch(r, { limit, backwards: true, withTotal: true })),
    call([args, 'between', a, b, limit], async (r) =>
      fetch(r, { limit, after: await key(r, a), before: await key(r, b) }),
    ),
    call([args, 'between, last', a, b, limit], async (r) =>
      fetch(r, { limit, after: await key(r, b), before: await key(r, a), backwards: true }),
    ),
    call([args, 'before', a], async (r) => fetch(r, { limit: 2, before: await key(r, a), withTotal: true })),
    call([args, 'after no item'], (r) => fetch(r, { limit: 2, after: '2013-06-13|~' })),
    call([args, 'before no item'], (r) => fetch(r, { limit: 2, before: '2013-06-13|~', backwards: true })),
    call([args, 'past the end'], (r) => fetch(r, { limit: 2, after: '\u{10ffff}' })),
  ];
}

/** The whole list and two windows on it: small, from either end, between cursors, past the end. */
export function windows<T extends Keyed>(sample: Sample, args: unknown, fetch: Fetch<T>): readonly Call[] {
  return [
    call([args, 'whole'], (r) => fetch(r, { limit: 1000, withTotal: true })),
    ...sample.draw.some(everyWindow(sample, args, fetch), 2),
  ];
}

/** All lists of a batch, whole, and a few windows on all and on one of them. */
export function batchWindows<T extends Keyed>(
  sample: Sample,
  ids: readonly string[],
  args: unknown,
  fetch: (reader: GraphReader, ids: readonly string[], page: Page) => Promise<readonly Slice<T>[]>,
): readonly Call[] {
  const id = sample.draw.pick(ids);
  const one: Fetch<T> = async (reader, page) => {
    const [slice] = await fetch(reader, [id], page);
    if (slice === undefined) throw new RangeError(`No slice for ${id}.`);
    return slice;
  };
  const more = [
    call([args, ids, 'first 2'], (r) => fetch(r, ids, { limit: 2 })),
    call([args, ids, 'last 2'], (r) => fetch(r, ids, { limit: 2, backwards: true, withTotal: true })),
    call([args, 'no id'], (r) => fetch(r, [], { limit: 2 })),
    call([args, id, 'walk'], (r) => walk(r, one, 2, false)),
    call([args, id, 'walk back'], (r) => walk(r, one, 2, true)),
    ...everyWindow(sample, [args, id], one),
  ];
  return [
    call([args, ids, 'whole'], (r) => fetch(r, ids, { limit: 1000, withTotal: true })),
    ...sample.draw.some(more, 4),
  ];
}
