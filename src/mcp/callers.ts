/**
 * Who may call over HTTP. A page that a user opens elsewhere must not reach a server on the user's own machine: such a
 * request either bears the page's `Origin`, or comes under a name that was turned to this address (DNS rebinding). A
 * number cannot be turned, nor can `localhost`.
 */
import { isIP } from 'node:net';

/** Where the caller reached this server, for addresses in answers; or why it is not answered. */
export type Caller = { readonly base: string } | { readonly refused: string };

interface Headers {
  readonly host?: string | undefined;
  readonly origin?: string | undefined;
}

/**
 * `publicUrl` is the address at which this server is known (ZANGRAPH_URL), without a slash at the end; null where none
 * was given: then callers reach it by number or as localhost.
 */
export function callerOf({ host, origin }: Headers, publicUrl: string | null): Caller {
  const reached = host === undefined ? null : parsed(`http://${host}`);
  if (reached === null) return { refused: 'The request names no host.' };
  const known = publicUrl === null ? null : parsed(publicUrl);
  if (!isOwn(reached.hostname) && reached.host !== known?.host) {
    return {
      refused: `The host ${reached.host.slice(0, 100)} is not known to this server. Call it by number or as localhost, or start it with ZANGRAPH_URL set to the address by which it is called, for example ZANGRAPH_URL=https://law.example.org.`,
    };
  }
  if (origin !== undefined && origin !== reached.origin && origin !== known?.origin) {
    return { refused: `Pages of ${origin.slice(0, 100)} may not call this address.` };
  }
  return { base: publicUrl ?? reached.origin };
}

/** A name that nobody can turn to another address: localhost, or a number (IPv6 in brackets). */
const isOwn = (hostname: string): boolean => hostname === 'localhost' || isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;

function parsed(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}
