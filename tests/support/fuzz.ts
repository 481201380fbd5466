/** Sends hostile requests to the built server, and gathers what came of them. */
import { Agent, request } from 'node:http';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { CODES } from '../../src/api/errors.ts';
import { TIME_LIMIT_MS } from '../../src/api/limits.ts';
import { type HostileRequest, hostileRequest } from './hostile-requests.ts';
import { type Served, serve } from './served.ts';

export interface Memory {
  /** Bytes of the heap and of buffers after the garbage was collected. */
  readonly held: number;
  readonly rss: number;
}

export interface FuzzResult {
  readonly seed: number;
  readonly requests: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly byStatus: Readonly<Record<string, number>>;
  /** Errors by `extensions.code`. */
  readonly byCode: Readonly<Record<string, number>>;
  /** Requests whose answer is a failure of ours: unmasked, late, none, or with something of the inside. */
  readonly failures: readonly { readonly why: string; readonly request: string }[];
  readonly slowestMs: number;
  readonly before: Memory;
  readonly after: Memory;
  /** What the server printed to its log. */
  readonly log: string;
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const shown = ({ kind, method, path, headers, body }: HostileRequest): string =>
  `${kind}: ${method} ${path.slice(0, 2000)} ${JSON.stringify(headers)} ${body?.toString().slice(0, 2000) ?? ''}`;

function send(url: string, agent: Agent, { method, path, headers, body }: HostileRequest): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const length = body === null ? {} : { 'content-length': String(body.length) };
    const sent = request(url, { method, path, agent, headers: { ...headers, ...length } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers['content-type'] ?? '',
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.on('error', reject).end(body ?? undefined);
  });
}

async function memoryOf({ process: child, output }: Served): Promise<Memory> {
  const seen = output().length;
  child.kill('SIGUSR2');
  for (;;) {
    const found = /MEMORY (\{.*\})\n/.exec(output().slice(seen));
    if (found?.[1] !== undefined) return JSON.parse(found[1]);
    if (child.exitCode !== null) throw new Error(`The server ended:\n${output()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const count = (counts: Record<string, number>, key: string): void => {
  counts[key] = (counts[key] ?? 0) + 1;
};

/** What is wrong with the answer, if anything. */
function fault({ status, type, body }: Answer, codes: readonly string[], milliseconds: number): string | null {
  if (status >= 500) return `status ${status}: ${body.slice(0, 500)}`;
  if (codes.some((code) => code === 'INTERNAL_SERVER_ERROR' || code === 'UNEXPECTED')) return body.slice(0, 500);
  const stranger = codes.find((code) => !(code in CODES));
  if (stranger !== undefined) return `a code that is not documented: ${stranger}`;
  // The page of GraphiQL brings the bundle of a library, which speaks of what it was made of.
  if (!type.startsWith('text/html') && /\n\s+at .*:\d+:\d+|node_modules|\/dist\/cli\//.test(body))
    return `something of the inside: ${body.slice(0, 500)}`;
  return milliseconds > TIME_LIMIT_MS + 1000 ? `late: ${Math.round(milliseconds)} ms` : null;
}

const codesIn = (body: string): readonly string[] =>
  [...body.matchAll(/"code":"(\w+)"/g)].map(([, code]) => code ?? '');

/**
 * Runs so many requests, a few at a time, after a quarter as many of the same kinds, 2,000 at least, for warming up. The same seed makes the same requests.
 * Memory is that of the server's process, its garbage collected, once warm and once done.
 */
export async function fuzz(
  seed: number,
  requests: number,
  { atOnce = 8, warming = Math.max(2000, Math.ceil(requests / 4)) } = {},
): Promise<FuzzResult> {
  const hook = pathToFileURL(`${process.cwd()}/tests/support/memory-on-signal.mjs`);
  const server = await serve({ NODE_OPTIONS: `--import ${hook}` });
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const [byKind, byStatus, byCode]: Record<string, number>[] = [{}, {}, {}] as const;
  const failures: { why: string; request: string }[] = [];
  let slowestMs = 0;

  async function one(hostile: HostileRequest): Promise<void> {
    const started = performance.now();
    try {
      const answer = await send(server.url, agent, hostile);
      const milliseconds = performance.now() - started;
      slowestMs = Math.max(slowestMs, milliseconds);
      const codes = codesIn(answer.body);
      count(byKind ?? {}, hostile.kind);
      count(byStatus ?? {}, String(answer.status));
      for (const code of codes) count(byCode ?? {}, code);
      const why = fault(answer, codes, milliseconds);
      if (why !== null) failures.push({ why, request: shown(hostile) });
    } catch (error) {
      failures.push({ why: `no answer: ${String(error)}`, request: shown(hostile) });
    }
  }

  async function run(from: number, total: number): Promise<void> {
    // In portions: twenty thousand requests are not held at once.
    for (let done = 0; done < total; done += 200) {
      const portion = fc.sample(hostileRequest, { seed: from + done, numRuns: Math.min(200, total - done) });
      const queue = portion[Symbol.iterator]();
      const worker = async (): Promise<void> => {
        for (const next of queue) await one(next);
      };
      await Promise.all(Array.from({ length: atOnce }, worker));
    }
  }

  try {
    await run(seed + requests, warming);
    const before = await memoryOf(server);
    await run(seed, requests);
    const after = await memoryOf(server);
    const log = server.output().split('Ctrl-C stops.')[1] ?? '';
    return {
      seed,
      requests,
      byKind: byKind ?? {},
      byStatus: byStatus ?? {},
      byCode: byCode ?? {},
      failures,
      slowestMs,
      before,
      after,
      log: log.replaceAll(/MEMORY .*\n/g, '').trim(),
    };
  } finally {
    agent.destroy();
    await server.stop();
  }
}
