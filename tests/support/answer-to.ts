/** The research questions of `queries/` on the dossier of this repository, without a port. */
import { join } from 'node:path';
import { readQuestions } from '../../src/api/questions.ts';
import { api, dossierStore, type Loose, root } from './api.ts';

export type AnswerTo = (name: string, variables?: Readonly<Record<string, unknown>>) => Promise<Loose>;

/** Answers a question by its name, with its own variables but for these; throws where the API reports an error. */
export async function answersOfDossier(): Promise<AnswerTo> {
  const questions = await readQuestions(join(root, 'queries'));
  const ask = api(await dossierStore());
  return async (name, variables = {}) => {
    const question = questions.find((q) => q.name === name);
    if (question === undefined) throw new Error(`There is no question ${name}.`);
    const { data, errors } = await ask(question.query, { ...question.variables, ...variables });
    if (errors !== undefined) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    return data;
  };
}
