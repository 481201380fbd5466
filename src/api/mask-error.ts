import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { type ErrorCode, type Particulars, ZangraphError } from '../model/errors.ts';
import { bodyTooLarge, callerError, rootOf, SaidError, withArgumentPath } from './errors.ts';
import type { Sentence } from './messages/index.ts';
import { currentRequest } from './requests.ts';

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
    logger.error({ requestId: currentRequest()?.id, errorId, err: cause }, 'unexpected failure of a query');
    const failure = new SaidError('INTERNAL_SERVER_ERROR', (say) => say.internal(errorId), { extensions: { errorId } });
    return inPlaceOf(error, failure);
  };

/** What is told of a failure, at the place in the answer where the failure was. */
function inPlaceOf(error: unknown, told: SaidError): GraphQLError {
  const { nodes = null, path = null } = error instanceof GraphQLError ? error : {};
  return new GraphQLError(told.message, { nodes, path, originalError: told });
}

/** Failures of ours that a caller can understand and act on, by their code: what is said where nothing nearer is known. */
const TOLD = {
  DATASET_LOADING: (say) => say.loading(),
  STORE_UNAVAILABLE: (say) => say.storeUnavailable(),
} as const satisfies Partial<Record<ErrorCode, Sentence>>;

/** What is said of them where more is known. */
const NEARER: Readonly<Record<Exclude<Particulars['kind'], 'TOO_MANY_WORDS'>, Sentence>> = {
  DATASET_EMPTIED: (say) => say.emptied(),
  STORE_AWAY: (say) => say.storeAway(),
  STORE_BUSY: (say) => say.storeBusy(),
  STORE_REFUSES_USER: (say) => say.storeRefusesUser(),
  STORE_LATE: (say) => say.storeLate(),
  STORE_CHANGING: (say) => say.storeChanging(),
};

/** A failure of ours as the caller is told of it; null for one of which nothing is told. */
function toldOf({ code, particulars }: ZangraphError): SaidError | null {
  if (code === 'BAD_ARGUMENT' && particulars?.kind === 'TOO_MANY_WORDS') {
    const { argument, given, max } = particulars;
    return callerError(code, (say) => say.tooManyWords(argument, given, max), argument);
  }
  if (code !== 'DATASET_LOADING' && code !== 'STORE_UNAVAILABLE') return null;
  const isKnown = particulars !== undefined && particulars.kind !== 'TOO_MANY_WORDS';
  return callerError(code, isKnown ? NEARER[particulars.kind] : TOLD[code]);
}
