/** What a format is: one file of `formats/` each, listed in `formats.ts`. */
import type { Part } from './part.ts';
import type { Selection } from './selection.ts';

/** One file of an export. `write` may be called once; it yields text or bytes as they come, never the whole. */
export interface ExportFile {
  /** `graph.graphml`; in an archive also with folders: `data/acts.csv`. */
  readonly name: string;
  write(): AsyncIterable<string | Uint8Array>;
}

export interface Format {
  /** `graphml`: what a caller types. */
  readonly name: string;
  /** One line for `--help` and the page: what it is and which programs read it. */
  readonly summary: string;
  /** Of its one file; of several, `application/zip` is what they travel in. */
  readonly mediaType: string;
  /** With the dot: `.graphml`; `.zip` where it has several files. */
  readonly extension: string;
  /** What it needs and cannot do without: `act` (one act), `on` (a day). Nothing where the whole graph will do. */
  readonly needs?: readonly (keyof Selection)[];
  /** Whether it writes the citation of an address (`Selection.address`) too. */
  readonly takesAddress?: boolean;
  /** One file, or several. */
  files(part: Part): readonly ExportFile[] | Promise<readonly ExportFile[]>;
}

/** Whether its files travel in an archive or a folder. */
export const hasSeveralFiles = ({ extension }: Format): boolean => extension === '.zip';
