/** What an export writes, as its reader gets it. */
import { exportStream } from '../../src/exports/deliver.ts';
import { checkNeeds, formatNamed } from '../../src/exports/formats.ts';
import { partOf } from '../../src/exports/part.ts';
import { type AskedSelection, selectionOf } from '../../src/exports/selection.ts';
import type { GraphReader } from '../../src/graph/reader.ts';

export async function exported(reader: GraphReader, name: string, asked: AskedSelection = {}): Promise<Buffer> {
  const [format, selection] = [formatNamed(name), selectionOf(asked)];
  checkNeeds(format, selection);
  const pieces: Buffer[] = [];
  for await (const piece of await exportStream(format, await partOf(reader, selection)))
    pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}
