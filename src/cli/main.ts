#!/usr/bin/env node
import { Command } from 'commander';
import { checkCommand } from './commands/check.ts';
import { diffCommand } from './commands/diff.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { loadCommand } from './commands/load.ts';
import { mcpCommand } from './commands/mcp.ts';
import { notesCommand } from './commands/notes.ts';
import { queryCommand } from './commands/query.ts';
import { releaseCommand } from './commands/release.ts';
import { schemaCommand } from './commands/schema.ts';
import { serveCommand } from './commands/serve.ts';
import { verifyCommand } from './commands/verify.ts';
import { reportFailure } from './failure.ts';

const program = new Command('zangraph')
  .description('A knowledge graph of Kazakh local-governance law: who changed what, when, and whom it affects.')
  .showHelpAfterError('(zangraph --help lists the commands)')
  .addHelpText(
    'after',
    `
Examples:
  $ zangraph serve                                  answer on http://127.0.0.1:4000
  $ zangraph query queries/timeline.graphql         one question, JSON on standard output
  $ zangraph check                                  is the dossier sound?`,
  )
  .addCommand(serveCommand())
  .addCommand(mcpCommand())
  .addCommand(loadCommand())
  .addCommand(checkCommand())
  .addCommand(importCommand())
  .addCommand(verifyCommand())
  .addCommand(notesCommand())
  .addCommand(exportCommand())
  .addCommand(diffCommand())
  .addCommand(releaseCommand())
  .addCommand(queryCommand())
  .addCommand(schemaCommand());

try {
  await program.parseAsync();
} catch (error) {
  reportFailure(error);
}
