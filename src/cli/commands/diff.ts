import { Command, Option } from 'commander';
import { DEFAULT_RELEASES, NAMED_BY } from '../releases.ts';

/** `zangraph diff`: what changed between two datasets, in words or as data. */
export function diffCommand(): Command {
  return new Command('diff')
    .description('tell what changed between two dossiers: releases, folders, revisions of git')
    .argument('<before>', 'the older one, see below')
    .argument('<after>', 'the newer one')
    .addOption(new Option('--format <form>', 'in words, or as data').choices(['text', 'json']).default('text'))
    .addOption(new Option('--lang <code>', 'language of the words').choices(['en', 'ru', 'kk']).default('en'))
    .option('--releases <folder>', 'folder with releases', DEFAULT_RELEASES)
    .option('--dossier <folder>', 'where the dossier is within a repository', 'data')
    .addHelpText(
      'after',
      `
${NAMED_BY}

Examples:
  $ zangraph diff HEAD~5 data                          what the last five commits and the present files changed
  $ zangraph diff 84949f62 data --lang ru              since a release in ./releases
  $ zangraph diff old.zip new.zip --format json | jq .gaps`,
    )
    .action(async (before: string, after: string, options) =>
      (await import('../run/diff.ts')).diff(before, after, options),
    );
}
