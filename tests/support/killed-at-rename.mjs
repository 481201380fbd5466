/** Loaded into a command under test: it is killed where it is about to give its n-th file a name (KILL_AT_RENAME, from 0). */
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

let left = Number(process.env.KILL_AT_RENAME);
const { rename } = fs;
fs.rename = async (...names) => {
  if (left === 0) process.kill(process.pid, 'SIGKILL');
  left -= 1;
  return rename(...names);
};
syncBuiltinESMExports();
