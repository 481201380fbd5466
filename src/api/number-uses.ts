/** A number that an act used again for something else names another provision on another day: `subpara_3`, `subpara_3~2`. */
import { articleOf } from '../model/eid.ts';
import type { Act, Provision } from '../model/entities.ts';
import { provisionId } from '../model/ids.ts';
import type { Context } from './context.ts';
import { findNodes } from './nodes.ts';

/** No act on record uses a number more often; a citation never names two numbers that were both used again. */
const USES = [2, 3];

/** The eId, then those with a later use of one of its numbers; one that names a use means that use. */
function withLaterUses(eId: string): readonly string[] {
  if (eId.includes('~')) return [eId];
  const steps = eId.split('__');
  const later = USES.flatMap((use) =>
    steps.map((step, at) => [...steps.slice(0, at), `${step}~${use}`, ...steps.slice(at + 1)].join('__')),
  );
  return [eId, ...later];
}

/**
 * The provisions of an act that the same words cite: the one with this eId, then those with later uses of its numbers.
 * What bears an article's number later can have parts that the first never had.
 */
export async function usesOf(context: Context, act: Act, eId: string): Promise<readonly Provision[]> {
  const among = (eIds: readonly string[]) =>
    findNodes(
      context,
      'Provision',
      eIds.map((each) => provisionId(act.id, each)),
    );
  // Most acts have nothing of it: they are not asked for every use.
  const known = await among([eId, ...withLaterUses(articleOf(eId))]);
  return known.length === 0 ? [] : among(withLaterUses(eId));
}
