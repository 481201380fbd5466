/** Sort keys: compared by code point they give every list its order; each ends in the id. */
import { eIdSortKey } from '../model/eid.ts';
import { bareNumber, parseActId, parseProvisionId } from '../model/ids.ts';
import { sortedBy } from '../model/order.ts';

/** Keys are asked for again and again in a build; they follow from the id alone. */
function remembered(key: (id: string) => string): (id: string) => string {
  const keys = new Map<string, string>();
  return (id) => {
    const known = keys.get(id);
    if (known !== undefined) return known;
    const made = key(id);
    keys.set(id, made);
    return made;
  };
}

const padded = (number: string | null): string => (number === null ? '' : bareNumber(number)).padStart(6, '0');

/** By day of adoption, then number. */
export const actSortKey = remembered((id) => {
  const parts = parseActId(id);
  return parts === null ? `9999|${id}` : `${parts.adoptedOn}|${padded(parts.number)}|${id}`;
});

/** By act, then in the order of the text: an article before its parts. */
export const provisionSortKey = remembered((id) => {
  const parts = parseProvisionId(id);
  return parts === null ? `9999|${id}` : `${actSortKey(parts.act)}|${eIdSortKey(parts.eId)}|${id}`;
});

/** The key of an act or a provision; the blank makes an act sort before its provisions. */
export const targetSortKey = (id: string): string =>
  id.startsWith('act:') ? `${actSortKey(id)} ` : provisionSortKey(id);

/** By number, then day: the order in which several acts give a version its name. */
export const numberThenDay = remembered((actId) => {
  const parts = parseActId(actId);
  return parts === null ? actId : `${padded(parts.number)}|${parts.adoptedOn}|${actId}`;
});

/** The order in which acts of one day follow each other: adoption, then number. */
export const legalOrder = actSortKey;

/** A running number that sorts as text. */
export const ordinalKey = (n: number): string => String(n).padStart(5, '0');

/** Entities in the order of their sort keys. */
export const inOrder = <T extends { readonly sortKey: string }>(items: Iterable<T>): T[] =>
  sortedBy(items, (item) => item.sortKey);
