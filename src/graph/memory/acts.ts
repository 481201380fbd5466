/** Acts: `ActReader` of the port. */
import type { Act } from '../../model/entities.ts';
import { bareNumber } from '../../model/ids.ts';
import type { ActReader } from '../reader.ts';
import { actSorting, countKey, type Sorting } from '../sorting.ts';
import { allows, found, inRange } from './filters.ts';
import { collect, type Indexes, under } from './indexes.ts';
import { slice, sliceInOrder } from './page.ts';

/** The key that `Sorting` sorts by. */
function placeOf(indexes: Indexes, act: Act, { by, unknown }: Sorting): string {
  switch (by) {
    case 'IN_FORCE':
      return `${act.force?.on ?? act.force?.earliest ?? unknown} ${act.sortKey}`;
    case 'CHANGES':
      return `${countKey(under(indexes.amendmentsBy, act.id).length)} ${act.sortKey}`;
    default:
      return act.sortKey;
  }
}

export const acts = (now: () => Indexes): ActReader => ({
  async list({ forms, adopted, search, order }, page) {
    const indexes = now();
    const named = found(indexes, search);
    const list = indexes.tables.Act.filter(
      (act) => allows(forms, act.form) && inRange(act.adoptedOn, adopted) && named(act),
    );
    const sorting = actSorting(order);
    return sliceInOrder(list, (act) => placeOf(indexes, act, sorting), page, sorting);
  },

  async byAdiletIds(adiletIds) {
    const indexes = now();
    return adiletIds.map((adiletId) => under(indexes.actsByAdiletId, adiletId).at(0) ?? null);
  },

  async byNumber(number, adoptedOn) {
    const numbered = under(now().actsByNumber, bareNumber(number));
    return adoptedOn === undefined ? numbered : numbered.filter((act) => act.adoptedOn === adoptedOn);
  },

  async amending(ids, adopted, page) {
    const indexes = now();
    return ids.map((id) => {
      const events = under(indexes.amendmentsIn, id).filter((event) => inRange(event.adoptedOn, adopted));
      return slice(
        collect(
          indexes,
          'Act',
          events.map((event) => event.by),
        ),
        page,
      );
    });
  },

  async amended(ids, page) {
    const indexes = now();
    return ids.map((id) => {
      const targets = under(indexes.amendmentsBy, id).map((event) => event.targetAct);
      return slice(collect(indexes, 'Act', targets), page);
    });
  },

  async replacements(ids, direction) {
    const indexes = now();
    return ids.map((id) => {
      const edges = direction === 'ANCESTORS' ? under(indexes.lineageTo, id) : under(indexes.lineageFrom, id);
      const others = edges
        .filter((edge) => edge.type === 'REPLACED_BY')
        .map((edge) => (direction === 'ANCESTORS' ? edge.from : edge.to));
      return collect(indexes, 'Act', others);
    });
  },

  async decisions(ids) {
    const indexes = now();
    return ids.map((id) => under(indexes.decisionsOn, id));
  },
});
