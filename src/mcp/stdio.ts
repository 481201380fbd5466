/** The protocol over standard input and output, for an assistant that starts the program itself. */
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { TIME_LIMIT_MS } from '../api/limits.ts';
import { watchRequests } from './under-way.ts';

/** Milliseconds that answers under way are waited for at the end: a little more than a query may take. */
const DRAIN_MS = TIME_LIMIT_MS + 1000;

/**
 * Answers until the input ends or `stop` is asked for, and then ends what is under way. A client may send its
 * questions and close the input at once: it is answered all the same.
 */
export async function serveOverStdio(server: McpServer, stop: AbortSignal): Promise<void> {
  const transport = new StdioServerTransport();
  const ended = new Promise<void>((resolve) => {
    const end = () => resolve();
    process.stdin.once('end', end).once('close', end);
    // Nobody is left to read an answer.
    process.stdout.once('error', end);
    if (stop.aborted) end();
    stop.addEventListener('abort', end, { once: true });
    server.server.onclose = end;
  });
  await server.connect(transport);
  const { idle } = watchRequests(transport);
  await ended;
  const late = new Promise((resolve) => setTimeout(resolve, DRAIN_MS).unref());
  await Promise.race([idle(), late]);
  await server.close();
}
