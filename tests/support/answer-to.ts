/** The research questions of `queries/`, asked by their names, and without a port. */
import { join } from 'node:path';
import { type Question, readQuestions } from '../../src/api/questions.ts';
import { type Ask, api, dossierStore, type Loose, root } from './api.ts';

/** Read once, here, so that every test asks the questions that a reader finds in `queries/`, and not a copy. */
export const questions: readonly Question[] = await readQuestions(join(root, 'queries'));

/** The laws that changed Law 148-II by year, counted by hand in its notes: both engines and the API are held to it. */
export const LAWS_BY_YEAR: readonly (readonly [year: number, laws: number])[] = [
  [2009, 2],
  [2010, 5],
  [2011, 8],
  [2012, 6],
  [2013, 9],
  [2014, 14],
  [2015, 12],
];

export type AnswerTo = <T = Loose>(name: string, variables?: Readonly<Record<string, unknown>>) => Promise<T>;

/**
 * Answers a question by its name, with its own variables but for those given. An error of the API throws here, so
 * that no test takes half an answer for a whole one.
 */
export function answersFrom(ask: Ask): AnswerTo {
  return async <T>(name: string, variables: Readonly<Record<string, unknown>> = {}): Promise<T> => {
    const question = questions.find((q) => q.name === name);
    if (question === undefined) throw new Error(`There is no question ${name}.`);
    const { data, errors } = await ask<T>(question.query, { ...question.variables, ...variables });
    if (errors !== undefined) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    return data as T;
  };
}

/** Answers out of the dossier of this repository, for tests that ask nothing but its questions. */
export async function answersOfDossier(): Promise<AnswerTo> {
  return answersFrom(api(await dossierStore()));
}
