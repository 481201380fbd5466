/** Runs a TypeScript program of the tests in a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** How the program ended: its exit code, or the signal that killed it. */
export async function runProgram(name: string, ...args: readonly string[]): Promise<number | string> {
  const outfile = join(root, '.cache', 'tests', `${name}.mjs`);
  const entry = join(root, 'tests', 'support', `${name}.ts`);
  await build({ entryPoints: [entry], outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' });
  const child = spawn(process.execPath, [outfile, ...args], { stdio: ['ignore', 'inherit', 'inherit'] });
  const [code, signal] = await once(child, 'exit');
  return signal ?? code;
}
