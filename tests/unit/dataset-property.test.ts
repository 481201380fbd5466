/**
 * Random small dossiers, most of them full of contradictions: the build never fails unexpectedly, and whatever is
 * wrong, what it makes of a life keeps the rules of time.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/dataset/build.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { AMENDMENT_ASPECTS, AMENDMENT_KINDS } from '../../src/model/terms.ts';
import { type FactInput, type FactKind, type Facts, factsByKind, type Located } from '../../src/sources/facts.ts';
import { act, art, type DossierInput, dossier, LAW, MIDDLE, OLDEST, provision, YOUNGEST } from '../support/facts.ts';

const EDITIONS = [OLDEST, MIDDLE, YOUNGEST];
const LAWS = [
  '2008-12-24/111',
  '2009-02-09/126',
  '2010-05-01/50',
  '2010-05-01/60',
  '2011-03-24/420',
  '2014-11-07/248',
].map((tail) => `act:kz/law/${tail}`);
const CHAPTER = 'prov:kz/law/2001-01-23/148#chp_2-1';
const PROVISIONS = [
  CHAPTER,
  art('6'),
  art('6', 'para_1'),
  art('6', 'para_1', 'subpara_2'),
  art('6', 'para_2'),
  art('7'),
  art('7', 'part_1'),
];

const day = fc
  .tuple(fc.integer({ min: 2007, max: 2016 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);

const force: fc.Arbitrary<FactInput<'amendments'>['force']> = fc.oneof(
  day.map((date) => ({ kind: 'ON_DATE' as const, date })),
  fc.constant({ kind: 'DAYS_AFTER_PUBLICATION' as const, amount: 10 }),
  fc.constant({ kind: 'MONTHS_AFTER_PUBLICATION' as const, amount: 6 }),
  fc.constant({ kind: 'UNKNOWN' as const }),
);

const evidence = fc
  .subarray(EDITIONS, { minLength: 1 })
  .map((sources) => sources.map((source) => ({ source, locator: 'note' })));

const amendment: fc.Arbitrary<FactInput<'amendments'>> = fc.record({
  by: fc.constantFrom(...LAWS),
  target: fc.constantFrom(LAW, ...PROVISIONS),
  kind: fc.constantFrom(...AMENDMENT_KINDS),
  aspect: fc.oneof({ weight: 6, arbitrary: fc.constant('TEXT' as const) }, fc.constantFrom(...AMENDMENT_ASPECTS)),
  force,
  evidence,
});

const seen = fc.subarray(EDITIONS);

const provisions = fc
  .tuple(...PROVISIONS.map((id) => fc.tuple(fc.constant(id), seen, fc.boolean())))
  .map((rows) =>
    rows.map(([id, editions, inChapter]) =>
      provision(id, editions, inChapter && /#art_\d+$/.test(id) ? { parent: CHAPTER } : {}),
    ),
  );

const LISTS = ['inserted', 'repealed', 'reworded', 'changed', 'moved', 'replaced'] as const;

/** Acts that need not have done anything above what they are said to have changed. */
const change = (amendments: readonly FactInput<'amendments'>[]): fc.Arbitrary<FactInput<'changes'>> =>
  fc
    .record({
      target: fc.constantFrom(...PROVISIONS),
      list: fc.constantFrom(...LISTS),
      between: fc.constantFrom<[string, string]>([OLDEST, MIDDLE], [MIDDLE, YOUNGEST]),
      candidates: fc.subarray([...new Set(amendments.map((a) => a.by))]),
    })
    .map(({ target, list, between, candidates }) => ({ between, candidates, [list]: [target] }));

const dossiers: fc.Arbitrary<DossierInput> = fc
  .tuple(provisions, fc.array(amendment, { maxLength: 9 }), fc.subarray(LAWS))
  .chain(([parts, amendments, published]) =>
    fc.record({
      acts: fc.constant(LAWS.map((id) => act(id))),
      publications: fc.constant(
        published.map((by) => ({ act: by, on: by.slice(11, 21), evidence: [{ source: OLDEST, locator: 'x' }] })),
      ),
      provisions: fc.constant(parts),
      amendments: fc.constant(amendments),
      changes: fc.array(change(amendments), { maxLength: 4 }),
    }),
  );

/** Every list in another order; places stay with their facts, as when files are read in another order. */
function shuffled(facts: Facts, seed: number): Facts {
  return factsByKind((kind) => {
    const list: readonly Located<FactKind>[] = facts[kind];
    return fc.sample(fc.shuffledSubarray([...list], { minLength: list.length }), { numRuns: 1, seed })[0] ?? [];
  });
}

function expectRulesOfTime({ entities }: Dataset): void {
  const byProvision = new Map<string, (typeof entities.ProvisionVersion)[number][]>();
  for (const v of entities.ProvisionVersion) byProvision.set(v.provision, [...(byProvision.get(v.provision) ?? []), v]);
  for (const list of byProvision.values()) {
    expect(list.map((v) => v.ordinal)).toEqual(list.map((_, i) => i + 1));
    for (const [i, v] of list.entries()) {
      expect((v.validFrom ?? '') < (v.validTo ?? '9999')).toBe(true);
      expect(v.validFrom === null).toBe(v.start.kind === 'BEFORE_RECORD');
      expect(v.validTo === null).toBe(v.end.kind === 'OPEN');
      if (i > 0) expect(v.start.kind).not.toBe('BEFORE_RECORD');
      const next = list[i + 1];
      if (next === undefined) continue;
      const [end, start] = [v.validTo ?? '9999', next.validFrom ?? ''];
      expect(end <= start).toBe(true);
      if (end === start) expect(next.start).toEqual(v.end);
    }
  }
  const inForce = (id: string, on: string): boolean =>
    (byProvision.get(id) ?? []).some((v) => (v.validFrom ?? '') <= on && on < (v.validTo ?? '9999'));
  for (const { id, parent } of entities.Provision) {
    if (parent === null) continue;
    for (const v of byProvision.get(id) ?? []) {
      const turns = (byProvision.get(parent) ?? []).flatMap((p) => [p.validFrom ?? '', p.validTo ?? '9999']);
      const within = turns.filter((turn) => (v.validFrom ?? '') <= turn && turn < (v.validTo ?? '9999'));
      for (const on of [v.validFrom ?? '', ...within]) expect(inForce(parent, on)).toBe(true);
    }
  }
  for (const table of Object.values(entities)) {
    const ids = table.map((entity: { id: string }) => entity.id);
    expect(new Set(ids).size).toBe(ids.length);
  }
}

describe('any dossier', () => {
  test('is built or refused; its versions follow each other, its parts live inside what they are part of', () => {
    fc.assert(
      fc.property(dossiers, (input) => {
        const { dataset, breaches } = assemble(dossier(input));

        expectRulesOfTime(dataset);
        for (const breach of breaches) {
          expect(breach.line).toBeGreaterThan(0);
          expect(breach.message).not.toMatch(/would be in force|overlap:|ends before|two things|no evidence/);
        }
      }),
      { numRuns: 250 },
    );
  });

  test('gives the same revision in whatever order its facts come', () => {
    fc.assert(
      fc.property(dossiers, fc.integer(), (input, seed) => {
        const facts = dossier(input);

        expect(assemble(shuffled(facts, seed))).toEqual(assemble(facts));
      }),
      { numRuns: 40 },
    );
  });

  test('gives another revision when a fact changes', () => {
    const facts = (date: string) =>
      dossier({
        acts: LAWS.map((id) => act(id)),
        provisions: [provision(art('6'))],
        amendments: [
          {
            by: LAWS[2] ?? '',
            target: art('6'),
            kind: 'MODIFICATION',
            force: { kind: 'ON_DATE', date },
            evidence: [{ source: OLDEST, locator: 'x' }],
          },
        ],
      });

    expect(assemble(facts('2011-01-01')).dataset.revision).not.toBe(assemble(facts('2011-01-02')).dataset.revision);
  });

  test('gives the same revision in every time zone and language of the machine', () => {
    const { outputFiles } = buildSync({
      stdin: {
        contents: `
          import { assemble } from './src/dataset/build.ts';
          import { readDossier } from './src/sources/dossier/read-dossier.ts';
          readDossier('data').then((facts) => console.log(assemble(facts).dataset.revision));`,
        resolveDir: fileURLToPath(new URL('../..', import.meta.url)),
      },
      bundle: true,
      platform: 'node',
      format: 'cjs',
      write: false,
    });
    const program = outputFiles[0]?.text ?? '';
    const revisions = [
      ['Pacific/Kiritimati', 'kk_KZ.UTF-8'],
      ['Pacific/Pago_Pago', 'sv_SE.UTF-8'],
      ['Asia/Almaty', 'C'],
    ].map(([TZ, LANG]) =>
      execFileSync(process.execPath, ['-'], {
        input: program,
        cwd: fileURLToPath(new URL('../..', import.meta.url)),
        env: { ...process.env, TZ, LANG, LC_ALL: LANG },
        encoding: 'utf8',
      }).trim(),
    );

    expect(revisions[0]).toMatch(/^[0-9a-f]{16}$/);
    expect(new Set(revisions).size).toBe(1);
  });
});
