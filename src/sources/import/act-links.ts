/** What the links of a page's notes say of the acts they lead to: adilet ids hold year and number. */
import type { ActLink } from '../structure/document.ts';

/** Year and number of the act that an adilet id names: `Z1300000101` → 2013 and 101, `Z090000126_` → 2009 and 126. */
export function actOfAdiletId(adiletId: string): { readonly year: string; readonly number: string } | null {
  const match = /^[A-Z](\d{2})(\d+)_?$/.exec(adiletId);
  if (match === null) return null;
  return { year: `${Number(match[1]) > 80 ? '19' : '20'}${match[1]}`, number: String(Number(match[2])) };
}

/** The number that the words of a link end in, without suffix: `№ 101-V` → 101. */
const numberIn = (text: string): string | undefined => /(\d+)(?:-[IVXІХ]+)?\s*$/iu.exec(text)?.[1];

/**
 * The act that a link names by its own words ("№ 101-V"); null for a link on a clause ("ст.2"), which may
 * lead to the same act but is not sure to.
 */
export function linkedAct(link: ActLink): { readonly year: string; readonly number: string } | null {
  const act = actOfAdiletId(link.adiletId);
  const printed = numberIn(link.text);
  return act === null || printed === undefined || act.number !== String(Number(printed)) ? null : act;
}

/**
 * The adilet id that the links on an act's number lead to, whether or not it is that number's; null where they lead to
 * several, or none does. `number`: as the note prints it.
 */
export function linkOn(number: string | null, links: readonly ActLink[]): string | null {
  const bare = /^\d+/.exec(number ?? '')?.[0];
  const ids = new Set(links.filter(({ text }) => bare !== undefined && numberIn(text) === bare).map((l) => l.adiletId));
  const [id, ...others] = ids;
  return id === undefined || others.length > 0 ? null : id;
}

/** A misprinted day and what the note's own link shows it to be. */
export interface MendedDay {
  /** The note with the day put right. */
  readonly text: string;
  readonly printed: string;
  readonly mended: string;
  readonly adiletId: string;
}

/**
 * Puts right a day with an impossible year ("20.12.021"), where the link on the number right after it leads
 * to an act of that number: its adilet id holds the year. `at`: where the day stands in the note. Null where
 * no link decides it.
 */
export function mendDay(text: string, at: number, links: readonly ActLink[]): MendedDay | null {
  const day = /^(\d{1,2}\.\d{1,2}\.)(\d{1,5})(?=\D)/.exec(text.slice(at));
  if (day === null) return null;
  const end = at + day[0].length;
  // The link must follow with nothing but a space between; the number's sign is part of the link.
  const link = links.find((l) => l.at >= end && text.slice(end, l.at).trim() === '');
  const act = link === undefined ? null : linkedAct(link);
  const mended = act === null ? null : `${day[1]}${act.year}`;
  if (link === undefined || mended === null || mended === day[0]) return null;
  return { text: text.slice(0, at) + mended + text.slice(end), printed: day[0], mended, adiletId: link.adiletId };
}
