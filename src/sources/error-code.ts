/** `ENOENT` and the like of an error of the system; '' for one that has none. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | null)?.code ?? '';
