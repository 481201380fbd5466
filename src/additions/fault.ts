import type { FactKind } from '../sources/facts.ts';

/** A rule of the dossier that an added fact breaks: the fact by its kind and its place among those of that kind. */
export interface Fault {
  readonly kind: FactKind;
  readonly index: number;
  /** A sentence. */
  readonly message: string;
}
