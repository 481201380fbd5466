/** A law before and after a reader found what Law 101-V did to three paragraphs of its article 6. */
import type { Facts } from '../../src/sources/facts.ts';
import { act, amendment, art, dossier, evidence, LAW, MIDDLE, onDate, provision } from './facts.ts';

export const LAW_101 = 'act:kz/law/2013-06-13/101';
const PARAGRAPHS = ['para_1', 'para_2', 'para_3'];

const GAP = {
  id: 'gap:details-101',
  kind: 'UNREAD',
  about: art('6'),
  field: 'details',
  reason: { en: 'The paragraphs that Law 101-V changed are not read yet.' },
} as const;

const known = {
  acts: [act(LAW_101, { number: '101-V' })],
  provisions: [provision(art('6')), ...PARAGRAPHS.map((paragraph) => provision(art('6', paragraph)))],
};
const event = amendment(LAW_101, art('6'), 'MODIFICATION', { force: onDate('2013-06-24') });
const details = PARAGRAPHS.map((paragraph) =>
  amendment(LAW_101, art('6', paragraph), 'MODIFICATION', {
    force: onDate('2013-06-24'),
    parent: 'amend:kz/law/2013-06-13/101:kz/law/2001-01-23/148#art_6:modification',
  }),
);

/** With the gap, without the details. */
export const unread = (): Facts => dossier({ ...known, amendments: [event], gaps: [GAP] });

/** With the details, and one more place for the event itself. */
export const read = (): Facts =>
  dossier({
    ...known,
    amendments: [{ ...event, evidence: [...event.evidence, ...evidence(MIDDLE, 'art. 6')] }, ...details],
  });

export { LAW };
