/** The stored graph as @neo4j/graphql is told of it: the labels, properties and relationships of `schema/graph.cypher`. */
export const typeDefs = /* GraphQL */ `
  type LineageProperties @relationshipProperties {
    on: Date
    evidence: [String!]
  }

  type Name @node {
    textRu: String
    textKk: String
    textEn: String
    from: Date
    to: Date
    position: Int!
  }

  type Act @node {
    id: String!
    sortKey: String!
    form: String!
    number: String
    adiletId: String
    adoptedOn: Date
    recordFrom: Date
    recordUntil: Date
    forceKind: String
    forceOn: Date
    forceEarliest: Date
    forceLatest: Date
    endKind: String
    endOn: Date
    endEarliest: Date
    endLatest: Date
    names: [Name!]! @relationship(type: "NAMES", direction: IN)
    amendedBy: [Act!]! @relationship(type: "AMENDED_BY", direction: OUT, properties: "LineageProperties")
    amends: [Act!]! @relationship(type: "AMENDED_BY", direction: IN, properties: "LineageProperties")
    replaces: [Act!]! @relationship(type: "REPLACED_BY", direction: IN, properties: "LineageProperties")
    repeals: [Act!]! @relationship(type: "REPEALED_BY", direction: IN, properties: "LineageProperties")
    takesUp: [Act!]! @relationship(type: "PROPOSED_AS", direction: IN, properties: "LineageProperties")
  }

  type Provision @node {
    id: String!
    sortKey: String!
    kind: String!
    number: String
    eId: String!
    names: [Name!]! @relationship(type: "NAMES", direction: IN)
    ofAct: [Act!]! @cypher(statement: "MATCH (act:Act&Entity {id: this.act}) RETURN act", columnName: "act")
    partOf: [Provision!]! @relationship(type: "PART_OF", direction: OUT)
    parts: [Provision!]! @relationship(type: "PART_OF", direction: IN)
    versions: [ProvisionVersion!]! @relationship(type: "HAS_VERSION", direction: OUT)
    amendments: [Amendment!]! @relationship(type: "TARGETS", direction: IN)
  }

  type ProvisionVersion @node {
    id: String!
    sortKey: String!
    validFrom: Date
    validTo: Date
    startKind: String!
    startOn: Date
    startEarliest: Date
    startLatest: Date
    endKind: String!
    endOn: Date
    endEarliest: Date
    endLatest: Date
    openedByAmendments: [Amendment!]! @relationship(type: "OPENED", direction: IN)
    closedByAmendments: [Amendment!]! @relationship(type: "CLOSED", direction: IN)
  }

  type Amendment @node {
    id: String!
    sortKey: String!
    kind: String!
    aspect: String!
    targetAct: String!
    adoptedOn: Date!
    inForceOn: Date
    inForceEarliest: Date
    inForceLatest: Date
    retroactive: Boolean!
    forceRuleKind: String!
    forceRuleAmount: Int
    forceRuleDate: Date
    forceRuleAsPrinted: String
    parent: String
    by: [Act!]! @relationship(type: "ENACTS", direction: IN)
    targetProvision: [Provision!]! @relationship(type: "TARGETS", direction: OUT)
    evidence: [Evidence!]! @relationship(type: "SUPPORTED_BY", direction: OUT)
  }

  type Body @node {
    id: String!
    sortKey: String!
    kind: String!
    levels: [String!]!
    existsFrom: Date
    existsTo: Date
    names: [Name!]! @relationship(type: "NAMES", direction: IN)
    broader: [Body!]! @relationship(type: "NARROWER_THAN", direction: OUT)
    competences: [Competence!]! @relationship(type: "HELD_BY", direction: IN)
  }

  type Competence @node {
    id: String!
    sortKey: String!
    modality: String!
    role: String!
    summaryRu: String
    summaryKk: String
    summaryEn: String
    validFrom: Date
    validTo: Date
    startKind: String!
    startEarliest: Date
    startLatest: Date
    heldBy: [Body!]! @relationship(type: "HELD_BY", direction: OUT)
    toward: [Body!]! @relationship(type: "TOWARD", direction: OUT)
    assignedBy: [Provision!]! @relationship(type: "ASSIGNED_BY", direction: OUT)
    continues: [Competence!]! @relationship(type: "CONTINUES", direction: OUT)
    gaveBy: [Amendment!]! @relationship(type: "GAVE", direction: IN)
    tookBy: [Amendment!]! @relationship(type: "TOOK", direction: IN)
  }

  type Person @node {
    id: String!
  }

  type Work @node {
    id: String!
    titleRu: String
    titleKk: String
    titleEn: String
  }

  type Claim @node {
    id: String!
    sortKey: String!
    stance: String!
    summaryRu: String
    summaryKk: String
    summaryEn: String
    asOf: Date
    assertedBy: [Person!]! @relationship(type: "ASSERTS", direction: IN)
    reportedIn: [Work!]! @relationship(type: "REPORTED_IN", direction: OUT)
    aboutActs: [Act!]! @relationship(type: "ABOUT", direction: OUT)
    aboutProvisions: [Provision!]! @relationship(type: "ABOUT", direction: OUT)
    aboutBodies: [Body!]! @relationship(type: "ABOUT", direction: OUT)
    aboutAmendments: [Amendment!]! @relationship(type: "ABOUT", direction: OUT)
    aboutWorks: [Work!]! @relationship(type: "ABOUT", direction: OUT)
    conflictsWith: [Provision!]! @relationship(type: "ALLEGES_CONFLICT_WITH", direction: OUT)
    agreesWith: [Claim!]! @relationship(type: "AGREES_WITH", direction: OUT)
    checks: [RecordCheck!]! @relationship(type: "CHECKS", direction: IN)
    evidence: [Evidence!]! @relationship(type: "SUPPORTED_BY", direction: OUT)
  }

  type RecordCheck @node {
    verdict: String!
    explanationRu: String
    explanationKk: String
    explanationEn: String
    evidence: [Evidence!]! @relationship(type: "SUPPORTED_BY", direction: OUT)
  }

  type Evidence @node {
    source: String!
    locator: String!
    confidence: String!
    from: [Source!]! @relationship(type: "FROM", direction: OUT)
  }

  type Source @node {
    id: String!
    title: String!
    url: String
    stateOf: Date
  }
`;
