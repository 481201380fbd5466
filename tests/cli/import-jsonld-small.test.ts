/** What comes back of the linked data of a small dossier: nothing that a colleague said is lost without a word. */
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { Colleague, LAW_101, LAW_126, whole } from '../support/colleague.ts';
import { art, LAW, OLDEST } from '../support/facts.ts';

type Node = Readonly<Record<string, unknown>>;

const colleague = new Colleague();
const NOTHING = 'colleague adds nothing to the dossier.';
const context = JSON.parse(readFileSync('schema/context.jsonld', 'utf8'))['@context'];
beforeAll(() => colleague.export(whole()));
beforeEach(() => colleague.anew(whole()));
afterAll(() => colleague.remove());

const u = (id: string): string => `urn:zangraph:${id}`;
const PLACE = {
  '@type': 'zan:Evidence',
  'dcterms:source': u(OLDEST),
  'zan:locator': 'с. 5',
  'zan:confidence': 'zan:Confidence-UNVERIFIED',
};
const ACT = 'act:kz/law/2014-12-29/269';

function send(...nodes: readonly Node[]) {
  writeFileSync(colleague.sentJsonld, JSON.stringify({ '@context': context, '@graph': nodes }, null, 1));
  return colleague.import(colleague.sentJsonld);
}

test('a new act keeps its publication and its day of force', async () => {
  const { out, err } = await send({
    '@id': u(ACT),
    '@type': 'eli:LegalResource',
    'eli:number': '269-V',
    'eli:date_publication': '2014-12-30',
    'zan:publishedIn': 'Казправда',
    'zan:inForceOn': '2015-01-01',
    'zan:supportedBy': PLACE,
  });
  expect(err).toBe('');
  expect(out).toContain('colleague adds 1 acts, 1 publications.');
  const { entities } = await colleague.dataset();
  expect(entities.Act.find(({ id }) => id === ACT)).toMatchObject({
    publishedOn: '2014-12-30',
    publishedIn: 'Казправда',
    force: { on: '2015-01-01' },
  });
});

const NEW_ACT: Node = { '@id': u(ACT), '@type': 'eli:LegalResource', 'eli:number': '269-V', 'zan:supportedBy': PLACE };
const actNow = async (id: string) => (await colleague.dataset()).entities.Act.find((one) => one.id === id);

test('the last day in force, as ELI tells it, is the day before that on which an act has ceased', async () => {
  expect((await send({ ...NEW_ACT, 'eli:date_no_longer_in_force': '2019-12-31' })).err).toBe('');
  expect(await actNow(ACT)).toMatchObject({ end: { kind: 'EXACT', on: '2020-01-01' } });
  await colleague.anew(whole());
  const both = { 'eli:date_no_longer_in_force': '2020-02-29', 'zan:ceasedOn': '2020-03-01' };
  const { out, err } = await send({ ...NEW_ACT, ...both });
  expect([err, out.includes('Not taken')]).toEqual(['', false]);
  expect(await actNow(ACT)).toMatchObject({ end: { on: '2020-03-01' } });
});

test.each<[string, Node, RegExp]>([
  [
    'the last day in force and the day from which it has ceased',
    { 'eli:date_no_longer_in_force': '2020-01-01', 'zan:ceasedOn': '2020-01-01' },
    /line \d+: act:\S+, whose zan:ceasedOn 2020-01-01 is not the day after its eli:date_no_longer_in_force 2020-01-01/,
  ],
  [
    'the days of force',
    { 'eli:first_date_entry_in_force': '2015-01-01', 'zan:inForceOn': '2015-01-02' },
    /line \d+: act:\S+, whose zan:inForceOn 2015-01-02 is not its eli:first_date_entry_in_force 2015-01-01/,
  ],
])('an act of which %s contradict each other is not taken, nor what names it', async (_, days, sentence) => {
  const person = {
    '@id': u('person:c'),
    '@type': 'foaf:Person',
    'foaf:name': { ru: 'В. В.' },
    'zan:nameAsPrinted': 'В.',
    'zan:supportedBy': PLACE,
  };
  const step = {
    '@id': u('lineage:x'),
    '@type': 'zan:Lineage',
    'zan:lineageKind': 'zan:LineageEdgeType-REPLACED_BY',
    'zan:older': u(LAW_126),
    'zan:newer': u(ACT),
    'zan:supportedBy': PLACE,
  };
  const { out, err } = await send({ ...NEW_ACT, ...days }, person, step);
  expect(err).toBe('');
  expect(out).toContain('colleague adds 1 persons.');
  expect(out).toMatch(sentence);
  expect(out).toMatch(/lineage:REPLACED_BY\S+, which names act:\S+269/);
  expect(await actNow(ACT)).toBeUndefined();
  await colleague.anew(whole());
  const held = await send({ '@id': u(LAW_101), '@type': 'eli:LegalResource', ...days, 'zan:supportedBy': PLACE });
  expect(held.err).toBe('');
  expect(held.out).toContain('colleague adds 1 corrections.');
  expect(held.out).toMatch(sentence);
});

const COMP = 'comp:kz/law/2001-01-23/148#art_7:akim:convenes';
const POWER: Node = {
  '@id': u(COMP),
  '@type': 'zan:Competence',
  'zan:modality': 'zan:Modality-POWER',
  'zan:role': 'zan:CompetenceRole-CONVENES',
  'zan:heldBy': u('body:akim'),
  'zan:assignedBy': u(art('7')),
  'dcterms:description': { ru: 'созывает' },
  'zan:supportedBy': PLACE,
};

test.each<[string, Node, RegExp]>([
  ['a power from a day that no change explains', { ...POWER, 'zan:inForceOn': '2014-01-01' }, /start_on 2014-01-01/],
  [
    'a body from a day that may be a bound',
    {
      '@id': u('body:new'),
      '@type': 'zan:Body',
      'zan:bodyKind': 'zan:BodyKind-TYPE',
      'skos:prefLabel': { ru: 'новый' },
      'zan:notBefore': '2009-03-02',
      'zan:supportedBy': PLACE,
    },
    /body:new, whose exists_from 2009-03-02 may be the earliest day alone/,
  ],
  [
    'an act with a title from such a day',
    {
      '@id': u(ACT),
      '@type': 'eli:LegalResource',
      'zan:datedName': { '@type': 'zan:DatedName', 'rdfs:label': { ru: 'О' }, 'zan:notBefore': '2015-01-01' },
      'zan:supportedBy': PLACE,
    },
    /act:\S+, whose valid_from 2015-01-01 may be the earliest day alone/,
  ],
])('%s is not taken, and said not to be', async (_, node, sentence) => {
  const { out, err } = await send(node);
  expect(err).toBe('');
  expect(out).toMatch(/^colleague adds nothing/);
  expect(out).toMatch(sentence);
});

test('a title of a held act from such a day is not written as one of all time', async () => {
  const { out, err } = await send({
    '@id': u(LAW_101),
    '@type': 'eli:LegalResource',
    'zan:datedName': { '@type': 'zan:DatedName', 'rdfs:label': { ru: 'О' }, 'zan:notBefore': '2015-01-01' },
    'zan:supportedBy': PLACE,
  });
  expect(err).toBe('');
  expect(out).toContain('colleague adds 1 corrections.');
  expect(out.match(/Not taken.*/g)).toEqual([
    expect.stringMatching(/line \d+: act:\S+101, whose valid_from 2015-01-01 may be the earliest day alone/),
  ]);
  expect(await actNow(LAW_101)).toMatchObject({ titles: [] });
});

test.each<[string, Node]>([
  ['a step of lineage', { '@id': u(LAW), '@type': 'eli:LegalResource', 'dcterms:isReplacedBy': u(LAW_101) }],
  ['a step told backwards', { '@id': u(LAW), '@type': 'eli:LegalResource', 'dcterms:replaces': u(LAW_101) }],
  ['a change', { '@id': u(art('7')), '@type': 'eli:LegalResourceSubdivision', 'eli:changed_by': u(LAW_126) }],
  ['a citation', { '@id': u('work:two'), '@type': 'bibo:CollectedDocument', 'bibo:cites': u('work:one') }],
])('%s without a node of its own is told as left; one that the dossier has is not', async (_, node) => {
  const { out, err } = await send(node);
  expect(err).toBe('');
  expect(out).toMatch(new RegExp(`^${NOTHING}\\nNot taken: 1 steps of lineage without a node .*line \\d+\\)\\.$`));
  expect(
    (await send({ '@id': u(LAW_101), '@type': 'eli:LegalResource', 'dcterms:isReplacedBy': u(LAW_126) })).out,
  ).toBe(NOTHING);
});

test('a version or a former id that no fact gives is told as left', async () => {
  const { out } = await send(
    {
      '@id': u('ver:kz/law/2001-01-23/148#art_7@original'),
      '@type': ['zan:Version', 'eli:LegalResourceSubdivision'],
      'zan:ordinal': 7,
    },
    { '@id': u('body:old'), 'owl:sameAs': u('body:akim') },
  );
  expect(out).toContain('Not taken: 1 cells of versions.ordinal');
  expect(out).toContain('Not taken: 1 rows of former_ids');
});

test('a former id that says more than what it is now stops the import', async () => {
  const { err } = await send({ '@id': u('body:akim-oblasti'), 'owl:sameAs': u('body:akim'), 'skos:altLabel': 'глава' });
  expect(err).toMatch(/line \d+: urn:zangraph:body:akim-oblasti has no @type/);
});

test('words that are not read of a class are told, and so is what nothing names', async () => {
  const { out, err } = await send(
    {
      '@id': u(LAW_126),
      '@type': 'eli:LegalResource',
      'dc:title': 'Поправки',
      'rdfs:seeAlso': 'http://example.org/126',
    },
    { '@id': u('body:akim'), '@type': 'zan:Body', 'eli:number': ['1', '2'] },
    { '@id': u('evidence:none'), ...PLACE },
    {
      '@id': u(art('6')),
      '@type': 'eli:LegalResourceSubdivision',
      'dcterms:title': { ru: 'Не тот' },
      'zan:datedName': { '@type': 'zan:DatedName', 'rdfs:label': { ru: 'Органы' }, 'zan:locator': 'с. 1' },
    },
  );
  expect(err).toBe('');
  const [nothing, ...left] = out.split('\n');
  expect(nothing).toBe(NOTHING);
  expect(left.map((line) => /^Not taken: (.*), of which they are not read .*line \d+\)\.$/.exec(line)?.[1])).toEqual([
    // It has no name of its own, and so no line.
    '1 values of zan:locator of a zan:DatedName',
    '1 values of dc:title of a eli:LegalResource',
    '1 values of rdfs:seeAlso of a eli:LegalResource',
    '2 values of eli:number of a zan:Body',
    '1 values of dcterms:source of a zan:Evidence',
    '1 values of zan:confidence of a zan:Evidence',
    '1 values of zan:locator of a zan:Evidence',
    '1 values of dcterms:title of a eli:LegalResourceSubdivision',
  ]);
});

test('the pages of a citation and the publisher of a work told otherwise are gaps', async () => {
  const text = readFileSync(colleague.wholeJsonld, 'utf8');
  expect(text).toContain('"bibo:pages":"5"');
  writeFileSync(
    colleague.sentJsonld,
    text.replace('"bibo:pages":"5"', '"bibo:pages":"7"').replace('"dc:publisher":"=Наука"', '"dc:publisher":"Право"'),
  );
  const { out, err } = await colleague.import(colleague.sentJsonld);
  expect([err, out.includes('Not taken')]).toEqual(['', false]);
  expect(out).toContain('2 of the gaps');
});
