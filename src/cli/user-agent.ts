/** How zangraph names itself to the sites it reads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.ts';

/** `zangraph/0.1.0`, with the version of the package. */
export function userAgent(): string {
  const text = readFileSync(join(packageRoot(), 'package.json'), 'utf8');
  const version = /"version":\s*"([^"]+)"/.exec(text)?.[1] ?? 'unknown';
  return `zangraph/${version} (knowledge graph of Kazakh law; reads single pages on request)`;
}
