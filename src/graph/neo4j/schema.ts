/** Constraints and indexes, as `schema/graph.cypher` states them. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ZangraphError } from '../../model/errors.ts';

const FILE = join('schema', 'graph.cypher');

/** Found from the sources and from the built program alike: the nearest folder above that has it. */
export function schemaFile(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const file = join(folder, FILE);
    if (existsSync(file)) return file;
    if (folder === dirname(folder)) {
      throw new ZangraphError('FILE_UNREADABLE', `${FILE} was not found above the program; install zangraph again.`);
    }
  }
}

/** What may hide a semicolon: a line comment, a text in quotes, a name in backticks; else any character. */
const TOKEN = /\/\/[^\n]*|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|./gs;

/**
 * The statements of a Cypher file, without comments and semicolons, in order.
 *
 * @example splitStatements("// ids\nCREATE INDEX a …;\nCREATE INDEX b …;") // ['CREATE INDEX a …', 'CREATE INDEX b …']
 */
export function splitStatements(text: string): readonly string[] {
  const statements = [''];
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === ';') statements.push('');
    else if (!token.startsWith('//')) statements.push(`${statements.pop()}${token}`);
  }
  return statements.map((statement) => statement.trim()).filter((statement) => statement !== '');
}

/** The statements of `schema/graph.cypher`. */
export const schemaStatements = async (): Promise<readonly string[]> =>
  splitStatements(await readFile(schemaFile(), 'utf8'));
