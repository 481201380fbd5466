/** The benchmark of import without the texts that it needs. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

test('says in a sentence that they are not there, and how to name their folder', async () => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const outfile = join(root, '.cache', 'tests', 'bench-import.mjs');
  const entryPoints = [join(root, 'bench', 'import.ts')];
  await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', packages: 'external' });
  const empty = await mkdtemp(join(tmpdir(), 'zangraph-bench-'));
  try {
    for (const folder of [empty, join(empty, 'none')]) {
      const { status, stderr } = spawnSync(process.execPath, [outfile, folder], { encoding: 'utf8' });
      expect(status).toBe(1);
      expect(stderr).toMatch(
        /^bench:import: \S+ .*texts.*\. Name the folder that holds them: npm run bench:import -- FOLDER\n$/,
      );
      expect(stderr).toContain(folder);
    }
  } finally {
    await rm(empty, { recursive: true });
  }
});
