/** What the graph is made of and what it lacks: `dataset` of the port. */
import { compareText } from '../../model/order.ts';
import type { DatasetInfo } from '../answers.ts';
import { slice } from '../page.ts';
import type { GraphReader } from '../reader.ts';
import { allows } from './filters.ts';
import { type Indexes, under } from './indexes.ts';

export const dataset = (now: () => Indexes, info: () => DatasetInfo): GraphReader['dataset'] => ({
  async info() {
    return info();
  },

  async counts() {
    const { tables, dataset: held } = now();
    const counts = [
      ...Object.entries(tables).map(([label, table]) => ({ label, count: table.length })),
      { label: 'Decision', count: held.decisions.length },
      { label: 'Citation', count: held.citations.length },
    ];
    return counts.sort((a, b) => compareText(a.label, b.label));
  },

  async sources() {
    return now().tables.Source;
  },

  async gaps({ kinds }, page) {
    return slice(
      now().tables.Gap.filter((gap) => allows(kinds, gap.kind)),
      page,
    );
  },

  async gapsAbout(ids) {
    const indexes = now();
    return ids.map((id) => under(indexes.gapsAbout, id));
  },
});
