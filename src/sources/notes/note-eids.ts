/**
 * eIds as notes need them: those of the graph's provisions (`model/eid.ts`), and steps for parts of a text that the
 * graph does not hold but that notes name: the table of contents (`toc`), an annex (`att_4`), a part of a section
 * (подраздел, `subsec`), a part of a chapter (параграф, `subchp`), an indent (абзац, `al`). The prefixes are those of
 * the Akoma Ntoso naming convention.
 */
import { PREFIX as OF_THE_GRAPH } from '../../model/eid.ts';
import type { ProvisionKind } from '../../model/terms.ts';

/** Parts that a note can name and the graph cannot hold. */
export type OtherPart = 'CONTENTS' | 'ATTACHMENT' | 'SUBSECTION' | 'SUBCHAPTER' | 'INDENT';
export type UnitKind = ProvisionKind | OtherPart;

const PREFIX: Readonly<Record<UnitKind, string>> = {
  ...OF_THE_GRAPH,
  PREAMBLE: 'preamble',
  CONTENTS: 'toc',
  ATTACHMENT: 'att',
  SUBSECTION: 'subsec',
  SUBCHAPTER: 'subchp',
  INDENT: 'al',
};
const OTHER: ReadonlySet<UnitKind> = new Set<UnitKind>([
  'CONTENTS',
  'ATTACHMENT',
  'SUBSECTION',
  'SUBCHAPTER',
  'INDENT',
]);
// The keys of the record are the kinds; Object.entries widens them to strings.
const KIND_OF = new Map(Object.entries(PREFIX).map(([kind, prefix]) => [prefix, kind as UnitKind]));

/** Whether the graph has no provisions of this kind. */
export const isOtherPart = (kind: UnitKind): boolean => OTHER.has(kind);

/** One step of an eId: its kind, its number as printed, and the step as written. */
export interface Step {
  readonly kind: UnitKind;
  readonly number: string | null;
  readonly eId: string;
}

/** `para_4`; `toc` for the table of contents, which has no number. */
export const stepEId = (kind: UnitKind, number: string): string =>
  kind === 'CONTENTS' ? PREFIX[kind] : `${PREFIX[kind]}_${number}`;

/** The steps of an eId; none for `act`, and for words that are no eId. */
export function stepsOf(eId: string): readonly Step[] {
  const steps = eId.split('__').map((part): Step | null => {
    if (part === PREFIX.CONTENTS || part === PREFIX.PREAMBLE) {
      return { kind: part === PREFIX.CONTENTS ? 'CONTENTS' : 'PREAMBLE', number: null, eId: part };
    }
    const match = /^([a-z]+)_(\d+(?:-\d+)*)(?:~\d+)?$/.exec(part);
    const kind = KIND_OF.get(match?.[1] ?? '');
    return match === null || kind === undefined ? null : { kind, number: match[2] ?? null, eId: part };
  });
  return steps.every((step) => step !== null) ? steps : [];
}
