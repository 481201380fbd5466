/** An import leaves a dossier that can be read: what it would write is checked with all that is there. */
import { existsSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { assemble } from '../dataset/build.ts';
import { ZangraphError } from '../model/errors.ts';
import { CHECKS_FOLDER } from '../sources/claims/earlier-checks.ts';
import { type Breach, DossierError, printBreach, sortedBreaches } from '../sources/dossier/breach.ts';
import { type DossierFile, filesIfAny, readingOf } from '../sources/dossier/read-dossier.ts';
import { type FileReading, gather } from '../sources/dossier/read-file.ts';
import type { Facts } from '../sources/facts.ts';

/** How many breaches a message shows. */
const SHOWN = 5;

/** What an import would write, by its path. */
interface WrittenFile {
  readonly file: string;
  readonly content: string;
}

interface HeldFile {
  readonly bytes: Buffer;
  readonly reading: FileReading;
}

/** A dossier before an import: each of its files, read by itself, and its facts as far as they could be read. */
export interface HeldDossier {
  readonly folder: string;
  readonly files: ReadonlyMap<string, HeldFile>;
  readonly facts: Facts;
}

/**
 * Nothing where the folder is not there yet; a file that is as it was `earlier` is not read again. Throws DossierError for a
 * link in it, FILE_UNREADABLE where it cannot be read.
 */
export async function heldDossier(folder: string, earlier?: HeldDossier): Promise<HeldDossier> {
  const { files, breaches } = existsSync(folder) ? await filesIfAny(folder) : { files: [], breaches: [] };
  if (breaches.length > 0) throw new DossierError(breaches);
  const held = new Map(files.map(({ file, bytes }) => [file, readAgain({ file, bytes }, earlier?.files)]));
  return { folder, files: held, facts: gather([...held.values()].map(({ reading }) => reading)) };
}

/** The file's facts, or those that were read of the same bytes. */
function readAgain({ file, bytes }: DossierFile, earlier: HeldDossier['files'] | undefined): HeldFile {
  const before = earlier?.get(file);
  return before?.bytes.equals(bytes) ? before : { bytes: Buffer.from(bytes), reading: readingOf({ file, bytes }) };
}

/**
 * Throws BAD_ARGUMENT where the dossier was sound and would not be with the files written, or where they would break a
 * rule that was kept before. Gives what they leave to be done: verdicts that were found in another copy of a text.
 */
export function checkSound({ folder, files }: HeldDossier, written: readonly WrittenFile[]): readonly Breach[] {
  const made = written.map(({ file, content }) => ({ file: nameIn(folder, file), bytes: Buffer.from(content) }));
  const after = new Map([...files, ...made.map((one) => [one.file, readAgain(one, files)] as const)]);
  const found = breachesOf(after);
  if (found.length === 0) return [];
  const before = breachesOf(files);
  const known = new Set(before.map(withoutLines));
  const names = made.map(({ file }) => file);
  const byThese = ({ file, against = file }: Breach): boolean =>
    before.length === 0 || names.includes(file) || names.includes(against);
  const added = found.filter((breach) => !known.has(withoutLines(breach)) && byThese(breach));
  const isVerdict = ({ file }: Breach): boolean => file.startsWith(`read/${CHECKS_FOLDER}/`);
  const broken = added.filter((breach) => !isVerdict(breach));
  if (broken.length === 0) return added;
  const more = broken.length > SHOWN ? ` … and ${broken.length - SHOWN} more.` : '';
  throw new ZangraphError(
    'BAD_ARGUMENT',
    `With this import ${folder} could not be read any more, and nothing was written: ${broken.slice(0, SHOWN).map(printBreach).join(' ')}${more} (Lines of ${[...new Set(names.map((name) => name.replace(/\/[^/]*$/, '')))].join(', ')} are those that were to be written.) Take out or mend what stands in authored/ against it, set right under "corrections:" there what was read wrong, import what another folder of read/ says together with these texts, or write into a dossier of its own with --dossier.`,
  );
}

/** As breaches name it. */
const nameIn = (folder: string, path: string): string => relative(folder, path).replaceAll(sep, '/');

function breachesOf(files: HeldDossier['files']): readonly Breach[] {
  const readings = [...files.values()].map(({ reading }) => reading);
  return sortedBreaches([...readings.flatMap(({ breaches }) => breaches), ...assemble(gather(readings)).breaches]);
}

/** A breach whatever the lines that its entries stand on. */
const withoutLines = ({ file, message }: Breach): string => `${file}: ${message.replace(/(line |:)\d+/g, '$1')}`;
