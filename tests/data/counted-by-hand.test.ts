/** The dossier against what was counted by hand in the official texts (`counted-by-hand.yaml`). */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { buildDataset } from '../../src/dataset/build.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Amendment, Gap } from '../../src/model/entities.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';

const LAW = 'kz/law/2001-01-23/148';
const prov = (eId: string) => `prov:${LAW}#${eId}`;

const counted = z
  .object({
    articles: z.record(z.string(), z.array(z.string())),
    details: z.array(z.object({ by: z.string(), between: z.array(z.string()), changed: z.array(z.string()) })),
    ambiguous: z.array(z.object({ target: z.string(), acts: z.array(z.string()) })),
    throughout: z.object({ between: z.array(z.string()), unchanged: z.array(z.string()) }),
  })
  .parse(parse(readFileSync('tests/data/counted-by-hand.yaml', 'utf8')));

let dataset: Dataset;

beforeAll(async () => {
  dataset = buildDataset(await readDossier('data'));
});

/** `2013-06-13/101` of an act's id. */
const short = (act: string): string => act.split('/').slice(-2).join('/');
const at = (eId: string): readonly Amendment[] => dataset.entities.Amendment.filter((a) => a.target === prov(eId));
const told = ({ by, kind, aspect }: Amendment): string =>
  [short(by), kind, ...(aspect === 'TEXT' ? [] : [aspect])].join(' ');

describe('who changed the article, in all editions together', () => {
  test.each(Object.entries(counted.articles))('%s', (eId, changes) => {
    expect(
      at(eId)
        .filter((a) => a.parent === null)
        .map(told)
        .sort(),
    ).toEqual([...changes].sort());
  });
});

describe('what one law did below an article', () => {
  const lines = counted.details.flatMap(({ by, between, changed }) =>
    changed.map((line) => ({ by, between, eId: line.split(' ')[0] ?? '', kind: line.split(' ')[1] ?? '' })),
  );

  test.each(lines)('$by: $eId $kind', ({ by, between, eId, kind }) => {
    const detail = at(eId).filter((a) => short(a.by) === by && a.kind === kind);
    expect(detail).toHaveLength(1);
    const [event] = detail;
    const parent = dataset.entities.Amendment.find((a) => a.id === event?.parent);
    expect(parent?.by).toBe(event?.by);
    // Inferred from the two editions between which it happened, or read in a note that stands in its place.
    const evidence = dataset.evidence.get(event?.id ?? '') ?? [];
    const inferred = evidence.filter((e) => e.confidence === 'INFERRED').map((e) => e.source);
    const editions = between.map((day) => `source:zan/7966/${day}/ru`);
    const read = evidence.some((e) => e.confidence === 'READ_IN_OFFICIAL_TEXT');
    expect(read || editions.every((edition) => inferred.includes(edition))).toBe(true);
  });
});

describe('what several laws can have done is a gap that names them', () => {
  test.each(counted.ambiguous.map(({ target, acts }) => [target, acts] as const))('%s', (eId, acts) => {
    const about = (gap: Gap): boolean =>
      gap.kind === 'AMBIGUOUS_ATTRIBUTION' &&
      gap.field === 'openedBy' &&
      (gap.about === prov(eId) || gap.about?.startsWith(`ver:${LAW}#${eId}@`) === true);
    const named = dataset.entities.Gap.filter(about).map((gap) =>
      gap.sides
        .map(({ value }) => acts.find((act) => value.includes(`/${act}:`) || value.endsWith(`/${act}`)) ?? value)
        .sort(),
    );
    expect(named).toContainEqual([...acts].sort());
  });
});

test('words replaced throughout the act are no change of the provisions that hold them', () => {
  const [from = '', to = ''] = counted.throughout.between;
  const changed = counted.throughout.unchanged.filter((eId) =>
    dataset.entities.ProvisionVersion.some(
      (v) =>
        v.provision === prov(eId) &&
        v.openedBy.some((id) => {
          const event = dataset.entities.Amendment.find((a) => a.id === id);
          const below = event !== undefined && event.kind !== 'TERM_REPLACEMENT';
          return below && event.adoptedOn > from && event.adoptedOn <= to;
        }),
    ),
  );
  expect(changed).toEqual([]);
});
