/**
 * The rows of one node: the way back of `src/exports/rdf`, into the tables of the CSV export. A cell that linked data
 * does not tell is left empty, which contradicts nothing. The order of a list is that in which the file writes it.
 */
import { BETWEEN } from '../../exports/columns.ts';
import { idOf, webAddress } from '../../exports/rdf/iri.ts';
import { type ClassName, expanded, type Property } from '../../exports/rdf/properties.ts';
import { WORK_CLASS } from '../../exports/rdf/scholarship.ts';
import type { TableName } from '../../exports/tables/table.ts';
import { sortedBy } from '../../model/order.ts';
import { hanging, type Row } from '../package.ts';
import { bounds } from './days.ts';
import type { Subject } from './subject.ts';

export type MadeRow = readonly [TableName, Row];

/** A row for each value of a list. */
const list = (table: TableName, column: string, owner: Row, values: readonly string[]): readonly MadeRow[] =>
  values.map((value, i) => [table, { ...owner, position: String(i + 1), [column]: value }]);

function evidence(owner: string, subject: Subject): readonly MadeRow[] {
  return subject.nodes('zan:supportedBy').map((place, i) => [
    'evidence',
    {
      owner,
      position: String(i + 1),
      source: place.ref('dcterms:source'),
      locator: place.one('zan:locator'),
      confidence: place.term('zan:confidence', 'Confidence'),
    },
  ]);
}

/**
 * The days of a name or a body, each with the act from which it follows; without the columns of the acts where the file
 * has no words for them.
 */
function lasting(of: Subject, name: 'valid' | 'exists'): Row {
  const days = { [`${name}_from`]: of.one('zan:notBefore'), [`${name}_to`]: of.one('zan:atLeastUntil') };
  const acts = {
    [`${name}_from_by`]: of.ref('zan:notBeforeBy'),
    [`${name}_to_by`]: of.ref('zan:atLeastUntilBy'),
  };
  return of.namesActs ? { ...days, ...acts } : days;
}

/** Dated names where there are any, one of which is shown; else the one that is shown. */
function names(table: TableName, owner: Row, subject: Subject, shown: Property): readonly MadeRow[] {
  const dated = sortedBy(subject.nodes('zan:datedName'), (name) => name.one('zan:notBefore'));
  const rows = dated.map((name) => ({ ...name.text('rdfs:label'), ...lasting(name, 'valid') }));
  const text = subject.text(shown);
  const isShown = (name: Row): boolean => Object.entries(text).every(([key, cell]) => name[key] === cell);
  const told = Object.values(text).some(Boolean);
  if (rows.length > 0 && told && !rows.some(isShown)) subject.leave(shown);
  const all = rows.length > 0 ? rows : told ? [text] : [];
  return all.map((name, i) => [table, { ...owner, position: String(i + 1), ...name }]);
}

const act = (of: Subject): readonly MadeRow[] => {
  const bill = of.node.values.has(expanded('eli:work_type'));
  const row = {
    id: of.id,
    form: of.term(bill ? 'eli:work_type' : 'eli:type_document', 'ActForm'),
    number: of.one('eli:number'),
    adilet_id: of.one('zan:adiletId'),
    bank_code: of.one('zan:bankCode'),
    adopted_on: of.one(bill ? 'dcterms:dateSubmitted' : 'eli:date_document'),
    published_on: of.one('eli:date_publication'),
    published_in: of.one('zan:publishedIn'),
    ...bounds(of, 'force'),
    record_from: of.one('zan:recordFrom'),
    record_until: of.one('zan:recordUntil'),
  };
  const page = webAddress(`https://adilet.zan.kz/rus/docs/${row.adilet_id}`);
  if (of.many('rdfs:seeAlso').some((address) => row.adilet_id === '' || address !== page)) of.leave('rdfs:seeAlso');
  return [['acts', row], ...names('titles', { act: of.id }, of, 'dcterms:title')];
};

const provision = (of: Subject): readonly MadeRow[] => {
  const whole = of.ref('eli:is_part_of');
  const row = {
    id: of.id,
    kind: of.term('eli:type_subdivision', 'ProvisionKind'),
    number: of.one('eli:number'),
    e_id: of.one('zan:eId'),
    parent: whole.startsWith('prov:') ? whole : '',
  };
  return [
    ['provisions', row],
    ...names('headings', { provision: of.id }, of, 'dcterms:title'),
    ...of.refs('eli:cites').map((to): MadeRow => ['references', { from: of.id, to }]),
  ];
};

const version = (of: Subject): readonly MadeRow[] => {
  const owner = { version: of.id };
  const row = {
    id: of.id,
    provision: of.ref('eli:is_member_of'),
    ordinal: of.one('zan:ordinal'),
    ...bounds(of, 'start'),
  };
  return [
    ['versions', row],
    ...list('versions_opened_by', 'amendment', owner, of.refs('zan:openedBy')),
    ...list('versions_closed_by', 'amendment', owner, of.refs('zan:closedBy')),
  ];
};

const amendment = (of: Subject): readonly MadeRow[] => {
  const row = {
    id: of.id,
    kind: of.term('zan:amendmentKind', 'AmendmentKind'),
    aspect: of.term('zan:aspect', 'AmendmentAspect'),
    by: of.ref('zan:enactedBy'),
    by_provision: of.ref('zan:orderedBy'),
    target: of.ref('zan:target'),
    target_act: of.ref('zan:targetAct'),
    adopted_on: of.one('zan:adoptedOn'),
    in_force_on: of.one('zan:inForceOn'),
    in_force_earliest: of.one('zan:inForceEarliest'),
    in_force_latest: of.one('zan:inForceLatest'),
    retroactive: of.one('zan:retroactive'),
    force_rule: of.term('zan:forceRule', 'ForceRuleKind'),
    force_rule_amount: of.one('zan:forceRuleAmount'),
    force_rule_date: of.one('zan:forceRuleDate'),
    force_rule_provision: of.one('zan:forceRuleProvision'),
    force_rule_as_printed: of.one('zan:forceRuleAsPrinted'),
    parent: of.ref('zan:detailOf'),
  };
  return [['amendments', row]];
};

const body = (of: Subject): readonly MadeRow[] => {
  const owner = { body: of.id };
  const row = {
    id: of.id,
    kind: of.term('zan:bodyKind', 'BodyKind'),
    levels: of.terms('zan:level', 'GovernmentLevel').join(BETWEEN),
    ...lasting(of, 'exists'),
  };
  return [
    ['bodies', row],
    ...names('names', owner, of, 'skos:prefLabel'),
    ...list('bodies_aliases', 'alias', owner, of.many('skos:altLabel')),
    ...list('bodies_broader', 'broader', owner, of.refs('skos:broader')),
  ];
};

const competence = (of: Subject): readonly MadeRow[] => {
  const owner = { competence: of.id };
  const row = {
    id: of.id,
    modality: of.term('zan:modality', 'Modality'),
    role: of.term('zan:role', 'CompetenceRole'),
    body: of.ref('zan:heldBy'),
    provision: of.ref('zan:assignedBy'),
    ...of.text('dcterms:description', 'summary_'),
    ...bounds(of, 'start'),
    continues: of.ref('zan:continues'),
  };
  return [
    ['competences', row],
    ...list('competences_toward', 'body', owner, of.refs('zan:toward')),
    ...list('competences_given_by', 'amendment', owner, of.refs('zan:givenBy')),
    ...list('competences_taken_by', 'amendment', owner, of.refs('zan:endedBy')),
  ];
};

const person = (of: Subject): readonly MadeRow[] => [
  ['persons', { id: of.id, ...of.text('foaf:name', 'name_') }],
  ...list('persons_names_as_printed', 'name', { person: of.id }, of.many('zan:nameAsPrinted')),
];

const workOf =
  (kind: string) =>
  (of: Subject): readonly MadeRow[] => {
    // A calendar year of XML Schema has at least four digits.
    const year = of.one('dcterms:issued').replace(/^0+(?=\d)/, '');
    const row = {
      id: of.id,
      kind,
      ...of.text('dcterms:title', 'title_'),
      year,
      place: of.one('zan:placeOfPublication'),
      publisher: of.one('dc:publisher'),
      part_of: of.ref('dcterms:isPartOf'),
    };
    return [
      ['works', row],
      ...list('works_authors', 'person', { work: of.id }, of.refs('dcterms:creator')),
      ...list('works_editors', 'person', { work: of.id }, of.refs('bibo:editor')),
    ];
  };

const claim = (of: Subject): readonly MadeRow[] => {
  const owner = { claim: of.id };
  const row = {
    id: of.id,
    stance: of.term('zan:stance', 'Stance'),
    ...of.text('dcterms:description', 'summary_'),
    reported_in: of.ref('zan:reportedIn'),
    as_of: of.one('zan:asOf'),
  };
  return [
    ['claims', row],
    ...list('claims_asserted_by', 'person', owner, of.refs('zan:assertedBy')),
    ...list('claims_about', 'thing', owner, of.refs('zan:about')),
    ...list('claims_conflicts_with', 'thing', owner, of.refs('zan:allegesConflictWith')),
    ...list('claims_agrees_with', 'agrees_with', owner, of.refs('zan:agreesWith')),
    ...of.nodes('zan:recordCheck').flatMap((check): readonly MadeRow[] => {
      const id = hanging('RecordCheck', of.id, 'recordCheck', 0);
      const verdict = check.term('zan:verdict', 'RecordVerdict');
      const told = { id, ...owner, verdict, ...check.text('dcterms:description', 'explanation_') };
      return [['record_checks', told], ...evidence(id, check)];
    }),
  ];
};

const source = (of: Subject): readonly MadeRow[] => {
  const [url, page] = [of.one('bibo:uri'), of.one('rdfs:seeAlso')];
  // An address that is no valid IRI as it is has a page that is.
  if (url !== '' && page !== '' && page !== webAddress(url)) of.leave('rdfs:seeAlso');
  const row = {
    id: of.id,
    title: of.one('dc:title'),
    kind: of.one('zan:sourceKind'),
    url: url || page,
    state_of: of.one('zan:stateOf'),
    sha256: of.one('zan:sha256'),
  };
  return [['sources', row]];
};

const gap = (of: Subject): readonly MadeRow[] => {
  const row = {
    id: of.id,
    kind: of.term('zan:gapKind', 'GapKind'),
    about: of.ref('zan:about'),
    field: of.one('zan:field'),
    ...of.text('dcterms:description', 'reason_'),
    source: of.ref('dcterms:source'),
  };
  const sides = placed(of.nodes('zan:side'), of.id).flatMap(({ side, i }): readonly MadeRow[] => {
    const id = hanging('GapSide', of.id, 'sides', i);
    const told = { id, gap: of.id, position: String(i + 1), value: side.one('rdf:value') };
    return [['gap_sides', told], ...evidence(id, side)];
  });
  return [['gaps', row], ...sides];
};

/** Triples have no order: a side has its place in its name, `side:2:gap:…`; one without such a name comes after those. */
function placed(sides: readonly Subject[], gap: string): readonly { readonly side: Subject; readonly i: number }[] {
  const places = sides.map(({ node }) => {
    const [, place, of] = /^side:([1-9]\d{0,5}):(.*)$/s.exec(idOf(node.iri) ?? '') ?? [];
    return of === gap ? Number(place) - 1 : null;
  });
  const taken = new Set(places);
  let next = 0;
  return sides.map((side, n) => {
    const place = places[n] ?? null;
    if (place !== null) return { side, i: place };
    while (taken.has(next)) next += 1;
    taken.add(next);
    return { side, i: next };
  });
}

const decision = (of: Subject): readonly MadeRow[] => {
  const row = {
    id: of.id,
    kind: of.term('zan:decisionKind', 'DecisionKind'),
    act: of.ref('zan:onAct'),
    on: of.one('zan:decidedOn'),
    by: of.ref('zan:madeBy'),
    instrument: of.ref('zan:byInstrument'),
  };
  return [['decisions', row]];
};

const citation = (of: Subject): readonly MadeRow[] => {
  const stance = of.term('zan:stance', 'Stance');
  const row = { id: of.id, from: of.ref('zan:citing'), to: of.ref('zan:cited'), pages: of.one('bibo:pages'), stance };
  return [['citations', row]];
};

const lineage = (of: Subject): readonly MadeRow[] => {
  const type = of.term('zan:lineageKind', 'LineageEdgeType');
  const [from, to, on] = [of.ref('zan:older'), of.ref('zan:newer'), of.one('zan:on')];
  const id = ['lineage', type, from, to, ...(on === '' ? [] : [on])].join(':');
  return [['lineage', { id, type, from, to, on }], ...evidence(id, of)];
};

/** A thing with the evidence that it rests on. */
const evident =
  (make: (of: Subject) => readonly MadeRow[]) =>
  (of: Subject): readonly MadeRow[] => [...make(of), ...evidence(of.id, of)];

/** By class, the rows of a node. */
export const ROWS_OF: ReadonlyMap<ClassName, (of: Subject) => readonly MadeRow[]> = new Map([
  ['zan:Source', source],
  ['eli:LegalResource', evident(act)],
  ['eli:Work', evident(act)],
  // Before what it is a kind of.
  ['zan:Version', evident(version)],
  ['eli:LegalResourceSubdivision', evident(provision)],
  ['zan:Amendment', evident(amendment)],
  ['zan:Body', evident(body)],
  ['zan:Competence', evident(competence)],
  ['foaf:Person', evident(person)],
  // Object.entries forgets that the keys are kinds of works.
  ...Object.entries(WORK_CLASS).map(([kind, name]) => [name, evident(workOf(kind))] as const),
  ['zan:Claim', evident(claim)],
  ['zan:Gap', gap],
  ['zan:Decision', evident(decision)],
  ['zan:Citation', evident(citation)],
  ['zan:Lineage', lineage],
]);
