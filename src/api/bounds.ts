/** The limits of a query as plugins: each refuses with a code and a sentence that names the limit. */
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from './context.ts';
import { costOf } from './cost.ts';
import { type CallerCode, callerError } from './errors.ts';
import { MAX_ALIASES, MAX_COST, MAX_DEPTH, MAX_DIRECTIVES, MAX_TOKENS, TIME_LIMIT_MS } from './limits.ts';

const refused = (code: CallerCode, sentence: string) => ({
  propagateOnRejection: false,
  onReject: [
    (context: { reportError(error: GraphQLError): void } | null) => {
      const error = callerError(code, sentence);
      // The lexer has no context to report to.
      if (context === null || typeof context.reportError !== 'function') throw error;
      context.reportError(error);
    },
  ],
});

const costPlugin: Plugin<Context> = {
  onExecute({ args, setResultAndStopExecution }) {
    try {
      const cost = costOf(args.document, args.variableValues ?? {}, args.operationName);
      if (cost <= MAX_COST) return;
      throw callerError(
        'QUERY_TOO_COSTLY',
        `The query may touch about ${cost} objects; the limit is ${MAX_COST}. Ask for smaller pages or fewer nested lists.`,
      );
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      // Variables that cannot be used have no code of their own.
      error.extensions['code'] ??= 'BAD_ARGUMENT';
      setResultAndStopExecution({ errors: [error] });
    }
  },
};

const timePlugin = (milliseconds: number): Plugin<Context> => ({
  onExecute({ executeFn, setExecuteFn }) {
    setExecuteFn(async (args) => {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise((resolve) => {
        timer = setTimeout(() => {
          const error = callerError(
            'TIME_LIMIT',
            `The answer takes longer than the ${milliseconds / 1000} seconds a query may take. Ask for less at once.`,
          );
          args.contextValue.stop(error);
          resolve({ errors: [error] });
        }, milliseconds);
      });
      try {
        return await Promise.race([executeFn(args), late]);
      } finally {
        clearTimeout(timer);
      }
    });
  },
});

/** All limits; `timeLimitMs` may be shortened by tests. */
export const boundsPlugins = (timeLimitMs: number = TIME_LIMIT_MS): Plugin<Context>[] => [
  maxTokensPlugin({
    n: MAX_TOKENS,
    ...refused(
      'QUERY_TOO_LONG',
      `The query has more than ${MAX_TOKENS} words and signs, which is the limit. Split it.`,
    ),
  }),
  maxDepthPlugin({
    n: MAX_DEPTH,
    flattenFragments: true,
    ignoreIntrospection: true,
    ...refused('QUERY_TOO_DEEP', `The query is nested deeper than ${MAX_DEPTH} levels, which is the limit.`),
  }),
  maxAliasesPlugin({
    n: MAX_ALIASES,
    allowList: [],
    ...refused(
      'TOO_MANY_ALIASES',
      `The query has more than ${MAX_ALIASES} aliases, which is the limit. Send several queries.`,
    ),
  }),
  maxDirectivesPlugin({
    n: MAX_DIRECTIVES,
    ...refused('TOO_MANY_DIRECTIVES', `The query has more than ${MAX_DIRECTIVES} directives, which is the limit.`),
  }),
  costPlugin,
  timePlugin(timeLimitMs),
];
