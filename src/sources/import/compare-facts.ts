/** Whether a dossier holds already what an import read: for those who want the texts and leave the facts as they are. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IMPORTED_KINDS } from './facts-out.ts';
import type { ImportResult } from './import-sources.ts';
import { factsYaml } from './write-facts.ts';

/** `new`: the dossier has no folder for the act. */
export type Standing = 'same' | 'different' | 'new';

export interface ComparedAct {
  readonly act: string;
  readonly standing: Standing;
}

/** Each act of the import against the files below `root` (`data/read`), byte by byte. */
export async function compareImport({ acts }: ImportResult, root: string): Promise<readonly ComparedAct[]> {
  return Promise.all(
    acts.map(async ({ act, folder, facts }) => {
      const held = await Promise.all(
        IMPORTED_KINDS.map((kind) => readFile(join(root, folder, `${kind}.yaml`), 'utf8').catch(() => null)),
      );
      if (held.every((file) => file === null)) return { act, standing: 'new' };
      const same = IMPORTED_KINDS.every((kind, i) => held[i] === factsYaml(kind, facts[kind]));
      return { act, standing: same ? 'same' : 'different' };
    }),
  );
}
