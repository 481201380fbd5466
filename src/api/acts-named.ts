/** Which acts the words of a citation name. */
import { foldNumber, foldTitle } from '../model/citation-fold.ts';
import type { ActReference } from '../model/citation-read.ts';
import type { Act } from '../model/entities.ts';
import { bareNumber } from '../model/ids.ts';
import { type Context, read } from './context.ts';

/** More than any graph of this kind holds: the acts among which a citation without an act is looked up. */
const ALL_ACTS = 10_000;

export const everyAct = async (context: Context): Promise<readonly Act[]> =>
  (await read(context, (reader) => reader.acts.list({}, { limit: ALL_ACTS }))).items;

/** The acts that a citation names by what it says of them: the id in adilet, else the number, the day, the form, the title. */
export async function actsNamed(context: Context, named: ActReference): Promise<readonly Act[]> {
  const { adiletId, number, adoptedOn, adoptedIn, form, title } = named;
  let acts: readonly (Act | null)[];
  if (adiletId !== null) acts = await read(context, (reader) => reader.acts.byAdiletIds([adiletId]));
  else if (number !== null) acts = await read(context, (reader) => reader.acts.byNumber(bareNumber(number)));
  else if (adoptedOn !== null) {
    const day = { from: adoptedOn, to: adoptedOn };
    acts = (await read(context, (reader) => reader.acts.list({ adopted: day }, { limit: ALL_ACTS }))).items;
  } else if (form !== null) acts = await ofForm(context, form);
  else acts = title === null ? [] : await everyAct(context);
  const fitting = acts.filter(
    (act): act is Act =>
      act !== null &&
      (adoptedOn === null || act.adoptedOn === adoptedOn) &&
      (adoptedIn === null || act.adoptedOn?.startsWith(adoptedIn) === true) &&
      sameNumber(number, act.number),
  );
  // Beside a number or an adilet id the title is only a courtesy: it may be shortened or in another language.
  const byTitle = title !== null && adiletId === null && number === null;
  return ofFormNamed(byTitle ? fitting.filter((act) => isTitle(title, act)) : fitting, form);
}

/** Whether an act bears or bore this title, in any language; the country's name may be left out. */
const isTitle = (cited: string, { titles }: Act): boolean =>
  titles.some(({ ru, kk, en }) =>
    [ru, kk, en].some((title) => title !== undefined && foldTitle(title) === foldTitle(cited)),
  );

function ofFormNamed(fitting: readonly Act[], form: ActReference['form']): readonly Act[] {
  const exact = fitting.filter((act) => form === null || act.form === form);
  // In speech a constitutional law is a law as well.
  if (exact.length > 0 || form !== 'LAW') return exact;
  return fitting.filter((act) => act.form === 'CONSTITUTIONAL_LAW');
}

const ofForm = async (context: Context, form: Act['form']): Promise<readonly Act[]> =>
  (await read(context, (reader) => reader.acts.list({ forms: [form] }, { limit: ALL_ACTS }))).items;

/** Equal, the convocation's suffix counting only where both have one: notes drop it. */
function sameNumber(cited: string | null, held: string | null): boolean {
  if (cited === null) return true;
  if (held === null || bareNumber(cited) !== bareNumber(held)) return false;
  const suffix = (number: string) => foldNumber(number).slice(bareNumber(number).length);
  return suffix(cited) === '' || suffix(held) === '' || suffix(cited) === suffix(held);
}
