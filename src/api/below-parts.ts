/**
 * What a citation names below a part of an article that it leaves out: "подпункт 1) пункта 3 статьи 24-1" stands below
 * the second part of that paragraph. Parts are printed without a number, and lawyers do not count them where the rest of
 * the citation finds its place.
 */
import { type EIdStep, formatEId, parseEId } from '../model/eid.ts';
import type { Act, Provision } from '../model/entities.ts';
import type { Context } from './context.ts';
import { usesOf } from './number-uses.ts';
import { partsOf } from './parts-of.ts';

/** The provisions of an act that the eId names if parts between its steps are left out; those it names as it is are none. */
export async function belowPartsLeftOut(context: Context, act: Act, eId: string): Promise<readonly Provision[]> {
  const [article, ...below] = parseEId(eId) ?? [];
  if (article?.kind !== 'ARTICLE') return [];
  let reached = await usesOf(context, act, formatEId([article]));
  for (const step of below) reached = await stepFrom(context, reached, step);
  return reached.filter((provision) => stepsIn(provision) > below.length + 1);
}

/** The parts of these provisions that the step names, and such parts of their unnumbered parts. */
async function stepFrom(context: Context, from: readonly Provision[], step: EIdStep): Promise<readonly Provision[]> {
  const direct = await partsOfAll(context, from);
  const unnumbered = step.kind === 'PART' ? [] : direct.filter(({ kind }) => kind === 'PART');
  return [...direct, ...(await partsOfAll(context, unnumbered))].filter((part) => isNamed(part, step));
}

const partsOfAll = async (context: Context, from: readonly Provision[]): Promise<readonly Provision[]> =>
  (await Promise.all(from.map(({ id }) => partsOf(context, id, undefined)))).flat();

/** By kind and number, and by the use of the number where the citation says one. */
const isNamed = ({ kind, eId }: Provision, step: EIdStep): boolean => {
  const last = parseEId(eId)?.at(-1);
  return kind === step.kind && last?.number === step.number && (step.use === 1 || last.use === step.use);
};

const stepsIn = ({ eId }: Provision): number => parseEId(eId)?.length ?? 0;
