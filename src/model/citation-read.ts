/**
 * Reads citations in the forms that lawyers use: "ст. 39-3 п. 4 Закона № 148-II", "подпункт 2) пункта 4
 * статьи 39-3 …", "art. 2-1(2) Z010000148_", "39-3-баптың 4-тармағы …". Nothing is guessed: reading stops at
 * the first word that it does not understand.
 */
import { FILLERS, FORMS, MONTHS, ORDINALS, PREAMBLE, UNITS_AFTER, UNITS_BEFORE } from './citation-words.ts';
import { type LocalDate, parseLocalDate } from './dates.ts';
import { type EIdStep, formatEId } from './eid.ts';
import type { ActForm, ProvisionKind } from './terms.ts';

/** What a citation says of the act; null: it does not say. */
export interface ActReference {
  readonly form: ActForm | null;
  readonly number: string | null;
  readonly adoptedOn: LocalDate | null;
  readonly adiletId: string | null;
}

export interface CitationReading {
  /** Null where no act is named. */
  readonly act: ActReference | null;
  /** The eIds that the words can mean, the likelier first ("art. 1(11)" is a paragraph or a subparagraph); empty for an act alone. */
  readonly eIds: readonly string[];
  /** How many characters were understood; the whole text where it is a citation. */
  readonly readUpTo: number;
  readonly isCitation: boolean;
}

/** A step as written; `kind` is null for a number in brackets, "39-3(4)". */
interface WrittenStep {
  readonly kind: ProvisionKind | null;
  readonly number: string | null;
  readonly use: number;
}

/** A pattern that must stand at the place read, and whose last word must end there. */
const at = (pattern: string): RegExp => new RegExp(`(?:${pattern})(?![\\p{L}\\d])`, 'iuy');
const NUMBER = '\\d+(?:-\\d+)*';

const unitsBefore = UNITS_BEFORE.map(([kind, words]) => ({
  kind,
  numbered: at(`(?:${words})\\s*\\(?(${NUMBER})\\)?`),
  counted: ORDINALS.map((ordinal) => at(`(?:${words})\\s+(?:${ordinal})`)),
}));
const unitsAfter = UNITS_AFTER.map(([kind, words]) => ({
  kind,
  numbered: at(`(${NUMBER})(?:-|\\)?\\s*)(?:${words})`),
  counted: ORDINALS.map((ordinal) => at(`(?:${ordinal})\\s+(?:${words})`)),
}));
const preamble = at(PREAMBLE);
const bracketed = /\s*\((\d+(?:-\d+)*)\)/uy;
const usedAgain = /\(номер использован (\d+)-й раз\)|\(use (\d+) of the number\)|\(нөмірдің (\d+)-қолданылуы\)/iuy;
const forms = FORMS.map(([form, words]) => ({ form, words: at(words) }));
const adilet = at('[A-Z]\\d{9}[\\dK]|[A-Z]\\d{9}_');
const numberOfAct = at('(?:№|No\\.?|N\\.?)\\s*([\\p{L}\\d]+(?:[-/][\\p{L}\\d]+)*)');
const dayDotted = at('(\\d{1,2})\\.(\\d{2})\\.(\\d{4})');
const dayIso = at('(\\d{4})[-.](\\d{2})[-.](\\d{2})');
const dayInWords = MONTHS.map((month) => ({
  dayFirst: at(`(\\d{1,2})\\s+(?:${month}),?\\s+(\\d{4})`),
  monthFirst: at(`(?:${month})\\s+(\\d{1,2}),?\\s+(\\d{4})`),
  yearFirst: at(`(\\d{4})\\s+жыл\\p{L}*\\s+(\\d{1,2})\\s+(?:${month})`),
}));
const fillers = FILLERS.map((words) => (words.startsWith('[') ? new RegExp(words, 'uy') : at(words)));

/** What a text cites, as far as its words tell; see `CitationReading`. */
export function readCitation(text: string): CitationReading {
  const steps: WrittenStep[] = [];
  const acts: ActReference[] = [];
  let place = 0;
  const take: Take = (pattern, accept = () => true) => {
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match === null || !accept(match)) return null;
    place += match[0].length;
    return match;
  };
  /** Adds to the act; false where the citation said something else before. */
  const say = (said: Partial<ActReference>): boolean => {
    const before = acts.pop() ?? { form: null, number: null, adoptedOn: null, adiletId: null };
    // Object.keys forgets that the keys of a Partial<T> are keys of T.
    const clash = Object.keys(said).some((key) => before[key as keyof ActReference] !== null);
    acts.push(clash ? before : { ...before, ...said });
    return !clash;
  };
  for (;;) {
    const start = place;
    const step = takeStep(take);
    if (step !== null) steps.push(step);
    else if (steps.length > 0 && steps.at(-1)?.kind !== 'PREAMBLE' && takeBelow(take, steps)) continue;
    else {
      const said = takeAct(take);
      if (said !== null) {
        if (say(said)) continue;
        place = start;
        break;
      }
      if (!fillers.some((filler) => take(filler) !== null)) break;
    }
  }
  const act = acts.at(0) ?? null;
  const eIds = eIdsOf(steps);
  const read = place >= text.length && (steps.length === 0 ? act !== null : eIds.length > 0);
  return { act, eIds, readUpTo: Math.min(place, text.length), isCitation: read };
}

type Take = (pattern: RegExp, accept?: (match: RegExpExecArray) => boolean) => RegExpExecArray | null;

function takeStep(take: Take): WrittenStep | null {
  if (take(preamble)) return { kind: 'PREAMBLE', number: null, use: 1 };
  for (const { kind, numbered, counted } of [...unitsBefore, ...unitsAfter]) {
    const number = take(numbered)?.[1];
    if (number !== undefined) return { kind, number, use: 1 };
    if (kind !== 'PART') continue;
    const ordinal = counted.findIndex((words) => take(words) !== null);
    if (ordinal >= 0) return { kind, number: String(ordinal + 1), use: 1 };
  }
  return null;
}

/** A number in brackets below the last step, or the remark that the last number was used again. */
function takeBelow(take: Take, steps: WrittenStep[]): boolean {
  const again = take(usedAgain);
  const last = steps.at(-1);
  if (again !== null && last !== undefined) {
    steps[steps.length - 1] = { ...last, use: Number(again[1] ?? again[2] ?? again[3]) };
    return true;
  }
  const number = take(bracketed)?.[1];
  if (number === undefined) return false;
  steps.push({ kind: null, number, use: 1 });
  return true;
}

function takeAct(take: Take): Partial<ActReference> | null {
  const adiletId = take(adilet)?.[0];
  if (adiletId !== undefined) return { adiletId: adiletId.toUpperCase() };
  const adoptedOn = takeDay(take);
  if (adoptedOn !== null) return { adoptedOn };
  const number = take(numberOfAct)?.[1];
  if (number !== undefined) return { number };
  const form = forms.find(({ words }) => take(words) !== null)?.form;
  return form === undefined ? null : { form };
}

/** An impossible day (30.02.2013) is not taken: reading stops before it. */
function takeDay(take: Take): LocalDate | null {
  const taken = (pattern: RegExp, year: number, month: number | string, day: number): LocalDate | null => {
    const dayOf = (match: RegExpExecArray): LocalDate | null =>
      calendarDay(match[year], typeof month === 'string' ? month : match[month], match[day]);
    const match = take(pattern, (found) => dayOf(found) !== null);
    return match === null ? null : dayOf(match);
  };
  const inNumbers = taken(dayDotted, 3, 2, 1) ?? taken(dayIso, 1, 2, 3);
  if (inNumbers !== null) return inNumbers;
  for (const [index, { dayFirst, monthFirst, yearFirst }] of dayInWords.entries()) {
    const month = String(index + 1);
    const inWords = taken(dayFirst, 2, month, 1) ?? taken(monthFirst, 2, month, 1) ?? taken(yearFirst, 1, month, 2);
    if (inWords !== null) return inWords;
  }
  return null;
}

const calendarDay = (year = '', month = '', day = ''): LocalDate | null =>
  parseLocalDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);

/** The eIds that the steps can mean, whatever the order they are written in; empty where they lead nowhere. */
function eIdsOf(written: readonly WrittenStep[]): readonly string[] {
  const article = written.findIndex((s) => s.kind === 'ARTICLE');
  const above = written.filter((s) => s.kind === 'SECTION' || s.kind === 'CHAPTER' || s.kind === 'PREAMBLE');
  if (article < 0) {
    if (written.length === 0 || above.length !== written.length) return [];
    const steps = named([...above].sort((a, b) => rank(a) - rank(b)));
    // A chapter is known by its number alone where chapters are numbered through the act.
    return [...new Set([formatEId(steps), ...(steps.length > 1 ? [formatEId(steps.slice(-1))] : [])])];
  }
  const below = written.filter((s) => !above.includes(s) && s.kind !== 'ARTICLE');
  const first = written[article];
  if (first === undefined || written.filter((s) => s.kind === 'ARTICLE').length > 1) return [];
  const ascending = below.length > 0 && article > written.indexOf(below[0] ?? first);
  const ordered = [first, ...(ascending ? [...below].reverse() : below)];
  return readings(ordered).map(formatEId);
}

const rank = (step: WrittenStep): number => ['PREAMBLE', 'SECTION', 'CHAPTER'].indexOf(step.kind ?? '');

const named = (steps: readonly WrittenStep[]): EIdStep[] =>
  steps.flatMap((s) => (s.kind === null ? [] : [{ ...s, kind: s.kind }]));

/** Numbers in brackets: the first is a paragraph or a subparagraph, the one below it a subparagraph. */
function readings(steps: readonly WrittenStep[]): readonly EIdStep[][] {
  const unnamed = steps.filter((s) => s.kind === null);
  if (unnamed.length === 0) return [named(steps)];
  if (unnamed.length > 2) return [];
  const asKinds = (kinds: readonly ProvisionKind[]): EIdStep[] => {
    let next = 0;
    return steps.map((s) => ({ ...s, kind: s.kind ?? kinds[next++] ?? 'SUBPARAGRAPH' }));
  };
  const underParagraph = steps.some((s) => s.kind === 'PARAGRAPH');
  if (underParagraph) return unnamed.length === 1 ? [asKinds(['SUBPARAGRAPH'])] : [];
  if (unnamed.length === 2) return [asKinds(['PARAGRAPH', 'SUBPARAGRAPH'])];
  return [asKinds(['PARAGRAPH']), asKinds(['SUBPARAGRAPH'])];
}
