/** What an import found, as numbers that a person can count after. */

import { parseEId } from '../../model/eid.ts';
import { parseActId } from '../../model/ids.ts';
import { groupBy, sortedBy } from '../../model/order.ts';
import type { SourceDocument } from '../structure/document.ts';
import type { Change } from './changes-out.ts';
import type { Event } from './events.ts';
import type { ImportedFacts } from './facts-out.ts';

export interface SourceSummary {
  readonly source: string;
  readonly articles: number;
  readonly notesRead: number;
  readonly notesUnread: number;
  /** Announcements and references that are no amendments. */
  readonly announcements: number;
  /** Laws that this source's notes name as amending the act. */
  readonly laws: number;
}

export interface ActSummary {
  readonly act: string;
  /** Folder of its facts, below `data/read`. */
  readonly folder: string;
  readonly sources: readonly SourceSummary[];
  /** Laws that any source names as amending the act. */
  readonly laws: number;
  /** Those laws by year of adoption. */
  readonly lawsByYear: Readonly<Record<string, number>>;
  /** Events by kind, details not counted. */
  readonly eventsByKind: Readonly<Record<string, number>>;
  readonly details: number;
  /** Distinct pairs of an amending law and an article. */
  readonly lawArticlePairs: number;
  readonly provisionsByKind: Readonly<Record<string, number>>;
  /** Changes between neighbouring sources that several acts can have made, or none on record. */
  readonly ambiguousChanges: number;
  readonly unexplainedChanges: number;
  /** Provisions in which nothing but words replaced throughout the act changed. */
  readonly wordsReplaced: number;
  /** Provisions that go on under another number. */
  readonly renumbered: number;
  readonly gapsByKind: Readonly<Record<string, number>>;
}

export interface SourceCounts {
  readonly document: SourceDocument;
  readonly read: number;
  readonly unread: number;
  readonly others: number;
}

export function summarize(
  act: string,
  folder: string,
  sources: readonly SourceCounts[],
  events: readonly Event[],
  changes: readonly Change[],
  facts: ImportedFacts,
): ActSummary {
  const worded = changes.filter((change) => change.kind === 'TERM_REPLACEMENT');
  const open = changes.filter((change) => change.kind !== 'TERM_REPLACEMENT');
  const laws = new Set(events.map((event) => event.by));
  const article = (eId: string): string | null => /^art_[^_]+/.exec(eId)?.[0] ?? null;
  const pairs = events.flatMap(({ by, eId }) => (article(eId) === null ? [] : [`${by} ${article(eId)}`]));
  return {
    act,
    folder,
    sources: sources.map(({ document, read, unread, others }) => ({
      source: document.source.id,
      articles: document.items.filter((item) => item.kind === 'ARTICLE').length,
      notesRead: read,
      notesUnread: unread,
      announcements: document.announcements.length + others,
      laws: new Set(
        events.filter((e) => e.evidence.some((x) => x.source === document.source.id && !x.confidence)).map((e) => e.by),
      ).size,
    })),
    laws: laws.size,
    lawsByYear: count([...laws], (law) => parseActId(law)?.adoptedOn.slice(0, 4) ?? '?'),
    eventsByKind: count(
      events.filter((event) => event.parent === null),
      (event) => event.kind,
    ),
    details: events.filter((event) => event.parent !== null).length,
    lawArticlePairs: new Set(pairs).size,
    provisionsByKind: count(facts.provisions, (p) => parseEId(p.id.split('#')[1] ?? '')?.at(-1)?.kind ?? '?'),
    ambiguousChanges: open.filter((change) => change.candidates.length > 1).length,
    unexplainedChanges: open.filter((change) => change.candidates.length === 0).length,
    wordsReplaced: worded.length,
    renumbered: facts.relations.length,
    gapsByKind: count(facts.gaps, (gap) => gap.kind),
  };
}

function count<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
  const groups = [...groupBy(items, key)].map(([name, group]) => [name, group.length] as const);
  return Object.fromEntries(sortedBy(groups, ([name]) => name));
}

const listed = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([name, n]) => `${name} ${n}`)
    .join(', ') || 'none';

/** The summary in lines for a terminal. */
export function formatSummary(acts: readonly ActSummary[]): string {
  return acts.flatMap(linesOf).join('\n');
}

function linesOf(s: ActSummary): readonly string[] {
  const years = Object.fromEntries(Object.entries(s.lawsByYear).filter(([year]) => year >= '2009' && year <= '2015'));
  const inYears = Object.values(years).reduce((sum, n) => sum + n, 0);
  return [
    `${s.act} → ${s.folder}`,
    ...s.sources.map(
      (x) =>
        `  ${x.source}: ${x.articles} articles, ${x.laws} laws, notes read ${x.notesRead}, ` +
        `not read ${x.notesUnread}, announcements skipped ${x.announcements}`,
    ),
    `  amending laws: ${s.laws}, adopted 2009–2015: ${inYears} (${listed(years)})`,
    `  events: ${listed(s.eventsByKind)}; details ${s.details}; pairs of law and article ${s.lawArticlePairs}`,
    `  provisions: ${listed(s.provisionsByKind)}`,
    `  changes between editions: ${s.details} attributed to one act, ${s.ambiguousChanges} that several acts can have made, ` +
      `${s.unexplainedChanges} that no note explains; words replaced throughout in ${s.wordsReplaced} provisions; ` +
      `renumbered ${s.renumbered}`,
    `  gaps: ${listed(s.gapsByKind)}`,
  ];
}
