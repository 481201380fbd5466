/** Runs a file of examples/ as its reader does; what it needs may be missing on a machine, but not where it is required. */
import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The environment that .ci/run makes of examples/python/requirements.txt, else the Python of the machine. */
export const PYTHON = existsSync('.cache/python/bin/python') ? '.cache/python/bin/python' : 'python3';

/** Whether a command that shows the presence of a tool succeeds. Fails when the examples are required. */
export function present(command: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    if (process.env['ZANGRAPH_REQUIRE_EXAMPLES'] !== '1') return false;
    throw new Error(`ZANGRAPH_REQUIRE_EXAMPLES=1 asks for every example, but this fails: ${command} ${args.join(' ')}`);
  }
}

export interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Of what a program prints: a whole law, read. */
const MOST_BYTES = 2 ** 26;

/** Runs a program to its end; what it is to read from its standard input comes last. No language is set, as in a bare container. */
export function run(command: string, args: readonly string[], input = ''): Promise<Ended> {
  const { LANG, LC_ALL, ZANGRAPH_URL, ...env } = process.env;
  return new Promise((resolve) => {
    const child = execFile(command, args, { env, maxBuffer: MOST_BYTES }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
    child.stdin?.end(input);
  });
}
