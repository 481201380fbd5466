/** Brings the jars of a Neo4j server from Maven Central into the repository's cache folder, once. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The repository's folder, from the sources and from a bundled benchmark alike: the nearest above that has the POM. */
function rootFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'scripts', 'neo4j', 'pom.xml'))) return folder;
    if (folder === dirname(folder)) throw new Error('scripts/neo4j/pom.xml was not found above the program.');
  }
}

const root = rootFolder();
const pom = join(root, 'scripts', 'neo4j', 'pom.xml');

/** The version that `pom.xml` names. */
export const NEO4J_VERSION = '5.26.30';

/** `.cache/neo4j/<version>` of the repository. */
export const CACHE = join(root, '.cache', 'neo4j', NEO4J_VERSION);

/** Null where Java 17 or newer, Maven and a POSIX shell are found; else the sentence that says what is missing. */
export async function missingTool(): Promise<string | null> {
  if (process.platform === 'win32') return 'the local server needs a POSIX shell';
  const java = await run('java', ['-version']).catch(() => null);
  const version = Number(/version "(\d+)/.exec(java?.stderr ?? '')?.[1] ?? 0);
  if (version < 17) return 'no Java 17 was found';
  if (existsSync(join(CACHE, 'lib'))) return null;
  return (await run('mvn', ['-v']).catch(() => null)) === null ? 'no Maven was found' : null;
}

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Runs `work` while this process alone holds the folder `lock`; takes over from a process that died with it. */
async function alone(lock: string, work: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await mkdir(lock);
      break;
    } catch {
      const owner = Number(await readFile(join(lock, 'pid'), 'utf8').catch(() => ''));
      const since = (await stat(lock).catch(() => null))?.mtimeMs ?? Date.now();
      const dead = owner > 0 ? !alive(owner) : Date.now() - since > 60_000;
      if (dead) await rm(lock, { recursive: true, force: true });
      await sleep(500);
    }
  }
  try {
    await writeFile(join(lock, 'pid'), String(process.pid));
    await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

/** The folder of the server's jars; about 120 MB are downloaded where it is not there yet. Safe to call at the same time. */
export async function install(cache: string = CACHE): Promise<string> {
  const lib = join(cache, 'lib');
  if (existsSync(lib)) return lib;
  await mkdir(cache, { recursive: true });
  await alone(join(cache, 'installing'), async () => {
    if (existsSync(lib)) return;
    const unfinished = join(cache, 'unfinished');
    await rm(unfinished, { recursive: true, force: true });
    await run('mvn', [
      '-q',
      '-B',
      '-f',
      pom,
      'dependency:copy-dependencies',
      `-DoutputDirectory=${unfinished}`,
      '-DincludeScope=runtime',
    ]);
    await rename(unfinished, lib);
  });
  return lib;
}
