/** What the sources leave open: provisions excluded without a law, notes not understood, rules that differ. */

import { bare, provisionId } from '../../model/ids.ts';
import { groupBy, sortedBy } from '../../model/order.ts';
import type { FactInput } from '../facts.ts';
import { citationOf } from '../structure/citation.ts';
import { forceDisagreements, omissions } from './disagreements.ts';
import type { Event } from './events.ts';
import type { Misprint, UnreadNote } from './readings.ts';
import type { Snapshot } from './timeline.ts';

type GapInput = FactInput<'gaps'>;

export function gapFacts(
  act: string,
  snapshots: readonly Snapshot[],
  events: readonly Event[],
  unread: readonly UnreadNote[],
  misprints: readonly Misprint[],
  others: readonly GapInput[],
): readonly GapInput[] {
  const gaps = [
    ...bareExclusions(act, snapshots, events),
    ...unreadNotes(act, unread),
    ...misprintedDays(act, misprints),
    ...forceDisagreements(events),
    ...omissions(snapshots, events),
    ...others,
  ];
  return sortedBy(gaps, (gap) => gap.id);
}

/** "5. (исключен)": repealed, but no source says by which law. */
function bareExclusions(act: string, snapshots: readonly Snapshot[], events: readonly Event[]): readonly GapInput[] {
  const named = new Set(events.filter((e) => e.kind === 'REPEAL').map((e) => e.eId));
  const bareItems = snapshots.flatMap(({ document, items }) =>
    [...items.values()]
      .filter((item) => item.bare && !named.has(item.eId))
      .map((item) => ({ eId: item.eId, evidence: { source: document.source.id, locator: item.locator } })),
  );
  return [...groupBy(bareItems, (item) => item.eId)].map(([eId, found]) => ({
    id: `gap:repealed-by/${bare(provisionId(act, eId))}`,
    kind: 'MISSING' as const,
    about: provisionId(act, eId),
    field: 'amendments',
    reason: {
      ru: `${citationOf(eId)}: исключение отмечено, закон, которым исключено, не назван.`,
      en: `${citationOf(eId)}: marked as excluded; no source names the law that excluded it.`,
    },
    sides: [{ value: 'excluded', evidence: found.map((item) => item.evidence) }],
  }));
}

function unreadNotes(act: string, unread: readonly UnreadNote[]): readonly GapInput[] {
  return [...groupBy(unread, (note) => `${note.source}|${note.under}`).values()].flatMap((notes) =>
    notes.map((note, index) => ({
      id: `gap:unread/${bare(note.source)}/${note.under}/${index + 1}`,
      kind: 'UNREAD' as const,
      about: note.under === 'act' ? act : provisionId(act, note.under),
      field: 'amendments',
      reason: {
        ru: `Примечание не разобрано: ${note.locator}, знаков: ${note.length}, остановка на знаке ${note.at + 1}.`,
        en: `Note not understood: ${note.locator}, ${note.length} characters, stopped at character ${note.at + 1}.`,
      },
      source: note.source,
    })),
  );
}

/** "20.12.021": the note's day cannot be; its link leads to the act and so to the year. */
function misprintedDays(act: string, misprints: readonly Misprint[]): readonly GapInput[] {
  return misprints.map(({ source, under, locator, printed, mended, adiletId }) => ({
    id: `gap:misprint/${bare(source)}/${under}/${printed}`,
    kind: 'DISAGREEMENT' as const,
    about: under === 'act' ? act : provisionId(act, under),
    field: 'amendments',
    reason: {
      ru: `${locator}: день ${printed} невозможен; по ссылке на акт ${adiletId} прочитан как ${mended}.`,
      en: `${locator}: the day ${printed} cannot be; read as ${mended} after the link to the act ${adiletId}.`,
    },
    sides: [
      { value: printed, evidence: [{ source, locator }] },
      { value: mended, evidence: [{ source, locator: `${locator}, ${adiletId}`, confidence: 'INFERRED' as const }] },
    ],
    source,
  }));
}
