// The graph in Neo4j 5: its constraints and indexes, applied from this file before every load.
// Each statement ends with a semicolon. None is ever taken back, each may be applied again.
//
// NODES. Every node has the label Entity, an id that is unique in the whole graph, a content hash, and the label
// of its type. Days are dates. A bound (start, end, force) lies flat beside its owner: startKind, startOn,
// startEarliest, startLatest. A text in several languages lies flat as well: summaryRu, summaryKk, summaryEn.
// Lists of ids keep the order of the dossier; relationships tell the same facts to those who walk.
//
//   Act Provision ProvisionVersion Amendment Body Competence Person Work Claim Source Gap   (property type: the same word)
//   Name         a title, heading or name in up to three languages that held from a day until another
//   VersionText  the words of a version as one source prints them, whole from a day until another; only from the
//                user's own copies
//   Evidence     a place in a source, with the confidence of the reading; shared by all that rest on it
//   Decision     a step of a bill's way
//   Citation     one work citing another, with pages
//   RecordCheck  a claim held against the official record
//   GapSide      one of the values that the sources give for what a gap is about
//   FormerId     an id that something had before
//   Dataset      one node: state, revision and the moment of the load
//   LoadMark     one node: commits, a count that is odd while an update is being committed
//
// RELATIONSHIPS between things that have a public id (a path walks these alone)
//   (Act)-[:ENACTS]->(Amendment)-[:TARGETS]->(Provision or Act)   (Amendment)-[:DETAIL_OF]->(Amendment)
//   (Provision)-[:PART_OF]->(Provision or Act)                    (Provision)-[:HAS_VERSION]->(ProvisionVersion)
//   (Amendment)-[:OPENED]->(ProvisionVersion)                     (Amendment)-[:CLOSED]->(ProvisionVersion)
//   (Competence)-[:ASSIGNED_BY]->(Provision)                      (Competence)-[:HELD_BY]->(Body)
//   (Competence)-[:TOWARD]->(Body)                                (Competence)-[:CONTINUES]->(Competence): in other words before
//   (Amendment)-[:GAVE]->(Competence)                             (Amendment)-[:TOOK]->(Competence)
//   (Body)-[:NARROWER_THAN]->(Body)                               (Provision)-[:REFERS_TO]->(Provision)
//   (Person)-[:AUTHORED]->(Work)                                  (Person)-[:EDITED]->(Work)
//   (Work)-[:CONTAINED_IN]->(Work)                                (Person)-[:ASSERTS]->(Claim)
//   (Claim)-[:ABOUT]->(anything)                                  (Claim)-[:ALLEGES_CONFLICT_WITH]->(Provision)
//   (Claim)-[:AGREES_WITH]->(Claim)                               (Claim)-[:REPORTED_IN]->(Work)
//   (Gap)-[:GAP_ABOUT]->(anything)
// of lineage, from the older to the newer or from the object to the one who acted; with on (a date) and
// evidence (ids of Evidence nodes)
//   REPLACED_BY, REPEALED_BY, PROPOSED_AS between acts; AMENDED_BY between acts, derived from the amendments;
//   SUCCEEDED_BY between provisions or bodies; SUBMITTED_BY, REJECTED_BY from a bill to a body; CITED_BY between works
// and of what hangs on its owner
//   (VersionText)-[:WORDS_OF]->(ProvisionVersion)                 (VersionText)-[:FROM]->(Source)
//   (Name)-[:NAMES]->(Act, Provision or Body)                     (owner)-[:SUPPORTED_BY {position}]->(Evidence)-[:FROM]->(Source)
//   (Decision)-[:ON]->(Act)                                       (Decision)-[:TAKEN_BY]->(Body)
//   (Decision)-[:BY_INSTRUMENT]->(Act)                            (Citation)-[:CITING]->(Work), (Citation)-[:CITED]->(Work)
//   (RecordCheck)-[:CHECKS]->(Claim)                              (GapSide)-[:SIDE_OF]->(Gap)
//   (FormerId)-[:NOW]->(anything)

CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT dataset_id IF NOT EXISTS FOR (n:Dataset) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT load_mark_id IF NOT EXISTS FOR (n:LoadMark) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT former_id IF NOT EXISTS FOR (n:FormerId) REQUIRE n.formerId IS UNIQUE;

CREATE INDEX entity_type_sort_key IF NOT EXISTS FOR (n:Entity) ON (n.type, n.sortKey);
CREATE INDEX act_sort_key IF NOT EXISTS FOR (n:Act) ON (n.sortKey);
CREATE INDEX act_adilet_id IF NOT EXISTS FOR (n:Act) ON (n.adiletId);
CREATE INDEX act_bare_number IF NOT EXISTS FOR (n:Act) ON (n.bareNumber);
CREATE INDEX provision_sort_key IF NOT EXISTS FOR (n:Provision) ON (n.sortKey);
CREATE INDEX provision_act IF NOT EXISTS FOR (n:Provision) ON (n.act);
CREATE INDEX provision_e_id IF NOT EXISTS FOR (n:Provision) ON (n.eId);
CREATE INDEX version_valid_from IF NOT EXISTS FOR (n:ProvisionVersion) ON (n.validFrom);
CREATE INDEX amendment_sort_key IF NOT EXISTS FOR (n:Amendment) ON (n.sortKey);
CREATE INDEX amendment_by IF NOT EXISTS FOR (n:Amendment) ON (n.by);
CREATE INDEX amendment_target IF NOT EXISTS FOR (n:Amendment) ON (n.target);
CREATE INDEX amendment_target_act IF NOT EXISTS FOR (n:Amendment) ON (n.targetAct);
CREATE INDEX amendment_adopted_on IF NOT EXISTS FOR (n:Amendment) ON (n.adoptedOn);
CREATE INDEX body_sort_key IF NOT EXISTS FOR (n:Body) ON (n.sortKey);
CREATE INDEX competence_valid_from IF NOT EXISTS FOR (n:Competence) ON (n.validFrom);
CREATE INDEX person_sort_key IF NOT EXISTS FOR (n:Person) ON (n.sortKey);
CREATE INDEX work_sort_key IF NOT EXISTS FOR (n:Work) ON (n.sortKey);
CREATE INDEX claim_sort_key IF NOT EXISTS FOR (n:Claim) ON (n.sortKey);
CREATE INDEX gap_sort_key IF NOT EXISTS FOR (n:Gap) ON (n.sortKey);

// Words of titles, headings, names and summaries as src/graph/search keeps them: folded, with their stems in Russian,
// Kazakh and English, so that the index has nothing left to do but to cut at blanks.
DROP INDEX searched IF EXISTS;
CREATE FULLTEXT INDEX search_terms IF NOT EXISTS
FOR (n:Act|Provision|Body|Person|Work|Claim) ON EACH [n.searchTerms]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}};
