/**
 * The shapes of facts: what every reader yields and every file of the dossier holds. One file of the
 * dossier holds one kind, under a key of that name; `schema/dossier/` holds the same shapes as JSON Schema.
 * Descriptions here are what an editor shows while a fact is typed in.
 */
import { z } from 'zod';
import { type LocalDate, parseLocalDate } from '../model/dates.ts';
import * as terms from '../model/terms.ts';

const day = z
  .string()
  .refine((s) => parseLocalDate(s) !== null, { message: 'is not a calendar day (YYYY-MM-DD)' })
  .transform((s) => s as LocalDate)
  .meta({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'A calendar day, YYYY-MM-DD.' });

const idOf = (prefix: string, example: string) =>
  z
    .string()
    .regex(new RegExp(`^${prefix}:[^\\s]+$`), `is not an id like ${example}`)
    .meta({ examples: [example] });

const act = idOf('act', 'act:kz/law/2001-01-23/148');
const provision = idOf('prov', 'prov:kz/law/2001-01-23/148#art_6');
const amendment = idOf('amend', 'amend:kz/law/2013-06-13/101:kz/law/2001-01-23/148#art_6:modification');
const body = idOf('body', 'body:maslikhat.oblast');
const competence = idOf('comp', 'comp:kz/law/2001-01-23/148#art_6:maslikhat:approves');
const person = idOf('person', 'person:nurpeisov-e-k');
const work = idOf('work', 'work:nurpeisov-legislation-idea');
const claim = idOf('claim', 'claim:nurpeisov.dual-akim');
const source = idOf('source', 'source:zan/7966/2013-06-13/ru');
const gap = idOf('gap', 'gap:act-title/kz/law/2011-07-21/465');
const anything = z.string().regex(/^(act|prov|ver|amend|body|comp|person|work|claim|source|gap):\S+$/, 'is not an id');

const localText = z
  .strictObject({
    ru: z.string().min(1).optional(),
    kk: z.string().min(1).optional(),
    en: z.string().min(1).optional(),
  })
  .refine((t) => t.ru ?? t.kk ?? t.en, { message: 'needs at least one language' });

const evidence = z.strictObject({
  source,
  locator: z
    .string()
    .min(1)
    .describe('A place a reader can find again: article, footnote, anchor, first words of a paragraph.'),
  confidence: z.enum(terms.CONFIDENCES).default('READ_IN_OFFICIAL_TEXT'),
});
const evidences = z.array(evidence).min(1, 'needs evidence: a source and a place in it');

const moment = z
  .union([day, z.strictObject({ by: act })])
  .describe('A day, or the act whose change brought it about (its day of force follows from that event).');

const datedName = z.strictObject({
  ru: z.string().optional(),
  kk: z.string().optional(),
  en: z.string().optional(),
  from: moment.optional(),
  to: moment.optional(),
});

export const force = z.strictObject({
  kind: z.enum(terms.FORCE_RULE_KINDS),
  amount: z.int().nonnegative().optional().describe('Days or months after publication.'),
  date: day.optional(),
  provision: z.string().optional().describe('For AS_THE_ACT_SAYS: eId of the rule in the amending act, e.g. art_2.'),
  asPrinted: z.string().optional(),
});

const actFact = z.strictObject({
  id: act,
  number: z.string().optional().describe('With the suffix of the convocation where it was read: 101-V.'),
  adiletId: z
    .string()
    .regex(/^[A-Z]\d{9}[\d_K]$/)
    .optional(),
  bankCode: z.string().regex(/^\d+$/).optional().describe('Code in the reference bank of acts.'),
  titles: z.array(datedName).default([]).describe('Empty where no source at hand gives the title: a Gap is made.'),
  force: force.optional().describe("The act's own entry into force, where a source states it."),
  end: z
    .strictObject({ on: day.optional(), by: act.optional() })
    .optional()
    .describe('When it ceased where no amendment on record says so.'),
  evidence: evidences,
});

const publicationFact = z
  .strictObject({
    act,
    on: day,
    gazette: z.string().min(1).optional().describe('The gazette or newspaper, as it names itself.'),
    number: z.string().min(1).optional().describe('The issue, as printed.'),
    evidence: evidences,
  })
  .describe(
    'The first official publication of an act: makes the days of force of all its changes exact that no source contradicts.',
  );

const provisionFact = z.strictObject({
  id: provision,
  parent: provision.optional().describe('Where the eId does not tell it: the chapter of an article.'),
  headings: z.array(datedName).optional(),
  seen: z
    .record(source, z.string())
    .optional()
    .describe(
      'The editions that show it, each with a fingerprint of its wording there; empty: none of them does; left out: not known.',
    ),
  otherLanguages: z
    .record(source, z.string())
    .optional()
    .describe(
      'Texts in other languages than those of `seen`, each with a fingerprint of its wording there: tells whether a copy reads alike. When the provision was in force follows from `seen` alone.',
    ),
  inserted: moment.optional().describe('For authored provisions younger than their act.'),
  evidence: evidences.optional().describe('May be left out where `seen` names an edition.'),
});

const amendmentFact = z.strictObject({
  by: act,
  target: z.union([act, provision]),
  kind: z.enum(terms.AMENDMENT_KINDS),
  aspect: z.enum(terms.AMENDMENT_ASPECTS).default('TEXT'),
  force: force.default({ kind: 'UNKNOWN' }),
  parent: amendment.optional().describe('The event at the article, of which this is a detail.'),
  byProvision: provision.optional(),
  evidence: evidences,
});

const targets = z.array(provision).min(1).optional();

const changeFact = z
  .strictObject({
    between: z.tuple([source, source]).describe('The neighbouring editions between which it happened.'),
    candidates: z
      .array(act)
      .describe(
        'The acts that can have made each of these changes by what they did above it; none: no note names one.',
      ),
    inserted: targets,
    repealed: targets,
    reworded: targets.describe('Less than half of the words stayed.'),
    changed: targets.describe('Other words in part.'),
    moved: targets.describe('They go on under another number (relations tell which).'),
    replaced: targets.describe('Nothing but words that the acts named here replaced throughout.'),
  })
  .refine((f) => f.inserted ?? f.repealed ?? f.reworded ?? f.changed ?? f.moved ?? f.replaced, {
    message: 'needs at least one list of what changed: inserted, repealed, reworded, changed, moved or replaced',
  });

/** The lists of a `changes` fact, each with the kind of change that it holds. */
export const CHANGE_LISTS = [
  ['INSERTION', 'inserted'],
  ['REPEAL', 'repealed'],
  ['REWORDING', 'reworded'],
  ['MODIFICATION', 'changed'],
  ['RENUMBERING', 'moved'],
  ['TERM_REPLACEMENT', 'replaced'],
] as const satisfies readonly (readonly [terms.AmendmentKind, keyof z.infer<typeof changeFact>])[];

const bodyFact = z.strictObject({
  id: body,
  kind: z.enum(terms.BODY_KINDS),
  levels: z.array(z.enum(terms.GOVERNMENT_LEVELS)),
  names: z.array(datedName).min(1),
  aliases: z.array(z.string()).default([]),
  broader: z.array(body).default([]),
  existsFrom: moment.optional(),
  existsTo: moment.optional(),
  evidence: evidences,
});

const competenceFact = z.strictObject({
  provision,
  body,
  role: z.enum(terms.COMPETENCE_ROLES),
  modality: z.enum(terms.MODALITIES),
  toward: z.array(body).default([]),
  from: z
    .strictObject({ by: act })
    .optional()
    .describe('The act that gave it; absent: as old as the oldest edition at hand.'),
  to: z.strictObject({ by: act }).optional().describe('The act that took it or put it in other words.'),
  continues: competence.optional(),
  summary: localText,
  evidence: evidences,
});

const personFact = z.strictObject({
  id: person,
  name: localText,
  nameAsPrinted: z.array(z.string()).min(1),
  evidence: evidences,
});

const workFact = z.strictObject({
  id: work,
  kind: z.enum(terms.WORK_KINDS),
  title: localText,
  authors: z.array(person).default([]),
  editors: z.array(person).default([]),
  year: z.int().optional(),
  place: z.string().optional(),
  publisher: z.string().optional(),
  partOf: work.optional(),
  evidence: evidences,
});

const citationFact = z.strictObject({
  from: work,
  to: work,
  pages: z.string().optional().describe('As printed.'),
  stance: z.enum(terms.STANCES).optional(),
  evidence: evidences,
});

const WORDS = 'Words without regard to case and typography; a * stands for any ending: "аульн* округ*".';

const recordTest = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('WORDS'),
      in: z.union([provision, act]).describe('The provision with all its parts; an act: its title.'),
      on: day,
      says: z.array(z.string().min(1)).default([]).describe(WORDS),
      lacks: z.array(z.string().min(1)).default([]).describe(WORDS),
    }),
    z.strictObject({
      kind: z.literal('YEARS'),
      act,
      years: z.array(z.int()).min(1),
      within: z.tuple([z.int(), z.int()]).describe('First and last year looked at.'),
    }),
    z.strictObject({ kind: z.literal('EVENT'), event: amendment }),
  ])
  .describe('What must be so if the claim is right; held against the texts by `zangraph verify`.');

const claimFact = z.strictObject({
  id: claim,
  stance: z.enum(terms.STANCES),
  summary: localText,
  assertedBy: z.array(person).min(1),
  reportedIn: work,
  asOf: day.optional(),
  about: z.array(anything).min(1),
  conflictsWith: z.array(provision).default([]),
  agreesWith: z.array(claim).default([]),
  recordCheck: z
    .strictObject({ verdict: z.enum(terms.RECORD_VERDICTS), explanation: localText, evidence: z.array(evidence) })
    .optional(),
  recordTests: z.array(recordTest).default([]),
  evidence: evidences,
});

const recordCheckFact = z
  .strictObject({
    claim,
    verdict: z.enum(terms.RECORD_VERDICTS),
    outcomes: z
      .array(z.enum(['HOLDS', 'FAILS', 'UNDECIDED']))
      .min(1)
      .describe('Of the tests of the claim, in their order.'),
    tests: z.string().describe('A digest of the tests that were made: others need another look.'),
    texts: z
      .array(z.strictObject({ source, locator: z.string().min(1), sha256: z.string().regex(/^[0-9a-f]{64}$/) }))
      .describe('The places that were looked at, each with the hash of the text that was used.'),
  })
  .describe('How a claim stands to the texts; written by `zangraph verify`.');

const decisionFact = z.strictObject({
  kind: z.enum(terms.DECISION_KINDS),
  act,
  on: day.optional(),
  by: body.optional(),
  instrument: act.optional(),
  evidence: evidences,
});

const relationFact = z.strictObject({
  type: z.enum(['REPLACED_BY', 'REPEALED_BY', 'SUCCEEDED_BY', 'PROPOSED_AS']),
  from: anything,
  to: anything,
  on: day.optional(),
  evidence: evidences,
});

const sourceFact = z.strictObject({
  id: source,
  title: z.string().min(1),
  kind: z.enum(['OFFICIAL_EDITION', 'OFFICIAL_PAGE', 'OFFICIAL_CATALOGUE', 'ARTICLE', 'SECONDARY']),
  url: z.string().url().optional(),
  stateOf: day.optional().describe('The day whose wording it shows.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  wordingOf: act.optional().describe('The act whose whole wording was read from it: it bounds the record of that act.'),
  edition: z
    .strictObject({ of: act, causedBy: act })
    .optional()
    .describe(
      'For an edition: the act that caused it. Dated otherwise than by that act’s adoption, it is dated by its force.',
    ),
});

const referenceFact = z.strictObject({ from: provision, to: provision, evidence: evidences });

const gapFact = z.strictObject({
  id: gap,
  kind: z.enum(terms.GAP_KINDS),
  about: anything.optional(),
  field: z.string().min(1),
  reason: localText,
  sides: z.array(z.strictObject({ value: z.string(), evidence: z.array(evidence) })).default([]),
  source: source.optional(),
});

const correctionFact = z.strictObject({
  corrects: anything.describe('The id of the entry that was read wrong, or is wrong in its source.'),
  why: z.string().min(1),
  withdraw: z.literal(true).optional(),
  set: z.record(z.string(), z.unknown()).optional().describe('The fields to put in place of those read.'),
  evidence: evidences,
});

const formerIdFact = z.strictObject({ was: anything, is: anything, why: z.string().min(1) });

/** Kind of fact (the key of its files) → its shape. */
export const FACTS = {
  sources: sourceFact,
  acts: actFact,
  publications: publicationFact,
  provisions: provisionFact,
  amendments: amendmentFact,
  changes: changeFact,
  bodies: bodyFact,
  competences: competenceFact,
  persons: personFact,
  works: workFact,
  citations: citationFact,
  claims: claimFact,
  'record-checks': recordCheckFact,
  decisions: decisionFact,
  relations: relationFact,
  references: referenceFact,
  gaps: gapFact,
  corrections: correctionFact,
  'former-ids': formerIdFact,
} as const;

export type FactKind = keyof typeof FACTS;
export type Fact<K extends FactKind> = z.infer<(typeof FACTS)[K]>;
/** A fact before defaults are filled in: what a writer of YAML may write. */
export type FactInput<K extends FactKind> = z.input<(typeof FACTS)[K]>;

/** A fact and where it stands in the dossier. */
export interface Located<K extends FactKind> {
  readonly fact: Fact<K>;
  readonly file: string;
  readonly line: number;
}

/** All facts of a dossier by kind, each with its place. */
export type Facts = { readonly [K in FactKind]: readonly Located<K>[] };

/** In the order of `FACTS`. */
export const FACT_KINDS = Object.keys(FACTS) as readonly FactKind[];

/** Facts put together kind by kind: `listOf` gives the facts of the one kind that it is asked for. */
export function factsByKind(listOf: (kind: FactKind) => readonly Located<FactKind>[]): Facts {
  // The compiler cannot follow a kind from a key to its list.
  return Object.fromEntries(FACT_KINDS.map((kind) => [kind, listOf(kind)])) as unknown as Facts;
}
