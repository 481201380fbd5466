/** Where sources contradict each other about an event or an act: both sides are kept, and the gap says so. */

import { articleOf } from '../../model/eid.ts';
import type { ForceRule } from '../../model/force.ts';
import { bare } from '../../model/ids.ts';
import { groupBy } from '../../model/order.ts';
import type { FactInput } from '../facts.ts';
import { citationOf } from '../structure/citation.ts';
import type { EvidenceInput } from './act-registry.ts';
import type { Event } from './events.ts';
import { type Snapshot, shows } from './timeline.ts';

type GapInput = FactInput<'gaps'>;

/** Rules of force of one event that cannot both be right. */
export function forceDisagreements(events: readonly Event[]): readonly GapInput[] {
  return events
    .filter((event) => event.otherForces.length > 0)
    .map((event) => ({
      id: `gap:force/${bare(event.id)}`,
      kind: 'DISAGREEMENT' as const,
      about: event.id,
      field: 'force',
      reason: {
        ru: 'Источники указывают разный порядок введения в действие.',
        en: 'The sources state different rules of entry into force.',
      },
      sides: [{ rule: event.force, evidence: agreeing(event) }, ...event.otherForces].map(({ rule, evidence }) => ({
        value: ruleText(rule),
        evidence: [...evidence],
      })),
    }));
}

/** The evidence of the event but for the places that contradict its rule. */
function agreeing(event: Event): readonly EvidenceInput[] {
  const key = (e: EvidenceInput): string => `${e.source}|${e.locator}`;
  const against = new Set(event.otherForces.flatMap(({ evidence }) => evidence.map(key)));
  return event.evidence.filter((e) => !against.has(key(e)));
}

const ruleText = (rule: ForceRule): string =>
  [rule.kind, rule.amount, rule.date].filter((part) => part !== null).join(' ');

/** A whole put in other words, repealed or expired: the notes under it may be forgotten from then on. */
const FORGETTING: ReadonlySet<string> = new Set(['REWORDING', 'REPEAL', 'EXPIRY', 'INSERTION']);

/**
 * Pairs of an act and an article that a source leaves out although an older one notes them (and nothing since gave it
 * leave to forget), or although both an older and a newer one do. `snapshots`: the oldest first.
 */
export function omissions(snapshots: readonly Snapshot[], events: readonly Event[]): readonly GapInput[] {
  const noted = events.filter((event) => event.evidence.some((e) => e.confidence === undefined));
  const pairs = groupBy(
    noted.filter((event) => event.eId.startsWith('art_')),
    (event) => `${event.by} ${articleOf(event.eId)}`,
  );
  return [...pairs.values()].flatMap((group): GapInput[] => {
    const [first] = group;
    if (first === undefined) return [];
    const article = articleOf(first.eId);
    const evidence = group.flatMap((event) => event.evidence.filter((e) => e.confidence === undefined));
    const sources = new Set(evidence.map((e) => e.source));
    const has = snapshots.map(({ document }) => sources.has(document.source.id));
    const start = has.indexOf(true);
    const leave = mayForgetFrom(article, first, snapshots, noted);
    const lacking = snapshots.filter(
      (snapshot, i) =>
        i > start &&
        has[i] === false &&
        shows(snapshot, article) &&
        snapshot.document.source.stateOf > (snapshots[start]?.document.source.stateOf ?? '') &&
        (i < leave || has.indexOf(true, i) >= 0),
    );
    if (start < 0 || lacking.length === 0) return [];
    return [
      {
        id: `gap:omitted/${bare(first.by)}/${bare(first.target)}`,
        kind: 'DISAGREEMENT',
        about: first.id,
        field: 'evidence',
        reason: {
          ru: `${citationOf(article)}: закон назван в сносках одних источников, а в сносках других, где он должен быть, его нет.`,
          en: `${citationOf(article)}: the notes of some sources name the act; those of others, which should, do not.`,
        },
        sides: [
          { value: 'noted', evidence: evidence.map((e) => ({ ...e })) },
          {
            value: 'not noted',
            evidence: lacking.map(({ document, items }) => ({
              source: document.source.id,
              locator: items.get(article)?.locator ?? citationOf(article),
            })),
          },
        ],
      },
    ];
  });
}

/** The first source that may have forgotten the act: a whole to which the article belongs was put anew after it. */
function mayForgetFrom(
  article: string,
  { by, adoptedOn }: Event,
  snapshots: readonly Snapshot[],
  events: readonly Event[],
): number {
  const anew = events.filter(
    (event) => FORGETTING.has(event.kind) && event.by !== by && event.adoptedOn >= adoptedOn && event.eId !== 'act',
  );
  const index = snapshots.findIndex((snapshot) => {
    const above = new Set([article, snapshot.items.get(article)?.parent]);
    const { id, stateOf } = snapshot.document.source;
    return anew.some(
      (event) => above.has(event.eId) && (event.evidence.some((e) => e.source === id) || event.adoptedOn <= stateOf),
    );
  });
  return index < 0 ? snapshots.length : index;
}
