/** Runs git itself, to read and never to change: no shell, no checkout, no working tree. */
import { execFile } from 'node:child_process';
import { ZangraphError } from '../../model/errors.ts';

/** Histories of whole ministries are long; a text of a law is well below a hundredth of this. */
const MAX_OUTPUT = 1 << 30;

export type Git = (args: readonly string[], input?: string) => Promise<Buffer>;

/** Why a run of git failed: what it printed. */
class GitFailure extends Error {
  constructor(
    readonly printed: string,
    readonly isMissing: boolean,
  ) {
    super(printed);
  }
}

/** Variables of git that would turn its eyes to another repository. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  return { ...Object.fromEntries(own), LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0' };
}

function run(repository: string, args: readonly string[], input?: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = execFile(
      'git',
      ['--no-pager', '--literal-pathspecs', '-C', repository, ...args],
      { env: environment(), encoding: 'buffer', maxBuffer: MAX_OUTPUT },
      (error, stdout, stderr) => {
        if (error === null) resolve(stdout);
        else reject(new GitFailure(stderr.toString().trim() || error.message, error.code === 'ENOENT'));
      },
    );
    // Where git ends early, what is still to be written has no reader; its own error says why.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input ?? '');
  });
}

const MISSING = 'git is not installed, or not found. Install it, or name a folder instead.';

/**
 * Git on the repository at `path`. Throws BAD_ARGUMENT where git is missing, or the path is no repository's top
 * folder (a folder inside another repository is none, though git itself would take it).
 */
export async function openRepository(path: string): Promise<Git> {
  const git: Git = (args, input) =>
    run(path, args, input).catch((error: unknown) => {
      if (!(error instanceof GitFailure)) throw error;
      const message = error.isMissing ? MISSING : `git cannot read ${path}: ${error.printed.split('\n', 1)[0]}`;
      throw new ZangraphError('FILE_UNREADABLE', message, { cause: error });
    });
  const [bare = '', inside = ''] = await run(path, ['rev-parse', '--is-bare-repository', '--show-prefix']).then(
    (out) => out.toString().split('\n'),
    (error: unknown) => {
      if (!(error instanceof GitFailure)) throw error;
      const isNone = /not a git repository|cannot change to/.test(error.printed);
      const what = isNone ? `${path} is not a git repository.` : `git cannot read ${path}: ${error.printed}`;
      throw new ZangraphError('BAD_ARGUMENT', error.isMissing ? MISSING : what, { cause: error });
    },
  );
  if (bare !== 'true' && inside !== '') {
    throw new ZangraphError('BAD_ARGUMENT', `${path} is a folder inside a git repository; give the repository's top.`);
  }
  return git;
}

/** The texts of blobs (`COMMIT:PATH`), in one run; null for each that is not there. */
export const readBlobs = async (git: Git, names: readonly string[]): Promise<readonly (string | null)[]> =>
  (await readBlobBytes(git, names)).map((bytes) => bytes?.toString('utf8') ?? null);

/** The bytes of blobs, by `COMMIT:PATH` or their own hash. */
export async function readBlobBytes(git: Git, names: readonly string[]): Promise<readonly (Buffer | null)[]> {
  const out = await git(['cat-file', '--batch'], names.map((name) => `${name}\n`).join(''));
  let at = 0;
  return names.map((name) => {
    const end = out.indexOf('\n', at);
    // "HASH blob SIZE", or "NAME missing".
    const size = / blob (\d+)$/.exec(out.toString('utf8', at, end))?.[1];
    if (end < 0) throw new ZangraphError('FILE_UNREADABLE', `git gave no answer for ${name}.`);
    at = end + 1;
    if (size === undefined) return null;
    const bytes = out.subarray(at, at + Number(size));
    at += Number(size) + 1;
    return bytes;
  });
}
