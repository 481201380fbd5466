/** Bodies, persons, works, claims, sources: what is told of them, as records. */
import type { Body, Citation, Claim, Decision, Person, RecordCheck, Source, Work } from '../model/entities.ts';
import { bare } from '../model/ids.ts';
import type { LocalText } from '../model/localized.ts';
import type { Fact, Facts } from '../sources/facts.ts';
import { evidenceList } from './evidence.ts';
import { actSortKey, inOrder, ordinalKey } from './keys.ts';
import type { Names } from './names.ts';

const readable = (text: LocalText): string => (text.ru ?? text.kk ?? text.en ?? '').toLowerCase();

export const buildBodies = (facts: Facts, names: Names): readonly Body[] =>
  inOrder(
    facts.bodies.map((located): Body => {
      const { fact } = located;
      type Moment = typeof fact.existsFrom;
      const moment = (m: Moment) => (m === undefined ? null : names.day(m, fact.id, located));
      const by = (m: Moment) => (typeof m === 'object' ? m.by : null);
      return {
        type: 'Body',
        id: fact.id,
        // The blank makes a kind of body stand before its narrower kinds.
        sortKey: `${bare(fact.id)} |${fact.id}`,
        kind: fact.kind,
        levels: fact.levels,
        names: names.resolve(fact.names, fact.id, located),
        aliases: fact.aliases,
        existsFrom: moment(fact.existsFrom),
        existsFromBy: by(fact.existsFrom),
        existsTo: moment(fact.existsTo),
        existsToBy: by(fact.existsTo),
        broader: fact.broader,
      };
    }),
  );

export const buildPersons = (facts: Facts): readonly Person[] =>
  inOrder(
    facts.persons.map(
      ({ fact: { id, name, nameAsPrinted } }): Person => ({
        type: 'Person',
        id,
        sortKey: `${readable(name)}|${id}`,
        name,
        nameAsPrinted,
      }),
    ),
  );

export const buildWorks = (facts: Facts): readonly Work[] =>
  inOrder(
    facts.works.map(
      ({ fact }): Work => ({
        type: 'Work',
        id: fact.id,
        sortKey: `${readable(fact.title)}|${fact.id}`,
        kind: fact.kind,
        title: fact.title,
        authors: fact.authors,
        editors: fact.editors,
        year: fact.year ?? null,
        place: fact.place ?? null,
        publisher: fact.publisher ?? null,
        partOf: fact.partOf ?? null,
      }),
    ),
  );

const READ = 'READ_IN_OFFICIAL_TEXT' as const;

/** What can be said of a claim that comes without a verdict: of the record it says nothing. */
const NOT_HELD: RecordCheck = {
  verdict: 'UNVERIFIED',
  explanation: {
    ru: 'С официальными источниками это утверждение ещё не сопоставлено.',
    en: 'This claim has not been held against the official record yet.',
  },
  evidence: [],
};

/** How the record stands to a claim: as those who read it say, with the texts that a program found to say the same. */
function recordCheck({ recordCheck: read }: Fact<'claims'>, checked: Fact<'record-checks'> | undefined): RecordCheck {
  if (read === undefined) return NOT_HELD;
  const named = new Set(read.evidence.map(({ source }) => source));
  const more = (checked?.texts ?? []).filter(({ source }) => !named.has(source));
  return {
    verdict: read.verdict,
    explanation: read.explanation,
    evidence: evidenceList([
      ...read.evidence,
      ...more.map(({ source, locator }) => ({ source, locator, confidence: READ })),
    ]),
  };
}

/** Claims in the order in which a work reports them. */
export function buildClaims(facts: Facts): readonly Claim[] {
  const checked = new Map(facts['record-checks'].map(({ fact }) => [fact.claim, fact]));
  const places = new Map<string, number>();
  return inOrder(
    facts.claims.map(({ fact }): Claim => {
      const place = (places.get(fact.reportedIn) ?? 0) + 1;
      places.set(fact.reportedIn, place);
      return {
        type: 'Claim',
        id: fact.id,
        sortKey: `${bare(fact.reportedIn)}|${ordinalKey(place)}|${fact.id}`,
        stance: fact.stance,
        summary: fact.summary,
        assertedBy: fact.assertedBy,
        reportedIn: fact.reportedIn,
        asOf: fact.asOf ?? null,
        about: fact.about,
        conflictsWith: fact.conflictsWith,
        agreesWith: fact.agreesWith,
        recordCheck: recordCheck(fact, checked.get(fact.id)),
      };
    }),
  );
}

export const buildSources = (facts: Facts): readonly Source[] =>
  inOrder(
    facts.sources.map(
      ({ fact }): Source => ({
        type: 'Source',
        id: fact.id,
        sortKey: `${fact.stateOf ?? '9999'}|${fact.id}`,
        title: fact.title,
        kind: fact.kind,
        url: fact.url ?? null,
        stateOf: fact.stateOf ?? null,
        sha256: fact.sha256 ?? null,
      }),
    ),
  );

/** Keys of relationships: what they connect, and a running number for the second between the same. */
class Keys {
  readonly #uses = new Map<string, number>();

  next(plain: string): string {
    const use = (this.#uses.get(plain) ?? 0) + 1;
    this.#uses.set(plain, use);
    return use > 1 ? `${plain}~${use}` : plain;
  }
}

export function buildDecisions(facts: Facts): readonly Decision[] {
  const keys = new Keys();
  return inOrder(
    facts.decisions.map(({ fact }): Decision => {
      const on = fact.on ?? null;
      const key = keys.next(`decision:${bare(fact.act)}/${fact.kind.toLowerCase()}/${on ?? '-'}`);
      return {
        key,
        sortKey: `${actSortKey(fact.act)}|${on ?? '9999'}|${key}`,
        kind: fact.kind,
        act: fact.act,
        on,
        by: fact.by ?? null,
        instrument: fact.instrument ?? null,
        evidence: evidenceList(fact.evidence),
      };
    }),
  );
}

/** Citations in the order in which a work makes them. */
export function buildCitations(facts: Facts): readonly Citation[] {
  const keys = new Keys();
  const places = new Map<string, number>();
  return inOrder(
    facts.citations.map(({ fact }): Citation => {
      const key = keys.next(`citation:${bare(fact.from)}/${bare(fact.to)}`);
      const place = (places.get(fact.from) ?? 0) + 1;
      places.set(fact.from, place);
      return {
        key,
        sortKey: `${bare(fact.from)}|${ordinalKey(place)}|${key}`,
        from: fact.from,
        to: fact.to,
        pages: fact.pages ?? null,
        stance: fact.stance ?? null,
        evidence: evidenceList(fact.evidence),
      };
    }),
  );
}
