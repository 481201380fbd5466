/** The work of `zangraph release`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Listr } from 'listr2';
import { z } from 'zod';
import { makeRelease, type Released } from '../../releases/release.ts';
import { packageRoot } from '../package-root.ts';
import { placesOf } from '../releases.ts';

export interface ReleaseFlags {
  readonly output: string;
  readonly since?: string;
  readonly dossier: string;
}

/** Makes the archive, telling how far it is, and prints its SHA-256 and path on the last line. */
export async function release({ output, since, dossier }: ReleaseFlags): Promise<void> {
  const remarks: string[] = [];
  const result: { made?: Released } = {};
  const tasks = new Listr(
    [
      {
        title: 'Making a release',
        task: async (_, task) => {
          let shown = '';
          result.made = await makeRelease({
            dossier,
            folder: output,
            since: since ?? null,
            places: placesOf(output, dossier),
            version: await programVersion(),
            onStep: (step) => {
              if (step !== shown) task.output = step;
              shown = step;
            },
            onRemark: (remark) => remarks.push(remark),
          });
          task.title = said(result.made);
        },
      },
    ],
    { renderer: process.stderr.isTTY ? 'default' : 'simple' },
  );
  await tasks.run();
  for (const remark of remarks) console.error(`zangraph: ${remark}`);
  if (result.made !== undefined) console.log(`${result.made.sha256}  ${result.made.path}`);
}

function said({ outcome, path, revision, since }: Released): string {
  const changes = since === null ? '' : `, with what changed since ${since}`;
  switch (outcome) {
    case 'unchanged':
      return `unchanged: ${path} is this very release of revision ${revision}`;
    case 'replaced':
      return `Replaced ${path}: it held revision ${revision} in other bytes${changes}`;
    case 'made':
      return `Wrote ${path}: revision ${revision}${changes}`;
  }
}

async function programVersion(): Promise<string> {
  const text = await readFile(join(packageRoot(), 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
