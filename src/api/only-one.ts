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
  const quoted = (list: readonly string[]) => list.map((name) => `"${name}"`);
  const found = given.length === 0 ? 'none is given' : `${quoted(given.map(([n]) => n)).join(' and ')} are given`;
  throw callerError(
    'BAD_ARGUMENT',
    `Give exactly one of the arguments ${quoted(names).join(', ')}; ${found}.`,
    given.at(1)?.[0] ?? names[0],
  );
}
