/**
 * Reads dated editions from a git repository: one folder per act with `rus.md`, `kaz.md` and `meta.yaml`, and
 * one commit per edition. Nothing is checked out.
 */
import { posix } from 'node:path';
import { ZangraphError } from '../../model/errors.ts';
import { BANK_NAME, type EditionLanguage, parsedMeta, readEditionMeta } from '../editions/meta.ts';
import { readEdition } from '../editions/read-edition.ts';
import { MOST_OF_A_TEXT, textOf } from '../read-text.ts';
import type { SourceDocument } from '../structure/document.ts';
import { foldersOf, META } from './act-folders.ts';
import { type Git, openRepository, readBlobBytes, readBlobs } from './git.ts';

export interface RepositoryOptions {
  /** One act: its folder (or the end of its path), or its code in the reference bank; null for every act. */
  readonly act: string | null;
  /** The most that is taken of a text. */
  readonly maxBytes?: number;
  /** Called with a sentence for a progress line. */
  readonly onStep?: (step: string) => void;
  /** Called with a sentence that a reader of the result should know. */
  readonly onRemark?: (sentence: string) => void;
}

export interface RepositoryRead {
  readonly documents: readonly SourceDocument[];
  /** Texts that were left alone, each with the reason in plain words. */
  readonly skipped: readonly { readonly file: string; readonly reason: string }[];
}

const TEXTS: readonly (readonly [EditionLanguage, string])[] = [
  ['RU', 'rus.md'],
  ['KK', 'kaz.md'],
];

/**
 * The editions of one act or of all. Where two commits show the edition of one day, the later one holds: it is
 * a correction of the copy, not of the law.
 *
 * Throws BAD_ARGUMENT for a path that is no repository and for an unknown act, FILE_UNREADABLE where git fails,
 * SOURCE_UNREADABLE where not one edition can be read.
 */
export async function readRepository(path: string, options: RepositoryOptions): Promise<RepositoryRead> {
  const git = await openRepository(path);
  if (await isShallow(git)) options.onRemark?.(shallow(path));
  const { folders, deleted } = await foldersOf(git, path, options.act, codesOf);
  const documents: SourceDocument[] = [];
  const skipped = deleted.map((folder) => ({ file: folder, reason: DELETED }));
  let firstFailure: ZangraphError | null = null;
  for (const [index, folder] of folders.entries()) {
    options.onStep?.(`${folder} (${index + 1} of ${folders.length})`);
    const found = await editionsIn(git, folder, options);
    skipped.push(...found.skipped);
    for (const { file, read } of found.editions) {
      try {
        documents.push(read());
      } catch (error) {
        // Nobody can mend a commit: one edition less is a shorter record, not a wrong one.
        if (!(error instanceof ZangraphError)) throw error;
        skipped.push({ file, reason: withoutName(error.message, file) });
        firstFailure ??= error;
      }
    }
  }
  if (documents.length === 0 && firstFailure !== null) throw firstFailure;
  return { documents, skipped };
}

/** What the newest commit no longer holds is not taken without being asked for. */
const DELETED = 'its folder was deleted; name it with --act to read it by its history';

/** Whether commits below a certain one were left out of a copy. */
const isShallow = async (git: Git): Promise<boolean> =>
  (await git(['rev-parse', '--is-shallow-repository'])).toString().trim() === 'true';

const shallow = (path: string): string =>
  `${path} is a shallow clone, without the older commits: editions may be missing, and what they hold looks newer than it is. Fetch the rest (git -C ${path} fetch --unshallow) and import again.`;

/** The codes in the reference bank that cards (`COMMIT:PATH`) give their acts. */
const codesOf = async (git: Git, cards: readonly string[]): Promise<readonly (string | null)[]> =>
  (await readBlobs(git, cards)).map((yaml) => codeOf(looselyParsed(yaml ?? '')));

function codeOf(meta: unknown): string | null {
  const code = isRecord(meta) ? meta['act_code'] : undefined;
  return typeof code === 'string' ? code : null;
}

async function editionsIn(git: Git, folder: string, options: RepositoryOptions) {
  const most = options.maxBytes ?? MOST_OF_A_TEXT;
  const places = await placesOf(git, folder);
  const names = places.flatMap(({ commit, folder: at }) =>
    [META, ...TEXTS.map(([, file]) => file)].map((file) => `${commit}:${posix.join(at, file)}`),
  );
  const blobs = await readBlobBytes(git, names);
  // Oldest first, so that the later copy of an edition replaces the earlier.
  const metas = places.map((_, index) => looselyParsed(blobs[index * (TEXTS.length + 1)]?.toString() ?? ''));
  const code = metas.map(codeOf).findLast((found) => found !== null) ?? null;
  const editions = new Map<string, { readonly file: string; readonly read: () => SourceDocument }>();
  const skipped: { file: string; reason: string }[] = [];
  for (const [index, { commit, folder: at }] of places.entries()) {
    const [yaml, ...texts] = blobs.slice(index * (TEXTS.length + 1));
    const meta = metas[index] ?? null;
    if (yaml !== null && yaml !== undefined && meta === null) {
      const file = `${posix.join(at, META)} (${commit.slice(0, 10)})`;
      skipped.push({ file, reason: 'it is no YAML, so that it is not known which edition the commit holds' });
      continue;
    }
    // What git takes for an older name of the folder may be another act's, which this one was copied from.
    if (yaml === null || yaml === undefined || codeOf(meta) !== code) continue;
    for (const [i, [lang, name]] of TEXTS.entries()) {
      const bytes = texts[i] ?? null;
      if (bytes === null) continue;
      const file = `${posix.join(at, name)} (${commit.slice(0, 10)})`;
      const day = dayOf(meta, lang);
      // An act may have one language alone; without any day the meta.yaml is broken, and reading it says so.
      if (day === null && dayOf(meta, lang === 'RU' ? 'KK' : 'RU') !== null) continue;
      if (bytes.length > most) {
        skipped.push({
          file,
          reason: `it is larger than ${most / 1e6} MB, the most that is taken of a text (--max-size)`,
        });
        continue;
      }
      if (isInParts(bytes.toString())) {
        skipped.push({ file, reason: 'its text is kept in parts, in files of its own, and is not read' });
        editions.delete(`${lang} ${day}`);
        continue;
      }
      const read = (): SourceDocument => {
        const head = readEditionMeta(yaml.toString(), `${posix.join(at, META)} (${commit.slice(0, 10)})`, lang);
        for (const remark of head.remarks) options.onRemark?.(remark);
        return readEdition(textOf(bytes, file), head, file);
      };
      editions.set(`${lang} ${day}`, { file, read });
    }
  }
  return { editions: [...editions.values()], skipped };
}

interface Place {
  readonly commit: string;
  /** The act's folder in that commit: folders are renamed. */
  readonly folder: string;
}

/** The commits that changed the act, oldest first, under each name that its folder had. */
async function placesOf(git: Git, folder: string): Promise<readonly Place[]> {
  const followed = await git([
    'log',
    '--follow',
    '--format=',
    '--name-only',
    '-z',
    'HEAD',
    '--',
    posix.join(folder, META),
  ]);
  const names = new Set([folder, ...followed.toString().split('\0').map(trimmed).filter(Boolean).map(posix.dirname)]);
  const places: Place[] = [];
  for (const name of names) {
    const log = await git(['log', '--reverse', '--topo-order', '--format=%H', 'HEAD', '--', name]);
    const commits = log.toString().split('\n').filter(Boolean);
    // Names were found from the newest on: the oldest name comes first.
    places.unshift(...commits.map((commit) => ({ commit, folder: name })));
  }
  return places;
}

/** A reason without the file's name before it: it is told beside the name. */
const withoutName = (message: string, file: string): string =>
  message.startsWith(`${file}: `) ? message.slice(file.length + 2) : message;

const trimmed = (text: string): string => text.trim();

/** The day that a `meta.yaml` gives the edition in a language; null where it has none in that language. */
function dayOf(meta: unknown, lang: EditionLanguage): string | null {
  const days = isRecord(meta) ? meta['version_date'] : undefined;
  const day = isRecord(days) ? days[BANK_NAME[lang]] : undefined;
  return typeof day === 'string' ? day : null;
}

/** The values of a `meta.yaml`; nothing where it is broken: reading its edition says so (`readEditionMeta`). */
function looselyParsed(yaml: string): unknown {
  try {
    return parsedMeta(yaml, META).value;
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Large codes are kept as a list of links to the files of their chapters. */
const isInParts = (text: string): boolean => /\]\((?:rus|kaz)\/[^)]+\.md\)/.test(text) && !/^###? /m.test(text);
