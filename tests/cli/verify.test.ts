/** What `zangraph verify` writes and what it keeps: a verdict is lost only where it can be made anew, or is none any more. */
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { adiletPage } from '../support/adilet-page.ts';
import { INVENTED, inventedProvision, putInventedLaw } from '../support/invented-law.ts';
import { zangraph } from '../support/served.ts';

let folder = '';
const at = (name: string): string => join(folder, name);
const verify = (...law: string[]) => zangraph(['verify', ...law.map(at), '--dossier', at('dossier')]);
const written = () => readFile(at('dossier/read/claims/record-checks.yaml'), 'utf8');

const evidence = '[{ source: source:book, locator: с. 1 }]';
const claims = (words: string) => `claims:
  - id: claim:gardener-digs
    summary: { ru: Садовник копает }
    stance: DESCRIBES
    assertedBy: [person:a]
    reportedIn: work:a
    about: [${inventedProvision('art_1')}]
    recordTests: [{ kind: WORDS, in: "${inventedProvision('art_1')}", on: 2011-01-01, says: [${words}] }]
    evidence: ${evidence}
  - id: claim:changed-once
    summary: { ru: Закон изменён однажды }
    stance: DESCRIBES
    assertedBy: [person:a]
    reportedIn: work:a
    about: [${INVENTED}]
    recordTests: [{ kind: YEARS, act: "${INVENTED}", within: [2003, 2012], years: [2011] }]
    evidence: ${evidence}
`;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'zangraph-cli-verify-'));
  await putInventedLaw(at('law'));
  await mkdir(at('dossier/authored'), { recursive: true });
  await writeFile(at('dossier/authored/claims.yaml'), claims('садовник'));
  const { code, out, err } = await verify('law');
  expect(err).toBe('');
  expect(out).toContain('2 claims decided by the texts');
  expect(code).toBe(0);
});
afterEach(() => rm(folder, { recursive: true }));

test('verdicts stay where the texts given are of another law, or only some of those that they rest on', async () => {
  const before = await written();
  await mkdir(at('other'));
  const other = adiletPage('RU', '<h3>Статья 1. Леса</h3><p>Лес.</p>', {
    requisite: 'Закон Республики Казахстан от 6 июня 2004 года № 88.',
  });
  await writeFile(at('other/a.html'), other);
  const unrelated = await verify('other');
  expect(unrelated.code).toBe(0);
  expect(unrelated.out).toContain('kept     claim:gardener-digs: AGREES');
  expect(unrelated.out).toMatch(
    /0 claims decided .*\n2 earlier verdicts are kept: they rest on texts .*2012-03-04\/ru\)/,
  );
  expect(await written()).toBe(before);

  await mkdir(at('older'));
  for (const end of ['ru.md', 'meta.yaml']) {
    const name = `77-II.edition-2010-03-04.${end}`;
    await cp(at(`law/${name}`), at(`older/${name}`));
  }
  // The older edition knows nothing of 2011: by it alone the law was never changed.
  expect((await verify('older')).code).toBe(0);
  expect(await written()).toBe(before);
});

test('verdicts are made anew with all their texts, and go with other tests, which is told', async () => {
  await writeFile(at('dossier/authored/claims.yaml'), claims('садовник, пашет'));
  const anew = await verify('law');
  expect(anew.out).toContain('DIFFERS  claim:gardener-digs: FAILS (changed: it was AGREES)');
  expect(anew.out).toContain('1 verdicts changed');
  expect(anew.out.match(/changed: it was/g)).toHaveLength(1);
  expect(anew.out).not.toContain('kept');

  await writeFile(at('dossier/authored/claims.yaml'), claims('копает'));
  const open = await verify('law');
  expect(open.out).toContain('open     claim:gardener-digs');
  expect(open.out).toContain('dropped  claim:gardener-digs: DIFFERS');
  expect(await written()).not.toContain('gardener-digs');
  expect(await written()).toContain('changed-once');
});

test('a folder without a text, and verdicts that cannot be read, are errors that change nothing', async () => {
  const before = await written();
  await mkdir(at('empty'));
  const none = await verify('empty');
  expect(none.code).toBe(1);
  expect(none.err).toContain('No text of an act was found in');
  expect(await written()).toBe(before);

  await writeFile(at('dossier/read/claims/record-checks.yaml'), before.replace('AGREES', 'PERHAPS'));
  const broken = await verify('law');
  expect(broken.code).toBe(1);
  expect(broken.err).toMatch(/claims\/record-checks\.yaml:\d+: /);
  expect(await written()).toContain('PERHAPS');
});

test('a copy of which the dossier has another is refused, names its file and source, and changes no verdict', async () => {
  const imported = await zangraph(['import', at('law'), '--dossier', at('dossier'), '--data', at('texts')]);
  expect(imported.err).toBe('');
  expect((await verify('law')).code).toBe(0);
  const before = await written();
  await cp(at('law'), at('copy'), { recursive: true });
  const name = '77-II.edition-2010-03-04.ru.md';
  const text = await readFile(at(`law/${name}`), 'utf8');
  expect(text).toContain('поливает');
  await writeFile(at(`copy/${name}`), text.replace('поливает', 'поливаит'));

  const { code, out, err } = await verify('copy');
  expect(code).toBe(1);
  expect(err).toContain(`${name} is another copy`);
  expect(err).toMatch(/read\/77-II\/sources\.yaml:\d+: source:zan\/\d+\/2010-03-04\/ru\. Nothing was written\./);
  expect(err).not.toContain('2012-03-04');
  expect(out).not.toContain('Written');
  expect(await written()).toBe(before);

  // The way out that is told: the dossier is made from that copy first.
  expect((await zangraph(['import', at('copy'), '--dossier', at('dossier'), '--data', at('texts')])).code).toBe(0);
  expect((await verify('copy')).code).toBe(0);
  expect(await written()).not.toBe(before);
});

test('no more is taken of a file than --max-size says, of texts and of what may be one', async () => {
  const before = await written();
  const refused = await zangraph(['verify', at('law'), '--dossier', at('dossier'), '--max-size', '0.0001']);
  expect(refused.code).toBe(1);
  expect(refused.err).toMatch(/is larger than 0\.0001 MB.*give a larger --max-size/);
  await writeFile(at('law/notes.md'), 'а'.repeat(11e6));
  const notes = await verify('law');
  expect(notes.code).toBe(1);
  expect(notes.err).toMatch(/notes\.md is larger than 20 MB/);
  const { code, err } = await zangraph(['verify', at('law'), '--dossier', at('dossier'), '--max-size', '23']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(await written()).toBe(before);
});
