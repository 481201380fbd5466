/** Mistakes of a caller: a code that programs match on, and a sentence that says what to do. */
import { GraphQLError, Kind } from 'graphql';
import { MAX_BODY_BYTES } from './limits.ts';

/** Codes of mistakes of a caller, and of answers that the server owes for now. */
const CALLER_CODES = {
  BAD_ARGUMENT:
    'An argument or a variable cannot be used: two look-ups at once, a negative page, a span that ends before it begins.',
  BAD_PAGE_SIZE: 'More items are asked for than a page, or a list of ids, may hold.',
  BAD_DATE: 'A text is not an existing day of the calendar.',
  QUERY_TOO_DEEP: 'The query is nested deeper than the limit.',
  TOO_MANY_ALIASES: 'The query renames more fields than the limit.',
  TOO_MANY_DIRECTIVES: 'The query has more directives than the limit.',
  QUERY_TOO_LONG: 'The query has more words and signs than the limit.',
  TEXT_TOO_LONG: 'A text or an id of an argument has more characters than any that is known.',
  QUERY_TOO_COSTLY: 'The query may touch more objects than the limit: smaller pages or fewer nested lists help.',
  TIME_LIMIT: 'The answer took longer than the server allows.',
  TEXT_NOT_HELD: 'The wording that is to be compared is not in the store.',
  DATASET_INCOMPLETE: 'The first load of the graph was broken off or has not begun.',
} as const;

/** Every code that an answer may have in `extensions.code`, and what it means; \`docs/errors.md\` lists the same. */
export const CODES: Readonly<Record<string, string>> = {
  ...CALLER_CODES,
  DATASET_LOADING: 'The graph is being filled for the first time; ask again in a minute.',
  STORE_UNAVAILABLE: 'The database does not answer; ask again later.',
  BAD_REQUEST: 'The request itself cannot be read, for example an array of queries.',
  UNKNOWN_OPERATION: 'No file of `queries/` has the name that the address gives; `extensions.operations` lists them.',
  BODY_TOO_LARGE: 'The body of the request is over the limit.',
  LENGTH_MISSING: 'The request does not say how long its body is.',
  GRAPHQL_PARSE_FAILED: 'The query is not GraphQL; the sentence says at which sign.',
  GRAPHQL_VALIDATION_FAILED:
    'The query does not fit the schema: a field that is not there, an argument that is missing or of another type.',
  OPERATION_RESOLUTION_FAILURE:
    'The query has several operations and the request does not name one of them, or names one that it does not have.',
  INTERNAL_SERVER_ERROR:
    'A failure of the server itself; the log has it under the `errorId` that is given beside the code.',
};

export type CallerCode = keyof typeof CALLER_CODES;

/**
 * An error that reaches the caller as it is: `extensions.code` and the sentence. Where an argument is at fault, it is
 * named here as the field knows it (`first`), and the caller reads its path in `extensions.argument` (`acts.first`).
 */
export function callerError(code: CallerCode, sentence: string, argument?: string): GraphQLError {
  return new GraphQLError(sentence, { extensions: { code, ...(argument === undefined ? {} : { argument }) } });
}

/** An error as a field threw it, with the path of the argument at fault: the field's name in the schema stands before it. */
export function withArgumentPath(error: GraphQLError): GraphQLError {
  const { argument } = error.extensions;
  const field = error.nodes?.[0];
  if (typeof argument !== 'string' || field?.kind !== Kind.FIELD) return error;
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    path: error.path ?? null,
    originalError: error.originalError ?? null,
    extensions: { ...error.extensions, argument: `${field.name.value}.${argument}` },
  });
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
