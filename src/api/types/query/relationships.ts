import { builder } from '../../builder.ts';
import { read } from '../../context.ts';
import { callerError } from '../../errors.ts';
import { MAX_LINEAGE_DEPTH, MAX_PATH_LENGTH } from '../../limits.ts';
import { LineageDirection, TimelineGrouping } from '../choices.ts';
import { RelationshipType } from '../enums.ts';
import { DateRange, rangeOf } from '../inputs.ts';
import { Lineage, Path, Timeline } from '../refs.ts';

/** Throws BAD_ARGUMENT for a number of relationships out of bounds. */
function within(name: string, value: number, max: number): number {
  if (value >= 0 && value <= max) return value;
  throw callerError('BAD_ARGUMENT', (say) => say.outOfBounds(name, value, max), name);
}

builder.queryFields((t) => ({
  lineage: t.field({
    type: Lineage,
    nullable: true,
    description:
      'What an act, a bill, a provision, a body or a work came from and what became of it; null for an unknown id.',
    args: {
      of: t.arg.id({ required: true, description: 'The id of the act, provision, body or work to begin with.' }),
      direction: t.arg({ type: LineageDirection, defaultValue: 'BOTH', description: 'Where to look.' }),
      maxDepth: t.arg.int({
        defaultValue: 5,
        description: `How many relationships to follow from the start, at most ${MAX_LINEAGE_DEPTH}.`,
      }),
    },
    resolve: (_, { of, direction, maxDepth }, context) => {
      const depth = within('maxDepth', maxDepth ?? 5, MAX_LINEAGE_DEPTH);
      return read(context, (reader) => reader.lineage.of(of, direction ?? 'BOTH', depth));
    },
  }),
  path: t.field({
    type: Path,
    nullable: true,
    description: 'A shortest way between two things; null where there is none within the length, or for an unknown id.',
    args: {
      from: t.arg.id({ required: true, description: 'The id of one end.' }),
      to: t.arg.id({ required: true, description: 'The id of the other end.' }),
      maxLength: t.arg.int({
        defaultValue: 8,
        description: `How many relationships the way may have, at most ${MAX_PATH_LENGTH}.`,
      }),
      via: t.arg({
        type: [RelationshipType],
        required: false,
        description: 'Only over relationships of these kinds, in either direction; absent: over any.',
      }),
    },
    resolve: (_, { from, to, maxLength, via }, context) => {
      const length = within('maxLength', maxLength ?? 8, MAX_PATH_LENGTH);
      return read(context, (reader) => reader.lineage.path(from, to, length, via ?? undefined));
    },
  }),
  timeline: t.field({
    type: Timeline,
    nullable: true,
    description: 'When each part of an act was changed; null for an unknown act.',
    args: {
      act: t.arg.id({ required: true, description: 'The id of the act.' }),
      range: t.arg({ type: DateRange, required: false, description: 'By day of adoption of the amending act.' }),
      by: t.arg({ type: TimelineGrouping, defaultValue: 'ARTICLE', description: 'What a row stands for.' }),
    },
    resolve: async (_, { act, range, by }, context) => {
      const span = rangeOf('range', range);
      const rows = await read(context, (reader) => reader.timeline.rows(act, span, by ?? 'ARTICLE'));
      return rows === null ? null : { act, rows };
    },
  }),
}));
