/** The built program, started as a user starts it, on any free port. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty folder: texts that a developer keeps beside the repository are no part of a test. */
const NO_TEXTS_FOLDER = mkdtempSync(join(tmpdir(), 'zangraph-no-texts-'));

/** How the built program is started by a program that starts others. */
export const builtProgram = (args: readonly string[], env: Record<string, string> = {}) => ({
  command: process.execPath,
  args: ['dist/cli/main.js', ...args],
  env: { NEO4J_URI: '', ZANGRAPH_DATA: NO_TEXTS_FOLDER, ...env },
});

export interface Served {
  readonly url: string;
  readonly process: ChildProcess;
  /** Everything it has printed so far. */
  readonly output: () => string;
  /** Ends it as Ctrl-C does; gives the exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Starts `zangraph serve`; resolves with its address once it has printed it, rejects with its output when it ends before. */
export async function serve(env: Record<string, string> = {}, args: readonly string[] = []): Promise<Served> {
  const child = spawn(process.execPath, ['dist/cli/main.js', 'serve', ...args], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', NEO4J_URI: '', ZANGRAPH_DATA: NO_TEXTS_FOLDER, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /GraphQL\s+(http:\/\/\S+)\/graphql/.exec(printed);
      if (found?.[1]) resolve(found[1]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    exited.then(([code]) => reject(new Error(`zangraph serve ended with ${code}:\n${printed}`)), reject);
  });
  return {
    url,
    process: child,
    output: () => printed,
    stop: async () => {
      child.kill('SIGINT');
      const [code] = await exited;
      return code;
    },
  };
}

/** Runs the built program to its end. */
export async function zangraph(
  args: readonly string[],
  env: Record<string, string> = {},
  input = '',
): Promise<{ readonly code: number | null; readonly out: string; readonly err: string }> {
  const child = spawn(process.execPath, ['dist/cli/main.js', ...args], {
    env: { ...process.env, NEO4J_URI: '', ZANGRAPH_DATA: NO_TEXTS_FOLDER, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  // A letter may be cut in two between chunks: streams put it together, chunks on their own do not.
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out, err };
}
