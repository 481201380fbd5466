/** The research questions of `queries/`: one named operation a file, with its words and variables in comments. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ZangraphError } from '../model/errors.ts';

export interface Question {
  /** The file's name without its ending: `timeline`. */
  readonly name: string;
  /** The question in plain words: the file's first comment. */
  readonly words: string;
  readonly query: string;
  /** From the line `# variables: {…}`. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A file of `queries/`: `# the question`, `# variables: {JSON}`, the operation. Throws FILE_UNREADABLE. */
export async function readQuestion(file: string): Promise<Question> {
  const query = await readFile(file, 'utf8').catch((cause: Error) => {
    throw new ZangraphError('FILE_UNREADABLE', `Cannot read the question ${file}: ${cause.message}`, { cause });
  });
  const words = /^#\s*(?!variables:)(.+)$/m.exec(query)?.[1] ?? '';
  const json = /^#\s*variables:\s*(.+)$/m.exec(query)?.[1] ?? '{}';
  return {
    name: basename(file, '.graphql'),
    words,
    query,
    variables: parseVariables(json, `the line "# variables:" of ${file}`),
  };
}

/** Variables as a JSON object; `where` names their place in the failure's sentence. Throws BAD_ARGUMENT. */
export function parseVariables(json: string, where: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw new ZangraphError('BAD_ARGUMENT', `${where} is no JSON: ${cause instanceof Error ? cause.message : ''}`, {
      cause,
    });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ZangraphError('BAD_ARGUMENT', `${where} is JSON but no object; write for example {"on": "2013-07-01"}.`);
  }
  // Narrowed above: a JSON object.
  return value as Record<string, unknown>;
}

/** All questions of a folder by name. */
export async function readQuestions(folder: string): Promise<readonly Question[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.graphql')).sort();
  return Promise.all(files.map((name) => readQuestion(join(folder, name))));
}
