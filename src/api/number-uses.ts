/** A number that an act used again for something else names another provision on another day: `subpara_3`, `subpara_3~2`. */
import type { Provision } from '../model/entities.ts';
import { provisionId } from '../model/ids.ts';
import type { Context } from './context.ts';
import { findNodes } from './nodes.ts';

/** No act on record uses a number more often; a citation never names two numbers that were both used again. */
const USES = [2, 3];

/** The provisions that the same words cite: the one given, then the later uses of its number. */
export async function withLaterUses(context: Context, cited: Provision): Promise<readonly Provision[]> {
  if (cited.eId.includes('~')) return [cited];
  const steps = cited.eId.split('__');
  const eIds = USES.flatMap((use) =>
    steps.map((step, at) => [...steps.slice(0, at), `${step}~${use}`, ...steps.slice(at + 1)].join('__')),
  );
  const ids = eIds.map((eId) => provisionId(cited.act, eId));
  return [cited, ...(await findNodes(context, 'Provision', ids))];
}
