/** Acts: `ActReader` of the port. */
import type { Act } from '../../model/entities.ts';
import { bareNumber } from '../../model/ids.ts';
import { slice, sliceInOrder } from '../page.ts';
import type { ActReader, ActsAround } from '../reader.ts';
import { actSorting, countKey, type Sorting } from '../sorting.ts';
import { allows, found, inRange } from './filters.ts';
import { collect, type Indexes, under } from './indexes.ts';

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

function idsAround(indexes: Indexes, { id, relation, adopted }: ActsAround): readonly string[] {
  switch (relation) {
    case 'AMENDING':
      return under(indexes.amendmentsIn, id).flatMap(({ by, adoptedOn }) => (inRange(adoptedOn, adopted) ? by : []));
    case 'AMENDED':
      return under(indexes.amendmentsBy, id).map(({ targetAct }) => targetAct);
    case 'REPLACED':
      return under(indexes.lineageTo, id).flatMap(({ type, from }) => (type === 'REPLACED_BY' ? from : []));
    case 'REPLACING':
      return under(indexes.lineageFrom, id).flatMap(({ type, to }) => (type === 'REPLACED_BY' ? to : []));
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

  async around(wishes) {
    const indexes = now();
    return wishes.map((wish) => slice(collect(indexes, 'Act', idsAround(indexes, wish)), wish.page));
  },

  async decisions(ids) {
    const indexes = now();
    return ids.map((id) => under(indexes.decisionsOn, id));
  },
});
