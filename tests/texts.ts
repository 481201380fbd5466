/** Where the official texts are: they are not part of the repository. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Why a test that needs the official texts is skipped. */
export const NO_TEXTS =
  'needs the official texts: set ZANGRAPH_TEST_TEXTS to their folder, or put them into ../shared next to the repository';

/** The folder that holds `law/` with the official texts; null where there is none. */
export function textsFolder(): string | null {
  const named = process.env['ZANGRAPH_TEST_TEXTS'];
  if (named) return named;
  const beside = fileURLToPath(new URL('../../shared', import.meta.url));
  return existsSync(beside) ? beside : null;
}
