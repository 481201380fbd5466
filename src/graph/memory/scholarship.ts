/** Persons, works, citations and claims: `ScholarshipReader` of the port. */
import type { Claim } from '../../model/entities.ts';
import { compareSortKeys } from '../order.ts';
import { slice } from '../page.ts';
import type { ScholarshipReader } from '../reader.ts';
import { allows, found, withinOf } from './filters.ts';
import { collect, type Indexes, under } from './indexes.ts';

/** Claims about a thing; of an act, also those about its provisions, of a provision, about its parts. */
function about(indexes: Indexes, id: string): readonly Claim[] {
  const things = [id, ...withinOf(indexes, id).map((provision) => provision.id)];
  return [...new Set(things.flatMap((thing) => under(indexes.claimsAbout, thing)))].sort(compareSortKeys);
}

export const scholarship = (now: () => Indexes): ScholarshipReader => ({
  async persons({ search }, page) {
    const indexes = now();
    return slice(indexes.tables.Person.filter(found(indexes, search)), page);
  },

  async works({ kinds, by, search }, page) {
    const indexes = now();
    const named = found(indexes, search);
    const works = by === undefined ? indexes.tables.Work : under(indexes.worksBy, by);
    return slice(
      works.filter((work) => allows(kinds, work.kind) && named(work)),
      page,
    );
  },

  async claims({ about: thing, by, stances }, page) {
    const indexes = now();
    const claims = thing === undefined ? indexes.tables.Claim : about(indexes, thing);
    const list = claims.filter(
      (claim) => (by === undefined || claim.assertedBy.includes(by)) && allows(stances, claim.stance),
    );
    return slice(list, page);
  },

  async claimsOf(ids, relation, page) {
    const indexes = now();
    const of = {
      about: (id: string) => about(indexes, id),
      assertedBy: (id: string) => under(indexes.claimsBy, id),
      reportedIn: (id: string) => under(indexes.claimsIn, id),
    }[relation];
    return ids.map((id) => slice(of(id), page));
  },

  async worksOf(ids, relation, page) {
    const indexes = now();
    return ids.map((id) => {
      const own = under(indexes.worksBy, id);
      if (relation === 'by') return slice(own, page);
      const citing = own.flatMap((work) => under(indexes.citationsTo, work.id).map((citation) => citation.from));
      return slice(collect(indexes, 'Work', citing), page);
    });
  },

  async citations(ids, end) {
    const indexes = now();
    return ids.map((id) => under(end === 'from' ? indexes.citationsFrom : indexes.citationsTo, id));
  },
});
