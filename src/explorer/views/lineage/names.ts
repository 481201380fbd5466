/** How a thing of the lineage is called, which kind it is shown as, and the day that it stands at. */
import type { Language } from '../../languages.ts';
import type { Known } from './known.ts';
import type { AskedThing } from './question.ts';
import { LINEAGE_WORDS, type LineageWords } from './words.ts';

export type Room = keyof LineageWords['rooms'];

/** From the top of the picture to its foot. */
export const ROOMS: readonly Room[] = ['acts', 'bills', 'provisions', 'works', 'claims', 'bodies'];

export interface Named {
  readonly id: string;
  readonly room: Room;
  /** A few words for the picture. */
  readonly label: string;
  /** In full, as the list and a reader's voice say it. */
  readonly title: string;
  /** The day or the year that it stands at; null where no source tells. */
  readonly on: string | null;
  /** It came to nothing, or is no longer: drawn hollow. */
  readonly over: keyof LineageWords['status'] | null;
}

/** A day of which only the year is known stands in the middle of the year. */
const midYear = (year: number | null): string | null => (year === null ? null : `${year}-07-01`);

/** Names a thing. A bill has no day of adoption: it stands at the day on which it was first decided on. */
export function nameOf(thing: AskedThing, known: Known, lang: Language): Named {
  const words = LINEAGE_WORDS[lang];
  const { id } = thing;
  switch (thing.__typename) {
    case 'Act': {
      const { form, number, title, status } = thing;
      const bill = form === 'BILL';
      const on = thing.adoptedOn ?? (bill ? firstDecision(id, known) : null);
      const short =
        number === null ? words.forms[form] : `${form === 'LAW' ? '' : `${words.forms[form]} `}${words.number(number)}`;
      const label = on === null ? short : `${short}, ${on.slice(0, 4)}`;
      const full = number === null || title.includes(number) ? title : `${words.number(number)} ${title}`;
      const over = status === 'REJECTED' || status === 'WITHDRAWN' || status === 'REPEALED' ? status : null;
      return { id, room: bill ? 'bills' : 'acts', label, title: full, on, over };
    }
    case 'Provision':
      return { id, room: 'provisions', label: thing.citation, title: thing.citation, on: null, over: null };
    case 'Body':
      return { id, room: 'bodies', label: thing.name, title: thing.name, on: null, over: null };
    case 'Work':
      return { id, room: 'works', label: thing.title, title: thing.title, on: midYear(thing.year), over: null };
    case 'Claim': {
      const who = thing.assertedBy.map(({ name }) => name).join(', ');
      const title = who === '' ? thing.summary : `${who}: ${thing.summary}`;
      return { id, room: 'claims', label: thing.summary, title, on: midYear(thing.reportedIn.year), over: null };
    }
    default:
      return { id, room: 'works', label: id, title: id, on: null, over: null };
  }
}

function firstDecision(bill: string, known: Known): string | null {
  const days = known.ties.flatMap(({ from, on }) => (from === bill && on !== null ? [on] : []));
  return days.sort()[0] ?? null;
}
