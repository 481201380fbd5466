/** Where fetched pages are kept unless the user says otherwise. */
import { homedir } from 'node:os';
import { join } from 'node:path';

/** `$XDG_CACHE_HOME/zangraph`, else `~/.cache/zangraph` (`%LOCALAPPDATA%\zangraph` on Windows). */
export function defaultCacheFolder(env: NodeJS.ProcessEnv): string {
  const base = env['XDG_CACHE_HOME'] ?? (process.platform === 'win32' ? env['LOCALAPPDATA'] : undefined);
  return join(base || join(homedir(), '.cache'), 'zangraph');
}
