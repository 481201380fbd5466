/** A small dossier with a row in every table, its package of tables, and a colleague who writes into it. */
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { vi } from 'vitest';
import { importPackage } from '../../src/cli/run/import-package.ts';
import { buildDataset } from '../../src/dataset/build.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import type { Gap } from '../../src/model/entities.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';
import type { Facts } from '../../src/sources/facts.ts';
import { exported, storeOf } from './exported.ts';
import { act, amendment, art, dossier, evidence, LAW, MIDDLE, OLDEST, onDate, provision, YOUNGEST } from './facts.ts';
import { writeDossier } from './written-dossier.ts';

export const LAW_126 = 'act:kz/law/2009-02-09/126';
export const LAW_101 = 'act:kz/law/2013-06-13/101';
export const BILL = 'act:kz/bill/1997-07-09/-';
/** 126-IV at article 6, 101-V at article 7. */
export const BY_126 = 'amend:kz/law/2009-02-09/126:kz/law/2001-01-23/148#art_6:rewording';
export const BY_101 = 'amend:kz/law/2013-06-13/101:kz/law/2001-01-23/148#art_6:modification';

export const whole = (): Facts =>
  dossier({
    acts: [
      act(LAW_126, { number: '126-IV', titles: [{ ru: 'О поправках' }] }),
      act(LAW_101, { number: '101-V' }),
      act(BILL),
    ],
    publications: [{ act: LAW_126, on: '2009-02-19', gazette: 'Казправда', number: '№ 1', evidence: evidence() }],
    provisions: [
      provision(art('6'), [], {
        headings: [
          { ru: 'Органы', to: { by: LAW_126 } },
          { ru: 'Органы и их роль', from: { by: LAW_126 } },
        ],
      }),
      provision(art('7'), [OLDEST, MIDDLE, YOUNGEST]),
    ],
    references: [{ from: art('6'), to: art('7'), evidence: evidence() }],
    amendments: [
      amendment(LAW_126, art('6'), 'REWORDING', { force: { kind: 'DAYS_AFTER_PUBLICATION', amount: 10 } }),
      amendment(LAW_101, art('6'), 'MODIFICATION', { force: onDate('2013-06-24') }),
      amendment(LAW_101, art('7'), 'MODIFICATION', { force: onDate('2013-06-24') }),
    ],
    bodies: [
      {
        id: 'body:akim',
        kind: 'TYPE',
        levels: ['OBLAST'],
        names: [{ ru: 'аким' }],
        aliases: ['глава'],
        evidence: evidence(),
      },
      {
        id: 'body:akim.oblast',
        kind: 'TYPE',
        levels: ['OBLAST'],
        names: [{ ru: 'аким области' }],
        broader: ['body:akim'],
        existsFrom: { by: LAW_126 },
        evidence: evidence(),
      },
    ],
    competences: [
      {
        provision: art('6'),
        body: 'body:akim',
        toward: ['body:akim.oblast'],
        role: 'APPROVES',
        modality: 'POWER',
        from: { by: LAW_126 },
        to: { by: LAW_101 },
        summary: { ru: 'утверждает' },
        evidence: evidence(),
      },
    ],
    persons: [{ id: 'person:a', name: { ru: 'А. А.' }, nameAsPrinted: ['А. А.'], evidence: evidence() }],
    works: [
      { id: 'work:one', kind: 'ARTICLE', title: { ru: 'Один' }, authors: ['person:a'], evidence: evidence() },
      {
        id: 'work:two',
        kind: 'COLLECTION',
        title: { ru: 'Два' },
        editors: ['person:a'],
        publisher: '=Наука',
        evidence: evidence(),
      },
    ],
    citations: [{ from: 'work:one', to: 'work:two', pages: '5', stance: 'SUPPORTS', evidence: evidence() }],
    claims: [
      {
        id: 'claim:one',
        stance: 'CRITICISES',
        summary: { ru: 'так' },
        assertedBy: ['person:a'],
        reportedIn: 'work:one',
        about: [art('6')],
        conflictsWith: [art('7')],
        agreesWith: ['claim:two'],
        recordCheck: { verdict: 'AGREES', explanation: { ru: 'да' }, evidence: evidence() },
        evidence: evidence(),
      },
      {
        id: 'claim:two',
        stance: 'DESCRIBES',
        summary: { ru: 'иначе' },
        assertedBy: ['person:a'],
        reportedIn: 'work:one',
        about: [art('7')],
        evidence: evidence(),
      },
    ],
    decisions: [{ kind: 'REJECTED', act: BILL, on: '1997-10-01', by: 'body:akim', evidence: evidence() }],
    relations: [{ type: 'REPLACED_BY', from: LAW_101, to: LAW_126, evidence: evidence() }],
    gaps: [
      {
        id: 'gap:one',
        kind: 'DISAGREEMENT',
        about: LAW,
        field: 'number',
        reason: { ru: 'по-разному' },
        sides: [
          { value: '148', evidence: evidence() },
          { value: '149', evidence: evidence(MIDDLE) },
        ],
      },
    ],
    'former-ids': [{ was: 'body:akim-oblasti', is: 'body:akim.oblast', why: 'renamed' }],
  });

export interface Told {
  /** What the import prints. */
  readonly out: string;
  /** Its failure as the command line tells it. */
  readonly err: string;
}

export type Cells = Readonly<Record<string, string>>;

/** The places of one test: a dossier, a package of its tables, a file of its linked data. */
export class Colleague {
  readonly around = mkdtempSync(join(tmpdir(), 'zangraph-colleague-'));
  readonly whole = join(this.around, 'whole');
  readonly wholeJsonld = join(this.around, 'whole.jsonld');
  readonly sent = join(this.around, 'colleague');
  readonly sentJsonld = join(this.around, 'colleague.jsonld');
  readonly dossier = join(this.around, 'data');

  async export(facts: Facts): Promise<void> {
    const store = await storeOf(buildDataset(facts));
    await exported('csv', store, this.whole);
    await exported('jsonld', store, this.wholeJsonld);
  }

  /** Everything as if nobody had changed anything. */
  async anew(facts: Facts): Promise<void> {
    rmSync(this.sent, { recursive: true, force: true });
    rmSync(this.dossier, { recursive: true, force: true });
    cpSync(this.whole, this.sent, { recursive: true });
    await writeDossier(this.dossier, facts);
  }

  remove(): void {
    rmSync(this.around, { recursive: true, force: true });
  }

  table(name: string): string {
    return join(this.sent, 'data', `${name}.csv`);
  }

  /** Adds a row, the columns by name. */
  add(name: string, cells: Cells): void {
    const [header = ''] = readFileSync(this.table(name), 'utf8').split('\r\n', 1);
    appendFileSync(
      this.table(name),
      stringify([header.split(',').map((column) => cells[column] ?? '')], { record_delimiter: 'windows' }),
    );
  }

  /** Changes cells of the rows of which a cell is `of`. */
  change(name: string, of: string, cells: Cells): void {
    const rows = parseCsv(readFileSync(this.table(name), 'utf8'), { columns: true }) as readonly Cells[];
    if (!rows.some((row) => Object.values(row).includes(of))) throw new RangeError(`${name} has no ${of}.`);
    const changed = rows.map((row) => (Object.values(row).includes(of) ? { ...row, ...cells } : row));
    writeFileSync(this.table(name), stringify(changed, { header: true, record_delimiter: 'windows' }));
  }

  /** A place in a source, for a thing. */
  support(owner: string, locator = 'с. 5'): void {
    this.add('evidence', { owner, position: '77', source: OLDEST, locator, confidence: 'UNVERIFIED' });
  }

  async import(path = this.sent): Promise<Told> {
    const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    try {
      await importPackage(path, this.dossier);
      return { out: log.mock.calls.flat().join('\n'), err: '' };
    } catch (error) {
      return { out: '', err: error instanceof Error ? error.message : String(error) };
    } finally {
      log.mockRestore();
    }
  }

  async dataset(): Promise<Dataset> {
    return buildDataset(await readDossier(this.dossier));
  }

  /** Where the colleague and the dossier say otherwise. */
  async disagreements(): Promise<readonly Gap[]> {
    const { Gap } = (await this.dataset()).entities;
    return Gap.filter(({ id }) => id.startsWith('gap:disagreement/colleague/'));
  }
}
