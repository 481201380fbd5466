/** Provisions, their versions and their state on a day: `ProvisionReader` of the port. */

import { slice, sliceBy } from '../page.ts';
import type { ProvisionReader } from '../reader.ts';
import { above, allows, withinOf } from './filters.ts';
import { collect, find, type Indexes, under } from './indexes.ts';
import { changeBetween, inForce, stateOn } from './state.ts';

export const provisions = (now: () => Indexes): ProvisionReader => ({
  async ofActs(ids, { kinds, on }, page) {
    const indexes = now();
    return ids.map((id) => {
      const list = under(indexes.provisionsOf, id).filter(
        (provision) => allows(kinds, provision.kind) && (on === undefined || inForce(indexes, provision.id, on)),
      );
      return slice(list, page);
    });
  },

  async ancestors(ids) {
    const indexes = now();
    return ids.map((id) => {
      const provision = find(indexes, 'Provision', id);
      return provision === null ? [] : [...above(indexes, provision)].reverse();
    });
  },

  async parts(ids, on) {
    const indexes = now();
    return ids.map((id) =>
      under(indexes.partsOf, id).filter((part) => on === undefined || inForce(indexes, part.id, on)),
    );
  },

  async states(ids, on) {
    const indexes = now();
    return ids.map((id) => {
      const provision = find(indexes, 'Provision', id);
      return provision === null ? null : stateOn(indexes, provision, on);
    });
  },

  async versions(ids) {
    const indexes = now();
    return ids.map((id) => under(indexes.versionsOf, id));
  },

  async changes(ids, between, { kinds }, page) {
    const indexes = now();
    return ids.map((id) => {
      const changes = withinOf(indexes, id)
        .filter(({ kind }) => allows(kinds, kind))
        .map((provision) => changeBetween(indexes, provision, between))
        .filter((change) => change !== null);
      return sliceBy(changes, ({ provision }) => provision.sortKey, page);
    });
  },

  async references(ids, end, page) {
    const indexes = now();
    const others = end === 'to' ? indexes.referredToBy : indexes.referringTo;
    return ids.map((id) => slice(collect(indexes, 'Provision', under(others, id)), page));
  },
});
