import { Kind } from 'graphql';
import { type LocalDate, parseLocalDate } from '../../model/dates.ts';
import { builder } from '../builder.ts';
import { callerError } from '../errors.ts';

function day(value: unknown): LocalDate {
  const parsed = typeof value === 'string' ? parseLocalDate(value) : null;
  if (parsed !== null) return parsed;
  throw callerError(
    'BAD_DATE',
    `${JSON.stringify(value)} is not a day of the calendar; write it as YYYY-MM-DD, for example "2013-06-13".`,
  );
}

builder.scalarType('LocalDate', {
  description:
    'A day of the calendar, `YYYY-MM-DD`, without a time or a time zone. A day that does not exist (2013-02-30) is refused.',
  serialize: (value) => value,
  parseValue: day,
  parseLiteral: (node) =>
    day(node.kind === Kind.STRING ? node.value : node.kind === Kind.INT ? Number(node.value) : node.kind),
});
