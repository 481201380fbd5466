/** The limits of a query as plugins: each refuses with a code and a sentence that names the limit. */
import { maxAliasesPlugin } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthPlugin } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesPlugin } from '@escape.tech/graphql-armor-max-directives';
import { maxTokensPlugin } from '@escape.tech/graphql-armor-max-tokens';
import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { nameArguments, variableErrors } from './argument-path.ts';
import type { Context } from './context.ts';
import { costOf } from './cost.ts';
import { type Code, callerError } from './errors.ts';
import { MAX_ALIASES, MAX_COST, MAX_DEPTH, MAX_DIRECTIVES, MAX_TOKENS, TIME_LIMIT_MS } from './limits.ts';
import type { Sentence } from './messages/index.ts';

const refused = (code: Code, sentence: Sentence) => ({
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
      throw callerError('QUERY_TOO_COSTLY', (say) => say.queryTooCostly(cost, MAX_COST));
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const { schema, document, variableValues, operationName } = args;
      const ofVariables = variableErrors(schema, document, variableValues ?? {}, operationName);
      nameArguments([error], schema, document);
      setResultAndStopExecution({ errors: ofVariables.length > 0 ? ofVariables : [error] });
    }
  },
};

/** Gives an answer up after a time; must come after whatever chooses what executes, or that would go unwatched. */
export const timePlugin = (milliseconds: number = TIME_LIMIT_MS): Plugin<Context> => ({
  onExecute({ executeFn, setExecuteFn }) {
    setExecuteFn(async (args) => {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise((resolve) => {
        timer = setTimeout(() => {
          const error = callerError('TIME_LIMIT', (say) => say.timeUp(milliseconds / 1000));
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

/** All limits of a query but its time, to be kept before it is executed or compiled. */
export const boundsPlugins = (): Plugin<Context>[] => [
  maxTokensPlugin({
    n: MAX_TOKENS,
    ...refused('QUERY_TOO_LONG', (say) => say.queryTooLong(MAX_TOKENS)),
  }),
  maxDepthPlugin({
    n: MAX_DEPTH,
    flattenFragments: true,
    ignoreIntrospection: true,
    ...refused('QUERY_TOO_DEEP', (say) => say.queryTooDeep(MAX_DEPTH)),
  }),
  maxAliasesPlugin({
    n: MAX_ALIASES,
    allowList: [],
    ...refused('TOO_MANY_ALIASES', (say) => say.tooManyAliases(MAX_ALIASES)),
  }),
  maxDirectivesPlugin({
    n: MAX_DIRECTIVES,
    ...refused('TOO_MANY_DIRECTIVES', (say) => say.tooManyDirectives(MAX_DIRECTIVES)),
  }),
  costPlugin,
];
