/** How zangraph names itself to the sites that it reads and to the programs that ask it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.ts';

/** The version of the package: `0.1.0`. */
export function packageVersion(): string {
  const text = readFileSync(join(packageRoot(), 'package.json'), 'utf8');
  return /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? 'unknown';
}

/** `zangraph/0.1.0`, with the version of the package. */
export function userAgent(): string {
  return `zangraph/${packageVersion()} (knowledge graph of Kazakh law; reads single pages on request)`;
}
