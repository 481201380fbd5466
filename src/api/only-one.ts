import { callerError } from './errors.ts';

/**
 * The one argument that is given among those of which exactly one must be.
 * Throws BAD_ARGUMENT for none and for several.
 */
export function onlyOne<K extends string>(args: Partial<Record<K, string | null | undefined>>): readonly [K, string] {
  // Object.entries forgets the keys of its argument.
  const entries = Object.entries(args) as [K, string | null | undefined][];
  const given = entries.flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[name, value] as const],
  );
  const [first] = given;
  if (first !== undefined && given.length === 1) return first;
  const found = given.length === 0 ? 'none is given' : `${given.map(([name]) => `"${name}"`).join(' and ')} are given`;
  throw callerError(
    'BAD_ARGUMENT',
    `Give exactly one of the arguments that name the thing (id, citation, adiletId where offered); ${found}.`,
  );
}
