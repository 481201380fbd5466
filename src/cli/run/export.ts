/** The work of `zangraph export`. */
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { amendmentsCsv } from '../../exports/amendments-csv.ts';
import { openStore } from '../../graph/open.ts';
import { ZangraphError } from '../../model/errors.ts';
import { loadDossier } from '../load-dossier.ts';

export interface ExportOptions {
  /** Id of the act. */
  readonly act: string;
  /** A file; none: standard output. */
  readonly output?: string;
  readonly dossier: string;
}

/** Writes the amendments of an act as a table. Throws BAD_ARGUMENT where no act has the id. */
export async function exportTable(options: ExportOptions): Promise<void> {
  const store = await openStore({});
  await loadDossier(store, { dossier: options.dossier, quiet: true });
  const [act] = await store.nodes.byIds([options.act]);
  if (act?.type !== 'Act') {
    throw new ZangraphError(
      'BAD_ARGUMENT',
      `No act has the id "${options.act}"; ids look like act:kz/law/2001-01-23/148.`,
    );
  }
  const to = options.output === undefined ? process.stdout : createWriteStream(options.output);
  await pipeline(amendmentsCsv(store, act.id), to);
}
