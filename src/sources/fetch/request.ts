/** One polite request for one page: named, bounded in time and size, and led nowhere but by http(s). */
import { BlockList, isIP } from 'node:net';
import { ZangraphError } from '../../model/errors.ts';

export interface RequestBounds {
  readonly userAgent: string;
  /** For the whole answer, redirects and body included. */
  readonly timeoutMs: number;
  /** Of the body once it is unpacked. */
  readonly maxBytes: number;
}

export interface Answer {
  /** Null where the server says that the page is what it was (304). */
  readonly html: string | null;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

const MAX_REDIRECTS = 5;

/** Addresses of this machine and of private networks: a public site has no business to lead there. */
const INSIDE = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  INSIDE.addSubnet(net, bits, 'ipv4');
}
INSIDE.addAddress('::1', 'ipv6');
INSIDE.addAddress('::', 'ipv6');
INSIDE.addSubnet('fc00::', 7, 'ipv6');
INSIDE.addSubnet('fe80::', 10, 'ipv6');

/** Whether a host is named as one of this machine or of a private network. Names are not looked up. */
function isInside(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '');
  const version = isIP(host);
  if (version === 0) return /(?:^|\.)localhost\.?$/i.test(host);
  return INSIDE.check(host, version === 4 ? 'ipv4' : 'ipv6');
}

const failed = (message: string, cause?: unknown): ZangraphError =>
  new ZangraphError('SOURCE_UNREACHABLE', message, cause === undefined ? {} : { cause });

/**
 * Asks for a page; `headers` may ask whether it changed. Throws SOURCE_UNREACHABLE with a sentence that says
 * what was wrong: no such host, no answer in time, a refusal, too many redirects, too much, no HTML.
 */
export async function requestPage(url: URL, headers: Record<string, string>, bounds: RequestBounds): Promise<Answer> {
  const signal = AbortSignal.timeout(bounds.timeoutMs);
  try {
    const response = await followed(url, { 'user-agent': bounds.userAgent, accept: 'text/html', ...headers }, signal);
    const isConditional = Object.keys(headers).length > 0;
    return await answerOf(response, url, bounds.maxBytes, isConditional);
  } catch (error) {
    if (error instanceof ZangraphError) throw error;
    throw failed(whyNot(url, error, bounds), error);
  }
}

async function followed(start: URL, headers: Record<string, string>, signal: AbortSignal): Promise<Response> {
  let url = start;
  for (let step = 0; step <= MAX_REDIRECTS; step += 1) {
    const response = await fetch(url, { headers, redirect: 'manual', signal });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || response.status === 304 || location === null) return response;
    await response.body?.cancel();
    const next = URL.canParse(location, url) ? new URL(location, url) : null;
    if (next === null || !/^https?:$/.test(next.protocol)) {
      throw failed(`${start.href} leads to “${location}”, which is no address of a page; it was not followed.`);
    }
    if (next.hostname !== start.hostname && isInside(next.hostname)) {
      throw failed(`${start.href} leads to ${next.host}, a machine of a private network; it was not followed.`);
    }
    url = next;
  }
  throw failed(`${start.href} leads on and on (more than ${MAX_REDIRECTS} redirects). Check the address.`);
}

async function answerOf(response: Response, url: URL, maxBytes: number, isConditional: boolean): Promise<Answer> {
  const validators = { etag: response.headers.get('etag'), lastModified: response.headers.get('last-modified') };
  if (response.status === 304 && isConditional) return { html: null, ...validators };
  const type = response.headers.get('content-type') ?? '';
  const refusal = refusalOf(response, type, url, maxBytes);
  if (refusal !== null) {
    await response.body?.cancel();
    throw failed(refusal);
  }
  const bytes = await bodyOf(response, url, maxBytes);
  return { html: decoded(bytes, /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1]), ...validators };
}

function refusalOf(response: Response, type: string, url: URL, maxBytes: number): string | null {
  if (response.status === 404 || response.status === 410) {
    return `${url.href}: there is no such page (${response.status}). Check the id or the address.`;
  }
  if (!response.ok) return `${url.href}: the server answered ${response.status}. Try again later.`;
  if (!/^\s*(?:text\/html|application\/xhtml\+xml)/i.test(type)) {
    return `${url.href} is no HTML page but “${type || 'something without a type'}”. Give the address of the act's text.`;
  }
  const length = Number(response.headers.get('content-length') ?? 0);
  return length > maxBytes ? tooMuch(url, maxBytes) : null;
}

const tooMuch = (url: URL, maxBytes: number): string =>
  `${url.href} is larger than ${maxBytes / 1e6} MB, the most that import takes (--max-size). Is it an act's text?`;

async function bodyOf(response: Response, url: URL, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > maxBytes) {
      await reader?.cancel();
      throw failed(tooMuch(url, maxBytes));
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks);
}

function decoded(bytes: Uint8Array, charset = 'utf-8'): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** The reason that `fetch` buries in a chain of causes, as a sentence. */
function whyNot(url: URL, error: unknown, { timeoutMs }: RequestBounds): string {
  if (error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError')) {
    return `${url.href} did not answer in full within ${timeoutMs / 1000} s. Try again later, or with a longer --timeout.`;
  }
  const code = codeOf(error);
  const why =
    code === 'ENOTFOUND' || code === 'EAI_AGAIN'
      ? `the host ${url.hostname} is not known`
      : code === 'ECONNREFUSED'
        ? `${url.host} does not accept the connection`
        : `the connection failed${code === null ? '' : ` (${code})`}`;
  return `${url.href} cannot be reached: ${why}. Check the address and the network.`;
}

function codeOf(error: unknown): string | null {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ('code' in current && typeof current.code === 'string') return current.code;
  }
  return null;
}
