/** The closed lists of terms (GraphQL enums, properties in Neo4j, keys in the dossier): one spelling everywhere. */

export const LANGUAGES = ['RU', 'KK', 'EN'] as const;
export type Language = (typeof LANGUAGES)[number];

export const ACT_FORMS = [
  'CONSTITUTION',
  'CONSTITUTIONAL_LAW',
  'CODE',
  'LAW',
  'PRESIDENTIAL_DECREE',
  'GOVERNMENT_RESOLUTION',
  'MASLIKHAT_DECISION',
  'MINISTERIAL_ORDER',
  'TREATY',
  'BILL',
] as const;
export type ActForm = (typeof ACT_FORMS)[number];

export const ACT_STATUSES = [
  'IN_FORCE',
  'NOT_YET_IN_FORCE',
  'REPEALED',
  'REJECTED',
  'WITHDRAWN',
  'UNCERTAIN',
  'UNKNOWN',
] as const;
export type ActStatus = (typeof ACT_STATUSES)[number];

export const PROVISION_KINDS = [
  'PREAMBLE',
  'SECTION',
  'CHAPTER',
  'ARTICLE',
  'PARAGRAPH',
  'SUBPARAGRAPH',
  'PART',
] as const;
export type ProvisionKind = (typeof PROVISION_KINDS)[number];

export const CERTAINTIES = ['CERTAIN', 'UNCERTAIN', 'BEYOND_RECORD'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const BOUND_KINDS = ['EXACT', 'BETWEEN', 'BEFORE_RECORD', 'OPEN'] as const;
export type BoundKind = (typeof BOUND_KINDS)[number];

export const TEXT_STATES = ['FULL', 'NOT_HELD'] as const;
export type TextState = (typeof TEXT_STATES)[number];

export const AMENDMENT_KINDS = [
  'INSERTION',
  'REWORDING',
  'MODIFICATION',
  'REPEAL',
  'TERM_REPLACEMENT',
  'RENUMBERING',
  'SUSPENSION',
  'EXPIRY',
] as const;
export type AmendmentKind = (typeof AMENDMENT_KINDS)[number];

export const AMENDMENT_ASPECTS = ['TEXT', 'HEADING', 'PREAMBLE', 'WHOLE_ACT'] as const;
export type AmendmentAspect = (typeof AMENDMENT_ASPECTS)[number];

export const FORCE_RULE_KINDS = [
  'ON_DATE',
  'ON_PUBLICATION',
  'DAYS_AFTER_PUBLICATION',
  'MONTHS_AFTER_PUBLICATION',
  'AS_THE_ACT_SAYS',
  'UNKNOWN',
] as const;
export type ForceRuleKind = (typeof FORCE_RULE_KINDS)[number];

export const BODY_KINDS = ['TYPE', 'INSTANCE'] as const;
export type BodyKind = (typeof BODY_KINDS)[number];

export const GOVERNMENT_LEVELS = ['REPUBLIC', 'OBLAST', 'DISTRICT', 'TOWN', 'RURAL', 'COMMUNITY'] as const;
export type GovernmentLevel = (typeof GOVERNMENT_LEVELS)[number];

export const MODALITIES = ['POWER', 'DUTY', 'PROHIBITION', 'SUBJECTION'] as const;
export type Modality = (typeof MODALITIES)[number];

export const COMPETENCE_ROLES = [
  'HOLDS_POWER',
  'BEARS_DUTY',
  'IS_ADDRESSEE',
  'APPOINTS',
  'DISMISSES',
  'DISSOLVES',
  'APPROVES',
  'CONSENTS',
  'ELECTS',
  'FORMS',
  'CONVENES',
  'SUPERVISES',
  'REPORTS_TO',
  'EXPRESSES_NO_CONFIDENCE',
] as const;
export type CompetenceRole = (typeof COMPETENCE_ROLES)[number];

export const CHANGE_KINDS = ['GAINED', 'LOST', 'CHANGED'] as const;
/** How a provision stands on one day against an earlier one. */
export type ProvisionChangeKind = 'INSERTED' | 'REPEALED' | 'CHANGED' | 'WORDS_REPLACED';
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export const WORK_KINDS = ['ARTICLE', 'BOOK', 'CHAPTER', 'COLLECTION', 'BULLETIN', 'HANDBOOK'] as const;
export type WorkKind = (typeof WORK_KINDS)[number];

export const STANCES = ['SUPPORTS', 'CRITICISES', 'PROPOSES', 'DESCRIBES'] as const;
export type Stance = (typeof STANCES)[number];

export const RECORD_VERDICTS = ['AGREES', 'DIFFERS', 'UNVERIFIED'] as const;
export type RecordVerdict = (typeof RECORD_VERDICTS)[number];

export const DECISION_KINDS = ['SUBMITTED', 'REJECTED', 'WITHDRAWN', 'ADOPTED'] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

export const LINEAGE_DIRECTIONS = ['ANCESTORS', 'DESCENDANTS', 'BOTH'] as const;
export type LineageDirection = (typeof LINEAGE_DIRECTIONS)[number];

/** From the older to the newer, or from the object to the one who acted. AMENDED_BY and CITED_BY are derived at build. */
export const LINEAGE_EDGE_TYPES = [
  'REPLACED_BY',
  'AMENDED_BY',
  'SUCCEEDED_BY',
  'PROPOSED_AS',
  'SUBMITTED_BY',
  'REJECTED_BY',
  'CITED_BY',
  'REPEALED_BY',
] as const;
export type LineageEdgeType = (typeof LINEAGE_EDGE_TYPES)[number];

export const TIMELINE_GROUPINGS = ['ARTICLE', 'CHAPTER'] as const;
export type TimelineGrouping = (typeof TIMELINE_GROUPINGS)[number];

export const SEARCHABLE_TYPES = ['ACT', 'PROVISION', 'BODY', 'PERSON', 'WORK', 'CLAIM'] as const;
export type SearchableType = (typeof SEARCHABLE_TYPES)[number];

export const CONFIDENCES = ['READ_IN_OFFICIAL_TEXT', 'READ_IN_SECONDARY_SOURCE', 'INFERRED', 'UNVERIFIED'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const GAP_KINDS = [
  'MISSING',
  'UNREAD',
  'DISAGREEMENT',
  'UNCERTAIN_DATE',
  'AMBIGUOUS_ATTRIBUTION',
  'ILLEGIBLE',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

export const DATASET_STATES = ['READY', 'LOADING', 'INCOMPLETE'] as const;
export type DatasetState = (typeof DATASET_STATES)[number];

/** The orders of a list of acts; the first is its own. */
export const ACT_ORDERS = [
  'ADOPTED_ASC',
  'ADOPTED_DESC',
  'IN_FORCE_ASC',
  'IN_FORCE_DESC',
  'CHANGES_ASC',
  'CHANGES_DESC',
] as const;
export type ActOrder = (typeof ACT_ORDERS)[number];

/** The orders of a list of amendments; the first is its own. */
export const AMENDMENT_ORDERS = ['IN_FORCE_ASC', 'IN_FORCE_DESC', 'ADOPTED_ASC', 'ADOPTED_DESC'] as const;
export type AmendmentOrder = (typeof AMENDMENT_ORDERS)[number];
