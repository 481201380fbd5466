/** The words of versions: `texts` of the port. */
import type { GraphReader } from '../reader.ts';
import { type Indexes, under } from './indexes.ts';

export const texts = (now: () => Indexes): GraphReader['texts'] => ({
  async of(versions) {
    const indexes = now();
    return versions.map((id) => under(indexes.textsOf, id));
  },
});
