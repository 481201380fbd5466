/** Exports as triples, read by rdflib and pyshacl. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportStream } from '../../src/exports/deliver.ts';
import { formatNamed } from '../../src/exports/formats.ts';
import type { AskedSelection } from '../../src/exports/selection.ts';
import type { GraphReader } from '../../src/graph/reader.ts';
import { PYTHON, run } from './examples.ts';
import { partIn } from './exported.ts';

/** The text of an export of one file. */
export async function textOf(format: string, reader: GraphReader, asked: AskedSelection = {}): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of await exportStream(formatNamed(format), await partIn(reader, asked))) {
    pieces.push(Buffer.from(piece as Uint8Array).toString('utf8'));
  }
  return pieces.join('');
}

/** The same part as Turtle and as JSON-LD. */
export async function bothOf(reader: GraphReader, asked: AskedSelection = {}): Promise<readonly [string, string]> {
  return [await textOf('turtle', reader, asked), await textOf('jsonld', reader, asked)];
}

/** What `read_rdf.py` finds in one export. */
export interface ReadGraph {
  readonly triples: number;
  /** Whether Turtle and JSON-LD hold the same triples. */
  readonly same: boolean;
  readonly blank: number;
  readonly badIris: readonly string[];
  readonly illTyped: readonly string[];
  readonly languages: readonly string[];
  /** How many triples have it; how many things are of it: by whole IRIs. */
  readonly predicates: Readonly<Record<string, number>>;
  readonly classes: Readonly<Record<string, number>>;
  /** Names that the vocabularies known to rdflib have not. */
  readonly unknown: readonly string[];
  readonly conforms: boolean;
  readonly report: string;
}

export interface ReadGraphs {
  readonly graphs: readonly ReadGraph[];
  readonly answers: readonly (readonly (readonly (string | null)[])[])[];
}

/** Reads exports, each Turtle and perhaps JSON-LD, and asks the first of them. */
export async function readGraphs(
  folder: string,
  exports: readonly (readonly string[])[],
  questions: readonly string[] = [],
): Promise<ReadGraphs> {
  const here = mkdtempSync(join(folder, 'rdf-'));
  const pairs = exports.map((texts, i) =>
    texts.map((text, j) => {
      const path = join(here, `${i}-${j}`);
      writeFileSync(path, text);
      return path;
    }),
  );
  const request = join(here, 'request.json');
  writeFileSync(request, JSON.stringify({ pairs, shapes: 'schema/shapes.ttl', questions }));
  const { code, out, err } = await run(PYTHON, ['tests/exports/read_rdf.py', request]);
  if (code !== 0) throw new Error(err);
  return JSON.parse(out) as ReadGraphs;
}
