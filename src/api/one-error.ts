import type { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/** Failures of the whole answer: every field that reads would tell the same. */
const OF_THE_WHOLE: ReadonlySet<unknown> = new Set([
  'STORE_UNAVAILABLE',
  'DATASET_LOADING',
  'DATASET_INCOMPLETE',
  'TIME_LIMIT',
]);

/** Tells a failure of the whole answer once, not once for every field. */
export const oneErrorPlugin: Plugin = {
  onExecutionResult({ result, setResult }) {
    if (result === undefined || Array.isArray(result) || !('errors' in result) || result.errors === undefined) return;
    const told = new Set<unknown>();
    const isNew = ({ extensions: { code } }: GraphQLError): boolean => {
      if (told.has(code)) return false;
      if (OF_THE_WHOLE.has(code)) told.add(code);
      return true;
    };
    setResult({ ...result, errors: result.errors.filter(isNew) });
  },
};
