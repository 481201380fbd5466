import type { Act, Provision } from '../../model/entities.ts';
import type { Context } from '../context.ts';
import { nodeById } from '../nodes.ts';

/** What an amendment changed, or a timeline's row is about. */
export async function targetOf(context: Context, id: string): Promise<Act | Provision> {
  const target = await nodeById(context, id);
  if (target?.type === 'Act' || target?.type === 'Provision') return target;
  throw new Error(`The store names ${id} as an act or a provision but does not hold it.`);
}
