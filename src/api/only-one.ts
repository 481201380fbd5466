import { callerError } from './errors.ts';

/**
 * The one argument that is given among those of which exactly one must be.
 * Throws BAD_ARGUMENT for none and for several.
 *
 * @example onlyOne({ id: 'act:x', citation: undefined }, ['id', 'citation']) // ['id', 'act:x']
 */
export function onlyOne<K extends string>(
  args: Partial<Record<K, string | null | undefined>>,
  names: readonly K[],
): readonly [K, string] {
  const given = names.flatMap((name) => {
    const value = args[name];
    return value === null || value === undefined ? [] : [[name, value] as const];
  });
  const [first] = given;
  if (first !== undefined && given.length === 1) return first;
  const found = given.map(([name]) => name);
  throw callerError('BAD_ARGUMENT', (say) => say.onlyOneOf(names, found), found[1] ?? names[0]);
}
