import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { type ErrorCode, ZangraphError } from '../model/errors.ts';
import { bodyTooLarge, withArgumentPath } from './errors.ts';
import { currentRequest } from './requests.ts';

/** Failures of ours that a caller can understand and act on. */
const TOLD: ReadonlySet<ErrorCode> = new Set(['STORE_UNAVAILABLE', 'DATASET_LOADING', 'BAD_ARGUMENT']);

/**
 * What the caller sees of a failure: mistakes of the query and failures one can act on as they are; anything else
 * as a sentence with an id, under which the log has the failure itself.
 */
export const maskError =
  (logger: Logger) =>
  (error: unknown): Error => {
    const cause = rootOf(error);
    const place = error instanceof GraphQLError ? { nodes: error.nodes ?? null, path: error.path ?? null } : {};
    if (cause instanceof GraphQLError && cause.extensions['code'] === 'REQUEST_ENTITY_TOO_LARGE') return bodyTooLarge();
    if (error instanceof GraphQLError && cause instanceof GraphQLError) return withArgumentPath(error);
    if (cause instanceof ZangraphError && TOLD.has(cause.code)) {
      return new GraphQLError(cause.message, { ...place, extensions: { code: cause.code } });
    }
    const id = randomUUID();
    logger.error({ requestId: currentRequest()?.id, errorId: id, err: cause }, 'unexpected failure of a query');
    return new GraphQLError(`Something went wrong here (error id ${id}).`, {
      ...place,
      extensions: { code: 'INTERNAL_SERVER_ERROR', errorId: id },
    });
  };

/** What lies under the wrappings that GraphQL puts around an error on its way up. */
function rootOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError != null ? rootOf(error.originalError) : error;
}
