/** The API without a port: questions through `yoga.fetch`, as a client would send them. */
import { join } from 'node:path';
import { type Logger, pino } from 'pino';
import { createZangraphYoga, type YogaOptions } from '../../src/api/yoga.ts';
import { buildDataset } from '../../src/dataset/build.ts';
import { openMemory } from '../../src/graph/memory/index.ts';
import type { GraphReader } from '../../src/graph/reader.ts';
import type { GraphStore } from '../../src/graph/store.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';

export const root = join(import.meta.dirname, '../..');
const silent = pino({ level: 'silent' });

export interface ApiError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code?: string; readonly errorId?: string };
}
export interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly ApiError[];
}
/** What a test does not look into is of no type. */
// biome-ignore lint/suspicious/noExplicitAny: answers of any query
export type Loose = any;

export type Ask = <T = Loose>(query: string, variables?: Readonly<Record<string, unknown>>) => Promise<Answer<T>>;

/** A database that has just started plans each statement when it first meets it. How long an answer may take has tests of its own. */
const PATIENCE_MS = 60_000;

/** Sends queries to an API over this reader. */
export function api(reader: GraphReader, options: Partial<YogaOptions> = {}): Ask {
  const yoga = createZangraphYoga({ reader, logger: silent, timeLimitMs: PATIENCE_MS, ...options });
  return async (query, variables = {}) => {
    const response = await yoga.fetch('http://test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    return response.json();
  };
}

/** The code and the sentence of the only error; fails where there is none or more than one. */
export async function refusal(answer: Promise<Answer<unknown>>): Promise<string> {
  const { errors = [] } = await answer;
  if (errors.length !== 1) throw new Error(`One error was expected: ${JSON.stringify(errors)}`);
  return `${errors[0]?.extensions.code}: ${errors[0]?.message}`;
}

/** The memory engine with the dossier of this repository. */
export async function dossierStore(): Promise<GraphStore> {
  const store = openMemory();
  await store.load(buildDataset(await readDossier(join(root, 'data'))));
  return store;
}

/** The same reader, and the port's calls in order: `acts.list`, `nodes.byIds` … */
export function counted(reader: GraphReader): { readonly reader: GraphReader; readonly calls: string[] } {
  const calls: string[] = [];
  const group = (name: string, functions: object): object =>
    new Proxy(functions, {
      get: (target, property, receiver) => {
        const value: unknown = Reflect.get(target, property, receiver);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => {
          calls.push(`${name}.${String(property)}`);
          return value.apply(target, args);
        };
      },
    });
  const watched = new Proxy(reader, {
    get: (target, property, receiver) => {
      const value: unknown = Reflect.get(target, property, receiver);
      return typeof value === 'object' && value !== null ? group(String(property), value) : value;
    },
  });
  return { reader: watched, calls };
}

/** A logger that keeps its lines. */
export function keptLog(): { readonly logger: Logger; readonly lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  return { logger, lines };
}
