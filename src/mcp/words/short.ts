/** Answers are short: they share an assistant's window with everything else that it reads. */

/** Characters of an answer at most: about two thousand tokens of Russian. */
export const MAX_ANSWER = 6000;

export interface Listed {
  readonly lines: string;
  /** How many of the items were shown. */
  readonly shown: number;
}

interface ListOptions {
  /** How many there are in all, shown or not. */
  readonly total: number;
  readonly skip: number;
  /** Characters that the list may take. */
  readonly room: number;
  /** The argument that passes over what was shown. */
  readonly argument?: string;
}

/** As many items as there is room for, and a line that says how many more there are and how to ask for them. */
export function listed(items: readonly string[], { total, skip, room, argument = 'skip' }: ListOptions): Listed {
  const lines: string[] = [];
  let left = room - 80;
  for (const item of items) {
    if (item.length + 1 > left && lines.length > 0) break;
    const line = cutAt(item, Math.max(left, 500));
    lines.push(line);
    left -= line.length + 1;
  }
  const shown = lines.length;
  const more = total - skip - shown;
  if (items.length === 0 && skip > 0) lines.push(`There are only ${total}; ask with a smaller ${argument}.`);
  else if (more > 0) lines.push(`… and ${more} more; ask again with ${argument}: ${skip + shown}.`);
  return { lines: lines.join('\n'), shown };
}

/** "1 claim", "3 claims". */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** A text, cut at a word where it is longer than there is room for. */
export function cutAt(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 2);
  const end = cut.lastIndexOf(' ');
  return `${end > most / 2 ? cut.slice(0, end) : cut} …`;
}

/** Paragraphs with an empty line between them; null is left out. */
export const paragraphs = (...all: readonly (string | null)[]): string =>
  all.filter((one) => one !== null && one !== '').join('\n\n');
