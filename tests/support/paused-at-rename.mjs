/**
 * Loaded into a command under test: where it is about to give its n-th file a name (PAUSE_AT_RENAME, from 0), it makes the
 * file PAUSED and waits until that is gone.
 */
import { existsSync, writeFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { setTimeout } from 'node:timers/promises';

let left = Number(process.env.PAUSE_AT_RENAME);
const { rename } = fs;
fs.rename = async (...names) => {
  if (left === 0) {
    writeFileSync(process.env.PAUSED, '');
    while (existsSync(process.env.PAUSED)) await setTimeout(10);
  }
  left -= 1;
  return rename(...names);
};
syncBuiltinESMExports();
