/** Which release a new one follows. */
import { ZangraphError } from '../model/errors.ts';
import type { Copy } from './copies.ts';

/**
 * The release that no other of them follows: the newest, though none tells when it was made. A release that is made
 * again follows the one that it followed. Null where there is none before it. Throws BAD_ARGUMENT where several could be meant.
 */
export function previousOf(releases: readonly Copy[], revision: string): Copy | null {
  const again = releases.find(({ manifest }) => manifest?.revision === revision);
  const others = releases.filter(({ manifest }) => manifest !== null && manifest.revision !== revision);
  const before = again?.manifest?.since ?? null;
  if (again !== undefined && before === null) return null;
  if (before !== null) return others.find(({ manifest }) => manifest?.revision === before) ?? lost(revision, before);
  const followed = new Set(others.map(({ manifest }) => manifest?.since));
  const last = others.filter(({ manifest }) => !followed.has(manifest?.revision ?? null));
  const revisions = [...new Set(last.map(({ manifest }) => manifest?.revision))];
  if (revisions.length > 1) {
    throw new ZangraphError(
      'BAD_ARGUMENT',
      `The new release could follow any of ${revisions.join(', ')}; say which with --since.`,
    );
  }
  return last[0] ?? null;
}

function lost(revision: string, before: string): never {
  throw new ZangraphError(
    'BAD_ARGUMENT',
    `The release of ${revision} that is there tells what changed since ${before}, which is not beside it; say with --since where that is.`,
  );
}
