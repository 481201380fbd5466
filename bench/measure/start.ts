/** From `npm start` to the first answer. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const QUESTION = '{act(id:"act:kz/law/2001-01-23/148"){title amendedBy{totalCount}}}';

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

/** Milliseconds until the real dossier answers a question from a built clone, in memory. */
export async function startToAnswer(): Promise<number> {
  const port = await freePort();
  const { NEO4J_URI: _, ...env } = process.env;
  const start = performance.now();
  // A group of its own, so that npm, its shell and the server end together.
  const child = spawn('npm', ['start', '--silent'], {
    env: { ...env, PORT: String(port) },
    stdio: 'ignore',
    detached: true,
  });
  try {
    for (;;) {
      const url = `http://127.0.0.1:${port}/graphql?query=${encodeURIComponent(QUESTION)}`;
      const response = await fetch(url, { headers: { accept: 'application/json' } }).catch(() => null);
      if (response?.ok) {
        await response.text();
        return performance.now() - start;
      }
      if (child.exitCode !== null) throw new Error('npm start ended before it answered.');
      await sleep(10);
    }
  } finally {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  }
}
