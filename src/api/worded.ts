/** The last step of an answer with errors: what they say, in the language of the request. */
import { type GraphQLError, Kind } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Language } from '../model/terms.ts';
import { type Code, cut, likeError, rootOf, SaidError } from './errors.ts';
import { languageOf, MESSAGES, type Messages, tagOf } from './messages/index.ts';

/** Characters that are repeated of what a library says. */
const DETAIL = 300;

/** What the libraries say, in English, stays as the detail behind a sentence of ours. */
function foreign(error: GraphQLError, say: Messages): readonly [Code, string] | null {
  const detail = cut(error.message, DETAIL);
  const { code } = error.extensions;
  if (code === 'GRAPHQL_PARSE_FAILED') return [code, say.noGraphql(detail)];
  if (code === 'GRAPHQL_VALIDATION_FAILED') return [code, say.doesNotFit(detail)];
  const node = error.nodes?.[0];
  // While fields are answered, GraphQL itself gives no code.
  if (code === undefined && node !== undefined && node.kind !== Kind.OPERATION_DEFINITION) {
    return ['BAD_ARGUMENT', say.doesNotFit(detail)];
  }
  const isOfRequest = code === undefined || code === 'BAD_REQUEST' || code === 'OPERATION_RESOLUTION_FAILURE';
  return isOfRequest ? ['BAD_REQUEST', say.badRequest(detail)] : null;
}

/** The error with its sentence in a language. It may be remembered with the query: it is copied, never changed. */
export function inWords(error: GraphQLError, language: Language): GraphQLError {
  const say = MESSAGES[language];
  const cause = rootOf(error);
  if (cause instanceof SaidError) return likeError(error, cause.sentence(say));
  const [code, sentence] = foreign(error, say) ?? [];
  return sentence === undefined ? error : likeError(error, sentence, { code });
}

/** The headers of an answer with errors. It is never kept: the mistake may be mended, and the next caller read another language. */
export const headersOfErrors = (language: Language): Readonly<Record<string, string>> => ({
  'cache-control': 'no-store',
  'content-language': tagOf(language),
});

/** The header from which the language of the errors follows. */
export const VARY = 'Accept-Language';

/** Puts the errors of every answer into words. */
export function wordedPlugin(): Plugin {
  const languages = new WeakMap<Request, Language>();
  return {
    onResultProcess({ request, result, setResult }) {
      if (!('errors' in result) || result.errors === undefined) return;
      const language = languageOf(request.headers.get('accept-language'));
      languages.set(request, language);
      setResult({ ...result, errors: result.errors.map((error) => inWords(error as GraphQLError, language)) });
    },
    onResponse({ request, response }) {
      const language = languages.get(request);
      if (language === undefined) return;
      for (const [name, value] of Object.entries(headersOfErrors(language))) response.headers.set(name, value);
      response.headers.append('vary', VARY);
    },
  };
}
