/** Loaded into a command under test: the disk is full when it has put this many new contents down (FULL_AFTER). */
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

let left = Number(process.env.FULL_AFTER);
const { open } = fs;
fs.open = async (path, ...more) => {
  if (String(path).endsWith('.new')) {
    if (left === 0) throw Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    left -= 1;
  }
  return open(path, ...more);
};
syncBuiltinESMExports();
