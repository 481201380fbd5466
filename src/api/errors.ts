/** Mistakes of a caller: a code that programs match on, and a sentence that says what to do. */
import { GraphQLError, type GraphQLErrorOptions, Kind } from 'graphql';
import { MAX_BODY_BYTES } from './limits.ts';
import { MESSAGES, type Sentence } from './messages/index.ts';

/** Every code that an answer may have in `extensions.code`, and what it means; \`docs/errors.md\` lists the same. */
export const CODES = {
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
  DATASET_INCOMPLETE:
    'The first load of the graph was broken off or has not begun, or another version of zangraph loaded it.',
  DATASET_LOADING: 'The graph is being filled for the first time; ask again in a minute.',
  STORE_UNAVAILABLE: 'The database does not answer; ask again later.',
  BAD_REQUEST: 'The request itself cannot be read, for example an array of queries.',
  UNKNOWN_OPERATION: 'No file of `queries/` has the name that the address gives; `extensions.operations` lists them.',
  BODY_TOO_LARGE: 'The body of the request is over the limit.',
  LENGTH_MISSING: 'The request does not say how long its body is.',
  GRAPHQL_PARSE_FAILED: 'The query is not GraphQL; the sentence says at which sign.',
  GRAPHQL_VALIDATION_FAILED:
    'The query does not fit the schema: a field that is not there, an argument that is missing or of another type.',
  INTERNAL_SERVER_ERROR:
    'A failure of the server itself; the log has it under the `errorId` that is given beside the code.',
} as const;

export type Code = keyof typeof CODES;

/**
 * An error of ours that a caller sees: a code and what is to be said, which is put into words where the answer leaves
 * (worded.ts) and the language of the request is known. Its `message` is the English sentence, for logs.
 */
export class SaidError extends GraphQLError {
  constructor(
    code: Code,
    readonly sentence: Sentence,
    { extensions, ...options }: GraphQLErrorOptions = {},
  ) {
    super(sentence(MESSAGES.EN), { ...options, extensions: { code, ...extensions } });
  }
}

/**
 * An error that reaches the caller as it is: `extensions.code` and the sentence. Where an argument is at fault, it is
 * named here as the field knows it (`first`), and the caller reads its path in `extensions.argument` (`acts.first`).
 */
export const callerError = (code: Code, sentence: Sentence, argument?: string): SaidError =>
  new SaidError(code, sentence, argument === undefined ? {} : { extensions: { argument } });

/** An error as a field threw it, with the path of the argument at fault: the field's name in the schema stands before it. */
export function withArgumentPath(error: GraphQLError): GraphQLError {
  const { argument } = error.extensions;
  const field = error.nodes?.[0];
  if (typeof argument !== 'string' || field?.kind !== Kind.FIELD) return error;
  return likeError(error, error.message, { argument: `${field.name.value}.${argument}` });
}

/** The same error with another sentence, and with more beside it. */
export const likeError = (error: GraphQLError, message: string, extensions: Readonly<Record<string, unknown>> = {}) =>
  new GraphQLError(message, {
    nodes: error.nodes ?? null,
    source: error.source ?? null,
    positions: error.positions ?? null,
    path: error.path ?? null,
    originalError: rootOf(error) as Error, // What was thrown: at least this error itself.
    extensions: { ...error.extensions, ...extensions },
  });

/** What lies under the wrappings that GraphQL puts around an error on its way up. */
export function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError != null ? rootOf(error.originalError) : error;
}

/** The body of a request is over the limit. */
export const bodyTooLarge = (): SaidError => new SaidError('BODY_TOO_LARGE', (say) => say.bodyTooLarge(MAX_BODY_BYTES));

/** The body of a request does not say how long it is. */
export const lengthMissing = (): SaidError => new SaidError('LENGTH_MISSING', (say) => say.lengthMissing());

/** The caller hung up: told to nobody, but it ends what was begun for it. */
export const callerGone = (): GraphQLError =>
  new GraphQLError('The caller hung up before the answer.', { extensions: { code: 'CALLER_GONE' } });

/** What an error repeats of a request: never the whole of a long one. */
export const cut = (text: string, most = 100): string => (text.length > most ? `${text.slice(0, most)}…` : text);

/** The request itself cannot be used, whatever the query: BAD_ARGUMENT with status 400. */
export const badRequest = (sentence: Sentence): SaidError =>
  new SaidError('BAD_ARGUMENT', sentence, { extensions: { http: { status: 400 } } });

/** No file of `queries/` has this name: the names that there are, for people in the sentence and for programs. */
export const unknownOperation = (name: string, names: readonly string[]): SaidError =>
  new SaidError('UNKNOWN_OPERATION', (say) => say.unknownOperation(cut(name), names), {
    extensions: { operations: names, http: { status: 404 } },
  });
