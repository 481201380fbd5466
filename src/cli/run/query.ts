/** The work of `zangraph query`. */
import { pino } from 'pino';
import { parseVariables, readQuestion } from '../../api/questions.ts';
import { createZangraphYoga } from '../../api/yoga.ts';
import { openStore } from '../../graph/open.ts';
import { dataToRead } from '../data-folder.ts';
import { loadDossier } from '../load-dossier.ts';

export interface QueryOptions {
  /** JSON. */
  readonly vars?: string;
  readonly dossier: string;
  readonly data?: string;
}

/** Answers a GraphQL file on standard output; an answer with errors sets exit code 1. */
export async function query(file: string, { vars, dossier, data }: QueryOptions): Promise<void> {
  const question = await readQuestion(file);
  const variables = vars === undefined ? question.variables : parseVariables(vars, 'What --vars gives');
  const store = await openStore(process.env);
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
}
