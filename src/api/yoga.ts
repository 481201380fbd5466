import { renderGraphiQL } from '@graphql-yoga/render-graphiql';
import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { GraphReader } from '../graph/reader.ts';
import { boundsPlugins } from './bounds.ts';
import { createContext } from './context.ts';
import { maskError } from './mask-error.ts';
import type { Question } from './questions.ts';
import { schema } from './schema.ts';

export interface YogaOptions {
  readonly reader: GraphReader;
  readonly logger: Logger;
  /** Shown in GraphiQL as tabs, in this order. */
  readonly questions?: readonly Question[];
  readonly timeLimitMs?: number;
}

/** GraphQL over HTTP as a `fetch` handler, with GraphiQL for browsers. It only reads. */
export function createZangraphYoga({ reader, logger, questions = [], timeLimitMs }: YogaOptions) {
  const tabs = questions.map(({ query, variables }) => ({ query, variables: JSON.stringify(variables, null, 2) }));
  return createYoga({
    schema,
    context: () => createContext(reader),
    plugins: boundsPlugins(timeLimitMs),
    maskedErrors: { maskError: maskError(logger) },
    logging: false,
    landingPage: false,
    cors: { origin: '*', methods: ['GET', 'POST', 'OPTIONS'], credentials: false },
    graphiql: tabs.length === 0 ? true : { title: 'zangraph', defaultTabs: tabs },
    renderGraphiQL,
  });
}

export type ZangraphYoga = ReturnType<typeof createZangraphYoga>;
