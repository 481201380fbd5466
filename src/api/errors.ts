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
  | 'TOO_MANY_DIRECTIVES'
  | 'QUERY_TOO_LONG'
  /** A text or an id of an argument has more characters than any that is known. */
  | 'TEXT_TOO_LONG'
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

/** The caller hung up: told to nobody, but it ends what was begun for it. */
export const callerGone = (): GraphQLError =>
  new GraphQLError('The caller hung up before the answer.', { extensions: { code: 'CALLER_GONE' } });

/** The variables or extensions in the address of a request are no JSON. */
export const notJson = (): GraphQLError =>
  new GraphQLError(
    '"variables" and "extensions" of the address are to be JSON objects, for example variables={"first":10}.',
    {
      extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
    },
  );
