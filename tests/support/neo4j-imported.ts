/** A real Neo4j of this machine's Java, filled by the script of an export before it starts. */
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type LocalServer, type ServerPlace, startLocalServer } from '../../scripts/neo4j/local-server.ts';

const run = promisify(execFile);

/** `folder` holds the files of the export. */
export const startImported = (folder: string): Promise<LocalServer> =>
  startLocalServer({ heap: '512m', pageCache: '128m' }, (place) => imported(folder, place));

/** By the class that the command neo4j-admin runs: Maven brings the jars without the command. */
async function imported(folder: string, { home, lib }: ServerPlace): Promise<void> {
  const admin = join(home, 'neo4j-admin');
  await writeFile(admin, `#!/bin/sh\nexec java -Xmx512m -cp '${lib}/*' org.neo4j.cli.AdminTool "$@"\n`, {
    mode: 0o755,
  });
  const env = { ...process.env, NEO4J_ADMIN: admin, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') };
  await run('sh', [join(folder, 'import.sh')], { env, maxBuffer: 64 * 1024 * 1024 });
}
