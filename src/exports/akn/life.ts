/**
 * The events of an act's life up to the day, and the spans between them, with the names under which the document refers
 * to them. An event of which the day is not known stands at its earliest.
 */
import type { LocalDate } from '../../model/dates.ts';
import type { Amendment, ProvisionVersion } from '../../model/entities.ts';
import { parseActId } from '../../model/ids.ts';
import { type Element, element } from '../xml.ts';
import type { Expression } from './expression.ts';

interface LifeEvent {
  readonly eId: string;
  readonly date: LocalDate;
  /** Id of the act that it comes from; null: the act itself, or not known. */
  readonly by: string | null;
  readonly type: 'generation' | 'amendment' | 'repeal';
  /** For a day known only by bounds: the first on which a source shows the event; null where none does. */
  readonly latest: LocalDate | null;
  readonly certain: boolean;
}

export interface Life {
  readonly events: readonly LifeEvent[];
  /** `#time_3`: since the change took force. */
  periodOf(amendment: Amendment): string;
  /** `#time_4`: while a version lasts, as far as the events up to the day tell. */
  periodOfVersion(version: ProvisionVersion): string;
  /** `temporalGroup` for every period asked for so far. */
  periods(): readonly Element[];
}

export function lifeOf({ act, on, amendments, endedBy }: Expression): Life {
  const events: LifeEvent[] = [];
  const add = (event: Omit<LifeEvent, 'eId'>): string => {
    const eId = `event_${events.length + 1}`;
    events.push({ eId, ...event });
    return eId;
  };
  const adopted = act.adoptedOn ?? parseActId(act.id)?.adoptedOn ?? null;
  const birth =
    adopted === null ? null : add({ date: adopted, by: null, type: 'generation', latest: null, certain: true });
  const known = new Map<string, string>();
  const eventOf = new Map<string, string>();
  for (const { id, by, adoptedOn, inForceOn, inForceEarliest, inForceLatest } of amendments) {
    const date = inForceOn ?? inForceEarliest ?? adoptedOn;
    const event = { date, by, type: 'amendment', latest: inForceLatest, certain: inForceOn !== null } as const;
    const key = JSON.stringify(event);
    const eId = known.get(key) ?? add(event);
    known.set(key, eId);
    eventOf.set(id, eId);
  }
  const ended = act.end?.on ?? act.end?.earliest ?? null;
  if (act.end !== null && ended !== null && ended <= on) {
    const certain = act.end.kind === 'EXACT';
    add({ date: ended, by: endedBy[0] ?? null, type: 'repeal', latest: act.end.latest, certain });
  }
  const periods = new Map<string, string>();
  const period = (start: string | null, end: string | null): string => {
    const key = `${start} ${end}`;
    const eId = periods.get(key) ?? `time_${periods.size + 1}`;
    periods.set(key, eId);
    return `#${eId}`;
  };
  const firstOf = (ids: readonly string[]): string | null =>
    ids.map((id) => eventOf.get(id)).find((eId) => eId !== undefined) ?? null;
  return {
    events,
    periodOf: ({ id }) => period(eventOf.get(id) ?? null, null),
    periodOfVersion: ({ start, openedBy, validTo, closedBy }) =>
      period(
        start.kind === 'BEFORE_RECORD' ? null : openedBy.length === 0 ? birth : firstOf(openedBy),
        validTo === null ? null : firstOf(closedBy),
      ),
    periods: () =>
      [...periods].map(([key, eId]) => {
        const [start, end] = key.split(' ').map((name) => (name === 'null' ? null : `#${name}`));
        const interval = { start: start ?? null, end: end ?? null, refersTo: '#in_force' };
        return element('temporalGroup', { eId }, [element('timeInterval', interval)]);
      }),
  };
}
