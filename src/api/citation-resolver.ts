/** From the words of a citation to the act or the provision that they name, or to the reason why they name none. */

import { foldNumber, foldTitle } from '../model/citation-fold.ts';
import { type ActReference, type CitationReading, readCitation } from '../model/citation-read.ts';
import type { LocalDate } from '../model/dates.ts';
import { parentEId, parseEId } from '../model/eid.ts';
import type { Act, Entity, Provision } from '../model/entities.ts';
import { bareNumber, provisionId } from '../model/ids.ts';
import type { LocalText } from '../model/localized.ts';
import { type Context, read } from './context.ts';
import { partOfLine } from './line-of-provision.ts';
import { findNodes } from './nodes.ts';
import { withLaterUses } from './number-uses.ts';
import { stateOn } from './provision-states.ts';

export interface CitationProblem {
  readonly type: 'CitationProblem';
  readonly kind: 'NOT_A_CITATION' | 'AMBIGUOUS' | 'UNKNOWN_ACT' | 'NO_SUCH_PROVISION' | 'NOT_ON_THAT_DAY';
  readonly message: LocalText;
  readonly readUpTo: number;
  readonly candidates: readonly Entity[];
}

/** More than any graph of this kind holds: the acts among which a citation without an act is looked up. */
const ALL_ACTS = 10_000;

/**
 * The act or the provision that `text` names. With `on`, a provision must be in force that day, or may be
 * (where the answer is uncertain). Without an act, the one act that has such a provision is taken.
 */
export async function resolveCitation(
  context: Context,
  text: string,
  on: LocalDate | null,
): Promise<Act | Provision | CitationProblem> {
  const reading = readCitation(text);
  const problem = (
    kind: CitationProblem['kind'],
    message: LocalText,
    candidates: readonly Entity[] = [],
  ): CitationProblem => ({ type: 'CitationProblem', kind, message, readUpTo: reading.readUpTo, candidates });

  if (!reading.isCitation) return problem('NOT_A_CITATION', unread(text, reading));
  const acts = reading.act === null ? await everyAct(context) : await actsNamed(context, reading.act);
  const [act] = acts;
  if (reading.act !== null && act === undefined) return problem('UNKNOWN_ACT', UNKNOWN);
  if (reading.eIds.length === 0 && act !== undefined)
    return acts.length === 1 ? act : problem('AMBIGUOUS', SEVERAL, acts);

  const named = [reading.eIds, ...reading.others];
  const found = (
    await Promise.all(acts.flatMap((a) => named.map((eIds) => provisionNamed(context, a, eIds, on))))
  ).flat();
  if (found.length === 0) {
    const near = await nearest(context, acts, reading.eIds);
    if (near.length === 1)
      return problem('NO_SUCH_PROVISION', isUndivided(reading.eIds, near) ? UNDIVIDED : NO_PROVISION, near);
    if (near.length > 1) return problem('AMBIGUOUS', SEVERAL, near);
    if (reading.act === null) return problem('UNKNOWN_ACT', NO_ACT_NAMED);
    return acts.length > 1 ? problem('AMBIGUOUS', SEVERAL, acts) : problem('NO_SUCH_PROVISION', NO_PROVISION, acts);
  }
  if (named.length > 1) return problem('AMBIGUOUS', SEVERAL_NAMED, found);
  const holding = on === null ? found : await holdingOn(context, found, on);
  const [provision] = holding;
  if (provision !== undefined && holding.length === 1) {
    if (reading.indent === null) return provision;
    const part = await partOfLine(context, provision, reading.indent, on);
    return part === null
      ? problem('NO_SUCH_PROVISION', UNDIVIDED, [provision])
      : problem('AMBIGUOUS', LINE_OR_PART, [part, provision]);
  }
  if (provision !== undefined) return problem('AMBIGUOUS', isOneNumber(holding) ? SAME_NUMBER : SEVERAL, holding);
  if (on === null || found.length > 1) return problem('AMBIGUOUS', SEVERAL, found);
  return problem('NOT_ON_THAT_DAY', notOn(on), found);
}

const everyAct = async (context: Context): Promise<readonly Act[]> =>
  (await read(context, (reader) => reader.acts.list({}, { limit: ALL_ACTS }))).items;

async function actsNamed(context: Context, named: ActReference): Promise<readonly Act[]> {
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

const provisionsNamed = (context: Context, act: Act, eIds: readonly string[]): Promise<readonly Provision[]> =>
  findNodes(
    context,
    'Provision',
    eIds.map((eId) => provisionId(act.id, eId)),
  );

/**
 * The one provision of an act that is meant, or none. "3(1)" is a paragraph, and a subparagraph where the article
 * has no such paragraph, or not on that day: articles were divided otherwise before they were set out anew. Of a
 * number that was used again for something else the use of that day is meant; all of them where several live that
 * day, since nothing in the words tells them apart; without a day, what the words say.
 */
async function provisionNamed(
  context: Context,
  act: Act,
  eIds: readonly string[],
  on: LocalDate | null,
): Promise<readonly Provision[]> {
  const named = await provisionsNamed(context, act, eIds);
  if (on === null) return named.slice(0, 1);
  const found = (await Promise.all(named.map((provision) => withLaterUses(context, provision)))).flat();
  if (found.length < 2) return found;
  const known = await Promise.all(found.map(({ id }) => stateOn(context, id, on)));
  const [first, ...more] = found.filter((_, i) => known[i]?.inForce);
  if (first !== undefined) return [first, ...more.filter((provision) => isOneNumber([first, provision]))];
  const uncertain = found.find((_, i) => (known[i]?.candidates.length ?? 0) > 0);
  return [uncertain ?? found[0]].filter((provision) => provision !== undefined);
}

/** Whether an act prints one number, at one place, over all of these. */
const isOneNumber = (provisions: readonly Provision[]): boolean =>
  new Set(provisions.map(({ act, eId }) => `${act}#${eId.replace(/~\d+/gu, '')}`)).size === 1;

/** In each act the lowest provision above the one cited that it has. */
async function nearest(context: Context, acts: readonly Act[], eIds: readonly string[]): Promise<readonly Entity[]> {
  const above: string[] = [];
  for (let eId = parentEId(eIds[0] ?? ''); eId !== null; eId = parentEId(eId)) above.push(eId);
  const found = await Promise.all(acts.map((act) => provisionsNamed(context, act, above)));
  return found.flatMap((provisions) => provisions.slice(0, 1));
}

/** Whether all but a part is found, of what has none on record: of a subparagraph, or the first of anything. */
function isUndivided([eId = '']: readonly string[], [above]: readonly Entity[]): boolean {
  const part = parseEId(eId)?.at(-1);
  if (part?.kind !== 'PART' || above?.type !== 'Provision' || above.eId !== parentEId(eId)) return false;
  return above.kind === 'SUBPARAGRAPH' || part.number === '1';
}

/** Those in force that day, or perhaps in force where the day of a change is not known. */
async function holdingOn(
  context: Context,
  provisions: readonly Provision[],
  on: LocalDate,
): Promise<readonly Provision[]> {
  const known = await Promise.all(provisions.map(({ id }) => stateOn(context, id, on)));
  return provisions.filter((_, i) => {
    const state = known[i];
    return state !== null && state !== undefined && (state.inForce || state.candidates.length > 0);
  });
}

const unread = (text: string, { readUpTo, act }: CitationReading): LocalText => {
  const rest = text.slice(readUpTo, readUpTo + 30).trim();
  if (rest === '' && act !== null) return NO_ARTICLE;
  return rest === ''
    ? {
        en: 'The text names neither an act nor an article, for example "ст. 39-3 п. 4 Закона № 148-II".',
        ru: 'В тексте не названы ни акт, ни статья; пример: «ст. 39-3 п. 4 Закона № 148-II».',
        kk: 'Мәтінде акт та, бап та аталмаған; мысал: «№ 148-II Заң, 39-3-баптың 4-тармағы».',
      }
    : {
        en: `The text is not understood from "${rest}" on; write for example "ст. 39-3 п. 4 Закона № 148-II".`,
        ru: `Текст непонятен начиная с «${rest}»; пример: «ст. 39-3 п. 4 Закона № 148-II».`,
        kk: `Мәтін «${rest}» дегеннен бастап түсініксіз; мысал: «№ 148-II Заң, 39-3-баптың 4-тармағы».`,
      };
};
const NO_ARTICLE: LocalText = {
  en: 'A part of an article is named without its article.',
  ru: 'Названа часть статьи, но не сама статья.',
  kk: 'Баптың бөлігі аталған, бірақ баптың өзі аталмаған.',
};
const SEVERAL_NAMED: LocalText = {
  en: 'The text names several provisions; ask for each on its own.',
  ru: 'В тексте названо несколько положений; запросите каждое отдельно.',
  kk: 'Мәтінде бірнеше норма аталған; әрқайсысын бөлек сұраңыз.',
};
const UNKNOWN: LocalText = {
  en: 'No act on record has this form, number and day.',
  ru: 'Акта с такими видом, номером и датой в данных нет.',
  kk: 'Деректерде мұндай түрі, нөмірі және күні бар акт жоқ.',
};
const NO_ACT_NAMED: LocalText = {
  en: 'No act is named, and no act on record has such a provision.',
  ru: 'Акт не назван, и ни в одном акте в данных такого положения нет.',
  kk: 'Акт аталмаған, деректердегі ешбір актіде мұндай норма жоқ.',
};
const SEVERAL: LocalText = {
  en: 'Several fit; name the act by its number and day, or the kind of each part.',
  ru: 'Подходят несколько; укажите номер и дату акта или вид каждой части.',
  kk: 'Бірнешеуі сәйкес келеді; актінің нөмірі мен күнін немесе әр бөліктің түрін көрсетіңіз.',
};
const SAME_NUMBER: LocalText = {
  en: 'On this day the act has this number more than once; name the provision by its id.',
  ru: 'На этот день такой номер в акте стоит не один раз; назовите положение по его идентификатору.',
  kk: 'Бұл күні актіде мұндай нөмір бірнеше рет тұр; норманы идентификаторы бойынша атаңыз.',
};
const NO_PROVISION: LocalText = {
  en: 'The act has no such provision on any day on record.',
  ru: 'Такого положения в акте нет ни на один день, о котором есть сведения.',
  kk: 'Мәлімет бар ешбір күні актіде мұндай норма болмаған.',
};
const LINE_OR_PART: LocalText = {
  en: 'The record counts parts, not lines: the line is the first candidate unless an earlier part has several lines.',
  ru: 'В данных сосчитаны части, а не абзацы: абзац — первый из предложенных, если в частях до него не больше одного абзаца.',
  kk: 'Деректерде абзацтар емес, бөліктер саналған: алдыңғы бөліктерде бір абзацтан артық болмаса, бұл — ұсынылғандардың біріншісі.',
};
const UNDIVIDED: LocalText = {
  en: 'The place is known to the provision above it only, which the record divides no further; it is the candidate.',
  ru: 'Место известно лишь до вышестоящего положения: дальше в данных оно не делится. Оно и предложено.',
  kk: 'Орын тек жоғары тұрған нормаға дейін белгілі: деректерде ол әрі қарай бөлінбейді. Сол норма ұсынылған.',
};
const notOn = (on: LocalDate): LocalText => ({
  en: `The provision is on record but not in force on ${on}.`,
  ru: `Положение известно, но на ${on} не действует.`,
  kk: `Норма белгілі, бірақ ${on} күні қолданыста емес.`,
});
