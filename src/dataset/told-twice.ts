/**
 * Acts that several imports tell of: one act changes many laws, and the texts of each name it. Each folder of `read/`
 * holds what its own texts say, so that none depends on another; here they become one act again.
 */
import { bareNumber } from '../model/ids.ts';
import { LANGUAGE_KEY } from '../model/localized.ts';
import { groupBy, sortedBy } from '../model/order.ts';
import type { Fact, Facts, Located } from '../sources/facts.ts';
import { normalizeTypography } from '../sources/structure/fingerprint.ts';
import { evidenceList } from './evidence.ts';
import type { DerivedGap } from './gaps.ts';

type Told<K extends 'acts' | 'gaps'> = readonly [Located<K>, Located<K>, ...Located<K>[]];
type Title = Fact<'acts'>['titles'][number];

/** What is written by hand is told once; so is what one import read. */
const tellerOf = (file: string): string => /^read\/[^/]+(?=\/)/.exec(file)?.[0] ?? 'authored';

/**
 * The facts with one entry for each act, and for each gap about one, whoever tells of it; what they tell otherwise of an
 * act becomes a gap.
 */
export function uniteTold(facts: Facts, found: DerivedGap[]): Facts {
  return {
    ...facts,
    acts: united(facts.acts, (told) => uniteActs(told, found)),
    gaps: united(facts.gaps, uniteGaps),
  };
}

/** An id that one teller gives twice stays there twice, for the check of ids; so does what `unite` leaves (null). */
function united<K extends 'acts' | 'gaps'>(
  all: readonly Located<K>[],
  unite: (told: Told<K>) => Fact<K> | null,
): readonly Located<K>[] {
  return [...groupBy(all, ({ fact }) => fact.id).values()].flatMap((told) => {
    const [first, second, ...others] = told;
    const isOnceByEach = new Set(told.map(({ file }) => tellerOf(file))).size === told.length;
    if (first === undefined || second === undefined || !isOnceByEach) return told;
    const fact = unite([first, second, ...others]);
    return fact === null ? told : [{ ...first, fact }];
  });
}

/** What is written by hand comes first, then what names more: a number with its suffix, titles with their days. */
function uniteActs(told: Told<'acts'>, found: DerivedGap[]): Fact<'acts'> {
  const facts = sortedBy(told, ({ file }) => (tellerOf(file) === 'authored' ? '0' : '1')).map(({ fact }) => fact);
  const one = <T>(saidBy: (fact: Fact<'acts'>) => T | undefined): T | undefined =>
    facts.map(saidBy).find((value) => value !== undefined);
  const suffixed = ({ number }: Fact<'acts'>) =>
    number === undefined || number === bareNumber(number) ? undefined : number;
  const differing: readonly (readonly [string, (fact: Fact<'acts'>) => string | undefined])[] = [
    ['number', suffixed],
    ['adiletId', ({ adiletId }) => adiletId],
    ['bankCode', ({ bankCode }) => bankCode],
    ...Object.values(LANGUAGE_KEY).map((lang) => ['title', (fact: Fact<'acts'>) => onlyTitle(fact)?.[lang]] as const),
  ];
  for (const [field, saidBy] of differing) found.push(...disagreement(field, facts, saidBy));
  const number = one(suffixed) ?? one((fact) => fact.number);
  const adiletId = one((fact) => fact.adiletId);
  const bankCode = one((fact) => fact.bankCode);
  const force = one((fact) => fact.force);
  const end = one((fact) => fact.end);
  return {
    id: told[0].fact.id,
    ...(number === undefined ? {} : { number }),
    ...(adiletId === undefined ? {} : { adiletId }),
    ...(bankCode === undefined ? {} : { bankCode }),
    titles: titlesOf(facts),
    ...(force === undefined ? {} : { force }),
    ...(end === undefined ? {} : { end }),
    evidence: evidenceList(facts.flatMap(({ evidence }) => evidence)).map(({ quote: _, ...stated }) => stated),
  };
}

/** A title that never changed, as far as the fact tells. */
const onlyTitle = ({ titles: [title, ...others] }: Fact<'acts'>): Title | undefined =>
  others.length === 0 && title?.from === undefined && title?.to === undefined ? title : undefined;

/** The titles of the fact that has most of them; in languages that it lacks, the newest of another. */
function titlesOf(facts: readonly Fact<'acts'>[]): readonly Title[] & Fact<'acts'>['titles'] {
  const [most, ...others] = facts.map(({ titles }) => titles).sort((a, b) => b.length - a.length);
  const last = most?.at(-1);
  if (most === undefined || last === undefined) return [];
  const more = others.flatMap((titles) => titles.slice(-1)).reverse();
  const words: Title = Object.assign({}, ...more.map(({ from: _, to: __, ...text }) => text));
  return [...most.slice(0, -1), { ...words, ...last }];
}

function disagreement(
  field: string,
  facts: readonly Fact<'acts'>[],
  saidBy: (fact: Fact<'acts'>) => string | undefined,
): readonly DerivedGap[] {
  const told = facts.flatMap((fact) => {
    const value = saidBy(fact);
    return value === undefined ? [] : [{ value, evidence: fact.evidence }];
  });
  const sides = [...groupBy(told, ({ value }) => normalizeTypography(value)).values()].flatMap((of) =>
    of[0] === undefined ? [] : [{ value: of[0].value, evidence: evidenceList(of.flatMap((one) => one.evidence)) }],
  );
  const [fact] = facts;
  if (fact === undefined || sides.length < 2) return [];
  return [
    {
      kind: 'DISAGREEMENT',
      field,
      subject: fact.id,
      about: fact.id,
      reason: {
        ru: 'Тексты разных законов говорят об этом акте разное; записан первый из вариантов.',
        en: 'The texts of different laws tell this act otherwise; the first of the values is recorded.',
      },
      sides,
    },
  ];
}

/** Null where they are two gaps under one id. */
function uniteGaps(told: Told<'gaps'>): Fact<'gaps'> | null {
  const [{ fact: first }] = told;
  if (
    told.some(
      ({ fact: { kind, about, field } }) => kind !== first.kind || about !== first.about || field !== first.field,
    )
  ) {
    return null;
  }
  const sides = groupBy(
    told.flatMap(({ fact }) => fact.sides),
    ({ value }) => value,
  );
  return {
    ...first,
    sides: [...sides].map(([value, of]) => ({
      value,
      evidence: evidenceList(of.flatMap(({ evidence }) => evidence)).map(({ quote: _, ...stated }) => stated),
    })),
  };
}
