/** What comes back of the linked data of a small dossier: nothing that a colleague said is lost without a word. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import { Colleague, LAW_101, LAW_126, whole } from '../support/colleague.ts';
import { PYTHON, present } from '../support/examples.ts';
import { exported, python, storeOf } from '../support/exported.ts';
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

test.each([
  { on: '2009-02-20' },
  { on: '2013-06-24' },
  { act: LAW, on: '2009-03-01' },
  { from: '2010-01-01', to: '2014-01-01' },
])('a part that nobody changed adds nothing, whatever depends on its days: %o', async (asked) => {
  const store = await storeOf(buildDataset(whole()));
  await exported('jsonld', store, colleague.sentJsonld, asked);
  expect(await colleague.import(colleague.sentJsonld)).toEqual({ out: NOTHING, err: '' });
});

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
])('%s is not taken, and said not to be', async (_, node, sentence) => {
  const { out, err } = await send(node);
  expect(err).toBe('');
  expect(out).toMatch(/^colleague adds nothing/);
  expect(out).toMatch(sentence);
});

/** A body with a name until a day and another from it. */
const body = (days: Node, ...names: readonly Node[]): Node => ({
  '@id': u('body:new'),
  '@type': 'zan:Body',
  'zan:bodyKind': 'zan:BodyKind-TYPE',
  ...(names.length > 0 ? { 'zan:datedName': names } : { 'skos:prefLabel': { ru: 'новый' } }),
  ...days,
  'zan:supportedBy': PLACE,
});
const named = (ru: string, days: Node): Node => ({ '@type': 'zan:DatedName', 'rdfs:label': { ru }, ...days });
const bodyNow = async () => (await colleague.dataset()).entities.Body.find(({ id }) => id === 'body:new');

describe('the days of names and of the life of a body', () => {
  test('come back with the acts from which they follow', async () => {
    const { out, err } = await send(
      body(
        { 'zan:notBefore': '2009-03-02', 'zan:notBeforeBy': u(LAW_126) },
        named('а', { 'zan:atLeastUntil': '2013-06-24', 'zan:atLeastUntilBy': u(LAW_101) }),
        named('б', { 'zan:notBefore': '2013-06-24', 'zan:notBeforeBy': u(LAW_101) }),
      ),
    );
    expect([err, out.includes('Not taken')]).toEqual(['', false]);
    expect(await bodyNow()).toMatchObject({
      existsFrom: '2009-03-02',
      existsFromBy: LAW_126,
      names: [
        { ru: 'а', to: '2013-06-24', toBy: LAW_101 },
        { ru: 'б', from: '2013-06-24', fromBy: LAW_101 },
      ],
    });
  });

  test('are the days themselves where no act is named, of titles as of bodies', async () => {
    const title = named('О', { 'zan:notBefore': '2015-01-01' });
    const { out, err } = await send(body({ 'zan:notBefore': '2009-03-02' }), { ...NEW_ACT, 'zan:datedName': title });
    expect([err, out.includes('Not taken')]).toEqual(['', false]);
    expect(await bodyNow()).toMatchObject({ existsFrom: '2009-03-02', existsFromBy: null });
    expect(await actNow(ACT)).toMatchObject({ titles: [{ ru: 'О', from: '2015-01-01' }] });
  });

  test('that do not follow from the act are not taken', async () => {
    const { out } = await send(body({ 'zan:notBefore': '2010-01-01', 'zan:notBeforeBy': u(LAW_126) }));
    expect(out).toMatch(/line \d+: body:new, whose exists_from 2010-01-01 .* \(they give 2009-03-02\)/);
  });

  test('of an act that changed nothing there keep that row out, and no other', async () => {
    const heading = named('О', { 'zan:notBefore': '2009-03-02', 'zan:notBeforeBy': u(LAW_126) });
    const { out, err } = await send(
      {
        '@id': u(art('7')),
        '@type': 'eli:LegalResourceSubdivision',
        'zan:datedName': heading,
        'zan:supportedBy': PLACE,
      },
      body({}),
    );
    expect(err).toBe('');
    expect(out).toContain('colleague adds 1 bodies, 1 corrections.');
    expect(out.match(/Not taken.*/g)).toEqual([
      expect.stringMatching(/line \d+: headings of \S+#art_7: No event on record shows \S+126 changing \S+#art_7; add/),
    ]);
  });

  test('are not taken from a file whose context has no word for the act: they may be the earliest alone', async () => {
    const { 'zan:notBeforeBy': _, 'zan:atLeastUntilBy': __, ...older } = context;
    const title = { ...NEW_ACT, '@id': u(LAW_101), 'zan:datedName': named('О', { 'zan:notBefore': '2015-01-01' }) };
    const { 'eli:number': ___, ...held }: Node = title;
    const nodes = [body({ 'zan:notBefore': '2009-03-02' }), held];
    writeFileSync(colleague.sentJsonld, JSON.stringify({ '@context': older, '@graph': nodes }, null, 1));
    const { out, err } = await colleague.import(colleague.sentJsonld);
    expect(err).toBe('');
    expect(out).toContain('colleague adds 1 corrections.');
    expect(out).toMatch(/line \d+: body:new, whose exists_from 2009-03-02 may be the earliest day alone/);
    expect(out).toMatch(/line \d+: act:\S+101, whose valid_from 2015-01-01 may be the earliest day alone/);
    expect(await actNow(LAW_101)).toMatchObject({ titles: [] });
  });
});

describe('words that follow from others are told where they say otherwise, with what to change', () => {
  test.each<[string, Node, RegExp]>([
    [
      'a label',
      { '@id': u(LAW_101), 'rdfs:label': { ru: 'Закон о МСУ' } },
      /rdfs:label of act:\S+101 \(\S+, line \d+\), .*; change the eli:number/,
    ],
    [
      'a part told of the whole',
      { '@id': u(LAW), 'eli:has_part': u(art('9')) },
      /eli:has_part of act:\S+148 .*: say eli:is_part_of of the part/,
    ],
    ['a day of force', { '@id': u(LAW_101), 'eli:in_force': 'eli:InForce-notInForce' }, /eli:in_force of act:\S+101 /],
    [
      'an author',
      { '@id': u(LAW_101), 'eli:passed_by': u('body:akim') },
      /eli:passed_by of act:\S+101 .*: add a zan:Decision/,
    ],
    [
      'a jurisdiction',
      { '@id': u(LAW_101), 'eli:jurisdiction': 'http://example.org/DEU' },
      /eli:jurisdiction of act:\S+101 /,
    ],
    ['a local id', { '@id': u(LAW_101), 'eli:id_local': '101' }, /eli:id_local of act:\S+101 /],
  ])('%s', async (_, node, sentence) => {
    const { out, err } = await send({ '@type': 'eli:LegalResource', ...node });
    expect(err).toBe('');
    expect(out.split('\n')).toEqual([NOTHING, expect.stringMatching(sentence)]);
  });

  test('the title of a text of an act, and what the file says of itself', async () => {
    const text = readFileSync(colleague.wholeJsonld, 'utf8');
    const changed = text
      .replace('"eli:title":{"ru":"О поправках"}', '"eli:title":{"ru":"О поправке"}')
      .replace('"dc:creator":"The zangraph authors"', '"dc:creator":"Me"');
    writeFileSync(colleague.sentJsonld, changed);
    const { out } = await colleague.import(colleague.sentJsonld);
    expect(out.split('\n')).toEqual([
      NOTHING,
      expect.stringMatching(/dc:creator of dataset:\S+ .*: it tells of the export/),
      expect.stringMatching(/eli:title of expression:ru:act:\S+126 .*: change the dcterms:title of the act/),
    ]);
  });

  test('not where the same is told the other way round, or of what is not taken', async () => {
    const part = { '@id': u(art('6')), '@type': 'eli:LegalResourceSubdivision', 'eli:is_part_of': u(LAW) };
    const whole = { '@id': u(LAW), '@type': 'eli:LegalResource', 'eli:has_part': u(art('6')) };
    expect((await send(part, whole)).out).toBe(NOTHING);
    const { out } = await send({ ...NEW_ACT, 'rdfs:label': { ru: 'Поправки' }, 'zan:publishedIn': 'Казправда' });
    expect(out).not.toContain('rdfs:label');
  });
});

test('nothing that a node is said to be, and no text in another language, is lost without a word', async () => {
  const { out, err } = await send({
    ...NEW_ACT,
    '@type': ['eli:LegalResource', 'http://example.org/Statute'],
    'dcterms:title': { ru: 'О поправках', de: 'Über Änderungen' },
  });
  expect(err).toBe('');
  expect(out).toContain('Not taken: that 1 nodes are a http://example.org/Statute as well');
  expect(out).toMatch(/Not taken: 1 texts of dcterms:title in "de": .*line \d+\)/);
  expect(await actNow(ACT)).toMatchObject({ titles: [{ ru: 'О поправках' }] });
});

describe('the same in other forms of JSON-LD', () => {
  const TITLE = `${'http://purl.org/dc/terms/'}title`;
  const zan = (name: string): string => `urn:zangraph:vocabulary#${name}`;
  const whole = {
    '@id': u(ACT),
    '@type': ['http://data.europa.eu/eli/ontology#LegalResource'],
    [TITLE]: [{ '@language': 'ru', '@value': 'О поправках' }],
    [zan('supportedBy')]: [{ '@id': '_:N1' }],
  };
  const place = {
    '@id': '_:N1',
    '@type': [zan('Evidence')],
    'http://purl.org/dc/terms/source': [{ '@id': u(OLDEST) }],
    [zan('locator')]: [{ '@value': 'с. 5' }],
    [zan('confidence')]: [{ '@id': zan('Confidence-UNVERIFIED') }],
  };
  const own = {
    title: { '@id': TITLE, '@container': '@language' },
    id: '@id',
    e: 'http://data.europa.eu/eli/ontology#',
    z: 'urn:zangraph:vocabulary#',
  };
  test.each<[string, unknown]>([
    ['whole names and blank nodes, as rdflib writes them', [whole, place]],
    ['in a graph with a name', [{ '@id': 'urn:x-rdflib:default', '@graph': [place, whole] }]],
    [
      'names of one’s own',
      {
        '@context': own,
        '@graph': [
          {
            id: u(ACT),
            '@type': 'e:LegalResource',
            title: { ru: 'О поправках' },
            'z:supportedBy': {
              '@type': 'z:Evidence',
              'http://purl.org/dc/terms/source': { id: u(OLDEST) },
              'z:locator': 'с. 5',
              'z:confidence': { id: zan('Confidence-UNVERIFIED') },
            },
          },
        ],
      },
    ],
  ])('%s', async (_, json) => {
    writeFileSync(colleague.sentJsonld, JSON.stringify(json, null, 1));
    const { out, err } = await colleague.import(colleague.sentJsonld);
    expect([err, out.includes('Not taken')]).toEqual(['', false]);
    expect(await actNow(ACT)).toMatchObject({ titles: [{ ru: 'О поправках' }] });
    expect((await colleague.dataset()).evidence.get(ACT)).toMatchObject([{ source: OLDEST, locator: 'с. 5' }]);
  });
});

/** Reads a file, adds an alias with its evidence in a blank node, and writes it in three forms. */
const RDFLIB = `
import json, sys
from rdflib import BNode, Graph, Literal, Namespace, RDF, URIRef
source, folder, place = sys.argv[1:]
graph = Graph().parse(source, format="json-ld") + Graph()
graph.serialize(folder + "/same.jsonld", format="json-ld")
graph.serialize(folder + "/prefixes.json", format="json-ld", auto_compact=True)
zan, dcterms, skos = Namespace("urn:zangraph:vocabulary#"), Namespace("http://purl.org/dc/terms/"), Namespace("http://www.w3.org/2004/02/skos/core#")
body, evidence = URIRef("urn:zangraph:body:akim"), BNode()
graph.add((body, skos.altLabel, Literal("начальник")))
graph.add((body, zan.supportedBy, evidence))
graph.add((evidence, RDF.type, zan.Evidence))
graph.add((evidence, dcterms.source, URIRef(place)))
graph.add((evidence, zan.locator, Literal("с. 5")))
graph.add((evidence, zan.confidence, zan["Confidence-UNVERIFIED"]))
graph.serialize(folder + "/added.jsonld", format="json-ld")
print(json.dumps(len(graph)))
`;

test.skipIf(!present(PYTHON, '-c', 'import rdflib'))(
  'what rdflib read, added to and wrote again comes back (skipped where Python has none)',
  async () => {
    const { around, wholeJsonld } = colleague;
    expect(await python(PYTHON, RDFLIB, wholeJsonld, around, u(OLDEST))).toBeGreaterThan(100);
    for (const name of ['same.jsonld', 'prefixes.json']) {
      const { out, err } = await colleague.import(join(around, name));
      expect([err, out]).toEqual(['', `${name.split('.')[0]} adds nothing to the dossier.`]);
    }
    const { out, err } = await colleague.import(join(around, 'added.jsonld'));
    expect([err, out.includes('Not taken')]).toEqual(['', false]);
    const { entities, evidence } = await colleague.dataset();
    expect(entities.Body.find(({ id }) => id === 'body:akim')?.aliases).toEqual(['глава', 'начальник']);
    expect(evidence.get('body:akim')).toContainEqual(expect.objectContaining({ source: OLDEST, locator: 'с. 5' }));
  },
);

test('the sides of a gap have the places that their names tell, in whatever order a file has them', async () => {
  const graph = JSON.parse(readFileSync(colleague.wholeJsonld, 'utf8'))['@graph'] as readonly Node[];
  const gap = graph.find((node) => node['@id'] === u('gap:one'));
  const sides = gap?.['zan:side'];
  expect(sides).toHaveLength(2);
  const nodes = graph.map((node) =>
    node === gap ? { ...node, 'zan:side': [...(sides as readonly string[])].reverse() } : node,
  );
  expect((await send(...nodes)).out).toBe(NOTHING);
});

test('a node without a name is told by what it is, where it hangs and its own line', async () => {
  writeFileSync(
    colleague.sentJsonld,
    `{"@context":${JSON.stringify(context)},"@graph":[
{"@id":"${u(LAW_101)}","@type":"eli:LegalResource",
 "eli:number":"101-V",
 "zan:supportedBy":
  {"@type":"zan:Evidence","zan:confidence":"zan:Stance-X","zan:locator":"{ \\" }"}
}]}`,
  );
  const { err } = await colleague.import(colleague.sentJsonld);
  expect(err).toMatch(
    /line 5: a node without @id, of type zan:Evidence, under urn:zangraph:act:\S+101 has zan:Stance-X/,
  );
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
    '1 values of dc:title of a eli:LegalResource',
    '1 values of rdfs:seeAlso of a eli:LegalResource',
    '2 values of eli:number of a zan:Body',
    '1 values of dcterms:source of a zan:Evidence',
    '1 values of zan:confidence of a zan:Evidence',
    '1 values of zan:locator of a zan:Evidence',
    '1 values of dcterms:title of a eli:LegalResourceSubdivision',
    '1 values of zan:locator of a zan:DatedName',
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

test('a place in a source that the file names and does not describe is told; one that the dossier has there is not', async () => {
  const [held] = readFileSync(colleague.wholeJsonld, 'utf8').match(/urn:zangraph:evidence:[0-9a-f]+/) ?? [''];
  const same = { '@id': u('person:a'), '@type': 'foaf:Person', 'zan:supportedBy': held };
  expect(await send(same)).toEqual({ out: NOTHING, err: '' });
  const { out, err } = await send({ ...same, 'zan:supportedBy': [held, u('evidence:0123')] });
  expect(err).toBe('');
  expect(out).toMatch(
    /Not taken: zan:supportedBy of person:a \(\S+, line \d+\), .*does not describe the node that it names: add that node/,
  );
});
