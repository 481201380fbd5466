/** `/mcp`: the protocol over HTTP ("streamable HTTP"), one answer to each POST and nothing kept between them. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { MAX_BODY_BYTES } from '../api/limits.ts';
import type { ZangraphYoga } from '../api/yoga.ts';
import { type Send, sendTo } from './asking/ask.ts';
import { callerOf } from './callers.ts';
import type { AssistantsOptions } from './server.ts';

export interface HttpOptions {
  readonly logger: Logger;
  readonly version: string;
  /** The address at which this server is known; null: as the caller reached it. */
  readonly publicUrl: string | null;
}

/** Answers requests to `/mcp` out of the API. The library of the protocol is loaded with the first of them. */
export function assistantsOverHttp({ logger, version, publicUrl }: HttpOptions) {
  return (yoga: ZangraphYoga): RequestListener => {
    const ask = sendTo(yoga);
    return (request, response) => {
      const caller = callerOf(request.headers, publicUrl);
      if ('refused' in caller) return refuse(response, 403, caller.refused);
      if (request.method !== 'POST') {
        response.setHeader('allow', 'POST');
        return refuse(response, 405, 'There is no session and no stream here: send each message with POST.');
      }
      const send = oneAfterAnother(ask);
      void answer(request, response, { logger, version, send, base: caller.base }).catch((error: unknown) => {
        logger.error({ err: error }, 'unexpected failure of a call to /mcp');
        if (!response.headersSent) refuse(response, 500, 'The server failed; its log says how.');
      });
    };
  };
}

/** A hundred calls may come in one request: they take no more of the server at once than one call does. */
function oneAfterAnother(send: Send): Send {
  let last: Promise<unknown> = Promise.resolve();
  return (body, signal) => {
    const next = last.then(() => send(body, signal));
    // A question that failed holds up none of those behind it.
    last = next.catch(() => {});
    return next;
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, options: AssistantsOptions): Promise<void> {
  const [{ createAssistantsServer }, { StreamableHTTPServerTransport }] = await Promise.all([
    import('./server.ts'),
    import('@modelcontextprotocol/sdk/server/streamableHttp.js'),
  ]);
  const server = createAssistantsServer(options);
  const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true, maxRequestBodySize: MAX_BODY_BYTES });
  // Whoever hung up is not worked for: closing ends the questions under way.
  response.once('close', () => void server.close());
  await server.connect(transport);
  await transport.handleRequest(request, response);
}

/** JSON-RPC tells an error that answers no message with the id null. */
function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${JSON.stringify({ jsonrpc: '2.0', error: { code: -32_000, message }, id: null })}\n`);
}
