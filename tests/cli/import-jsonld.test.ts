/** What a colleague wrote into the linked data of an export comes back into a dossier. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { importPackage } from '../../src/cli/run/import-package.ts';
import { checkDossier } from '../support/checked-dossier.ts';
import { zangraph } from '../support/served.ts';

type Node = Readonly<Record<string, unknown>>;

const around = mkdtempSync(join(tmpdir(), 'zangraph-jsonld-'));
const whole = join(around, 'whole.jsonld');
const sent = join(around, 'colleague.jsonld');
const dossier = join(around, 'data');
let context: unknown;
vi.setConfig({ testTimeout: 120_000 });
afterAll(() => rmSync(around, { recursive: true, force: true }));

beforeAll(async () => {
  const { code } = await zangraph(['export', 'jsonld', '-o', whole]);
  expect(code).toBe(0);
  context = JSON.parse(readFileSync('schema/context.jsonld', 'utf8'))['@context'];
});
beforeEach(() => {
  rmSync(dossier, { recursive: true, force: true });
  cpSync('data', dossier, { recursive: true });
});

/** What the import prints; its failure as the command line tells it. */
async function imported(path = sent): Promise<{ readonly out: string; readonly err: string }> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    await importPackage(path, dossier);
    return { out: log.mock.calls.flat().join('\n'), err: '' };
  } catch (error) {
    return { out: '', err: error instanceof Error ? error.message : String(error) };
  } finally {
    log.mockRestore();
  }
}

/** A file with nodes alone, as a colleague sends it who cut out the rest. */
const send = (nodes: readonly Node[], around: Node = { '@context': context }): void =>
  writeFileSync(sent, JSON.stringify({ ...around, '@graph': nodes }, null, 1));

const u = (id: string): string => `urn:zangraph:${id}`;
const PAGE_5 = { '@id': u('evidence:page-5'), '@type': 'zan:Evidence' };
const PLACE = {
  ...PAGE_5,
  'dcterms:source': u('source:article/ibraeva-2020'),
  'zan:locator': 'с. 5',
  'zan:confidence': 'zan:Confidence-READ_IN_SECONDARY_SOURCE',
};
const CLAIM: Node = {
  '@id': u('claim:ibraeva.checked'),
  '@type': 'zan:Claim',
  'zan:stance': 'zan:Stance-CRITICISES',
  'dcterms:description': { ru: 'Аким соединяет две роли', en: 'The akim has two roles' },
  'zan:assertedBy': [u('person:ibraeva-a'), u('person:chebotarev-a')],
  'zan:reportedIn': u('work:ibraeva-2020'),
  'zan:about': u('prov:kz/law/2001-01-23/148#art_39-3'),
  'zan:supportedBy': PAGE_5['@id'],
};
const ADDED: readonly Node[] = [
  { '@id': u('source:article/ibraeva-2020'), '@type': 'zan:Source', 'dc:title': 'Статья', 'zan:sourceKind': 'ARTICLE' },
  PLACE,
  {
    '@id': u('person:ibraeva-a'),
    '@type': 'foaf:Person',
    'foaf:name': { ru: 'А. Ибраева', en: 'A. Ibraeva' },
    'zan:nameAsPrinted': 'Ибраева А.',
    'zan:supportedBy': PAGE_5['@id'],
  },
  {
    '@id': u('work:ibraeva-2020'),
    '@type': 'bibo:Article',
    'dcterms:title': { ru: 'О местном самоуправлении' },
    'dcterms:creator': [u('person:ibraeva-a'), u('person:chebotarev-a')],
    'dcterms:issued': '2020',
    'zan:supportedBy': PAGE_5['@id'],
  },
  CLAIM,
];

/** The whole export with nodes at its end. */
function addToWhole(nodes: readonly Node[]): void {
  const text = readFileSync(whole, 'utf8');
  writeFileSync(sent, text.replace(/\n\]\}\n$/, `${nodes.map((node) => `,\n${JSON.stringify(node)}`).join('')}\n]}\n`));
}

test('an export of the whole dossier, or of a part, that nobody changed adds nothing', async () => {
  const { code, out } = await zangraph(['import', whole, '--dossier', dossier]);
  expect([code, out.trim()]).toEqual([0, 'whole adds nothing to the dossier.']);
  const part = join(around, 'part.jsonld');
  await zangraph(['export', 'jsonld', '--act', 'act:kz/law/2001-01-23/148', '--on', '2013-07-01', '-o', part]);
  expect(await imported(part)).toEqual({ out: 'part adds nothing to the dossier.', err: '' });
  expect(readdirSync(join(dossier, 'read'))).not.toContain('from-whole');
});

test('an added claim comes back with its authors, work, source and evidence, and again the same', async () => {
  addToWhole(ADDED);
  const { out, err } = await imported();
  expect(err).toBe('');
  expect(out).toContain('colleague adds 1 sources, 1 persons, 1 works, 1 claims.');
  const { dataset, breaches } = await checkDossier(dossier);
  expect(breaches).toEqual([]);
  const authors = ['person:ibraeva-a', 'person:chebotarev-a'];
  expect(dataset?.entities.Claim.find(({ id }) => id === 'claim:ibraeva.checked')).toMatchObject({
    stance: 'CRITICISES',
    summary: { ru: 'Аким соединяет две роли', en: 'The akim has two roles' },
    assertedBy: authors,
    about: ['prov:kz/law/2001-01-23/148#art_39-3'],
    reportedIn: 'work:ibraeva-2020',
  });
  const work = dataset?.entities.Work.find(({ id }) => id === 'work:ibraeva-2020');
  expect(work).toMatchObject({ kind: 'ARTICLE', year: 2020, authors });
  expect(dataset?.evidence.get('claim:ibraeva.checked')).toEqual([
    { source: 'source:article/ibraeva-2020', locator: 'с. 5', confidence: 'READ_IN_SECONDARY_SOURCE', quote: null },
  ]);
  const written = readFileSync(join(dossier, 'read/from-colleague/claims.yaml'), 'utf8');
  // The same alone, with the evidence told within the claim.
  send([...ADDED.filter((node) => node !== PLACE && node !== CLAIM), { ...CLAIM, 'zan:supportedBy': PLACE }]);
  expect((await imported()).err).toBe('');
  expect(readFileSync(join(dossier, 'read/from-colleague/claims.yaml'), 'utf8')).toBe(written);
});

test('an added act and amendment are put in time by the dossier', async () => {
  const act = u('act:kz/law/2014-12-29/269');
  const amendment = 'amend:kz/law/2014-12-29/269:kz/law/2001-01-23/148#art_6:modification';
  const place = { ...PLACE, 'dcterms:source': u('source:zan/7966/2016-06-30/ru'), 'zan:locator': 'ст. 6' };
  send([
    {
      '@id': act,
      '@type': 'eli:LegalResource',
      'eli:number': '269-V',
      'dcterms:title': { ru: 'О поправках' },
      'zan:supportedBy': place,
    },
    {
      '@id': u(amendment),
      '@type': 'zan:Amendment',
      'zan:amendmentKind': 'zan:AmendmentKind-MODIFICATION',
      'zan:aspect': 'zan:AmendmentAspect-TEXT',
      'zan:enactedBy': act,
      'zan:target': u('prov:kz/law/2001-01-23/148#art_6'),
      'zan:forceRule': 'zan:ForceRuleKind-ON_DATE',
      'zan:forceRuleDate': '2015-01-01',
      'zan:supportedBy': PAGE_5['@id'],
    },
  ]);
  expect((await imported()).err).toBe('');
  const { dataset } = await checkDossier(dossier);
  expect(dataset?.entities.Amendment.find(({ id }) => id === amendment)?.inForceOn).toBe('2015-01-01');
  const added = dataset?.entities.Act.find(({ id }) => id === 'act:kz/law/2014-12-29/269');
  expect(added).toMatchObject({ number: '269-V', titles: [{ ru: 'О поправках' }] });
});

const others = ADDED.filter((node) => node !== CLAIM);

test('a fact about nothing is not taken, and the rest is', async () => {
  const nothing = { ...CLAIM, 'zan:about': u('prov:kz/law/2001-01-23/148#art_999') };
  send([...others, nothing]);
  const { out, err } = await imported();
  expect(err).toBe('');
  expect(out).toContain('colleague adds 1 sources, 1 persons, 1 works.');
  expect(out).toMatch(/Not taken: \S+colleague\.jsonld, line \d+: claim:ibraeva\.checked: .*#art_999/);
  expect((await checkDossier(dossier)).breaches).toEqual([]);
});

test('a value that the dossier gives otherwise becomes a gap with both sides; another order of a list does not', async () => {
  const text = readFileSync(whole, 'utf8');
  const levels = /"zan:level":\["([^"]+)","([^"]+)"/;
  expect(text).toMatch(levels);
  expect(text).toContain('"eli:number":"101-V"');
  writeFileSync(
    sent,
    text.replace('"eli:number":"101-V"', '"eli:number":"101-VI"').replace(levels, '"zan:level":["$2","$1"'),
  );
  const { out } = await imported();
  expect(out).toContain('both are kept');
  const { gaps } = parse(readFileSync(join(dossier, 'read/from-colleague/gaps.yaml'), 'utf8'));
  expect(gaps).toHaveLength(1);
  expect(gaps[0]).toMatchObject({
    kind: 'DISAGREEMENT',
    about: 'act:kz/law/2013-06-13/101',
    sides: [{ value: '101-V' }, { value: '101-VI' }],
  });
  const { dataset } = await checkDossier(dossier);
  expect(dataset?.entities.Act.find(({ id }) => id === 'act:kz/law/2013-06-13/101')?.number).toBe('101-V');
});

test('what the dossier has no place for is left, and said to be', async () => {
  send([...ADDED, { ...CLAIM, 'http://example.org/colour': 'red' }]);
  const { out } = await imported();
  expect(out).toContain('Not taken: 1 values of http://example.org/colour');
});

const withoutPlace = (node: Node): Node =>
  Object.fromEntries(Object.entries(node).filter(([name]) => name !== 'zan:supportedBy'));

test.each<[string, () => void, RegExp]>([
  ['broken JSON', () => writeFileSync(sent, '{"@context": {}, "@graph": ['), /colleague\.jsonld is no JSON: /],
  ['a list in place of a document', () => writeFileSync(sent, '[]'), /holds no node of JSON-LD/],
  [
    'a context elsewhere',
    () => send(ADDED, { '@context': 'http://127.0.0.1:9/context.jsonld' }),
    /has an @context that does not stand in it\. No context is fetched/,
  ],
  [
    'a context that brings another',
    () => send(ADDED, { '@context': { ...(context as Node), '@import': 'http://127.0.0.1:9/' } }),
    /@context in which "@import" cannot be read/,
  ],
  [
    'a context of a word that names nothing',
    () => send(ADDED, { '@context': { ...(context as Node), x: '__proto__' } }),
    /@context in which "x" cannot be read/,
  ],
  [
    'a context with maps by names',
    () => send(ADDED, { '@context': { ...(context as Node), x: { '@id': 'urn:x', '@container': '@id' } } }),
    /@context in which "x" cannot be read/,
  ],
  ['a prefix without a context', () => send(ADDED, {}), /has \w+:\w+, of which no @context tells the prefix/],
  [
    'a context within',
    () => send([{ '@context': 'http://127.0.0.1:9/', ...CLAIM }]),
    /an @context within; give one alone, at the head/,
  ],
  [
    'a key of prototypes',
    () => writeFileSync(sent, `{"@context":${JSON.stringify(context)},"@graph":[{"__proto__":{"polluted":1}}]}`),
    /the key "__proto__"/,
  ],
  ['a node called by one', () => send([{ ...CLAIM, '@id': '__proto__' }]), /"__proto__"/],
  ['a thing called by one', () => send([{ ...CLAIM, 'zan:about': '__proto__' }]), /__proto__/],
  [
    'endless nesting',
    () =>
      writeFileSync(
        sent,
        `{"@context":${JSON.stringify(context)},"@graph":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      ),
    /levels deep/,
  ],
  ['a key that is no IRI', () => send([...others, { ...CLAIM, assertedBy: 'me' }]), /"assertedBy"/],
  ['a misspelt property', () => send([...others, { ...CLAIM, 'zan:asertedBy': 'me' }]), /line \d+: .*zan:asertedBy/],
  ['an unknown class', () => send([{ ...CLAIM, '@type': 'zan:Claims' }]), /line \d+: .* is a zan:Claims/],
  ['a node without a class', () => send([{ '@id': CLAIM['@id'], 'zan:asOf': '2020-01-01' }]), /has no @type/],
  [
    'two values for one',
    () => send([...others, CLAIM, { '@id': CLAIM['@id'], 'zan:reportedIn': u('work:x') }]),
    /2 values of zan:reportedIn/,
  ],
  [
    'a name that is none of zangraph',
    () => send([...others, { ...CLAIM, 'zan:about': 'http://example.org/x' }]),
    /names http:\/\/example\.org\/x/,
  ],
  [
    'a value of no list',
    () => send([...others, { ...CLAIM, 'zan:stance': 'zan:Stance-SHOUTS' }]),
    /line \d+: claim:\S+: "stance"/,
  ],
  [
    'a fact without evidence',
    () => send([...others, withoutPlace(CLAIM)]),
    /line \d+: claim:\S+: "evidence" is missing/,
  ],
  [
    'a text without a language',
    () => send([...others, { ...CLAIM, 'dcterms:description': { '@none': 'так' } }]),
    /line \d+: \S+ has a text of dcterms:description without a language/,
  ],
  [
    'a fact in no name of zangraph',
    () => send([...others, { ...CLAIM, '@id': '_:claim' }]),
    /line \d+: a node without @id, of type zan:Claim has no @id that begins with "urn:zangraph:"/,
  ],
  [
    'a huge file',
    () => {
      writeFileSync(sent, '');
      truncateSync(sent, 65 * 1024 * 1024);
    },
    /holds more than 64 MB/,
  ],
  ['no file', () => rmSync(sent, { force: true }), /cannot be read/],
])('%s stops the import and nothing is written', async (_, change, sentence) => {
  change();
  const { err } = await imported();
  expect(err).toMatch(sentence);
  expect(readdirSync(join(dossier, 'read'))).not.toContain('from-colleague');
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(Reflect.get({}, '@id')).toBeUndefined();
});
