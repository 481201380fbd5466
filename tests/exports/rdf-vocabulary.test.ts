/** The names that the triples are made of: each is defined, and the shipped files say what the code does. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Parser, Store } from 'n3';
import { expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import { CONTEXT } from '../../src/exports/rdf/context.ts';
import { iriOf, webAddress } from '../../src/exports/rdf/iri.ts';
import { PREFIXES, RANGES } from '../../src/exports/rdf/properties.ts';
import * as terms from '../../src/model/terms.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';
import { storeOf } from '../support/exported.ts';
import { textOf } from '../support/rdf.ts';

const vocabulary = new Store(new Parser().parse(readFileSync('schema/vocabulary.ttl', 'utf8')));
const full = (name: string): string => {
  const [prefix = '', local = ''] = name.split(':');
  return (PREFIXES as Readonly<Record<string, string>>)[prefix] + local;
};
const valuesOf = (subject: string, predicate: string) => vocabulary.getObjects(subject, full(predicate), null);
const ofType = (type: string): readonly string[] =>
  vocabulary.getSubjects(full('rdf:type'), full(type), null).map(({ value }) => value);

/**
 * Domains and ranges of http://data.europa.eu/eli/ontology, as WebVOWL tells them; `Thing`: a union of classes or any; empty:
 * not told.
 */
const ELI = new Map(
  readFileSync('tests/exports/eli-properties.tsv', 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([property = '', domain = '', range = '']) => [property, { domain, range }] as const),
);
/** Each class of ELI with what it is a kind of, and the class of ELI that an own one is. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  'eli:LegalResource': ['LegalResource', 'Work'],
  'eli:LegalResourceSubdivision': ['LegalResourceSubdivision', 'LegalResource', 'WorkSubdivision', 'Work'],
  'eli:Work': ['Work'],
  'eli:LegalExpression': ['LegalExpression', 'Expression'],
  'zan:Body': ['Agent'],
};
/** Of the ontology http://purl.org/ontology/bibo/. */
const BIBO = ['citedBy', 'cites', 'editor', 'pages', 'uri'];

test('of ELI and BIBO only names that they define are used', () => {
  const used = (prefix: string) =>
    Object.keys(RANGES).flatMap((name) => (name.startsWith(`${prefix}:`) ? [name.slice(prefix.length + 1)] : []));
  expect(used('eli').filter((name) => !ELI.has(name))).toEqual([]);
  expect(used('bibo')).toEqual(BIBO);
});

test('what an export says in words of ELI is of the classes that ELI says it of', async () => {
  const store = await storeOf(buildDataset(await readDossier('data')));
  const law = 'act:kz/law/2001-01-23/148';
  const bill = 'act:kz/bill/1997-07-09/-';
  const graph = new Store();
  for (const asked of [{ act: law, on: '2013-07-01' }, { act: bill }]) {
    graph.addQuads(new Parser().parse(await textOf('turtle', store, asked)));
  }
  const kindsOf = (iri: string): readonly string[] =>
    graph.getObjects(iri, full('rdf:type'), null).flatMap(({ value }) => {
      const name = Object.keys(KINDS).find((each) => full(each) === value);
      return name === undefined ? [] : (KINDS[name] ?? []);
    });
  const wrong = new Set<string>();
  const seen = new Set<string>();
  for (const { subject, predicate, object } of graph.getQuads(null, null, null, null)) {
    if (!predicate.value.startsWith(PREFIXES.eli)) continue;
    const name = predicate.value.slice(PREFIXES.eli.length);
    const { domain = '?', range = '?' } = ELI.get(name) ?? {};
    seen.add(name);
    if (!['Thing', ''].includes(domain) && !kindsOf(subject.value).includes(domain))
      wrong.add(`${name} of ${subject.value}`);
    const literal = object.termType === 'Literal';
    if (literal !== ['date', 'Literal', 'string'].includes(range) && !['Thing', ''].includes(range))
      wrong.add(`${name}: ${range}`);
    if (range === 'date' && literal && object.datatype.value !== full('xsd:date')) wrong.add(`${name} is no day`);
    if (['Work', 'Expression', 'Agent'].includes(range) && !kindsOf(object.value).includes(range))
      wrong.add(`${name} to ${object.value}`);
    if (range === 'InForce' && !object.value.startsWith(full('eli:InForce-'))) wrong.add(`${name} to ${object.value}`);
  }
  expect([...wrong].slice(0, 10)).toEqual([]);
  expect(seen.size).toBeGreaterThan(15);
});

test('every own property and no other is in the vocabulary, with its kind of value', () => {
  const own = Object.entries(RANGES).filter(([name]) => name.startsWith('zan:'));
  const declared = [...ofType('owl:ObjectProperty'), ...ofType('owl:DatatypeProperty')];
  expect(declared.toSorted()).toEqual(own.map(([name]) => full(name)).toSorted());
  for (const [name, range] of own) {
    expect(valuesOf(full(name), 'rdfs:domain'), name).toHaveLength(1);
    const [{ value } = { value: '' }, ...others] = valuesOf(full(name), 'rdfs:range');
    expect(others, name).toEqual([]);
    if (range === 'iri') expect(value, name).not.toContain(PREFIXES.xsd);
    else expect(value, name).toBe(PREFIXES.xsd + range);
  }
});

test('every own term has a label in Russian, Kazakh and English, and a comment', () => {
  const termsOf = ['owl:Class', 'owl:ObjectProperty', 'owl:DatatypeProperty', 'skos:ConceptScheme'].flatMap(ofType);
  const own = termsOf.filter((iri) => iri.startsWith(PREFIXES.zan));
  expect(own.length).toBeGreaterThan(90);
  const languages = (iri: string, predicate: string) =>
    valuesOf(iri, predicate).map((label) => (label.termType === 'Literal' && label.value !== '' ? label.language : ''));
  for (const iri of own) {
    expect(languages(iri, 'rdfs:label').toSorted(), iri).toEqual(['en', 'kk', 'ru']);
    expect(languages(iri, 'rdfs:comment'), iri).toEqual(['en']);
  }
  for (const iri of ofType('skos:Concept')) {
    expect(languages(iri, 'skos:prefLabel').toSorted(), iri).toEqual(['en', 'kk', 'ru']);
  }
});

test('the concepts of the vocabulary are the closed lists of the model', () => {
  const lists = {
    ActForm: terms.ACT_FORMS,
    ProvisionKind: terms.PROVISION_KINDS,
    BoundKind: terms.BOUND_KINDS,
    AmendmentKind: terms.AMENDMENT_KINDS,
    AmendmentAspect: terms.AMENDMENT_ASPECTS,
    ForceRuleKind: terms.FORCE_RULE_KINDS,
    BodyKind: terms.BODY_KINDS,
    GovernmentLevel: terms.GOVERNMENT_LEVELS,
    Modality: terms.MODALITIES,
    CompetenceRole: terms.COMPETENCE_ROLES,
    Stance: terms.STANCES,
    RecordVerdict: terms.RECORD_VERDICTS,
    DecisionKind: terms.DECISION_KINDS,
    LineageEdgeType: terms.LINEAGE_EDGE_TYPES,
    Confidence: terms.CONFIDENCES,
    GapKind: terms.GAP_KINDS,
  };
  const wanted = Object.entries(lists).flatMap(([list, values]) => values.map((v) => `${PREFIXES.zan}${list}-${v}`));
  expect(ofType('skos:Concept').toSorted()).toEqual(wanted.toSorted());
});

test('schema/context.jsonld is the context that exports embed (written anew by vitest -u)', async () => {
  const text = `${JSON.stringify({ '@context': CONTEXT }, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../schema/context.jsonld');
});

const VALID =
  /^[a-z][a-z\d+.-]*:(?:[\w.~:/?@!$&'()*+,;=-]|%[\dA-F]{2})*(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[\dA-F]{2})*)?$/i;

/** Of any units of UTF-16, halves of pairs among them. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

test('any id has a valid IRI of its own; ids as they are stay readable', () => {
  const id = 'ver:kz/law/2001-01-23/148#art_39-3__para_4~2@2013-06-13/101';
  expect(iriOf(id)).toBe(`urn:zangraph:${id}`);
  const hostile = fc.string({
    unit: fc.constantFrom('a', '#', '%', '?', '<', '"', ' ', '\n', '2', '3', 'ә', '𝒜', '['),
  });
  fc.assert(fc.property(hostile, (text) => VALID.test(iriOf(text))));
  fc.assert(fc.property(hostile, hostile, (a, b) => a === b || iriOf(a) !== iriOf(b)));
  fc.assert(fc.property(anyText, (text) => VALID.test(iriOf(text))));
  expect(iriOf('half \ud800')).toBe('urn:zangraph:half%20%EF%BF%BD');
});

test('an address of the web becomes a valid IRI, or none', () => {
  const bank = 'https://zan.gov.kz/client/#!/doc/7966/rus/13.06.2013';
  expect(webAddress(bank)).toBe(bank);
  expect(webAddress('https://пример.қаз/а б?в="г"#д#е')).toMatch(VALID);
  fc.assert(fc.property(anyText, (text) => VALID.test(webAddress(`https://a.kz/${text}`) ?? 'a:')));
  for (const none of ['', 'zan.gov.kz', 'javascript:alert(1)', 'file:///etc/passwd'])
    expect(webAddress(none)).toBeNull();
});
