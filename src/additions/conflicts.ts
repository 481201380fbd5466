/** A value that a package and the dossier give otherwise, as a gap with both sides: nothing is overwritten. */
import { bare } from '../model/ids.ts';
import type { Conflict } from './compare.ts';
import type { RawFact } from './facts-of.ts';

/** How ids of these gaps begin: they are made anew by each import. */
export const disagreementsWith = (name: string): string => `gap:disagreement/${name}/`;

/** `held` and `sent` are the evidence of the thing on either side. */
export function conflictGap(
  { id, column, held, sent }: Conflict,
  name: string,
  evidence: { readonly held: readonly RawFact[]; readonly sent: readonly RawFact[] },
): RawFact {
  return {
    id: `${disagreementsWith(name)}${column}/${bare(id)}`,
    kind: 'DISAGREEMENT',
    about: id,
    field: column,
    reason: {
      ru: `Присланный набор «${name}» и досье говорят разное.`,
      kk: `Жіберілген «${name}» жинағы мен деректер қоры әртүрлі айтады.`,
      en: `The package "${name}" and the dossier do not say the same.`,
    },
    sides: [
      { value: held === '' ? '—' : held, evidence: evidence.held },
      { value: sent, evidence: evidence.sent },
    ],
  };
}
