import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ZangraphError } from '../../src/model/errors.ts';
import { DossierError, printBreach } from '../../src/sources/dossier/breach.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** The breaches that reading ends in, as `check` prints them. */
async function breaches(): Promise<readonly string[]> {
  try {
    await readDossier(folder);
  } catch (error) {
    if (error instanceof DossierError) return error.breaches.map(printBreach);
    throw error;
  }
  return [];
}

const PERSON = `persons:
  - id: person:a
    name: { ru: А }
    nameAsPrinted: [А.]
    evidence:
      - source: source:x
        locator: footnote 1
`;

describe('reading a dossier', () => {
  test('gives every fact with its defaults, its file and its line', async () => {
    write(
      'authored/people/persons.yaml',
      `# a comment\n${PERSON}  - { id: person:b, name: { en: B }, nameAsPrinted: [B], evidence: [{ source: source:x, locator: p. 2, confidence: UNVERIFIED }] }\n`,
    );

    const { persons, acts } = await readDossier(folder);

    expect(acts).toEqual([]);
    expect(persons.map(({ file, line, fact }) => [file, line, fact.id])).toEqual([
      ['authored/people/persons.yaml', 3, 'person:a'],
      ['authored/people/persons.yaml', 9, 'person:b'],
    ]);
    expect(persons[0]?.fact.evidence[0]?.confidence).toBe('READ_IN_OFFICIAL_TEXT');
  });

  test('joins the files of one kind, in the order of their paths', async () => {
    write('b.yaml', PERSON.replace('person:a', 'person:b'));
    write('a/z.yaml', PERSON);

    expect((await readDossier(folder)).persons.map(({ fact }) => fact.id)).toEqual(['person:a', 'person:b']);
  });

  test('reads Windows line ends and a byte order mark', async () => {
    write('persons.yaml', `\uFEFF${PERSON.replaceAll('\n', '\r\n')}`);

    expect((await readDossier(folder)).persons[0]?.line).toBe(2);
  });

  test('an empty list is a list', async () => {
    write('persons.yaml', 'persons: []\n');

    expect((await readDossier(folder)).persons).toEqual([]);
  });
});

describe('what is wrong in a file is said with its line', () => {
  test.each([
    [
      'a wrong key',
      PERSON.replace('nameAsPrinted', 'nameAsPrint'),
      [
        'persons.yaml:2: "nameAsPrinted" is missing.',
        'persons.yaml:4: "nameAsPrint" is not a known key; did you mean "nameAsPrinted"?',
      ],
    ],
    [
      'a wrong key deep inside',
      PERSON.replace('locator', 'locater'),
      [
        'persons.yaml:6: "evidence[1].locator" is missing.',
        'persons.yaml:7: "locater" is not a known key in "evidence[1]"; did you mean "locator"?',
      ],
    ],
    [
      'a key that is like no other',
      PERSON.replace('nameAsPrinted', 'zzz'),
      [
        'persons.yaml:2: "nameAsPrinted" is missing.',
        'persons.yaml:4: "zzz" is not a known key; known are id, name, nameAsPrinted, evidence.',
      ],
    ],
    [
      'no evidence',
      'persons:\n  - id: person:a\n    name: { ru: А }\n    nameAsPrinted: [А.]\n    evidence: []\n',
      ['persons.yaml:5: "evidence" needs evidence: a source and a place in it.'],
    ],
    [
      'a wrong id',
      PERSON.replace('person:a', 'a'),
      ['persons.yaml:2: "id" is not an id like person:nurpeisov-e-k (it says "a").'],
    ],
    [
      'an empty value',
      PERSON.replace('{ ru: А }', ''),
      ['persons.yaml:3: "name" must be a mapping of keys to values, but it is empty.'],
    ],
    [
      'a name without a language',
      PERSON.replace('{ ru: А }', '{}'),
      ['persons.yaml:3: "name" needs at least one language.'],
    ],
    [
      'a kind that is none',
      PERSON.replace('persons:', 'person:'),
      ['persons.yaml:1: "person" is not a kind of fact; did you mean "persons"?'],
    ],
    [
      'two kinds in one file',
      `${PERSON}works: []\n`,
      [
        'persons.yaml:8: A file holds one list under the name of its kind of fact, such as "acts:"; put "works" into a file of its own.',
      ],
    ],
    [
      'no list',
      'persons:\n  id: person:a\n',
      ['persons.yaml:1: "persons" must hold a list: entries that begin with "- ".'],
    ],
    [
      'nothing',
      '# nothing\n',
      ['persons.yaml:1: The file is empty. A file holds one list under the name of its kind of fact, such as "acts:".'],
    ],
    [
      'a list without a kind',
      '- id: person:a\n',
      ['persons.yaml:1: A file holds one list under the name of its kind of fact, such as "acts:"; this one does not.'],
    ],
  ])('%s', async (_, text, expected) => {
    write('persons.yaml', text);

    expect(await breaches()).toEqual(expected);
  });

  test('a day that does not exist, a term that is none, a number without quotes', async () => {
    write(
      'acts.yaml',
      `acts:
  - id: act:kz/law/2013-06-13/101
    number: 101
    end: { on: 2013-02-30 }
    force: { kind: ON_DAT }
    evidence: [{ source: source:x, locator: p. 1 }]
`,
    );

    expect(await breaches()).toEqual([
      'acts.yaml:3: "number" must be text, but it is a number (101); put it in quotes: "101".',
      'acts.yaml:4: "end.on" is not a calendar day (YYYY-MM-DD) (it says "2013-02-30").',
      'acts.yaml:5: "force.kind" cannot be "ON_DAT"; did you mean "ON_DATE"?',
    ]);
  });

  test('a moment that is neither a day nor an act', async () => {
    write(
      'bodies.yaml',
      `bodies:
  - id: body:akim
    kind: TYPE
    levels: []
    names:
      - ru: аким
        from: { act: act:kz/law/2009-02-09/126 }
    evidence: [{ source: source:x, locator: p. 1 }]
`,
    );

    expect(await breaches()).toEqual([
      'bodies.yaml:7: "act" is not a known key in "names[1].from"; known are by.',
      'bodies.yaml:7: "names[1].from.by" is missing.',
    ]);
  });

  test('broken YAML', async () => {
    write('persons.yaml', 'persons:\n  - id: "person:a\n');

    const [breach] = await breaches();

    expect(breach).toMatch(/^persons\.yaml:[23]: This is not valid YAML: Missing closing "quote/);
  });

  test('the same key twice', async () => {
    write('persons.yaml', PERSON.replace('    name:', '    id: person:c\n    name:'));

    expect(await breaches()).toEqual(['persons.yaml:3: This is not valid YAML: Map keys must be unique.']);
  });

  test('an alias that leads nowhere', async () => {
    write('persons.yaml', 'persons:\n  - id: *nobody\n');

    expect(await breaches()).toEqual([
      'persons.yaml:2: This is not valid YAML: Unresolved alias (the anchor must be set before the alias): nobody.',
    ]);
  });

  test('aliases that unfold without end', async () => {
    const ten = (what: string) => `[${Array(10).fill(what)}]`;
    write('persons.yaml', `persons:\n  - &a ${ten('x')}\n  - &b ${ten('*a')}\n  - &c ${ten('*b')}\n  - ${ten('*c')}\n`);

    expect(await breaches()).toEqual([
      expect.stringMatching(/^persons\.yaml:5: This is not valid YAML: .*alias count/),
    ]);
  });

  test('bytes that are no text', async () => {
    write('persons.yaml', new Uint8Array([0x70, 0xff, 0xfe, 0x00]));

    expect(await breaches()).toEqual(['persons.yaml:1: The file is not text in UTF-8; save it in that encoding.']);
  });

  test('a link that leads out of the dossier is not followed', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    writeFileSync(join(outside, 'persons.yaml'), PERSON);
    write('works.yaml', 'works: []\n');
    symlinkSync(join(outside, 'persons.yaml'), join(folder, 'persons.yaml'));
    symlinkSync(outside, join(folder, 'more'));

    const found = await breaches();
    rmSync(outside, { recursive: true });

    const message = 'This is a link that leads out of the dossier and is not followed; put the file itself here.';
    expect(found).toEqual([`more:1: ${message}`, `persons.yaml:1: ${message}`]);
  });

  test('breaches of all files are gathered, in the order of files and lines', async () => {
    write('b.yaml', PERSON.replace('person:a', 'a').replace('locator', 'place'));
    write('a.yaml', 'acts: {}\n');

    expect((await breaches()).map((b) => b.split(': ')[0])).toEqual(['a.yaml:1', 'b.yaml:2', 'b.yaml:6', 'b.yaml:7']);
  });

  test('the error names the first breach and how many there are', async () => {
    write('persons.yaml', PERSON.replace('nameAsPrinted', 'nameAsPrint'));

    await expect(readDossier(folder)).rejects.toMatchObject({
      code: 'DOSSIER_BROKEN',
      message: 'persons.yaml:2: "nameAsPrinted" is missing. (1 more)',
    });
  });
});

describe('a folder that is no dossier', () => {
  test('is not there', async () => {
    await expect(readDossier(join(folder, 'nowhere'))).rejects.toBeInstanceOf(ZangraphError);
    await expect(readDossier(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });

  test('holds no YAML', async () => {
    write('readme.txt', 'x');

    await expect(readDossier(folder)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });
});
