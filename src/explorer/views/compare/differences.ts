/** What differs, put in the order in which it is read: by chapter, by law, by what was done. */
import type { Kind } from '../../parts/mark-shape.tsx';
import type { Between, Difference, Law, Unit } from './question.ts';

/** What was done to a provision, as a kind of amendment: the marks and words of the other views tell it as well. */
export function doneTo({ kind, amendments }: Difference): Kind {
  switch (kind) {
    case 'INSERTED':
      return 'INSERTION';
    case 'REPEALED':
      return amendments.every((each) => each.kind === 'EXPIRY') && amendments.length > 0 ? 'EXPIRY' : 'REPEAL';
    case 'WORDS_REPLACED':
      return 'TERM_REPLACEMENT';
    case 'CHANGED':
      return amendments.some((each) => each.kind === 'REWORDING') ? 'REWORDING' : 'MODIFICATION';
  }
}

export interface Chapter {
  /** Null for what stands in no chapter: the preamble, articles of an act without chapters. */
  readonly unit: Unit | null;
  readonly differences: Difference[];
}

/**
 * By chapter (else section), in the order of their articles. A chapter that differs itself stands first in its own
 * group: the list has such chapters before all articles.
 */
export function byChapter(differences: readonly Difference[]): readonly Chapter[] {
  const groups = new Map<string, Chapter>();
  for (const difference of [...differences.filter((each) => !isChapter(each)), ...differences.filter(isChapter)]) {
    const unit = [...difference.provision.ancestors, difference.provision].findLast(bearsArticles) ?? null;
    const group = groups.get(unit?.id ?? '') ?? { unit, differences: [] };
    if (isChapter(difference)) group.differences.unshift(difference);
    else group.differences.push(difference);
    groups.set(unit?.id ?? '', group);
  }
  return [...groups.values()];
}

const bearsArticles = ({ kind }: { readonly kind: Unit['kind'] }): boolean => kind === 'CHAPTER' || kind === 'SECTION';
const isChapter = ({ provision }: Difference): boolean => bearsArticles(provision);

export interface ByLaws {
  readonly laws: readonly Law[];
  readonly differences: Difference[];
}

/** By the laws that did it; laws in the order of their adoption. */
export function byLaws(differences: readonly Difference[]): readonly ByLaws[] {
  const groups = new Map<string, ByLaws>();
  for (const difference of differences) {
    const laws = lawsOf(difference.amendments);
    const key = laws.map(({ id }) => id).join(' ');
    const group = groups.get(key) ?? { laws, differences: [] };
    group.differences.push(difference);
    groups.set(key, group);
  }
  const day = ({ laws }: ByLaws) => laws[0]?.adoptedOn ?? '';
  return [...groups.values()].sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
}

/** Each law once, in the order of the amendments. */
export function lawsOf<L extends { readonly id: string }>(amendments: readonly { readonly by: L }[]): readonly L[] {
  return [...new Map(amendments.map(({ by }) => [by.id, by])).values()];
}

/** What was done by which laws, each kind once: inserted by one, changed by two others. */
export function kindsOf({ amendments }: Difference): readonly (readonly [Kind, Difference['amendments']])[] {
  const kinds = [...new Set(amendments.map(({ kind }) => kind))];
  return kinds.map((kind) => [kind, amendments.filter((each) => each.kind === kind)]);
}

/** The amendments for which one of the two days lies between the bounds of their day of force. */
export function unsettled({ amendments }: Difference, { from, to }: Between): Difference['amendments'] {
  return amendments.filter(({ inForceOn, inForceEarliest, inForceLatest }) => {
    if (inForceOn !== null) return false;
    const open = (day: string) =>
      (inForceEarliest === null || inForceEarliest <= day) && (inForceLatest === null || day < inForceLatest);
    return open(from) || open(to);
  });
}
