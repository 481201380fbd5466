/** What the sources do not say: gaps that authors state, and those that follow from what is missing. */
import type { Act, Body, Gap, GapSide } from '../model/entities.ts';
import { bare } from '../model/ids.ts';
import type { LocalText } from '../model/localized.ts';
import type { GapKind } from '../model/terms.ts';
import type { Facts } from '../sources/facts.ts';
import { evidenceList } from './evidence.ts';
import { inOrder } from './keys.ts';

/** A gap that the build finds. `subject` is the id that gives the gap its own. */
export interface DerivedGap {
  readonly kind: GapKind;
  readonly field: string;
  readonly subject: string;
  readonly about: string;
  readonly reason: LocalText;
  readonly sides: readonly GapSide[];
}

const spelled = (kind: GapKind): string => kind.toLowerCase().replaceAll('_', '-');

const sortKey = (gap: Pick<Gap, 'id' | 'kind' | 'field' | 'about'>): string =>
  [gap.kind, gap.field, gap.about ?? '', gap.id].join('|');

function derived({ kind, field, subject, about, reason, sides }: DerivedGap): Gap {
  const id = `gap:${spelled(kind)}/${field}/${bare(subject)}`;
  return {
    type: 'Gap',
    id,
    sortKey: sortKey({ id, kind, field, about }),
    kind,
    about,
    field,
    reason,
    sides,
    source: null,
  };
}

/** Acts without a title, and acts of the years under study whose publication (hence day of force) is not known. */
export function gapsOfActs(acts: readonly Act[]): readonly DerivedGap[] {
  return acts.flatMap((act) => {
    const gap = (kind: GapKind, field: string, reason: LocalText): DerivedGap => ({
      kind,
      field,
      subject: act.id,
      about: act.id,
      reason,
      sides: [],
    });
    const untitled =
      act.titles.length > 0
        ? []
        : [
            gap('MISSING', 'title', {
              ru: 'Ни один из имеющихся источников не называет заголовок акта.',
              en: "No source at hand gives the act's title.",
            }),
          ];
    const day = act.adoptedOn;
    const studied = day !== null && day >= '2009-01-01' && day <= '2015-12-31';
    const unpublished =
      !studied || act.publishedOn !== null
        ? []
        : [
            gap('UNCERTAIN_DATE', 'publishedOn', {
              ru: 'День официального опубликования по имеющимся источникам не известен; известны лишь границы дня вступления в силу.',
              en: 'The day of official publication is not known from the sources at hand, so that the day of force is known by bounds alone.',
            }),
          ];
    return [...untitled, ...unpublished];
  });
}

/** Bodies that have no Kazakh name, at all or for some time: a name in another language is shown then. */
export function gapsOfBodies(bodies: readonly Body[]): readonly DerivedGap[] {
  const gap = ({ id }: Body, reason: LocalText): DerivedGap => ({
    kind: 'MISSING',
    field: 'name.kk',
    subject: id,
    about: id,
    reason,
    sides: [],
  });
  return bodies.flatMap((body) => {
    if (body.names.every(({ kk }) => kk !== undefined)) return [];
    return body.names.some(({ kk }) => kk !== undefined)
      ? gap(body, {
          ru: 'Имеющиеся источники называют орган по-казахски не за всё время; за остальное показано название на другом языке.',
          en: 'The sources at hand name the body in Kazakh for a part of its time alone; for the rest a name in another language is shown.',
        })
      : gap(body, {
          ru: 'Ни один из имеющихся источников не называет орган по-казахски; показано название на другом языке.',
          en: 'No source at hand names the body in Kazakh; a name in another language is shown.',
        });
  });
}

/** Authored and derived gaps; an author who states a gap that is also found says more of it, and is followed. */
export function buildGaps(facts: Facts, found: readonly DerivedGap[]): readonly Gap[] {
  const authored = facts.gaps.map(({ fact }): Gap => {
    const about = fact.about ?? null;
    return {
      type: 'Gap',
      id: fact.id,
      sortKey: sortKey({ id: fact.id, kind: fact.kind, field: fact.field, about }),
      kind: fact.kind,
      about,
      field: fact.field,
      reason: fact.reason,
      sides: fact.sides.map((side) => ({ value: side.value, evidence: evidenceList(side.evidence) })),
      source: fact.source ?? null,
    };
  });
  const stated = new Set(authored.map((gap) => gap.id));
  return inOrder([...authored, ...found.map(derived).filter((gap) => !stated.has(gap.id))]);
}
