/** Failures that have a name. Code matches on `code`, never on the sentence. */

export type ErrorCode =
  /** The dossier breaks its rules; every breach has a file and a line. */
  | 'DOSSIER_BROKEN'
  /** A file cannot be read or is not what it should be. */
  | 'FILE_UNREADABLE'
  /** A source (page, edition) is cut off or has another shape than expected. */
  | 'SOURCE_UNREADABLE'
  /** An address cannot be fetched: no answer, a refusal, too much, or no page. */
  | 'SOURCE_UNREACHABLE'
  /** The database does not answer. */
  | 'STORE_UNAVAILABLE'
  /** The graph is being filled for the first time. */
  | 'DATASET_LOADING'
  /** The caller's argument cannot be used. */
  | 'BAD_ARGUMENT'
  /** The address to listen on is taken or not allowed. */
  | 'ADDRESS_UNAVAILABLE';

/** What of a failure is told in other languages than that of `message`: its kind, and what it is about. */
export type Particulars =
  | {
      readonly kind:
        | 'DATASET_EMPTIED'
        | 'STORE_AWAY'
        | 'STORE_BUSY'
        | 'STORE_REFUSES_USER'
        | 'STORE_LATE'
        | 'STORE_CHANGING';
    }
  /** `argument` as the port names it. */
  | { readonly kind: 'TOO_MANY_WORDS'; readonly argument: string; readonly given: number; readonly max: number };

/** A failure that a person can act on: `message` says what, where and what to do. */
export class ZangraphError extends Error {
  override readonly name = 'ZangraphError';
  /** Of a failure that a caller of the API may see. */
  readonly particulars: Particulars | undefined;

  constructor(
    readonly code: ErrorCode,
    message: string,
    { particulars, ...options }: ErrorOptions & { readonly particulars?: Particulars } = {},
  ) {
    super(message, options);
    this.particulars = particulars;
  }
}
