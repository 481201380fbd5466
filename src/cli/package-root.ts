import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package, from the sources and from the built program alike: the nearest above that holds package.json. */
export function packageRoot(from: string = dirname(fileURLToPath(import.meta.url))): string {
  if (existsSync(join(from, 'package.json'))) return from;
  const above = dirname(from);
  return above === from ? process.cwd() : packageRoot(above);
}

/** Where the build keeps the package's own dossier, read and checked. */
export const KEPT_DOSSIER = join(packageRoot(), 'dist', 'dossier.bin');
