import { join } from 'node:path';
import { Command } from 'commander';
import { packageRoot } from '../package-root.ts';
import { DEFAULT_RELEASES, NAMED_BY } from '../releases.ts';

/** `zangraph release`: one archive of the dossier, its exports and what changed. */
export function releaseCommand(): Command {
  return new Command('release')
    .description(
      'write one archive with the dossier, all its exports, checksums and what changed: zangraph-REVISION.zip',
    )
    .option('-o, --output <folder>', 'where it goes, beside the releases before it', DEFAULT_RELEASES)
    .option('--since <dossier>', 'what it is compared with; else the release before it in that folder')
    .option('--dossier <folder>', 'folder with the YAML facts', join(packageRoot(), 'data'))
    .addHelpText(
      'after',
      `
The same dossier, beside the same release before it, gives the same bytes on any machine. The archive appears when it
is whole. Your own texts are never part of it. The last line printed is the archive's SHA-256 and its path.

${NAMED_BY}

Examples:
  $ zangraph release                        releases/zangraph-2c8020b1f36f1229.zip
  $ zangraph release --since v1.0           with the changes since a tag of git
  $ zangraph check --dossier unpacked/data  an unpacked release is a dossier`,
    )
    .action(async (options) => (await import('../run/release.ts')).release(options));
}
