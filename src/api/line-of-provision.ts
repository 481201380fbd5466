/** Which part of a provision a line of it is, "абзац второй пункта 2": the record has parts, and no lines. */
import type { LocalDate } from '../model/dates.ts';
import { parseEId } from '../model/eid.ts';
import type { Provision } from '../model/entities.ts';
import type { Context } from './context.ts';
import { partsOf } from './parts-of.ts';

/**
 * The part that is the line of this number, counted from 1, if each part before it is one line: a part whose list has
 * no numbers is several (a sixth of those of the law of 1993), and without its text one cannot tell. Null where no part
 * can be it: the first line is the beginning of the provision itself, and subparagraphs are lines as well as parts are.
 */
export async function partOfLine(
  context: Context,
  { id }: Provision,
  line: number,
  on: LocalDate,
): Promise<Provision | null> {
  const parts = await partsOf(context, id, on);
  const part = parts.find((each) => each.kind === 'PART' && numberOf(each) === line);
  if (part === undefined || parts.some(({ kind }) => kind !== 'PART')) return null;
  const before = parts.filter((each) => numberOf(each) < line);
  const within = await Promise.all(before.map((each) => partsOf(context, each.id, on)));
  return before.length === line - 2 && within.every((below) => below.length === 0) ? part : null;
}

const numberOf = ({ eId }: Provision): number => Number(parseEId(eId)?.at(-1)?.number ?? Number.NaN);
