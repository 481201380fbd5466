/** From facts to the dataset: corrected, put in time, checked, in order. */

import type { Act, Entity, Evidence } from '../model/entities.ts';
import { parseActId, parseProvisionId } from '../model/ids.ts';
import { sortedBy } from '../model/order.ts';
import { type Breach, DossierError, sortedBreaches } from '../sources/dossier/breach.ts';
import type { Fact, Facts } from '../sources/facts.ts';
import { buildActs } from './acts.ts';
import { blamedPublications } from './blamed-publications.ts';
import { revisionOf } from './canonical.ts';
import { checkAmendments } from './checks/amendments.ts';
import { checkIds } from './checks/ids.ts';
import { checkProvisions } from './checks/provisions.ts';
import { checkPublications } from './checks/publications.ts';
import { checkRecordChecks } from './checks/record-checks.ts';
import { checkReferences } from './checks/references.ts';
import { checkRelationships } from './checks/relations.ts';
import { checkDataset } from './checks/versions.ts';
import { buildCompetences } from './competences.ts';
import { applyCorrections } from './corrections.ts';
import type { Dataset, EntityTables } from './dataset.ts';
import { Events } from './event-finder.ts';
import { buildEvents, type LegalEvent } from './events.ts';
import { evidenceList } from './evidence.ts';
import { idsOfCompetences } from './fact-ids.ts';
import { buildFormerIds, checkFormerIds } from './former-ids.ts';
import { buildGaps, type DerivedGap, gapsOfActs, gapsOfBodies } from './gaps.ts';
import { buildLineage, buildReferences } from './lineage.ts';
import { type ToldLife, tellLives } from './lives.ts';
import { Names } from './names.ts';
import { orderedFacts } from './ordered-facts.ts';
import {
  buildBodies,
  buildCitations,
  buildClaims,
  buildDecisions,
  buildPersons,
  buildSources,
  buildWorks,
} from './people.ts';
import { type Place, Problems } from './problems.ts';
import { buildProvisions, evidenceOfProvision } from './provisions.ts';
import { type RecordOfTime, recordOfTime } from './record.ts';
import { withRulesOfForce } from './rules-of-force.ts';
import { uniteTold } from './told-twice.ts';
import { buildTree } from './tree.ts';
import { unitedSources } from './united-sources.ts';
import { buildVersions } from './versions.ts';

/** What came of the facts: the dataset, and whatever breaks the rules of the dossier. */
export interface Assembly {
  readonly dataset: Dataset;
  readonly breaches: readonly Breach[];
  /** How each provision's life was told, and its fact: what texts are joined by. */
  readonly lives: ReadonlyMap<string, ToldLife>;
  readonly provisions: ReadonlyMap<string, Fact<'provisions'>>;
}

type EvidenceOf = Map<string, readonly Evidence[]>;

/** The evidence that facts state, by the id of what it supports. */
function statedEvidence(
  facts: Facts,
  events: Iterable<LegalEvent>,
  competences: ReadonlyMap<object, string>,
  { publications }: RecordOfTime,
): EvidenceOf {
  const evidence: EvidenceOf = new Map();
  for (const kind of ['bodies', 'persons', 'works', 'claims'] as const) {
    const entries: readonly { fact: Pick<Fact<'persons'>, 'id' | 'evidence'> }[] = facts[kind];
    for (const { fact } of entries) evidence.set(fact.id, evidenceList(fact.evidence));
  }
  for (const { fact } of facts.acts) {
    evidence.set(fact.id, evidenceList([...fact.evidence, ...(publications.get(fact.id)?.evidence ?? [])]));
  }
  for (const { fact } of facts.competences) evidence.set(competences.get(fact) ?? '', evidenceList(fact.evidence));
  for (const event of events) evidence.set(event.amendment.id, event.evidence);
  return evidence;
}

/** Where things were told; the first place of what was told twice. */
function placesOf(
  facts: Facts,
  events: ReadonlyMap<string, LegalEvent>,
  competences: ReadonlyMap<object, string>,
): (id: string) => Place {
  const places = new Map<string, Place>();
  for (const kind of ['sources', 'acts', 'provisions', 'bodies', 'persons', 'works', 'claims', 'gaps'] as const) {
    const entries: readonly (Place & { fact: { id: string } })[] = facts[kind];
    for (const located of entries) if (!places.has(located.fact.id)) places.set(located.fact.id, located);
  }
  for (const located of facts.competences) places.set(competences.get(located.fact) ?? '', located);
  for (const [id, event] of events) places.set(id, event.place);
  return (id) => places.get(id) ?? { file: 'the dossier', line: 1 };
}

/**
 * Builds the dataset from facts, whatever is wrong with them, and says what is. Equal facts give an equal dataset on
 * any machine, in whatever order they come.
 */
export function assemble(given: Facts): Assembly {
  const assembly = assembleOnce(given);
  const blamed = blamedPublications(given, assembly.breaches, (facts) => assembleOnce(facts).breaches);
  return blamed.length === 0 ? assembly : { ...assembly, breaches: sortedBreaches([...assembly.breaches, ...blamed]) };
}

function assembleOnce(given: Facts): Assembly {
  const problems = new Problems();
  const found: DerivedGap[] = [];
  const told = uniteTold(applyCorrections(unitedSources(orderedFacts(given)), problems), found);
  const facts = withRulesOfForce(told, found);
  checkIds(facts, problems);
  const record = recordOfTime(facts, (act) => parseActId(act)?.adoptedOn ?? null);
  const tree = buildTree(facts);
  const eventsById = buildEvents(facts, record, found, problems);
  const events = new Events(eventsById, tree);
  const names = new Names(events, problems);
  const acts = buildActs(facts, eventsById, record, names, found);
  const lives = tellLives({ facts, acts, events, record, tree }, problems);
  const competenceIds = idsOfCompetences(facts);

  const evidence = statedEvidence(facts, eventsById.values(), competenceIds, record);
  const factOf = new Map(facts.provisions.map(({ fact }) => [fact.id, fact]));
  for (const fact of factOf.values()) evidence.set(fact.id, evidenceOfProvision(fact, record));
  const actOf = (id: string): Act | undefined => acts.get(parseProvisionId(id)?.act ?? '');
  const versions = buildVersions(lives, factOf, eventsById, evidence, actOf);
  for (const [id, list] of versions.evidence) evidence.set(id, list);

  const decisions = buildDecisions(facts);
  const citations = buildCitations(facts);
  const bodies = buildBodies(facts, names);
  found.push(...versions.gaps, ...gapsOfActs([...acts.values()]), ...gapsOfBodies(bodies));
  const entities: EntityTables = {
    Act: [...acts.values()],
    Provision: buildProvisions(facts, tree, names),
    ProvisionVersion: versions.list,
    Amendment: [...eventsById.values()].map((event) => event.amendment),
    Body: bodies,
    Competence: buildCompetences(facts, events, lives, bodies, problems),
    Person: buildPersons(facts),
    Work: buildWorks(facts),
    Claim: buildClaims(facts),
    Source: buildSources(facts),
    Gap: buildGaps(facts, found),
  };
  const content: Omit<Dataset, 'revision'> = {
    entities,
    evidence: new Map(sortedBy(evidence, ([id]) => id)),
    decisions,
    citations,
    lineage: buildLineage(facts, eventsById.values(), decisions, citations),
    references: buildReferences(facts),
    formerIds: buildFormerIds(facts, problems),
  };

  const known = new Set(
    Object.values<readonly Entity[]>(entities).flatMap((table) => table.map((entity) => entity.id)),
  );
  checkAmendments(eventsById, tree, problems);
  checkProvisions(facts, tree, record, problems);
  checkPublications(facts, problems);
  checkRecordChecks(facts, problems);
  checkRelationships(facts, record, competenceIds, problems);
  checkReferences(facts, known, content.formerIds, problems);
  checkFormerIds(facts, content.formerIds, known, problems);
  checkDataset(content, placesOf(facts, eventsById, competenceIds), problems);
  return {
    dataset: { revision: revisionOf(content), ...content },
    breaches: problems.breaches,
    lives,
    provisions: factOf,
  };
}

/**
 * What `assemble` makes of sound facts.
 * @throws DossierError with every breach of the dossier's rules (design: "Invariants"); then nothing may be loaded.
 */
export function assembleSound(facts: Facts): Assembly {
  const assembly = assemble(facts);
  if (assembly.breaches.length > 0) throw new DossierError(assembly.breaches);
  return assembly;
}

/**
 * The dataset of a dossier's facts.
 * @throws DossierError with every breach of the dossier's rules.
 * @example const dataset = buildDataset(await readDossier('data'));
 */
export function buildDataset(facts: Facts): Dataset {
  return assembleSound(facts).dataset;
}
