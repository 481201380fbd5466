/** What a provision is printed from: its place in the tree, where its words come from, and what they are made of. */
import type { Provision } from '../../model/entities.ts';
import type { Language } from '../../model/terms.ts';

/** A provision with those that stand within it. */
export interface Branch {
  readonly provision: Provision;
  readonly below: Branch[];
}

/** Where the words of a provision come from. */
export type Given =
  /** From its own version, if they are held. */
  | { readonly from: 'own' }
  /** A stretch of the words of the provision above, in their language. */
  | { readonly from: 'whole'; readonly text: string; readonly lang: Language }
  /** They stand within the words of the provision above, which nobody has taken apart. */
  | { readonly from: 'above'; readonly lang: Language };

export const OWN: Given = { from: 'own' };

/** The same once its own version was looked at. */
export type Found = Exclude<Given, { from: 'own' }> | { readonly from: 'nowhere' };

export interface Named {
  readonly text: string;
  readonly lang: Language;
}

export interface Inside {
  readonly tree: Branch;
  readonly given: Given;
}

export interface Content {
  readonly num: string | null;
  readonly heading: Named | null;
  readonly lines: readonly string[];
  readonly after: readonly string[];
  readonly inside: readonly Inside[];
  /** What the editor has to say of the words. */
  readonly remarks: readonly string[];
}
