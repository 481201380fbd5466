/** Amendments: `AmendmentReader` of the port. */
import type { Amendment, Competence } from '../../model/entities.ts';
import { compareSortKeys } from '../order.ts';
import { slice, sliceInOrder } from '../page.ts';
import type { AmendmentReader } from '../reader.ts';
import { amendmentSorting } from '../sorting.ts';
import { changesMade } from './changes.ts';
import { amendmentPasses, withParts } from './filters.ts';
import { collect, type Groups, type Indexes, under } from './indexes.ts';

/** Events at a thing; `whole`: at its parts too, which for an act is everything in it. */
function eventsAt(indexes: Indexes, target: string, whole: boolean): readonly Amendment[] {
  if (!whole) return under(indexes.amendmentsAt, target);
  if (indexes.byId.get(target)?.type === 'Act') return under(indexes.amendmentsIn, target);
  return withParts(indexes, target)
    .flatMap((id) => under(indexes.amendmentsAt, id))
    .sort(compareSortKeys);
}

export const amendments = (now: () => Indexes): AmendmentReader => ({
  async list({ target, includeParts, order, ...filter }, page) {
    const indexes = now();
    const { by } = filter;
    const events =
      target !== undefined
        ? eventsAt(indexes, target, includeParts ?? false)
        : by !== undefined
          ? under(indexes.amendmentsBy, by)
          : indexes.tables.Amendment;
    const sorting = amendmentSorting(order);
    const key = ({ adoptedOn, sortKey }: Amendment) => (sorting.by === 'ADOPTED' ? `${adoptedOn} ${sortKey}` : sortKey);
    return sliceInOrder(events.filter(amendmentPasses(indexes, filter)), key, page, sorting);
  },

  async ofTargets(ids, { includeParts, ...filter }, page) {
    const indexes = now();
    const passes = amendmentPasses(indexes, filter);
    return ids.map((id) => {
      const whole = includeParts || indexes.byId.get(id)?.type === 'Act';
      return slice(eventsAt(indexes, id, whole).filter(passes), page);
    });
  },

  async byActs(ids, filter, page) {
    const indexes = now();
    const passes = amendmentPasses(indexes, filter);
    return ids.map((id) => slice(under(indexes.amendmentsBy, id).filter(passes), page));
  },

  async details(ids) {
    const indexes = now();
    return ids.map((id) => under(indexes.detailsOf, id));
  },

  async versions(ids, which) {
    const indexes = now();
    return ids.map((id) => under(which === 'opened' ? indexes.opened : indexes.closed, id));
  },

  async competenceChanges(ids) {
    const indexes = now();
    return ids.map((id) => {
      const events = [id, ...under(indexes.detailsOf, id).map((detail) => detail.id)];
      const touched = (groups: Groups<Competence>): readonly Competence[] =>
        collect(
          indexes,
          'Competence',
          events.flatMap((event) => under(groups, event).map((competence) => competence.id)),
        );
      return changesMade(indexes, touched(indexes.given), touched(indexes.taken));
    });
  },
});
