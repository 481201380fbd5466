/** The bounds of a query: one place, from which errors, descriptions and documentation take them. */

/** Items of a page where the caller does not say. */
export const DEFAULT_PAGE = 50;
/** Items of a page at most. */
export const MAX_PAGE = 100;
/** Ids that one look-up may name. */
export const MAX_IDS = 100;
/** Nested selections at most. */
export const MAX_DEPTH = 20;
/** Renamed fields at most. */
export const MAX_ALIASES = 30;
/** Directives of a query at most. */
export const MAX_DIRECTIVES = 50;
/** Words, names and signs of a query at most. */
export const MAX_TOKENS = 2000;
/** Characters of a text or an id that a query gives. */
export const MAX_TEXT_LENGTH = 1000;
/** Objects that a query may touch by estimate (see cost.ts). */
export const MAX_COST = 200_000;
/** Columns of a table at most. */
export const MAX_COLUMNS = 500;
/** Milliseconds until an answer. */
export const TIME_LIMIT_MS = 10_000;
/** Bytes of a request's body. */
export const MAX_BODY_BYTES = 1_000_000;
/** Connections that are open at the same time, those of waiting clients included. */
export const MAX_CONNECTIONS = 1000;
/** Milliseconds that a client may take to send the headers of a request, the whole request, and the next one on the same connection. */
export const HEADERS_MS = 10_000;
export const REQUEST_MS = 20_000;
export const KEEP_ALIVE_MS = 5_000;
/** Milliseconds for which nothing may move on a connection: an answer that nobody reads is not kept for ever. */
export const IDLE_MS = 30_000;
/** Relationships from the start of a lineage at most. */
export const MAX_LINEAGE_DEPTH = 20;
/** Relationships of a path at most. */
export const MAX_PATH_LENGTH = 12;
