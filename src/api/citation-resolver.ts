/** From the words of a citation to the act or the provision that they name, or to the reason why they name none. */
import { actStatus } from '../model/act-status.ts';
import { type ActReference, type CitationReading, readCitation } from '../model/citation-read.ts';
import type { LocalDate } from '../model/dates.ts';
import { parentEId, parseEId } from '../model/eid.ts';
import type { Act, Entity, Provision } from '../model/entities.ts';
import type { LocalText } from '../model/localized.ts';
import type { ActStatus } from '../model/terms.ts';
import { actsNamed, everyAct } from './acts-named.ts';
import type { CitationProblem } from './citation-problem.ts';
import * as words from './citation-problem.ts';
import { type Context, read } from './context.ts';
import { partOfLine } from './line-of-provision.ts';
import { citedIn, holdingOn, isOneNumber, provisionsNamed } from './provisions-cited.ts';

/** A problem without how far the text was read. */
type Why = Pick<CitationProblem, 'kind' | 'message' | 'candidates'>;

const why = (kind: CitationProblem['kind'], message: LocalText, candidates: readonly Entity[] = []): Why => ({
  kind,
  message,
  candidates,
});

/**
 * The act or the provision that `text` names on a day: a provision must be in force, or may be (where the answer is
 * uncertain). Without an act, the one act that has such a provision is taken; of several acts that fit, the one that is in
 * force that day. Acts whose wording is on record go before those of which it is not.
 */
export async function resolveCitation(
  context: Context,
  text: string,
  on: LocalDate,
): Promise<Act | Provision | CitationProblem> {
  const reading = readCitation(text);
  const found = reading.isCitation
    ? await thingNamed(context, reading, on)
    : why('NOT_A_CITATION', words.unread(text, reading));
  return 'kind' in found && 'message' in found
    ? { type: 'CitationProblem', ...found, readUpTo: reading.readUpTo }
    : found;
}

/**
 * The provision that `text` names, as `resolveCitation` reads it today. One that is not in force is named all the same
 * where nothing else bears its number: who asks for a provision may ask for its history.
 */
export async function provisionCited(context: Context, text: string): Promise<Provision | null> {
  const found = await resolveCitation(context, text, context.today);
  if (found.type === 'Provision') return found;
  if (found.type !== 'CitationProblem' || found.kind !== 'NOT_ON_THAT_DAY') return null;
  const [ceased, ...others] = found.candidates;
  return ceased?.type === 'Provision' && others.length === 0 ? ceased : null;
}

async function thingNamed(context: Context, reading: CitationReading, on: LocalDate): Promise<Act | Provision | Why> {
  const acts = reading.act === null ? await everyAct(context) : await actsNamed(context, reading.act);
  const [act] = acts;
  if (reading.act !== null && act === undefined) return why('UNKNOWN_ACT', words.UNKNOWN);
  if (reading.eIds.length === 0 && act !== undefined)
    return acts.length === 1 ? act : (onlyInForce(acts, on) ?? why('AMBIGUOUS', words.SEVERAL, acts));

  const named = [reading.eIds, ...reading.others];
  const having = (await Promise.all(acts.flatMap((a) => named.map((eIds) => citedIn(context, a, eIds, on))))).flat();
  const found = inActsTold(having, acts, reading.act === null || acts.length === 1);
  if (found.length === 0)
    return having.length > 0 ? why('AMBIGUOUS', words.SEVERAL, acts) : nowhere(context, reading, acts);
  if (named.length > 1) return why('AMBIGUOUS', words.SEVERAL_NAMED, found);
  const holding = await holdingOn(context, found, on);
  const [provision] = holding;
  if (provision === undefined)
    return isOneNumber(found) ? why('NOT_ON_THAT_DAY', words.notOn(on), found) : why('AMBIGUOUS', words.SEVERAL, found);
  if (holding.length > 1) return why('AMBIGUOUS', isOneNumber(holding) ? words.SAME_NUMBER : words.SEVERAL, holding);
  return reading.indent === null ? provision : lineOf(context, provision, reading.indent, on);
}

/** "Конституция": the one that is in force, where each of the others surely is not; null where there is no such one. */
function onlyInForce(acts: readonly Act[], on: LocalDate): Act | null {
  const [only, ...others] = acts.filter((act) => act.form !== 'BILL' && !NO_LAW.has(actStatus(act, [], on)));
  return only !== undefined && others.length === 0 && actStatus(only, [], on) === 'IN_FORCE' ? only : null;
}

/**
 * Those in acts whose wording the sources tell; where there are none, all if `orAll`. Of other acts a provision may be on
 * record only since something refers to it: what else they have, the record cannot tell.
 */
function inActsTold(provisions: readonly Provision[], acts: readonly Act[], orAll: boolean): readonly Provision[] {
  const told = new Set(acts.filter(isTold).map(({ id }) => id));
  const inTold = provisions.filter(({ act }) => told.has(act));
  return inTold.length === 0 && orAll ? provisions : inTold;
}

const isTold = ({ recordFrom }: Act): boolean => recordFrom !== null;

const NO_LAW: ReadonlySet<ActStatus> = new Set(['REPEALED', 'NOT_YET_IN_FORCE']);

async function lineOf(context: Context, provision: Provision, line: number, on: LocalDate): Promise<Why> {
  const part = await partOfLine(context, provision, line, on);
  return part === null
    ? why('NO_SUCH_PROVISION', words.UNDIVIDED, [provision])
    : why('AMBIGUOUS', words.LINE_OR_PART, [part, provision]);
}

/**
 * Why no act that fits has the provision; what stands above its place is the candidate. The record may not hold all of an
 * act, and denies only what it can.
 */
async function nowhere(context: Context, { act, eIds }: CitationReading, acts: readonly Act[]): Promise<Why> {
  const near = inActsTold(await nearest(context, acts, eIds), acts, act === null);
  const found = new Set(near.map((provision) => provision.act));
  // Without an act, or with its form alone ("настоящего Закона"), that is meant which has something of the place.
  const isMeant = act === null || (near.length > 0 && isFormAlone(act));
  const others = isMeant ? [] : acts.filter(({ id }) => !found.has(id));
  const missing = await notHeld(context, others);
  if (missing.length > 0 && acts.length > 1) {
    const none = missing.length === acts.length && missing.every(({ held }) => held === 'UNTOLD');
    const open = missing.map((one) => one.act);
    return why('NO_SUCH_PROVISION', none ? words.ALL_UNTOLD : words.SOME_OF_THEM_HELD, [...near, ...open]);
  }
  if (near.length > 1) return why('NO_SUCH_PROVISION', words.IN_NO_ACT, near);
  if (near.length === 1)
    return why('NO_SUCH_PROVISION', isUndivided(eIds, near) ? words.UNDIVIDED : words.NO_PROVISION, near);
  if (act === null) return why('UNKNOWN_ACT', words.NO_ACT_NAMED);
  if (acts.length > 1) return why('NO_SUCH_PROVISION', words.IN_NO_ACT, acts);
  const [only] = missing;
  const told = { UNTOLD: words.UNTOLD, SOME: words.SOME_HELD };
  return why('NO_SUCH_PROVISION', only === undefined ? words.NO_PROVISION : told[only.held], acts);
}

const isFormAlone = ({ form: _, ...more }: ActReference): boolean => Object.values(more).every((told) => told === null);

interface NotHeld {
  readonly act: Act;
  /** Which of its provisions the record holds: SOME where its gaps tell which. */
  readonly held: 'SOME' | 'UNTOLD';
}

/** Those of the acts of which the record does not hold all provisions. */
async function notHeld(context: Context, acts: readonly Act[]): Promise<readonly NotHeld[]> {
  if (acts.length === 0) return [];
  const ids = acts.map(({ id }) => id);
  const [gaps, pages] = await Promise.all([
    read(context, (reader) => reader.dataset.gapsAbout(ids)),
    read(context, (reader) => reader.provisions.ofActs(ids, {}, { limit: 1 })),
  ]);
  return acts.flatMap((act, i): NotHeld[] => {
    if (gaps[i]?.some(({ field }) => field === 'provisions')) return [{ act, held: 'SOME' }];
    return isTold(act) && pages[i]?.items.length !== 0 ? [] : [{ act, held: 'UNTOLD' }];
  });
}

/** In each act the lowest provision above the one cited that it has. */
async function nearest(context: Context, acts: readonly Act[], eIds: readonly string[]): Promise<readonly Provision[]> {
  const above: string[] = [];
  for (let eId = parentEId(eIds[0] ?? ''); eId !== null; eId = parentEId(eId)) above.push(eId);
  const found = await Promise.all(acts.map((act) => provisionsNamed(context, act, above)));
  return found.flatMap((provisions) => provisions.slice(0, 1));
}

/** Whether all but a part is found, of what has none on record: of a subparagraph, or the first of anything. */
function isUndivided([eId = '']: readonly string[], [above]: readonly Entity[]): boolean {
  const part = parseEId(eId)?.at(-1);
  if (part?.kind !== 'PART' || above?.type !== 'Provision' || above.eId !== parentEId(eId)) return false;
  return above.kind === 'SUBPARAGRAPH' || part.number === '1';
}
