/** Copying to the reader's clipboard. */

/**
 * Whether the text was copied. A page that came over plain HTTP from another machine has no clipboard at all, others
 * may be refused it: the caller then shows the text, to be copied by hand.
 */
export async function copied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
