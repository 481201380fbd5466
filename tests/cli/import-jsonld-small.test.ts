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
