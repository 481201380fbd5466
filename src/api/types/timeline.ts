import type { Amendment } from '../../model/entities.ts';
import { AMENDMENT_KINDS, type AmendmentKind as Kind } from '../../model/terms.ts';
import { builder } from '../builder.ts';
import { getNode } from '../nodes.ts';
import { AmendmentKind } from './enums.ts';
import * as refs from './refs.ts';
import { targetOf } from './target-of.ts';

interface YearOfAmendments {
  readonly year: number;
  readonly amendments: readonly Amendment[];
}

const TimelineYear = builder.objectRef<YearOfAmendments>('TimelineYear');
const KindCount = builder.objectRef<{ readonly kind: Kind; readonly count: number }>('KindCount');

/** Years of adoption in which something was amended, in order. */
function years(amendments: readonly Amendment[]): YearOfAmendments[] {
  const byYear = new Map<number, Amendment[]>();
  for (const amendment of amendments) {
    const year = Number(amendment.adoptedOn.slice(0, 4));
    byYear.set(year, [...(byYear.get(year) ?? []), amendment]);
  }
  return [...byYear].sort(([a], [b]) => a - b).map(([year, ofYear]) => ({ year, amendments: ofYear }));
}

refs.Timeline.implement({
  description:
    'When each part of an act was changed. Counts events at articles, chapters and the act: one per law, target, kind and aspect.',
  fields: (t) => ({
    act: t.field({
      type: refs.Act,
      description: 'The one whose parts are the rows.',
      resolve: (timeline, _, context) => getNode(context, 'Act', timeline.act),
    }),
    rows: t.field({
      type: [refs.TimelineRow],
      description: 'The parts that were changed, in the order of the text, the act as a whole first.',
      resolve: (timeline) => [...timeline.rows],
    }),
    years: t.field({
      type: [TimelineYear],
      description: 'Totals by year of adoption; years without a change are left out.',
      resolve: (timeline) => years(timeline.rows.flatMap((row) => row.amendments)),
    }),
  }),
});

refs.TimelineRow.implement({
  description: 'A part of an act and its changes.',
  fields: (t) => ({
    subject: t.field({
      type: refs.AmendmentTarget,
      description: 'The article, the chapter, or the act as a whole.',
      resolve: (row, _, context) => targetOf(context, row.subject),
    }),
    total: t.int({ description: 'How many changes.', resolve: (row) => row.amendments.length }),
    amendments: t.field({
      type: [refs.Amendment],
      description: 'The changes, by day of force.',
      resolve: (row) => [...row.amendments],
    }),
  }),
});

TimelineYear.implement({
  description: 'The changes that laws adopted in one year made.',
  fields: (t) => ({
    year: t.exposeInt('year', { description: 'The year of adoption.' }),
    total: t.int({ description: 'How many changes.', resolve: ({ amendments }) => amendments.length }),
    laws: t.int({
      description: 'By how many acts.',
      resolve: ({ amendments }) => new Set(amendments.map((a) => a.by)).size,
    }),
    byKind: t.field({
      type: [KindCount],
      description: 'How many of each kind; kinds that do not occur are left out.',
      resolve: ({ amendments }) =>
        AMENDMENT_KINDS.map((kind) => ({ kind, count: amendments.filter((a) => a.kind === kind).length })).filter(
          ({ count }) => count > 0,
        ),
    }),
  }),
});

KindCount.implement({
  description: 'How many changes are of a kind.',
  fields: (t) => ({
    kind: t.expose('kind', { type: AmendmentKind, description: 'What was done: inserted, reworded, repealed …' }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
});
