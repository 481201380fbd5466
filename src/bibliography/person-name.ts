/** The family name and the given names within a printed name: reference formats order names by the family name. */

export interface NameParts {
  readonly family: string;
  /** Given names or initials as printed; null where the name is one word. */
  readonly given: string | null;
}

const INITIALS = /^(?:\p{L}{1,2}\.[-‐]?)+$/u;

/**
 * Initials show on which side the family name stands; without them it is the last word, as on a title page. What is
 * cut off stays so.
 *
 * @example nameParts('…исов Е.К.') // { family: '…исов', given: 'Е.К.' }
 */
export function nameParts(name: string): NameParts {
  const words = name.trim().split(/\s+/);
  const trailing = words.length - 1 - words.findLastIndex((word) => !INITIALS.test(word));
  const split = trailing > 0 ? words.length - trailing : words.length - 1;
  const [before, after] = [words.slice(0, split).join(' '), words.slice(split).join(' ')];
  if (before === '') return { family: after, given: null };
  return trailing > 0 ? { family: before, given: after } : { family: after, given: before };
}
