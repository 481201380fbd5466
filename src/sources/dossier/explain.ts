/** What zod found wrong in an entry, as sentences that name the key and what to write. */
import { z } from 'zod';
import { nearest } from './nearest.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** One mistake: the way to it within the entry, and the sentence. */
export interface Mistake {
  readonly path: Path;
  readonly message: string;
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping of keys to values',
  record: 'a mapping of keys to values',
  tuple: 'a list',
  null: 'empty',
};

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, key) => (at !== null && typeof at === 'object' ? Reflect.get(at, key) : undefined), value);

const printed = (value: unknown): string => {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

/** `evidence[0].locator`, as it is counted by people: `evidence 1, locator`. */
const place = (path: Path): string =>
  path.length === 0
    ? 'The entry'
    : `"${path.map((key, i) => (typeof key === 'number' ? `[${key + 1}]` : `${i > 0 ? '.' : ''}${String(key)}`)).join('')}"`;

/** The shape below the wrappers (optional, default, pipe). */
function unwrapped(shape: z.core.$ZodType): z.core.$ZodType {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault) return unwrapped(shape.unwrap());
  if (shape instanceof z.ZodPipe) return unwrapped(shape.in);
  return shape;
}

function shapesAt(shape: z.core.$ZodType, path: Path): readonly z.core.$ZodType[] {
  const here = unwrapped(shape);
  if (here instanceof z.ZodUnion) return here.options.flatMap((option) => shapesAt(option, path));
  const [key, ...rest] = path;
  if (key === undefined) return [here];
  if (here instanceof z.ZodObject) {
    const next = here.shape[String(key)];
    return next === undefined ? [] : shapesAt(next, rest);
  }
  return here instanceof z.ZodArray ? shapesAt(here.element, rest) : [];
}

const knownKeys = (shape: z.core.$ZodType, path: Path): readonly string[] =>
  shapesAt(shape, path).flatMap((s) => (s instanceof z.ZodObject ? Object.keys(s.shape) : []));

const meant = (word: string, known: readonly string[]): string => {
  const near = nearest(word, known);
  return near === null ? '' : `; did you mean "${near}"?`;
};

function wrongType(expected: string, value: unknown, where: string): string {
  if (value === undefined) return `${where} is missing.`;
  const quotes = expected === 'string' && typeof value === 'number' ? `; put it in quotes: "${value}"` : '';
  const actual = value === null ? 'empty' : `${NAMES[typeOf(value)] ?? typeOf(value)} (${printed(value)})`;
  return `${where} must be ${NAMES[expected] ?? expected}, but it is ${actual}${quotes}.`;
}

/** Zod's own sentences begin with a capital; those of the shapes in facts.ts continue "«key» …". */
const isOurs = (message: string): boolean => /^[a-z]/.test(message);

/** The branch of a union that the value comes nearest to: the one with the deepest and fewest complaints. */
function nearestBranch(branches: readonly (readonly Issue[])[], value: unknown): readonly Issue[] {
  const depth = (issues: readonly Issue[]): number => Math.max(0, ...issues.map((i) => i.path.length));
  const sameType = (issues: readonly Issue[]): number =>
    issues.some((i) => i.code === 'invalid_type' && i.path.length === 0 && typeOf(value) !== i.expected) ? 0 : 1;
  return (
    [...branches].sort((a, b) => sameType(b) - sameType(a) || depth(b) - depth(a) || a.length - b.length).at(0) ?? []
  );
}

function explain(issue: Issue, shape: z.core.$ZodType, entry: unknown, above: Path): readonly Mistake[] {
  const path = [...above, ...issue.path];
  const value = valueAt(entry, path);
  const where = place(path);
  const says = value === undefined || value === null || typeof value === 'object' ? '' : ` (it says ${printed(value)})`;
  const one = (message: string): readonly Mistake[] => [{ path, message }];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const known = knownKeys(shape, path);
        const hint = meant(key, known) || `; known are ${known.join(', ')}.`;
        const inside = path.length === 0 ? '' : ` in ${where}`;
        return { path: [...path, key], message: `"${key}" is not a known key${inside}${hint}` };
      });
    case 'invalid_type':
      return one(wrongType(issue.expected, value, where));
    case 'invalid_value': {
      if (value === undefined) return one(`${where} is missing.`);
      const values = issue.values.map(String);
      const near = typeof value === 'string' ? meant(value, values) : '';
      return one(`${where} cannot be ${printed(value)}${near || `; it is one of ${values.join(', ')}.`}`);
    }
    case 'invalid_union': {
      if (value === undefined) return one(`${where} is missing.`);
      if (issue.errors.length === 0) return one(`${where} has a value that is not allowed${says}.`);
      return nearestBranch(issue.errors, value).flatMap((inner) => explain(inner, shape, entry, path));
    }
    case 'invalid_key':
      return one(`${where} is not a key that is allowed here: ${issue.issues.map((i) => i.message).join('; ')}.`);
    case 'too_small':
    case 'too_big':
      return one(isOurs(issue.message) ? `${where} ${issue.message}.` : `${where} is too short or too small${says}.`);
    default:
      return one(isOurs(issue.message) ? `${where} ${issue.message}${says}.` : `${where}: ${issue.message}${says}.`);
  }
}

/** All mistakes of an entry that its shape refused. */
export const mistakesOf = (error: z.ZodError, shape: z.core.$ZodType, entry: unknown): readonly Mistake[] =>
  error.issues.flatMap((issue) => explain(issue, shape, entry, []));

/** For a name that is none of the known ones. */
export const didYouMean = meant;
