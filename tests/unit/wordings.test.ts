/** Every wording that the sources show has a version of its own: nothing that differs is lost between two editions. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';
import type { Facts } from '../../src/sources/facts.ts';

const LAW = 'prov:kz/law/2001-01-23/148#';

describe('the dossier of Law 148-II', () => {
  let facts: Facts;
  let dataset: Dataset;
  beforeAll(async () => {
    facts = await readDossier(fileURLToPath(new URL('../../data', import.meta.url)));
    dataset = buildDataset(facts);
  });

  test('has as many versions of a provision as its editions show wordings; typography alone makes none', () => {
    const stateOf = new Map(facts.sources.map(({ fact }) => [fact.id, fact.stateOf ?? '']));
    const versions = new Map<string, number>();
    for (const { provision } of dataset.entities.ProvisionVersion) {
      versions.set(provision, (versions.get(provision) ?? 0) + 1);
    }
    const short = facts.provisions.flatMap(({ fact: { id, seen } }) => {
      if (seen === undefined || !id.startsWith(LAW)) return [];
      const prints = Object.entries(seen)
        .sort(([a], [b]) => ((stateOf.get(a) ?? '') < (stateOf.get(b) ?? '') ? -1 : 1))
        .map(([, print]) => print);
      const wordings = prints.filter((print, i) => i === 0 || print !== prints[i - 1]).length;
      return (versions.get(id) ?? 0) < wordings ? [id.slice(LAW.length)] : [];
    });
    expect(short).toEqual([
      // Brackets came back for the commas of 479-IV, and a dash.
      'art_26__para_7',
      // The id of another act stood in three editions.
      'art_27__para_1__subpara_1',
      // A dash.
      'art_30__para_7',
    ]);
  });

  test('words replaced throughout are one event that opened many versions', () => {
    const opened = (id: string) => dataset.entities.ProvisionVersion.filter((v) => v.openedBy.includes(id));
    expect(opened('amend:kz/law/2011-07-22/479:kz/law/2001-01-23/148:term-replacement')).toHaveLength(43);
    const aul = opened('amend:kz/constitutional-law/2013-07-03/121:kz/law/2001-01-23/148:term-replacement');
    expect(aul).toHaveLength(15);
    expect(aul.map((v) => v.provision)).toContain(`${LAW}art_36__para_1`);
  });

  test('what several laws can have done is a gap that names them all', () => {
    const gap = dataset.entities.Gap.find(
      (g) => g.about === `${LAW}art_6__para_7` && g.kind === 'AMBIGUOUS_ATTRIBUTION',
    );
    expect(gap?.sides.map((side) => side.value)).toEqual([
      'amend:kz/law/2008-12-24/111:kz/law/2001-01-23/148#art_6:modification',
      'amend:kz/law/2009-02-09/126:kz/law/2001-01-23/148#art_6:modification',
    ]);
    expect(gap?.sides.every((side) => side.evidence.length > 0)).toBe(true);
  });
});
