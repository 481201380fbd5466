import { inspect } from 'node:util';
import { Kind, type ValueNode } from 'graphql';
import { type LocalDate, parseLocalDate } from '../../model/dates.ts';
import { builder } from '../builder.ts';
import { cut, SaidError } from '../errors.ts';

/** `literal` is the place in a query, by which the argument at fault is found. */
function day(value: unknown, literal?: ValueNode): LocalDate {
  const parsed = typeof value === 'string' ? parseLocalDate(value) : null;
  if (parsed !== null) return parsed;
  const shown = cut(typeof value === 'string' ? JSON.stringify(value) : inspect(value, { depth: 0 }));
  throw new SaidError('BAD_DATE', (say) => say.noDay(shown), { nodes: literal ?? null });
}

builder.scalarType('LocalDate', {
  description:
    'A day of the calendar, `YYYY-MM-DD`, without a time or a time zone. A day that does not exist (2013-02-30) is refused.',
  serialize: (value) => value,
  parseValue: (value) => day(value),
  parseLiteral: (node) =>
    day(node.kind === Kind.STRING ? node.value : node.kind === Kind.INT ? Number(node.value) : node.kind, node),
});
