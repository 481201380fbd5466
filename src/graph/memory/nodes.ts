/** Anything by its id: `nodes` of the port. */
import type { GraphReader } from '../reader.ts';
import type { Indexes } from './indexes.ts';

export const nodes = (now: () => Indexes): GraphReader['nodes'] => ({
  async byIds(ids) {
    const { byId, dataset } = now();
    return ids.map((id) => byId.get(id) ?? byId.get(dataset.formerIds.get(id) ?? '') ?? null);
  },
});
