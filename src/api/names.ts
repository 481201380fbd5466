/** Names that change, as they were on a day, in a language. */
import { holdsOn, type LocalDate } from '../model/dates.ts';
import { type DatedName, inLanguage, nameOn } from '../model/localized.ts';
import type { Language } from '../model/terms.ts';

/**
 * The name that held on `on`, in `lang` if any name that held then is known in it; else as `inLanguage`
 * falls back. Null where no name is known.
 */
export function nameInLanguage(
  names: readonly DatedName[],
  on: LocalDate,
  lang: Language | null | undefined,
): string | null {
  const held = names.filter((name) => holdsOn(name, on));
  const merged = Object.assign({}, ...held);
  const onThatDay = inLanguage(merged, lang);
  if (onThatDay !== null) return onThatDay;
  const nearest = nameOn(names, on);
  return nearest === null ? null : inLanguage(nearest, lang);
}
