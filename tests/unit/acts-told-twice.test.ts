/** An act that the texts of two laws name stands in the folder of each import: in the dossier it is one act. */
import { expect, test } from 'vitest';
import { assemble } from '../../src/dataset/build.ts';
import {
  FACTS,
  type FactInput,
  type FactKind,
  type Facts,
  factsByKind,
  type Located,
} from '../../src/sources/facts.ts';

const ACT = 'act:kz/law/2013-06-13/101';
const [A, B, C] = ['source:adilet/A', 'source:adilet/B', 'source:adilet/C'];

type Entries = readonly (readonly [folder: string, kind: FactKind, fact: unknown])[];
/** Facts as files of these folders hold them. */
const facts = (entries: Entries): Facts =>
  factsByKind((kind) =>
    entries
      .filter(([, of]) => of === kind)
      .map(
        ([folder, , fact], line): Located<FactKind> => ({
          // Each fact was just chosen by its kind.
          fact: FACTS[kind].parse(fact) as Located<FactKind>['fact'],
          file: `${folder}/${kind}.yaml`,
          line: line + 1,
        }),
      ),
  );
const source = (id: string): FactInput<'sources'> => ({ id, title: id, kind: 'OFFICIAL_PAGE' });
const sources: Entries = [
  ['read/A', 'sources', source(A)],
  ['read/B', 'sources', source(B)],
  ['authored', 'sources', source(C)],
];
const act = (of: string, more: Partial<FactInput<'acts'>> = {}): FactInput<'acts'> => ({
  id: ACT,
  evidence: [{ source: of, locator: 'сноска' }],
  ...more,
});
const gap = (of: string, value: string): FactInput<'gaps'> => ({
  id: 'gap:number/kz/law/2013-06-13/101',
  kind: 'DISAGREEMENT',
  about: ACT,
  field: 'number',
  reason: { en: 'The sources print different numbers.' },
  sides: [{ value, evidence: [{ source: of, locator: 'сноска' }] }],
});

test('two imports and a hand tell one act: it has what each of them knows, and the evidence of all', () => {
  const { breaches, dataset } = assemble(
    facts([
      ...sources,
      ['read/A', 'acts', act(A, { number: '101', titles: [{ ru: 'О садах' }] })],
      ['read/B', 'acts', act(B, { number: '101-V', adiletId: 'Z1300000101', titles: [{ kk: 'Бақтар туралы' }] })],
      ['authored', 'acts', act(C, { bankCode: '4321' })],
    ]),
  );

  expect(breaches).toEqual([]);
  expect(dataset.entities.Act).toMatchObject([
    {
      id: ACT,
      number: '101-V',
      adiletId: 'Z1300000101',
      bankCode: '4321',
      titles: [{ ru: 'О садах', kk: 'Бақтар туралы' }],
    },
  ]);
  expect(dataset.evidence.get(ACT)?.map((e) => e.source)).toEqual([A, B, C]);
  expect(dataset.entities.Gap.filter(({ kind }) => kind === 'DISAGREEMENT')).toEqual([]);
});

test('what they tell otherwise is a gap with both sides', () => {
  const { breaches, dataset } = assemble(
    facts([
      ...sources,
      ['read/A', 'acts', act(A, { number: '101-IV', titles: [{ ru: 'О  садах' }] })],
      ['read/B', 'acts', act(B, { number: '101-V', titles: [{ ru: 'О садах' }] })],
    ]),
  );

  expect(breaches).toEqual([]);
  const told = dataset.entities.Gap.filter(({ kind }) => kind === 'DISAGREEMENT');
  expect(told.map(({ about, field, sides }) => [about, field, sides.map(({ value }) => value)])).toEqual([
    [ACT, 'number', ['101-IV', '101-V']],
  ]);
});

test('a gap about the act that both imports found is one, with the sides of both', () => {
  const { breaches, dataset } = assemble(
    facts([
      ...sources,
      ['read/A', 'acts', act(A)],
      ['read/B', 'acts', act(B)],
      ['read/A', 'gaps', gap(A, '101-V')],
      ['read/B', 'gaps', gap(B, '101-V')],
    ]),
  );

  expect(breaches).toEqual([]);
  const [one, ...others] = dataset.entities.Gap.filter(({ id }) => id === 'gap:number/kz/law/2013-06-13/101');
  expect(one?.sides.map(({ value, evidence }) => [value, evidence.map((e) => e.source)])).toEqual([['101-V', [A, B]]]);
  expect(others).toEqual([]);
});

test.each([
  ['by hand, in two files', 'authored/a', 'authored/b'],
  ['by one import', 'read/A', 'read/A'],
])('what is told twice %s is a breach', (_, first, second) => {
  const { breaches } = assemble(facts([...sources, [first, 'acts', act(A)], [second, 'acts', act(A)]]));
  expect(breaches.map(({ message }) => message)).toEqual([expect.stringContaining('an id is given once')]);
});
