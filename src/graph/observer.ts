/** What an engine tells of its work to whoever watches the server: numbers alone, never a statement's text or values. */

/**
 * Why a statement gave no answer. `cancelled`: taken back by us, its caller being gone or its time up; `no_connection`:
 * all connections of the driver were in use for too long; `unavailable`: the database is away, refuses us or gave up;
 * `unexpected`: anything else.
 */
export type StatementFailure = 'cancelled' | 'no_connection' | 'unavailable' | 'unexpected';

/** Hears of every statement. It is called for each, so that it has to be quick, and must not throw. */
export interface StoreObserver {
  /** How many connections the engine may open to one server of the database. */
  opened(connections: number): void;
  /** A statement begins, by the name of its function in the port (`nodes.byIds`): it has a connection or waits for one. */
  began(name: string): void;
  /** It ended. The milliseconds hold the wait for a connection, the database's work, and the driver's way back. */
  ended(name: string, milliseconds: number, failure: StatementFailure | null): void;
}
