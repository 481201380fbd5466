/** Which added fact breaks a rule of the dossier, where it is what the dossier holds already that is told to break it. */
import { DossierError, printBreach, printPlace } from '../sources/dossier/breach.ts';
import type { Candidate } from './candidates.ts';

/**
 * The candidate with which the dossier first breaks such a rule, with the reason: a repeal leaves the changes after it
 * nothing to change, and those are told. Found by halves, since what is named stands before what names it, and without
 * any candidate the dossier is whole. `broken`: with all of them; `build` throws DossierError where it is so with some.
 */
export async function breakerOf(
  candidates: readonly Candidate[],
  broken: DossierError,
  build: (some: readonly Candidate[]) => Promise<unknown>,
): Promise<ReadonlyMap<string, string>> {
  let told = broken;
  let [kept, enough] = [0, candidates.length];
  while (enough - kept > 1) {
    const middle = Math.floor((kept + enough) / 2);
    const found = await brokenBy(candidates.slice(0, middle), build);
    if (found === null) kept = middle;
    else [enough, told] = [middle, found];
  }
  const last = candidates[kept];
  const [breach] = told.breaches;
  if (last === undefined || breach === undefined) throw broken;
  const { id, placed } = last;
  const reason = printBreach(breach).replace(/\.$/, '');
  return new Map([[id, `${printPlace(placed)}: ${id}, with which the dossier would break a rule: ${reason}`]]);
}

async function brokenBy(
  some: readonly Candidate[],
  build: (some: readonly Candidate[]) => Promise<unknown>,
): Promise<DossierError | null> {
  try {
    await build(some);
    return null;
  } catch (error) {
    if (error instanceof DossierError) return error;
    throw error;
  }
}
