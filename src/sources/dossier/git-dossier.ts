/** A dossier as a revision of git holds it; nothing is checked out. */
import { posix } from 'node:path';
import { ZangraphError } from '../../model/errors.ts';
import { sortedBy } from '../../model/order.ts';
import { type Git, openRepository, readBlobBytes } from '../git/git.ts';
import { DossierError } from './breach.ts';
import type { DossierFile } from './read-dossier.ts';

/** `100644 blob HASH<tab>PATH` */
const LINE = /^(\d+) blob ([0-9a-f]+)\t(.+)$/s;
const LINK = '120000';

/**
 * The YAML files under `folder` (a path within the repository) at `revision` (`v1`, `HEAD~3`, a commit's hash). Throws
 * BAD_ARGUMENT where the repository has no such revision or the revision no such folder.
 */
export async function dossierInGit(
  repository: string,
  revision: string,
  folder: string,
): Promise<readonly DossierFile[]> {
  const git = await openRepository(repository);
  const commit = await commitOf(git, revision);
  if (commit === null) throw new ZangraphError('BAD_ARGUMENT', `git knows no revision "${revision}" in ${repository}.`);
  const top = posix.normalize(folder).replace(/^\.\/|\/+$/g, '');
  const listed = await git(['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...(top === '.' ? [] : [top])]);
  const entries = listed
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, mode = '', hash = '', path = ''] = LINE.exec(line) ?? [];
      return path.endsWith('.yaml') ? [{ mode, hash, file: posix.relative(top, path) }] : [];
    });
  const links = entries.filter(({ mode }) => mode === LINK);
  if (links.length > 0) {
    const message = 'This is a link, which is not followed; put the file itself here.';
    throw new DossierError(links.map(({ file }) => ({ file, line: 1, message })));
  }
  if (entries.length === 0) {
    throw new ZangraphError('BAD_ARGUMENT', `Revision "${revision}" holds no *.yaml file under ${folder}.`);
  }
  const blobs = await readBlobBytes(
    git,
    entries.map(({ hash }) => hash),
  );
  const files = entries.map(({ hash, file }, i) => {
    const bytes = blobs[i] ?? null;
    if (bytes === null) throw new ZangraphError('FILE_UNREADABLE', `git has not the content of ${file} (${hash}).`);
    return { file, bytes };
  });
  return sortedBy(files, ({ file }) => file);
}

async function commitOf(git: Git, revision: string): Promise<string | null> {
  if (revision.startsWith('-')) return null;
  const out = await git(['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]).catch(() => null);
  return out?.toString().trim() || null;
}
