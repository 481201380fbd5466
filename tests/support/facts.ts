/** Small dossiers for tests: facts as an author writes them, checked by the same shapes as files are. */
import { FACTS, type FactInput, type FactKind, type Facts, factsByKind } from '../../src/sources/facts.ts';

/** Entries by kind, as YAML would hold them. */
export type DossierInput = { readonly [K in FactKind]?: readonly FactInput<K>[] };

export const LAW = 'act:kz/law/2001-01-23/148';
export const OLDEST = 'source:zan/7966/2008-12-10/ru';
export const MIDDLE = 'source:zan/7966/2011-03-24/ru';
export const YOUNGEST = 'source:zan/7966/2014-11-07/ru';

/** Something to point at: every fact needs evidence. */
export const evidence = (source = OLDEST, locator = 'art. 1') => [{ source, locator }];

/** An edition that holds the wording of the law. */
export const edition = (id: string, more: Partial<FactInput<'sources'>> = {}): FactInput<'sources'> => ({
  id,
  title: `The law's wording of ${/\d{4}-\d{2}-\d{2}/.exec(id)?.[0]}`,
  kind: 'OFFICIAL_EDITION',
  stateOf: /\d{4}-\d{2}-\d{2}/.exec(id)?.[0] ?? '',
  wordingOf: LAW,
  ...more,
});

export const act = (id: string, more: Partial<FactInput<'acts'>> = {}): FactInput<'acts'> => ({
  id,
  evidence: evidence(),
  ...more,
});

/** `art('6')`, `art('6', 'para_1')` */
export const art = (number: string, ...parts: readonly string[]): string =>
  `prov:kz/law/2001-01-23/148#${[`art_${number}`, ...parts].join('__')}`;

/** A provision, seen in these editions; with none, evidenced by the oldest. */
export const provision = (
  id: string,
  seen: readonly string[] = [],
  more: Partial<FactInput<'provisions'>> = {},
): FactInput<'provisions'> => ({
  id,
  ...(seen.length === 0
    ? { evidence: evidence() }
    : { seen: Object.fromEntries(seen.map((source) => [source, 'fingerprint'])) }),
  ...more,
});

export const amendment = (
  by: string,
  target: string,
  kind: FactInput<'amendments'>['kind'],
  more: Partial<FactInput<'amendments'>> = {},
): FactInput<'amendments'> => ({ by, target, kind, evidence: evidence(), ...more });

/** In force on a known day. */
export const onDate = (date: string): FactInput<'amendments'>['force'] => ({ kind: 'ON_DATE', date });

/** Ten days after publication, as most laws have it. */
export const TEN_DAYS = { kind: 'DAYS_AFTER_PUBLICATION', amount: 10 } as const;

/**
 * Facts of a dossier; every kind in a file of its name, its n-th entry on line n + 1.
 * @throws ZodError where an entry does not have the shape of its kind.
 */
export function factsOf(input: DossierInput): Facts {
  return factsByKind((kind) =>
    (input[kind] ?? []).map((entry, i) => ({ fact: FACTS[kind].parse(entry), file: `${kind}.yaml`, line: i + 2 })),
  );
}

/** The law of the tests with its three editions; what is given is added. */
export function dossier(input: DossierInput = {}): Facts {
  return factsOf({
    ...input,
    sources: [edition(OLDEST), edition(MIDDLE), edition(YOUNGEST), ...(input.sources ?? [])],
    acts: [act(LAW, { number: '148-II', titles: [{ ru: 'Закон' }] }), ...(input.acts ?? [])],
  });
}
