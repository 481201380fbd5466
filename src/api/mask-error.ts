import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { ZangraphError } from '../model/errors.ts';
import { bodyTooLarge, callerError, rootOf, SaidError, withArgumentPath } from './errors.ts';

/**
 * What the caller sees of a failure: mistakes of the query and failures one can act on as they are; anything else
 * as a sentence with an id, under which the log has the failure itself.
 */
export const maskError =
  (logger: Logger) =>
  (error: unknown): Error => {
    const cause = rootOf(error);
    if (cause instanceof GraphQLError && cause.extensions['code'] === 'REQUEST_ENTITY_TOO_LARGE') return bodyTooLarge();
    if (error instanceof GraphQLError && cause instanceof GraphQLError) return withArgumentPath(error);
    const told = cause instanceof ZangraphError ? toldOf(cause) : null;
    if (told !== null) return withArgumentPath(inPlaceOf(error, told));
    const errorId = randomUUID();
    logger.error({ errorId, err: cause }, 'unexpected failure of a query');
    const failure = new SaidError('INTERNAL_SERVER_ERROR', (say) => say.internal(errorId), { extensions: { errorId } });
    return inPlaceOf(error, failure);
  };

/** What is told of a failure, at the place in the answer where the failure was. */
function inPlaceOf(error: unknown, told: SaidError): GraphQLError {
  const { nodes = null, path = null } = error instanceof GraphQLError ? error : {};
  return new GraphQLError(told.message, { nodes, path, originalError: told });
}

/** A failure of ours that a caller can understand and act on, as the caller is told of it; null for any other. */
function toldOf({ code, particulars }: ZangraphError): SaidError | null {
  if (code === 'DATASET_LOADING') return callerError(code, (say) => say.loading());
  if (code === 'STORE_UNAVAILABLE') {
    const kind = particulars?.kind;
    return callerError(code, (say) => {
      if (kind === 'STORE_AWAY') return say.storeAway();
      if (kind === 'STORE_REFUSES_USER') return say.storeRefusesUser();
      if (kind === 'STORE_LATE') return say.storeLate();
      return kind === 'STORE_CHANGING' ? say.storeChanging() : say.storeUnavailable();
    });
  }
  if (code === 'BAD_ARGUMENT' && particulars?.kind === 'TOO_MANY_WORDS') {
    const { argument, given, max } = particulars;
    return callerError(code, (say) => say.tooManyWords(argument, given, max), argument);
  }
  return null;
}
