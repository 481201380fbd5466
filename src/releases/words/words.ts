/** What the words of a language say of changes. Numbers of things are told with the form that the language asks for. */
import type { Change } from '../../dataset/diff/compare.ts';
import type { DatasetDiff } from '../../dataset/diff/diff.ts';
import type { EvidenceCount } from '../../dataset/diff/fields.ts';
import type { RowType } from '../../dataset/diff/row.ts';
import type { ProvisionKind } from '../../model/terms.ts';

/** `Detail`: an amendment that is a part of another. `Thing`: of any type. */
export type Noun = RowType | 'Detail' | 'Thing';

/** One line: where, by which law, how many of what, and what became of them. */
export interface Told {
  readonly change: Change['change'];
  readonly noun: Noun;
  readonly count: number;
  /** As `unit` puts it; null: of the act as a whole, or of no act. */
  readonly article: string | null;
  /** As acts are called; null where no law made the change. */
  readonly law: string | null;
  /** ` (inForceOn, parent)`, or nothing. */
  readonly fields: string;
}

export interface Words {
  readonly title: string;
  readonly nothing: (from: string, to: string) => string;
  readonly head: (diff: DatasetDiff) => readonly string[];
  /** Over what belongs to no act. */
  readonly elsewhere: string;
  /** `article 6`; the number is put in place of {}. */
  readonly units: Readonly<Record<ProvisionKind, string>>;
  readonly line: (told: Told) => string;
  readonly evidence: (things: number, places: EvidenceCount) => string;
}
