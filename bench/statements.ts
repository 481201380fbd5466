/** How many statements the files of `queries/` take, each with the variables that it suggests. */
import type { Driver } from 'neo4j-driver';
import type { Neo4jAccess } from '../scripts/neo4j/find-server.ts';
import { readQuestions } from '../src/api/questions.ts';
import { profiler } from './measure/profile.ts';

export interface Counted {
  readonly name: string;
  readonly statements: readonly string[];
}

/** Counts on the real dossier, which the database must hold. */
export async function countStatements(access: Neo4jAccess, driver: Driver): Promise<readonly Counted[]> {
  const watch = await profiler(access, driver);
  const counted: Counted[] = [];
  for (const { name, query, variables } of await readQuestions('queries')) {
    counted.push({ name, statements: await watch.statements(query, variables) });
  }
  await watch.close();
  return counted;
}
