/** How the readers of citations hold their patterns. */

/** Takes what the pattern matches at the place read, and moves the place behind it; null where it does not match. */
export type Take = (pattern: RegExp, accept?: (match: RegExpExecArray) => boolean) => RegExpExecArray | null;

/** A pattern that must stand at the place read, and whose last word must end there; `then` may say what follows. */
export const word = (pattern: string, then = ''): RegExp => new RegExp(`(?:${pattern})(?![\\p{L}\\d])${then}`, 'iuy');
