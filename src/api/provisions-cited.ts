/** Which provisions of an act the words of a citation mean on a day. */
import type { ProvisionState } from '../graph/answers.ts';
import { isOpenOn } from '../model/bounds.ts';
import type { LocalDate } from '../model/dates.ts';
import type { Act, Provision } from '../model/entities.ts';
import { provisionId } from '../model/ids.ts';
import { belowPartsLeftOut } from './below-parts.ts';
import type { Context } from './context.ts';
import { findNodes } from './nodes.ts';
import { usesOf } from './number-uses.ts';
import { stateOn } from './provision-states.ts';

/** How a provision is there on a day: in force, perhaps, or not at all. */
type Standing = 'IN_FORCE' | 'PERHAPS' | 'NOT';

const standingOf = (state: ProvisionState | null): Standing => {
  if (state?.inForce === true) return 'IN_FORCE';
  return state !== null && state.candidates.length > 0 ? 'PERHAPS' : 'NOT';
};

/**
 * What one provision cited can be in an act on a day, none where the act never had it. "3(1)" is a paragraph, and a
 * subparagraph where the article has no such paragraph, or not on that day: articles were divided otherwise before they
 * were set out anew. Of a number that was used again for something else the use of that day is meant. Several where
 * nothing in the words tells them apart: they live side by side that day, or none lives.
 */
export async function citedIn(
  context: Context,
  act: Act,
  eIds: readonly string[],
  on: LocalDate,
): Promise<readonly Provision[]> {
  const asSaid = await Promise.all(eIds.map((eId) => usesOf(context, act, eId)));
  const said = await meantOn(context, asSaid, on);
  if (said.standing === 'IN_FORCE') return said.meant;
  const belowParts = await Promise.all(eIds.map((eId) => belowPartsLeftOut(context, act, eId)));
  return (await meantOn(context, [...asSaid, ...belowParts], on)).meant;
}

/** Of the readings, the likelier first, what is in force in the first that has such; else what may be; else what was. */
async function meantOn(
  context: Context,
  readings: readonly (readonly Provision[])[],
  on: LocalDate,
): Promise<{ readonly standing: Standing; readonly meant: readonly Provision[] }> {
  const known = new Map<Provision, Standing>();
  const look = async (provision: Provision) =>
    known.set(provision, standingOf(await stateOn(context, provision.id, on)));
  await Promise.all(readings.flat().map(look));
  for (const standing of ['IN_FORCE', 'PERHAPS', 'NOT'] as const) {
    const each = readings.map((reading) => reading.filter((provision) => known.get(provision) === standing));
    const meant = each.find((reading) => reading.length > 0);
    if (meant !== undefined) return { standing, meant };
  }
  return { standing: 'NOT', meant: [] };
}

/** The provisions of an act with these eIds, in their order, in force or not. */
export const provisionsNamed = (context: Context, act: Act, eIds: readonly string[]): Promise<readonly Provision[]> =>
  findNodes(
    context,
    'Provision',
    eIds.map((eId) => provisionId(act.id, eId)),
  );

/** Whether an act prints one number, at one place, over all of these. */
export const isOneNumber = (provisions: readonly Provision[]): boolean =>
  new Set(provisions.map(({ act, eId }) => `${act}#${eId.replace(/~\d+/gu, '')}`)).size === 1;

/**
 * Those in force that day, or perhaps in force where the day of a change is not known. Where an act has one that is
 * surely in force, those of acts that have none are not meant: a law that was repealed on some day unknown does not make
 * every article of the law after it doubtful.
 */
export async function holdingOn(
  context: Context,
  provisions: readonly Provision[],
  on: LocalDate,
): Promise<readonly Provision[]> {
  const states = await Promise.all(provisions.map(({ id }) => stateOn(context, id, on)));
  const sure = new Set(provisions.filter((_, i) => isSurely(states[i] ?? null, on)).map(({ act }) => act));
  const holding = provisions.filter((_, i) => standingOf(states[i] ?? null) !== 'NOT');
  return sure.size === 0 ? holding : holding.filter(({ act }) => sure.has(act));
}

/** In force in this wording or the one before it, whichever day it took force. */
const isSurely = (state: ProvisionState | null, on: LocalDate): boolean =>
  state !== null && state.version !== null && (state.candidates.length > 1 || !isOpenOn(state.version.start, on));
