/** A server of pages on this machine, that notes what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageServer {
  /** `http://127.0.0.1:PORT`. */
  readonly site: string;
  /** Every request in its order: path and headers. */
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  /** How many requests were under way at once, at most. */
  readonly mostAtOnce: () => number;
  readonly stop: () => Promise<void>;
}

export type Answerer = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export async function servePages(answer: Answerer): Promise<PageServer> {
  const asked: PageServer['asked'] = [];
  let now = 0;
  let most = 0;
  const server = createServer(async (request, response) => {
    asked.push({ path: request.url ?? '', headers: request.headers });
    now += 1;
    most = Math.max(most, now);
    response.on('close', () => {
      now -= 1;
    });
    await answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo;
  return {
    site: `http://127.0.0.1:${port}`,
    asked,
    mostAtOnce: () => most,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function html(response: ServerResponse, text: string, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(text);
}
