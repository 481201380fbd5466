/** Number, heading and words of a provision, told apart in the lines that a text prints of it. */
import type { Provision } from '../../model/entities.ts';

/** As printed: `Статья 6.`, the heading, and the lines below it. */
export interface OwnWords {
  readonly label: string | null;
  readonly heading: string | null;
  readonly lines: readonly string[];
}

const HEADED: readonly Provision['kind'][] = ['SECTION', 'CHAPTER', 'ARTICLE'];

/** The heading of an article, chapter or section has its first line for itself. */
export function ownWordsOf({ kind, number }: Pick<Provision, 'kind' | 'number'>, text: string): OwnWords {
  const [first = '', ...rest] = text.split('\n');
  const label = labelIn(first, kind, number);
  const after = first.slice(label?.length ?? 0).trim();
  const lines = (all: readonly string[]): readonly string[] => all.filter((line) => line.trim() !== '');
  if (label === null || !HEADED.includes(kind))
    return { label: label?.trim() ?? null, heading: null, lines: lines([after, ...rest]) };
  return { label: label.trim(), heading: after === '' ? null : after, lines: lines(rest) };
}

/** `Глава 2. `, `2-тарау. `, `4. `, `11) `: the number with its word and sign, where the line begins with it. */
export function labelIn(line: string, kind: Provision['kind'], number: string | null): string | null {
  if (number === null) return null;
  const printed = number.replaceAll(/[^\p{L}\d-]/gu, '');
  const pattern = HEADED.includes(kind) ? `(?:\\p{L}+ ${printed}|${printed}-\\p{L}+)\\.` : `${printed}[.)]`;
  return new RegExp(`^${pattern}(?: |$)`, 'u').exec(line)?.[0] ?? null;
}
