/**
 * Builds what runs: the program (dist/cli/main.js), the page (dist/explorer) and the dossier as it is read (dist/dossier.bin). Nothing is built again
 * while no source is newer than the last build, so that `npm start` on a built clone starts at once.
 */
import { cp, mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'dist', '.built');

async function newest(path) {
  const found = await stat(path);
  if (!found.isDirectory()) return found.mtimeMs;
  const inside = await Promise.all((await readdir(path)).map((name) => newest(join(path, name))));
  return Math.max(found.mtimeMs, ...inside);
}

async function upToDate() {
  const built = await stat(stamp).catch(() => null);
  if (built === null) return false;
  const inputs = ['src', 'queries', 'data', 'package-lock.json', 'scripts'].map((p) => newest(join(root, p)));
  return Math.max(...(await Promise.all(inputs))) < built.mtimeMs;
}

if (await upToDate()) process.exit(0);

await rm(join(root, 'dist'), { recursive: true, force: true });
await mkdir(join(root, 'dist', 'explorer'), { recursive: true });
await Promise.all([
  build({
    absWorkingDir: root,
    entryPoints: { 'cli/main': 'src/cli/main.ts' },
    outdir: 'dist',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    // The libraries are bundled: resolving and reading hundreds of files of theirs would cost a start a second.
    // Some of them are CommonJS and ask for `require` at run time.
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);",
    },
    legalComments: 'linked',
    // graphql checks every type twice where it is not told that it is in production.
    define: { 'globalThis.process.env.NODE_ENV': '"production"', 'process.env.NODE_ENV': '"production"' },
    splitting: true,
    chunkNames: 'cli/[name]-[hash]',
    sourcemap: true,
    logLevel: 'warning',
  }),
  build({
    absWorkingDir: root,
    entryPoints: { main: 'src/explorer/main.tsx', style: 'src/explorer/style/style.css' },
    outdir: 'dist/explorer',
    bundle: true,
    platform: 'browser',
    target: 'es2022',
    format: 'esm',
    minify: true,
    splitting: true,
    chunkNames: 'part-[hash]',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  }),
  cp(join(root, 'src/explorer/index.html'), join(root, 'dist/explorer/index.html')),
]);

// Served as they are to browsers that take them so, which all do.
for (const name of await readdir(join(root, 'dist/explorer'))) {
  const path = join(root, 'dist/explorer', name);
  const text = await readFile(path);
  await writeFile(`${path}.br`, brotliCompressSync(text));
  await writeFile(`${path}.gz`, gzipSync(text));
}

// The dossier is read once, here, and not at every start.
const keep = join(root, '.cache', 'keep-dossier.mjs');
await build({
  absWorkingDir: root,
  entryPoints: ['scripts/keep-dossier.ts'],
  outfile: keep,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
await import(pathToFileURL(keep)).catch(() => {
  console.error('zangraph: the dossier in data/ was not kept; "zangraph check" says what is wrong with it.');
});
await writeFile(stamp, '');
await utimes(stamp, new Date(), new Date());
console.log('zangraph: built.');
