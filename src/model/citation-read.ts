/**
 * Reads citations in the forms that lawyers use: "ст. 39-3 п. 4 Закона № 148-II", "подпункт 2) пункта 4
 * статьи 39-3 …", "art. 2-1(2) Z010000148_", "39-3-баптың 4-тармағы …". Nothing is guessed: reading stops at
 * the first word that it does not understand, and at a second word on what was already said.
 */
import { type ActReference, NOTHING_SAID, takeAct } from './citation-act.ts';
import { foldDashes, foldText } from './citation-fold.ts';
import { type Indent, takeIndent } from './citation-indent.ts';
import { type Take, word } from './citation-patterns.ts';
import { withoutQuotes } from './citation-quoted.ts';
import { provisionsOf, type WrittenStep } from './citation-steps.ts';
import { takeBelow, takeStep } from './citation-units.ts';
import { FILLERS } from './citation-words.ts';
import type { ProvisionKind } from './terms.ts';

export type { ActReference } from './citation-act.ts';

export interface CitationReading {
  /** Null where no act is named. */
  readonly act: ActReference | null;
  /** The eIds that the words can mean, the likelier first ("art. 1(11)" is a paragraph or a subparagraph); empty for an act alone. */
  readonly eIds: readonly string[];
  /** The same for each further provision that the text names, "статьи 6 и 27". */
  readonly others: readonly (readonly string[])[];
  /** Which line of what the eIds name is meant, counted from 1, "абзац второй …"; null for all of it. */
  readonly indent: number | null;
  /** How many characters were understood; the whole text where it is a citation. */
  readonly readUpTo: number;
  readonly isCitation: boolean;
}

/** Beside these "paragraph two" is an indent. */
const DIVIDED: ReadonlySet<ProvisionKind> = new Set(['PARAGRAPH', 'SUBPARAGRAPH']);

const fillers = FILLERS.map((words) => word(words));
const signs = /[\s,;.:]+/uy;
const opened = /\s*\((?!\d)/uy;
const closed = /\)/uy;

/** What a text cites, as far as its words tell; see `CitationReading`. */
export function readCitation(written: string): CitationReading {
  const text = foldDashes(foldText(written));
  const quoted = withoutQuotes(text).map(readText);
  // A title begins with no numbered unit: "«ст. 6 …" is read as far as it is understood.
  return quoted.find(({ isCitation }) => isCitation) ?? quoted.find(({ eIds }) => eIds.length > 0) ?? readText(text);
}

function readText(text: string): CitationReading {
  const steps: WrittenStep[] = [];
  let act: ActReference | null = null;
  let yearAt = 0;
  let indent: Indent | null = null;
  let place = 0;
  const take: Take = (pattern, accept = () => true) => {
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match === null || !accept(match)) return null;
    place += match[0].length;
    return match;
  };
  // A citation in brackets, "(п. 2 ст. 2-1 Закона)".
  let brackets = take(opened) === null ? 0 : 1;
  for (;;) {
    const start = place;
    const step = takeStep(take);
    if (step !== null) {
      if (clashes(step, steps)) {
        place = start;
        break;
      }
      steps.push(step);
      continue;
    }
    if (steps.length > 0 && steps.at(-1)?.kind !== 'PREAMBLE' && takeBelow(take, steps)) continue;
    const line = takeIndent(take);
    if (line !== null) {
      if (indent !== null) {
        place = start;
        break;
      }
      indent = line;
      continue;
    }
    const before: ActReference = act ?? NOTHING_SAID;
    const said = takeAct(take, text, before);
    if (said !== null) {
      // Object.keys forgets that the keys of a Partial<T> are keys of T.
      if (Object.keys(said).some((key) => before[key as keyof ActReference] !== null)) {
        place = start;
        break;
      }
      if (said.adoptedIn != null) yearAt = start;
      act = { ...before, ...said };
      continue;
    }
    if (take(signs) !== null || fillers.some((filler) => take(filler) !== null)) continue;
    if (brackets === 0 || take(closed) === null) break;
    brackets--;
  }
  // A year by itself names no act.
  if (act?.adoptedIn != null && Object.values(act).filter((value) => value !== null).length === 1) {
    [act, place] = [null, yearAt];
  }
  const isParagraph = indent?.orParagraph === true && !steps.some(({ kind }) => kind === null || DIVIDED.has(kind));
  if (indent !== null && isParagraph) {
    steps.push({ kind: 'PARAGRAPH', numbers: [String(indent.number)], use: 1 });
    indent = null;
  }
  const [eIds = [], ...others] = provisionsOf(steps);
  const isWhole = steps.length === 0 ? act !== null && indent === null : eIds.length > 0;
  const isCitation = place >= text.length && isWhole;
  return { act, eIds, others, indent: indent?.number ?? null, readUpTo: place, isCitation };
}

/** Whether a unit of this kind was already named. */
const clashes = (step: WrittenStep, steps: readonly WrittenStep[]): boolean =>
  step.kind === null
    ? steps.filter((s) => s.kind === null).length > 1
    : steps.some((before) => before.kind === step.kind);
