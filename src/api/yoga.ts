import { createYoga } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { GraphReader } from '../graph/reader.ts';
import { argumentPathPlugin } from './argument-path.ts';
import { boundsPlugins, timePlugin } from './bounds.ts';
import { compiledPlugin } from './compiled.ts';
import { createContext } from './context.ts';
import { csvPlugin } from './csv.ts';
import { documentCaches } from './documents.ts';
import { etagPlugin } from './etag.ts';
import { MAX_BODY_BYTES } from './limits.ts';
import { locatedPlugin } from './located.ts';
import { maskError } from './mask-error.ts';
import { oneErrorPlugin } from './one-error.ts';
import { operationOf, operationsPlugin } from './operations.ts';
import type { Question } from './questions.ts';
import { recordPlugin } from './requests.ts';
import { schema } from './schema.ts';
import { wordedPlugin } from './worded.ts';

export interface YogaOptions {
  readonly reader: GraphReader;
  readonly logger: Logger;
  /** Asked for by name; shown in GraphiQL as tabs, in this order. */
  readonly questions?: readonly Question[];
  readonly timeLimitMs?: number;
  /** Whether a question that is asked again gets 304 while the revision is the same; off for measuring. */
  readonly etags?: boolean;
}

/** GraphQL over HTTP as a `fetch` handler, with GraphiQL for browsers. It only reads. */
export function createZangraphYoga({ reader, logger, questions = [], timeLimitMs, etags = true }: YogaOptions) {
  const tabs = questions.map(({ query, variables }) => ({ query, variables: JSON.stringify(variables, null, 2) }));
  const [first] = tabs;
  const opened = first === undefined ? {} : { variables: first.variables };
  return createYoga({
    schema,
    context: ({ request }) => createContext(reader, request.signal),
    plugins: [
      operationsPlugin(questions),
      ...boundsPlugins(),
      oneErrorPlugin,
      compiledPlugin(),
      timePlugin(timeLimitMs),
      locatedPlugin,
      argumentPathPlugin,
      csvPlugin(),
      ...(etags ? [etagPlugin(reader)] : []),
      wordedPlugin(),
      recordPlugin(questions),
    ],
    parserAndValidationCache: documentCaches(),
    maskedErrors: { maskError: maskError(logger) },
    logging: false,
    landingPage: false,
    cors: { origin: '*', methods: ['GET', 'POST', 'OPTIONS'], credentials: false, exposedHeaders: ['X-Request-Id'] },
    // A link that names an operation is answered, also in a browser.
    graphiql: (request) => operationOf(request) === null && { title: 'zangraph', ...(first && { defaultTabs: tabs }) },
    // Nine megabytes that only a browser needs, served from this machine: GraphiQL works without a network.
    // It takes the variables of the tab that it opens with from `variables`, not from the tab.
    renderGraphiQL: async (options) =>
      (await import('@graphql-yoga/render-graphiql')).renderGraphiQL({ ...options, ...opened }),
    maxRequestBodySize: MAX_BODY_BYTES,
  });
}

export type ZangraphYoga = ReturnType<typeof createZangraphYoga>;
