/** A git repository as a corpus of law keeps it: a folder per act, a commit per edition. */
import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const NAMED = ['-c', 'user.name=corpus', '-c', 'user.email=corpus@example.invalid', '-c', 'commit.gpgsign=false'];

/** Runs git in `repository`, whatever repository the tests themselves run in. */
export async function git(repository: string, ...args: readonly string[]): Promise<string> {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const { stdout } = await run('git', ['-C', repository, ...NAMED, ...args], { env: Object.fromEntries(own) });
  return stdout;
}

export async function makeRepository(path: string): Promise<void> {
  await mkdir(path, { recursive: true });
  await git(path, 'init', '--quiet');
}

/** Commits files (null: removed), by their paths in the repository. */
export async function commit(
  repository: string,
  files: Readonly<Record<string, string | null>>,
  message = 'edition',
): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    const file = join(repository, name);
    if (text === null) await git(repository, 'rm', '-r', '--quiet', name);
    else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
  await git(repository, 'add', '--all');
  await git(repository, 'commit', '--quiet', '--allow-empty', '-m', message);
}
