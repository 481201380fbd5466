/** The three ways in which a question is asked of one database. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j, { type Driver } from 'neo4j-driver';
import { Client } from 'undici';
import type { Neo4jAccess } from '../scripts/neo4j/find-server.ts';
import { today } from '../src/model/dates.ts';
import type { Loose, Question, Variables } from './questions/question.ts';

/** A research question as the project ships it. */
export const operationOf = ({ name }: Pick<Question, 'name'>): string =>
  readFileSync(join('queries', `${name}.graphql`), 'utf8');

/** What is sent to a GraphQL server. */
export const bodyOf = (query: string, variables: Variables): string => JSON.stringify({ query, variables });

const headers = { 'content-type': 'application/json', accept: 'application/json' };

export interface Http {
  /** The data of the answer. Throws where there are errors. */
  ask(body: string): Promise<Loose>;
  close(): Promise<void>;
}

/** A client that keeps one connection. */
export function httpTo(url: string): Http {
  const { origin, pathname: path } = new URL(url);
  const client = new Client(origin);
  return {
    async ask(body) {
      const { body: answer } = await client.request({ method: 'POST', path, headers, body });
      const { data, errors } = (await answer.json()) as { data: Loose; errors?: unknown };
      if (errors !== undefined) throw new Error(`${path}: ${JSON.stringify(errors).slice(0, 2000)}`);
      return data;
    },
    close: () => client.close(),
  };
}

export function driverTo({ uri, user, password }: Neo4jAccess): Driver {
  const auth = password === '' ? undefined : neo4j.auth.basic(user, password);
  return neo4j.driver(uri, auth, { disableLosslessIntegers: true });
}

/** The answer by hand: the statement as a read through the driver, and the shape that the API gives it. */
export async function byHand(driver: Driver, question: Question, variables: Variables): Promise<Loose> {
  const { records } = await driver.executeQuery(question.statement, variables, { routing: neo4j.routing.READ });
  const [record] = records;
  if (record === undefined) throw new Error(`The hand-written statement of ${question.name} gives no row.`);
  return question.answer(record.toObject(), variables, today());
}
