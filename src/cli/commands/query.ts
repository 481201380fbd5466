import { join } from 'node:path';
import { Command } from 'commander';
import { pino } from 'pino';
import { parseVariables, readQuestion } from '../../api/questions.ts';
import { createZangraphYoga } from '../../api/yoga.ts';
import { openStore } from '../../graph/open.ts';
import { dataOption, dataToRead } from '../data-folder.ts';
import { loadDossier } from '../load-dossier.ts';
import { packageRoot } from '../package-root.ts';

interface Options {
  readonly vars?: string;
  readonly dossier: string;
  readonly data?: string;
}

/** `zangraph query`: one question, JSON on standard output, no server. */
export function queryCommand(): Command {
  return new Command('query')
    .description('answer a GraphQL file with JSON, without a server')
    .argument('<file>', 'a file with one operation, for example queries/timeline.graphql')
    .option('--vars <json>', 'the variables as JSON; else those of the file’s line "# variables: {…}"')
    .option('--dossier <folder>', 'folder with the YAML facts', join(packageRoot(), 'data'))
    .addOption(dataOption())
    .addHelpText(
      'after',
      `
Reads from Neo4j as it is where NEO4J_URI is set, else loads the dossier into memory.

Example:
  $ zangraph query queries/affected-bodies.graphql --vars '{"provision":"prov:kz/law/2001-01-23/148#art_24","on":"2013-07-01"}'`,
    )
    .action(async (file: string, { vars, dossier, data }: Options) => {
      const question = await readQuestion(file);
      const variables = vars === undefined ? question.variables : parseVariables(vars, 'What --vars gives');
      const store = openStore(process.env);
      try {
        if (!process.env['NEO4J_URI']) await loadDossier(store, { dossier, data: dataToRead(data), quiet: true });
        const yoga = createZangraphYoga({ reader: store, logger: pino({ level: 'error' }, pino.destination(2)) });
        const response = await yoga.fetch('http://zangraph/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: question.query, variables }),
        });
        const answer: unknown = await response.json();
        console.log(JSON.stringify(answer, null, 2));
        if (typeof answer === 'object' && answer !== null && 'errors' in answer) process.exitCode = 1;
      } finally {
        await store.close();
      }
    });
}
