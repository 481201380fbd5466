/** What answers of `documentsOf` tell, by the places of the schema. */
import type { Loose } from '../api.ts';

/** The fields that tell something other than null or an empty list, by their places: `Act.title`. */
export function toldIn(answers: readonly Loose[]): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (value: Loose): void => {
    if (Array.isArray(value)) {
      value.forEach(walk);
      return;
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, held] of Object.entries<Loose>(value)) {
      if (held === null || (Array.isArray(held) && held.length === 0)) continue;
      found.add(`${value.__typename ?? 'Query'}.${key.replace(/_\d+$/, '')}`);
      walk(held);
    }
  };
  answers.forEach(walk);
  return found;
}
