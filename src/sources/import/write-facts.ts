/** Imported facts as YAML: stable bytes, one file for each kind. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Document, isMap, isSeq, type Node, visit } from 'yaml';
import { ZangraphError } from '../../model/errors.ts';
import type { FactInput, FactKind } from '../facts.ts';
import type { FileChange } from '../write-together.ts';
import { writeWhole } from '../write-whole.ts';
import { IMPORTED_KINDS, type ImportedFacts } from './facts-out.ts';

/** Keys whose values are short and many: one line each. */
const ONE_LINE = new Set([
  ...['force', 'seen', 'otherLanguages', 'edition', 'from', 'to', 'reason', 'outcomes', 'between', 'candidates'],
  ...['inserted', 'repealed', 'reworded', 'changed', 'moved', 'replaced'],
]);
const LINE_PER_ITEM = new Set(['evidence', 'titles', 'headings', 'sides', 'texts']);

/** Kinds that another command than `import` writes. */
const BY: { readonly [K in FactKind]?: string } = { 'record-checks': 'verify' };

/** The YAML of one file. `depth`: folders between the file and the repository. */
export function factsYaml<K extends FactKind>(kind: K, facts: readonly FactInput<K>[], depth = 3): string {
  const document = new Document({ [kind]: facts }, { aliasDuplicateObjects: false });
  visit(document, {
    Pair(_, pair) {
      const key = String(pair.key);
      const value = pair.value as Node | null;
      if (ONE_LINE.has(key) && (isMap(value) || isSeq(value))) value.flow = true;
      if (LINE_PER_ITEM.has(key) && isSeq(value)) {
        for (const item of value.items) if (isMap(item)) item.flow = true;
      }
    },
  });
  const schema = `${'../'.repeat(depth)}schema/dossier/${kind}.schema.json`;
  const header = `# yaml-language-server: $schema=${schema}\n# Written by zangraph ${BY[kind] ?? 'import'}; not edited by hand.\n`;
  return header + document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** A file and what it is to hold. */
export type ContentOfFile = FileChange & { readonly content: string };

/** The files of the facts in `folder`, for `writeTogether`. */
export const factFiles = (folder: string, facts: ImportedFacts): readonly ContentOfFile[] =>
  IMPORTED_KINDS.map((kind) => factFile(folder, kind, facts[kind]));

/** Whether each file holds already what it is to hold. */
export async function allHold(files: readonly FileChange[]): Promise<boolean> {
  for (const { file, content } of files) {
    if ((await readFile(file, 'utf8').catch(() => null)) !== content) return false;
  }
  return true;
}

export const factFile = <K extends FactKind>(
  folder: string,
  kind: K,
  facts: readonly FactInput<K>[],
): ContentOfFile => ({
  file: join(folder, `${kind}.yaml`),
  content: factsYaml(kind, facts),
});

/**
 * Writes the file of one kind into `folder`, whole or not at all; gives its name. Throws FILE_UNREADABLE where the folder cannot be written.
 */
export async function writeFactFile<K extends FactKind>(
  folder: string,
  kind: K,
  facts: readonly FactInput<K>[],
): Promise<string> {
  const { file, content } = factFile(folder, kind, facts);
  try {
    await mkdir(folder, { recursive: true });
    await writeWhole(file, content);
  } catch (cause) {
    throw new ZangraphError('FILE_UNREADABLE', `${file} cannot be written. Check that the folder is yours.`, { cause });
  }
  return file;
}
