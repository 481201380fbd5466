/** Mistakes of a caller: a code that programs match on, and a sentence that says what to do. */
import { GraphQLError, type GraphQLErrorOptions } from 'graphql';
import { MAX_BODY_BYTES } from './limits.ts';

export type CallerCode =
  /** An argument cannot be used: two look-ups at once, a negative page, a span that ends before it begins. */
  | 'BAD_ARGUMENT'
  /** More items than a page may hold. */
  | 'BAD_PAGE_SIZE'
  /** Not an existing calendar day. */
  | 'BAD_DATE'
  | 'QUERY_TOO_DEEP'
  | 'TOO_MANY_ALIASES'
  | 'QUERY_TOO_LONG'
  | 'QUERY_TOO_COSTLY'
  /** The answer took longer than the server allows. */
  | 'TIME_LIMIT'
  /** The wording is not in the store. */
  | 'TEXT_NOT_HELD'
  /** The graph's first load was broken off. */
  | 'DATASET_INCOMPLETE';

/** An error that reaches the caller as it is: `extensions.code` and the sentence. */
export function callerError(code: CallerCode, sentence: string, options?: GraphQLErrorOptions): GraphQLError {
  return new GraphQLError(sentence, { ...options, extensions: { code } });
}

/** The body of a request is over the limit. */
export const bodyTooLarge = (): GraphQLError =>
  new GraphQLError(`The request is larger than ${MAX_BODY_BYTES} bytes, which is the limit.`, {
    extensions: { code: 'BODY_TOO_LARGE' },
  });

/** The body of a request does not say how long it is. */
export const lengthMissing = (): GraphQLError =>
  new GraphQLError('The request does not say how long it is; send Content-Length.', {
    extensions: { code: 'LENGTH_MISSING' },
  });

/** What an error repeats of a request: never the whole of a long one. */
export const cut = (text: string): string => (text.length > 100 ? `${text.slice(0, 100)}…` : text);

/** The request itself cannot be used, whatever the query: BAD_ARGUMENT with status 400. */
export const badRequest = (sentence: string): GraphQLError =>
  new GraphQLError(sentence, { extensions: { code: 'BAD_ARGUMENT', http: { status: 400 } } });

/** No file of `queries/` has this name: the names that there are, for people in the sentence and for programs. */
export const unknownOperation = (name: string, names: readonly string[]): GraphQLError =>
  new GraphQLError(`There is no operation "${cut(name)}". The operations are: ${names.join(', ')}.`, {
    extensions: { code: 'UNKNOWN_OPERATION', operations: names, http: { status: 404 } },
  });
