/** The files of a release, in the order in which they are written. */
import { createHash } from 'node:crypto';
import type { Dataset } from '../dataset/dataset.ts';
import { type DatasetDiff, diffOf } from '../dataset/diff/diff.ts';
import type { ExportFile, Format } from '../exports/format.ts';
import { FORMATS } from '../exports/formats.ts';
import type { Part } from '../exports/part.ts';
import { sortedBy } from '../model/order.ts';
import type { DossierFile } from '../sources/dossier/read-dossier.ts';
import { citationOf } from './citation.ts';
import { MANIFEST, type Manifest, SUMS } from './read-archive.ts';
import { readmeOf } from './readme.ts';
import { asMarkdown, tell } from './tell.ts';

export interface ReleaseParts {
  readonly manifest: Manifest;
  readonly dossier: readonly DossierFile[];
  /** `LICENSE.md` of the dossier, and `CITATION.cff` beside it; null where there is none. */
  readonly licence: Uint8Array | null;
  readonly citation: string | null;
  readonly before: Dataset | null;
  readonly after: Dataset;
  /** The whole graph, for one format after the other. */
  readonly partFor: (format: Format) => Promise<Part>;
}

const isWhole = ({ needs = [] }: Format): boolean => needs.length === 0;

/** Everything in one folder, by name; the checksums of all come last. */
export async function contentsOf(parts: ReleaseParts): Promise<readonly ExportFile[]> {
  const { manifest, dossier, licence, citation, partFor } = parts;
  const held = FORMATS.filter(isWhole);
  const files: ExportFile[] = [
    file(
      'README.md',
      readmeOf({ manifest, held, others: FORMATS.filter((f) => !isWhole(f)), hasCitation: citation !== null }),
    ),
    file(MANIFEST, jsonOf(manifest)),
    ...(citation === null ? [] : [file('CITATION.cff', citationOf(citation, manifest.revision))]),
    ...changesOf(parts),
    ...(licence === null ? [] : [file('data/LICENSE.md', licence)]),
    ...dossier.map(({ file: name, bytes }) => file(`data/${name}`, bytes)),
  ];
  for (const format of held) {
    for (const { name, write } of await format.files(await partFor(format))) {
      files.push({ name: `exports/${format.name}/${name}`, write });
    }
  }
  const folder = `zangraph-${manifest.revision}`;
  return withSums(sortedBy(files, ({ name }) => name)).map(({ name, write }) => ({ name: `${folder}/${name}`, write }));
}

function changesOf({ manifest: { revision, since }, before, after }: ReleaseParts): readonly ExportFile[] {
  if (before === null || since === null) return [];
  const diff: DatasetDiff = diffOf(before, after, since, revision);
  const told = (name: string, lang: 'EN' | 'RU' | 'KK') => file(name, asMarkdown(tell(diff, [before, after], lang)));
  return [
    told('CHANGES.md', 'EN'),
    told('CHANGES.ru.md', 'RU'),
    told('CHANGES.kk.md', 'KK'),
    file('changes.json', jsonOf(diff)),
  ];
}

export const jsonOf = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function file(name: string, content: string | Uint8Array): ExportFile {
  async function* write(): AsyncGenerator<string | Uint8Array> {
    yield content;
  }
  return { name, write };
}

/** Counts the checksum of each file as it goes by, and gives them as `sha256sum -c` reads them. */
function withSums(files: readonly ExportFile[]): readonly ExportFile[] {
  const sums: string[] = [];
  async function* counted({ name, write }: ExportFile): AsyncGenerator<string | Uint8Array> {
    const hash = createHash('sha256');
    for await (const piece of write()) {
      hash.update(piece);
      yield piece;
    }
    sums.push(`${hash.digest('hex')}  ${name}\n`);
  }
  async function* told(): AsyncGenerator<string> {
    yield sums.join('');
  }
  return [...files.map((each) => ({ name: each.name, write: () => counted(each) })), { name: SUMS, write: told }];
}
