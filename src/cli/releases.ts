/** Where the commands about releases look for dossiers. */
import { relative, resolve, sep } from 'node:path';
import type { Places } from '../releases/copies.ts';
import { KEPT_DOSSIER } from './package-root.ts';

export const DEFAULT_RELEASES = 'releases';

/** How REVISIONS are written, for the help of a command. */
export const NAMED_BY = `A dossier is named by
  a folder     data, my-data, an unpacked release, a clone
  a ZIP        releases/zangraph-2c8020b1f36f1229.zip
  a revision   2c8020b1f36f1229 or its beginning: of a release in the folder that --releases names
  git          v1.0, HEAD~3, a commit: the folder that --dossier names, as that commit has it; nothing is checked
               out. Stand in the top folder of the clone.
and what is found first is taken, in this order.`;

/** `dossier` is a path within the repository of the folder one stands in. */
export const placesOf = (releases: string, dossier: string): Places => ({
  releases,
  repository: '.',
  dossier: relative(resolve('.'), resolve(dossier)).split(sep).join('/') || '.',
  kept: KEPT_DOSSIER,
});
