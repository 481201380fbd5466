/** Turtle and JSON-LD, read by rdflib, held to the shapes by pyshacl, asked in SPARQL. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { PREFIXES } from '../../src/exports/rdf/properties.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { localDate } from '../../src/model/dates.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';
import { answersFrom } from '../support/answer-to.ts';
import { api, type Loose } from '../support/api.ts';
import { PYTHON, present } from '../support/examples.ts';
import { exportsFolder, storeOf } from '../support/exported.ts';
import { randomDataset } from '../support/random-dataset.ts';
import { bothOf, type ReadGraph, readGraphs, textOf } from '../support/rdf.ts';

const SLOW = 300_000;
const LAW = 'act:kz/law/2001-01-23/148';
const CONSTITUTION = 'act:kz/constitution/1995-08-30/-';
const ARTICLE_6 = 'prov:kz/law/2001-01-23/148#art_6';
const ARTICLE_39_3 = 'prov:kz/law/2001-01-23/148#art_39-3';
const DAY = '2015-12-01';

const folder = exportsFolder();
const python = present(PYTHON, '-c', 'import rdflib, pyshacl');
let dataset: Dataset;
let dossier: GraphStore;

beforeAll(async () => {
  dataset = buildDataset(await readDossier('data'));
  dossier = await storeOf(dataset);
});

const prefixes = Object.entries(PREFIXES)
  .map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>`)
  .join('\n');

/** Which laws changed article 6 in 2013, how, and when did each change take force? */
const WHO_CHANGED = `${prefixes}
SELECT ?number ?kind ?on ?earliest ?latest WHERE {
  ?change zan:target <urn:zangraph:${ARTICLE_6}> ; zan:enactedBy ?law ; zan:amendmentKind ?kind ; zan:adoptedOn ?day .
  ?law eli:number ?number .
  OPTIONAL { ?change zan:inForceOn ?on }
  OPTIONAL { ?change zan:inForceEarliest ?earliest }
  OPTIONAL { ?change zan:inForceLatest ?latest }
  FILTER (YEAR(?day) = 2013)
}`;

/** Which bodies hold or are subject to powers by article 39-3, or a part of it, on a day? */
const WHO_IS_AFFECTED = `${prefixes}
SELECT DISTINCT ?id ?power WHERE {
  ?provision eli:is_part_of* <urn:zangraph:${ARTICLE_39_3}> .
  ?competence zan:assignedBy ?provision ; zan:heldBy|zan:toward ?body ; dcterms:identifier ?power .
  ?body dcterms:identifier ?id .
  OPTIONAL { ?competence zan:inForceOn|zan:inForceEarliest ?from }
  OPTIONAL { ?competence zan:ceasedOn|zan:ceasedEarliest ?to }
  FILTER (!BOUND(?from) || ?from <= "${DAY}"^^xsd:date)
  FILTER (!BOUND(?to) || ?to > "${DAY}"^^xsd:date)
}`;

const inOrder = (rows: readonly (readonly unknown[])[]): readonly string[] =>
  rows.map((row) => JSON.stringify(row)).sort();

function expectSound(graph: ReadGraph): void {
  const { same, blank, badIris, illTyped, unknown, languages, conforms, report } = graph;
  expect({ same, blank, badIris, illTyped, unknown }).toEqual({
    same: true,
    blank: 0,
    badIris: [],
    illTyped: [],
    unknown: [],
  });
  for (const language of languages) expect(['en', 'kk', 'ru']).toContain(language);
  expect(conforms, report).toBe(true);
}

const count = (of: Readonly<Record<string, number>>, name: string): number => {
  const [prefix = '', local = ''] = name.split(':');
  return of[(PREFIXES as Readonly<Record<string, string>>)[prefix] + local] ?? 0;
};

describe.skipIf(!python)('linked data (skipped where Python has no rdflib and pyshacl)', () => {
  test(
    'the whole dossier: every fact, alike in both, and SPARQL answers as GraphQL does',
    async () => {
      const { graphs, answers } = await readGraphs(folder, [await bothOf(dossier)], [WHO_CHANGED, WHO_IS_AFFECTED]);
      const [graph] = graphs as [ReadGraph];
      expectSound(graph);

      const { entities, decisions, citations, lineage, references } = dataset;
      const bills = entities.Act.filter(({ form }) => form === 'BILL').length;
      const ofClass = (name: string) => count(graph.classes, name);
      expect(bills).toBeGreaterThan(0);
      expect({
        acts: ofClass('eli:LegalResource'),
        bills: ofClass('eli:Work'),
        subdivisions: ofClass('eli:LegalResourceSubdivision'),
        versions: ofClass('zan:Version'),
        amendments: ofClass('zan:Amendment'),
        bodies: ofClass('zan:Body'),
        competences: ofClass('zan:Competence'),
        people: ofClass('foaf:Person'),
        claims: ofClass('zan:Claim'),
        sources: ofClass('zan:Source'),
        gaps: ofClass('zan:Gap'),
        decisions: ofClass('zan:Decision'),
        citations: ofClass('zan:Citation'),
      }).toEqual({
        acts: entities.Act.length - bills,
        bills,
        subdivisions: entities.Provision.length + entities.ProvisionVersion.length,
        versions: entities.ProvisionVersion.length,
        amendments: entities.Amendment.length,
        bodies: entities.Body.length,
        competences: entities.Competence.length,
        people: entities.Person.length,
        claims: entities.Claim.length,
        sources: entities.Source.length,
        gaps: entities.Gap.length,
        decisions: decisions.length,
        citations: citations.length,
      });
      const triples = (name: string) => count(graph.predicates, name);
      const edges = (type: string) => lineage.filter((edge) => edge.type === type).length;
      expect(triples('eli:amended_by')).toBe(edges('AMENDED_BY'));
      expect(triples('eli:amends')).toBe(edges('AMENDED_BY'));
      expect(triples('dcterms:isReplacedBy')).toBe(edges('REPLACED_BY'));
      expect(triples('eli:cites')).toBe(references.length);
      expect(triples('eli:is_part_of')).toBe(entities.Provision.length);
      expect(triples('zan:heldBy')).toBe(entities.Competence.length);
      expect(triples('zan:openedBy')).toBe(entities.ProvisionVersion.flatMap(({ openedBy }) => openedBy).length);
      expect(triples('eli:in_force')).toBe(0);

      const answerTo = answersFrom(api(dossier));
      const [changed = [], affected = []] = answers;
      const year = { from: '2013-01-01', to: '2013-12-31' };
      const { provision } = await answerTo('amendments-of-article', { article: ARTICLE_6, adopted: year });
      const changes = provision.amendments.nodes.map((a: Loose) => [
        a.by.number,
        `${PREFIXES.zan}AmendmentKind-${a.kind}`,
        a.inForceOn,
        a.inForceEarliest,
        a.inForceLatest,
      ]);
      expect(changes.length).toBeGreaterThan(3);
      expect(inOrder(changed)).toEqual(inOrder(changes));

      const { affectedBodies } = await answerTo('affected-bodies', { provision: ARTICLE_39_3, on: DAY });
      const powers = affectedBodies.flatMap(({ body, competences }: Loose) =>
        competences.map(({ id }: Loose) => [body.id, id]),
      );
      expect(powers.length).toBeGreaterThan(10);
      expect(inOrder(affected)).toEqual(inOrder(powers));
    },
    SLOW,
  );

  test(
    'a part keeps to the shapes; on a day it says what is in force where that is certain; a broken copy is found out',
    async () => {
      const asked = { act: CONSTITUTION, on: '2010-01-01' };
      const part = await bothOf(dossier, asked);
      const years = await bothOf(dossier, { act: LAW, from: '2013-01-01', to: '2013-03-01' });
      const [turtle] = part;
      const broken = [
        turtle.replace(/zan:adoptedOn "[\d-]+"/, 'zan:adoptedOn "some day"'),
        turtle.replace(/;\n {4}zan:confidence zan:[\w-]+/, ''),
        turtle.replaceAll('zan:BodyKind-TYPE', 'zan:Modality-POWER'),
        turtle.replace(/eli:title "[^"]+"@ru/, (title) => `${title}, "another"@ru`),
      ];
      const force = `${prefixes}\nSELECT ?id ?in WHERE { ?it a eli:LegalResourceSubdivision ; eli:in_force ?in ; dcterms:identifier ?id }`;
      const read = await readGraphs(folder, [part, years, ...broken.map((text) => [text])], [force]);
      const [whole, span, ...others] = read.graphs;
      for (const graph of [whole, span]) expectSound(graph as ReadGraph);
      expect(others.map(({ conforms }) => conforms)).toEqual([false, false, false, false]);

      const ids = dataset.entities.Provision.filter(({ act }) => act === CONSTITUTION).map(({ id }) => id);
      const states = await dossier.provisions.states(ids, localDate(asked.on));
      const known = ids.flatMap((id, i) =>
        states[i]?.certainty === 'CERTAIN' && states[i].inForce ? [[id, `${PREFIXES.eli}InForce-inForce`]] : [],
      );
      expect(known.length).toBeGreaterThan(5);
      expect(inOrder(read.answers[0] ?? [])).toEqual(inOrder(known));
    },
    SLOW,
  );

  test(
    'whatever the texts and ids hold, both are read and say the same',
    async () => {
      const random = fc.sample(randomDataset(), { seed: 39, numRuns: 6 });
      const texts = [];
      for (const one of [...random, ...random.slice(0, 2).map(withHostileIds)]) {
        const store = await storeOf(one);
        texts.push(await bothOf(store));
        texts.push(await bothOf(store, { on: '2013-06-20' }));
      }
      for (const graph of (await readGraphs(folder, texts)).graphs) expectSound(graph);
    },
    SLOW,
  );
});

/** The same with ids of bodies and sources that no IRI could hold as they are. */
function withHostileIds(of: Dataset): Dataset {
  const hostile = JSON.stringify('<"{|\\^`}> %41\n#a#б?𝒜[]').slice(1, -1);
  const renamed = (text: string): string => text.replaceAll(/"(body|source):/g, `"$1:${hostile}`);
  const deep = <T>(value: T): T => JSON.parse(renamed(JSON.stringify(value)));
  return {
    ...of,
    entities: deep(of.entities),
    decisions: deep(of.decisions),
    citations: deep(of.citations),
    lineage: deep(of.lineage),
    references: deep(of.references),
    evidence: new Map(deep([...of.evidence])),
    texts: [],
    formerIds: new Map(deep([...of.formerIds])),
  };
}

test('Russian and Kazakh stand as they are, with their languages; the same facts give the same bytes', async () => {
  const asked = { act: LAW, on: '2015-12-01' };
  const [turtle, jsonld] = await bothOf(dossier, asked);
  expect(turtle).toContain(
    '"Қазақстан Республикасындағы жергілікті мемлекеттік басқару және өзін-өзі басқару туралы"@kk',
  );
  expect(turtle).toContain('"О местном государственном управлении и самоуправлении в Республике Казахстан"@ru');
  const nodes: readonly Loose[] = JSON.parse(jsonld)['@graph'];
  const law = nodes.find((node) => node['@id'] === `urn:zangraph:${LAW}` && node['@type'] === 'eli:LegalResource');
  expect(law['dcterms:title'].kk).toMatch(/^Қазақстан Республикасындағы жергілікті/);
  expect(law).toMatchObject({
    'eli:number': '148-II',
    'eli:date_document': '2001-01-23',
    'eli:in_force': 'eli:InForce-inForce',
    'rdfs:seeAlso': 'https://adilet.zan.kz/rus/docs/Z010000148_',
    'zan:inForceEarliest': '2001-01-23',
  });
  expect(law['eli:first_date_entry_in_force']).toBeUndefined();
  expect(await textOf('turtle', dossier, asked)).toBe(turtle);
  for (const text of [turtle, jsonld]) {
    expect(text).toContain(dataset.revision);
    expect(text).toContain('https://creativecommons.org/licenses/by/4.0/');
  }
});
