import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { printBreach } from '../../src/sources/dossier/breach.ts';
import { checkDossier } from '../support/checked-dossier.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
  write('sources', ['{ id: source:x, title: The page, kind: OFFICIAL_PAGE, stateOf: 2012-01-01 }']);
  write('acts', [
    `{ id: act:kz/law/2001-01-23/148, titles: [{ ru: Закон }], ${EVIDENCE} }`,
    `{ id: act:kz/law/2008-05-01/300, titles: [{ ru: Закон }], ${EVIDENCE} }`,
  ]);
  write('provisions', [`{ id: ${SIX}, ${EVIDENCE} }`, `{ id: ${SEVEN}, ${EVIDENCE} }`]);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const EVIDENCE = 'evidence: [{ source: source:x, locator: note }]';
const SIX = 'prov:kz/law/2001-01-23/148#art_6';
const SEVEN = 'prov:kz/law/2001-01-23/148#art_7';
const EVENT = (target: string, kind: string, date: string, more = '') =>
  `{ by: act:kz/law/2008-05-01/300, target: ${target}, kind: ${kind}, force: { kind: ON_DATE, date: ${date} }, ${more}${EVIDENCE} }`;

function write(kind: string, entries: readonly string[]): void {
  writeFileSync(join(folder, `${kind}.yaml`), `${kind}:\n${entries.map((e) => `  - ${e}\n`).join('')}`);
}

describe('checking a dossier', () => {
  test('gives the dataset of one that keeps the rules', async () => {
    write('amendments', [EVENT(SIX, 'MODIFICATION', '2009-01-01')]);

    const { dataset, breaches } = await checkDossier(folder);

    expect(breaches).toEqual([]);
    expect(dataset?.entities.ProvisionVersion.map((v) => v.id)).toEqual([
      'ver:kz/law/2001-01-23/148#art_6@original',
      'ver:kz/law/2001-01-23/148#art_6@2008-05-01/300',
      'ver:kz/law/2001-01-23/148#art_7@original',
    ]);
  });

  test('says every breach with its file and line, and gives no dataset', async () => {
    write('amendments', [
      EVENT(SIX, 'INSERTION', '2009-01-01'),
      EVENT(SIX, 'REPEAL', '2008-06-01'),
      EVENT(
        SEVEN,
        'MODIFICATION',
        '2009-01-01',
        'parent: amend:kz/law/2008-05-01/300:kz/law/2001-01-23/148#art_6:insertion, ',
      ),
    ]);

    const { dataset, breaches } = await checkDossier(folder);

    expect(dataset).toBeNull();
    expect(breaches.map((b) => `${b.file}:${b.line}`)).toEqual(['amendments.yaml:4']);
    expect(printBreach(breaches[0] ?? { file: '', line: 0, message: '' })).toContain('is no part of');
  });

  test('of files that cannot be read as facts says that alone', async () => {
    write('amendments', [EVENT(SIX, 'MODIFICATION', '2009-01-01').replace('kind:', 'kinds:')]);
    write('acts', ['{ id: act:kz/law/2001-01-23/148 }']);

    const { dataset, breaches } = await checkDossier(folder);

    expect(dataset).toBeNull();
    expect(breaches.map(printBreach)).toEqual([
      'acts.yaml:2: "evidence" is missing.',
      'amendments.yaml:2: "kind" is missing.',
      'amendments.yaml:2: "kinds" is not a known key; did you mean "kind"?',
    ]);
  });
});
