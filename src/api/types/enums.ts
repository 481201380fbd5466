/** The closed lists of terms, each with what it means in law. */

import type { RelationshipType as Relationship } from '../../graph/relationships.ts';
import type * as terms from '../../model/terms.ts';
import { builder } from '../builder.ts';
import { described } from './described.ts';

export const Language = builder.enumType('Language', {
  description:
    'A language in which names, titles and summaries are held. Where one is missing: Russian, then Kazakh, then English.',
  values: described<terms.Language>({
    RU: 'Russian (русский).',
    KK: 'Kazakh (қазақша).',
    EN: 'English, shown last where no language is asked for.',
  }),
});

export const ActForm = builder.enumType('ActForm', {
  description: 'The form in which an act was made: it tells its rank and who could make it.',
  values: described<terms.ActForm>({
    CONSTITUTION: 'A constitution: the law above all others.',
    CONSTITUTIONAL_LAW: 'A constitutional law: ranks between the Constitution and ordinary laws.',
    CODE: 'A law that gathers the rules of a whole branch, as the Budget Code.',
    LAW: 'An ordinary law of the Parliament (or of the body that legislated before it).',
    PRESIDENTIAL_DECREE: 'A decree of the President.',
    GOVERNMENT_RESOLUTION: 'An act by which the Government as a whole decides; below laws and decrees.',
    MASLIKHAT_DECISION: 'A decision of a maslikhat, the local representative body.',
    MINISTERIAL_ORDER: 'An order of a ministry.',
    TREATY: 'A treaty between states.',
    BILL: 'A bill: a draft that never took force under this name, and so never opens a version of a provision.',
  }),
});

export const ActStatus = builder.enumType('ActStatus', {
  description: 'How an act stands on a day.',
  values: described<terms.ActStatus>({
    IN_FORCE: 'It binds on that day.',
    NOT_YET_IN_FORCE: 'It is not adopted yet, or adopted and not yet binding.',
    REPEALED: 'It has ceased: repealed, expired or replaced.',
    REJECTED: 'A bill that was turned down on or before that day, or on a day not known.',
    WITHDRAWN: 'A bill that the one who submitted it took back.',
    UNCERTAIN: 'The day lies between the earliest and the latest day on which it can have begun or ceased to bind.',
    UNKNOWN: 'No source at hand tells.',
  }),
});

export const ProvisionKind = builder.enumType('ProvisionKind', {
  description: 'The kind of a part of an act (раздел, глава, статья, пункт, подпункт, часть).',
  values: described<terms.ProvisionKind>({
    PREAMBLE: 'The preamble (преамбула, кіріспе).',
    SECTION: 'A section (раздел, бөлім).',
    CHAPTER: 'A chapter (глава, тарау).',
    ARTICLE: 'An article (статья, бап): numbered through the whole act, whatever its chapter.',
    PARAGRAPH: 'A paragraph of an article, "1." (пункт, тармақ).',
    SUBPARAGRAPH: 'A subparagraph, "1)" (подпункт, тармақша).',
    PART: 'An unnumbered part of an article or paragraph, counted from the first (часть, бөлік).',
  }),
});

export const Certainty = builder.enumType('Certainty', {
  description: 'How sure an answer about a day is. Nothing is guessed: what the sources leave open is said.',
  values: described<terms.Certainty>({
    CERTAIN: 'Every day on which the answer rests is known.',
    UNCERTAIN: 'The day lies within [earliest, latest) of a change whose day of force is not known.',
    BEYOND_RECORD:
      'The day lies before the first or after the last source at hand for this act, or the provision has changed since its powers were last read.',
  }),
});

export const BoundKind = builder.enumType('BoundKind', {
  description: 'How the beginning or the end of a version is known.',
  values: described<terms.BoundKind>({
    EXACT: 'The day is known.',
    BETWEEN: 'Only the earliest and perhaps the latest day are known.',
    BEFORE_RECORD: 'It began before the oldest source at hand.',
    OPEN: 'It still holds at the end of the record.',
  }),
});

export const TextState = builder.enumType('TextState', {
  description: 'Whether the wording of a version is held.',
  values: described<terms.TextState>({
    FULL: 'The whole wording is held.',
    NOT_HELD: 'Only the facts about the version are held. Texts come from your own copy of the law.',
  }),
});

export const TextChangeKind = builder.enumType('TextChangeKind', {
  description: 'What became of a run of words between two versions.',
  values: described<'SAME' | 'ADDED' | 'REMOVED'>({
    SAME: 'The words stand in both versions.',
    ADDED: 'The words stand in the newer version alone.',
    REMOVED: 'The words stand in the older version alone.',
  }),
});

export const AmendmentKind = builder.enumType('AmendmentKind', {
  description: 'What an act did to a provision, after the kinds of modification of Akoma Ntoso.',
  values: described<terms.AmendmentKind>({
    INSERTION: 'The provision was added ("дополнен статьей").',
    REWORDING: 'The provision was set out anew as a whole ("в редакции").',
    MODIFICATION:
      'Something in the provision was changed; the details say what, where they are known ("с изменениями").',
    REPEAL: 'The provision was struck out or lost force ("исключен", "утратил силу").',
    TERM_REPLACEMENT: 'Words were replaced throughout a text ("слова … заменены словами …").',
    RENUMBERING: 'The provision got another number.',
    SUSPENSION: 'The provision was suspended for a time.',
    EXPIRY: 'The provision ended on a day set in advance ("действовал до").',
  }),
});

export const AmendmentAspect = builder.enumType('AmendmentAspect', {
  description: 'Which side of its target an amendment changed.',
  values: described<terms.AmendmentAspect>({
    TEXT: 'The words of the provision, with or without its heading.',
    HEADING: 'The heading or the title alone.',
    PREAMBLE: 'The words before the first part of the act.',
    WHOLE_ACT: 'The act throughout, as a replacement of words everywhere.',
  }),
});

export const ForceRuleKind = builder.enumType('ForceRuleKind', {
  description: 'How an act says when its change takes force.',
  values: described<terms.ForceRuleKind>({
    ON_DATE: 'On a stated day, which may lie before adoption (retroactive force).',
    ON_PUBLICATION: 'On the day of first official publication.',
    DAYS_AFTER_PUBLICATION:
      'Upon expiry of so many calendar days after publication: binding from the day after the last of them.',
    MONTHS_AFTER_PUBLICATION: 'Upon expiry of so many months after publication: binding from the next day.',
    AS_THE_ACT_SAYS: 'By a provision of the amending act that the source names without repeating it.',
    UNKNOWN:
      'No source at hand states a rule, or it states one that no other kind tells: then its words are kept as printed.',
  }),
});

export const BodyKind = builder.enumType('BodyKind', {
  description: 'Whether a body is a kind of body or one body.',
  values: described<terms.BodyKind>({
    TYPE: 'A kind that has many bodies: "akim of an oblast".',
    INSTANCE: 'One body: "Majilis of the Parliament".',
  }),
});

export const GovernmentLevel = builder.enumType('GovernmentLevel', {
  description: 'The level of the administrative division on which a body works.',
  values: described<terms.GovernmentLevel>({
    REPUBLIC: 'The whole country: the President, the Parliament, the Government.',
    OBLAST: 'Oblast, city of republican significance, capital.',
    DISTRICT: 'District, city of oblast significance.',
    TOWN: 'District in a city, town of district significance.',
    RURAL: 'Settlement, village, rural district.',
    COMMUNITY: 'The local community itself.',
  }),
});

export const Modality = builder.enumType('Modality', {
  description: 'Whether a provision lets, bids or forbids a body to do something, or subjects it to another.',
  values: described<terms.Modality>({
    POWER: 'It may do it.',
    DUTY: 'It must do it.',
    PROHIBITION: 'It must not do it.',
    SUBJECTION: 'Another body acts upon it.',
  }),
});

export const CompetenceRole = builder.enumType('CompetenceRole', {
  description: 'What a body does, or undergoes, under a competence.',
  values: described<terms.CompetenceRole>({
    HOLDS_POWER: 'Holds a power that no narrower role names.',
    BEARS_DUTY: 'Bears a duty that no narrower role names.',
    IS_ADDRESSEE: 'Is the one to whom a prohibition or an act of another is addressed.',
    APPOINTS: 'Appoints the body toward which it acts.',
    DISMISSES: 'Ends the term of office of the one toward whom it acts.',
    DISSOLVES: 'Dissolves it or ends its term early.',
    APPROVES: 'Approves what another drew up.',
    CONSENTS: 'Gives the consent that another needs.',
    ELECTS: 'Chooses by vote the one toward whom it acts.',
    FORMS: 'Forms or sets it up.',
    CONVENES: 'Calls it together.',
    SUPERVISES: 'Supervises it or what it does.',
    REPORTS_TO: 'Gives an account of its work to the one toward whom it acts.',
    EXPRESSES_NO_CONFIDENCE: 'Votes no confidence in it.',
  }),
});

export const ProvisionChangeKind = builder.enumType('ProvisionChangeKind', {
  description: 'How a provision stands on the second of two days against the first.',
  values: described<terms.ProvisionChangeKind>({
    INSERTED: 'It is in force on the second day alone.',
    REPEALED: 'It is in force on the first day alone.',
    CHANGED: 'It is in force on both days, in another version: `before` and `after` are both given.',
    WORDS_REPLACED:
      'It is in force on both days, and all that changed are words that a law replaced throughout the act.',
  }),
});

export const ChangeKind = builder.enumType('ChangeKind', {
  description: 'What became of a power.',
  values: described<terms.ChangeKind>({
    GAINED: 'The body did not have it before.',
    LOST: 'The body does not have it any more.',
    CHANGED: 'The same power in other words: `before` and `after` are both given.',
  }),
});

export const WorkKind = builder.enumType('WorkKind', {
  description: 'The kind of a published work.',
  values: described<terms.WorkKind>({
    ARTICLE: 'An article in a journal or a newspaper.',
    BOOK: 'A monograph or another work that makes a volume of its own.',
    CHAPTER: 'A chapter or a contribution in a book.',
    COLLECTION: 'A collection of works or documents.',
    BULLETIN: 'A bulletin or gazette.',
    HANDBOOK: 'A handbook or reference book.',
  }),
});

export const Stance = builder.enumType('Stance', {
  description: 'What an author does with the thing he speaks of.',
  values: described<terms.Stance>({
    SUPPORTS: 'Speaks for it.',
    CRITICISES: 'Speaks against it.',
    PROPOSES: 'Proposes something about it.',
    DESCRIBES: 'Says how it is.',
  }),
});

export const RecordVerdict = builder.enumType('RecordVerdict', {
  description: 'What the official record says to a claim.',
  values: described<terms.RecordVerdict>({
    AGREES: 'The official texts say the same.',
    DIFFERS: 'The official texts say otherwise.',
    UNVERIFIED: 'The official texts at hand do not decide it.',
  }),
});

export const DecisionKind = builder.enumType('DecisionKind', {
  description: "A step of a bill's way.",
  values: described<terms.DecisionKind>({
    SUBMITTED: 'It was brought in.',
    REJECTED: 'It was turned down.',
    WITHDRAWN: 'It was taken back.',
    ADOPTED: 'It was adopted; the act it became is named.',
  }),
});

const LINEAGE = {
  REPLACED_BY: 'The later act took the place of the earlier.',
  AMENDED_BY: 'The later act changed the earlier one or a part of it (derived from the amendments).',
  SUCCEEDED_BY: 'A provision after renumbering, or a body that took over.',
  PROPOSED_AS: 'From a bill to the act that took up its subject; only where a source says so.',
  SUBMITTED_BY: 'From a bill to the body that brought it in.',
  REJECTED_BY: 'From a bill to the body that turned it down.',
  CITED_BY: 'From a work to a work that cites it.',
  REPEALED_BY: 'The later act ended the earlier.',
};

export const LineageEdgeType = builder.enumType('LineageEdgeType', {
  description: 'A relationship of lineage: from the older to the newer, or from the object to the one who acted.',
  values: described<terms.LineageEdgeType>(LINEAGE),
});

export const RelationshipType = builder.enumType('RelationshipType', {
  description: 'A relationship between two things of the graph, read from the first to the second.',
  values: described<Relationship>({
    ENACTS: 'From an act to an amendment that it made.',
    TARGETS: 'From an amendment to the provision or act that it changed.',
    DETAIL_OF: 'From an amendment to the one that it spells out: what was done to a paragraph, to that of the article.',
    PART_OF: 'From a provision to what it is part of: a larger provision, or the act.',
    HAS_VERSION: 'From a provision to one of its wordings.',
    OPENED: 'From an amendment to a wording that began with it.',
    CLOSED: 'From an amendment to a wording that ended with it.',
    ASSIGNED_BY: 'From a competence to the provision that assigns it.',
    HELD_BY: 'From a competence to the body that holds it.',
    TOWARD: 'From a competence to the body over which it is held.',
    CONTINUES: 'From a competence to the same one in its words before.',
    GAVE: 'From an amendment to a competence that began with it.',
    TOOK: 'From an amendment to a competence that ended with it.',
    NARROWER_THAN: 'From a kind of body, or one body, to the kind that it is one of.',
    AUTHORED: 'From a person to a work that they wrote.',
    EDITED: 'From a person to a work that they edited.',
    CONTAINED_IN: 'From a work to the work that it is part of.',
    ASSERTS: 'From a person to what they claim.',
    ABOUT: 'From a claim to what it speaks of.',
    ALLEGES_CONFLICT_WITH: 'From a claim to a provision with which, it says, something conflicts.',
    AGREES_WITH: 'From a claim to a claim that it agrees with.',
    REPORTED_IN: 'From a claim to the work in which it was read.',
    REFERS_TO: 'From a provision to a provision that its words refer to.',
    GAP_ABOUT: 'From a gap to the thing of which something is not known.',
    ...LINEAGE,
  }),
});

export const Confidence = builder.enumType('Confidence', {
  description: 'How sure the reading of a source is.',
  values: described<terms.Confidence>({
    READ_IN_OFFICIAL_TEXT: 'Read in an official text or a page of the official database.',
    READ_IN_SECONDARY_SOURCE: 'Read in a source that reports it.',
    INFERRED: 'Follows from what sources say, by a rule that the project states.',
    UNVERIFIED: 'Said, and not confirmed by any source at hand.',
  }),
});

export const GapKind = builder.enumType('GapKind', {
  description: 'Why something is not in the data, or not in one way.',
  values: described<terms.GapKind>({
    MISSING: 'No source at hand tells it.',
    UNREAD: 'It is printed, and could not be read by the program.',
    DISAGREEMENT: 'Sources say different things; each side is given.',
    UNCERTAIN_DATE: 'Only bounds of a day are known.',
    AMBIGUOUS_ATTRIBUTION: 'More than one act or amendment can have done it.',
    ILLEGIBLE: 'The source is cut off or cannot be read there.',
  }),
});

export const DatasetState = builder.enumType('DatasetState', {
  description: 'Whether the graph can answer.',
  values: described<terms.DatasetState>({
    READY: 'It is complete.',
    LOADING: 'It is being filled for the first time; other fields answer with DATASET_LOADING.',
    INCOMPLETE:
      'Nothing is loaded yet, its first load was broken off, or another version of the program loaded it; other fields answer with DATASET_INCOMPLETE.',
  }),
});

export const CitationProblemKind = builder.enumType('CitationProblemKind', {
  description: 'Why a citation names no one thing.',
  values: described<'NOT_A_CITATION' | 'AMBIGUOUS' | 'UNKNOWN_ACT' | 'NO_SUCH_PROVISION' | 'NOT_ON_THAT_DAY'>({
    NOT_A_CITATION: 'The text, from `readUpTo` on, is not in a form that is understood.',
    AMBIGUOUS: 'Several things fit; they are the candidates.',
    UNKNOWN_ACT: 'The act that is named is not in the graph, or no act is named and none fits.',
    NO_SUCH_PROVISION:
      'No act that fits is known to have such a provision, on any day; candidates are the provisions above it that they have, or the acts.',
    NOT_ON_THAT_DAY:
      'The provision exists, and is not in force on that day; it is the candidate, and so is every other that bore its number.',
  }),
});
