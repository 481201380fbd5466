/** A gate before a server: it can be shut and opened, as a server goes away and comes back. */
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface Gate {
  /** The server's address through the gate. */
  readonly uri: string;
  open(): Promise<void>;
  /** Cuts every connection; new ones are refused. */
  shut(): Promise<void>;
}

/** A gate, still shut, before the server at `uri`. */
export async function gateBefore(uri: string): Promise<Gate> {
  const { hostname, port } = new URL(uri);
  const sockets = new Set<Socket>();
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy());
  };
  const server = createServer((client) => {
    const onward = connect(Number(port || 7687), hostname);
    keep(client);
    keep(onward);
    client.pipe(onward).pipe(client);
  });
  const listen = async (at: number): Promise<number> => {
    server.listen(at, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    return typeof address === 'object' && address !== null ? address.port : at;
  };
  const shut = async (): Promise<void> => {
    server.close();
    for (const socket of sockets) socket.destroy();
    await once(server, 'close');
  };
  const here = await listen(0);
  await shut();
  return {
    uri: `bolt://127.0.0.1:${here}`,
    shut,
    async open() {
      await listen(here);
    },
  };
}
