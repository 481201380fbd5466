/** Import: reads official texts and yields their facts, ready to be written under `data/read/`. */

import { join } from 'node:path';
import { bareNumber } from '../../model/ids.ts';
import { groupBy, sortedBy } from '../../model/order.ts';
import type { ActForm } from '../../model/terms.ts';
import { editionSourceId } from '../editions/meta.ts';
import type { FactInput } from '../facts.ts';
import type { ActHead, SourceDocument } from '../structure/document.ts';
import { type SourceText, sourceTextOf } from '../texts/source-text.ts';
import { finishWriting, writeTogether } from '../write-together.ts';
import { ActRegistry } from './act-registry.ts';
import { attribute } from './attribution.ts';
import { actKey, type Catalogue } from './catalogue.ts';
import { type Change, changeFacts } from './changes-out.ts';
import { type Event, inOrder, uniteEvents } from './events.ts';
import type { ImportedFacts } from './facts-out.ts';
import { type ReadOptions, readSources } from './find-sources.ts';
import { gapFacts } from './gaps.ts';
import { datedHeadings } from './headings.ts';
import { uniteMisnamed } from './misnamed-acts.ts';
import { lawsOf, type OnRecord } from './on-record.ts';
import { provisionFacts } from './provisions.ts';
import { readNotes, rememberingReader } from './readings.ts';
import { referenceFacts } from './references.ts';
import { identityGaps, relationFacts } from './relations-out.ts';
import { type DatedMove, tellNumbersApart } from './reused-numbers.ts';
import { sourceFacts } from './source-facts.ts';
import { type ActSummary, summarize } from './summary.ts';
import { type Interval, intervalsOf, type Snapshot, snapshotOf } from './timeline.ts';
import { byRole } from './translations.ts';
import { allHold, type ContentOfFile, factFiles } from './write-facts.ts';

export interface ImportOptions extends ReadOptions {
  /** Called after each step with a sentence for a progress line. */
  readonly onStep?: (step: string) => void;
  /** Texts that were read elsewhere: at an address, in a git repository. */
  readonly documents?: readonly SourceDocument[];
  /** What the dossier knows of acts when the texts of this one are read (`actsOnRecord`). */
  readonly onRecord?: (act: string) => OnRecord;
}

export interface ImportedAct {
  readonly act: string;
  /** Name of its folder: the act's number with the suffix of the convocation. */
  readonly folder: string;
  /** The texts, in which a number used again for something else has its own eId (`~2`), as in the facts. */
  readonly documents: readonly SourceDocument[];
  readonly facts: ImportedFacts;
  readonly summary: ActSummary;
}

export interface ImportResult {
  readonly acts: readonly ImportedAct[];
  /** The words that were read, for the user's own data folder; facts hold none of them. */
  readonly texts: readonly SourceText[];
  readonly skipped: readonly { readonly file: string; readonly reason: string }[];
}

/**
 * Reads files and folders and merges what they say of each act: nothing is written.
 *
 * Throws SOURCE_UNREADABLE for a text that is cut off or broken, FILE_UNREADABLE for a path that cannot be
 * opened. A note that is not understood is no error: it becomes a gap.
 *
 * @example const { acts } = await importSources(['../shared/law']); console.log(formatSummary(acts.map((a) => a.summary)));
 */
export async function importSources(paths: readonly string[], options: ImportOptions = {}): Promise<ImportResult> {
  const found = await readSources(paths, options);
  const { documents, twice } = withoutTwins([...found.documents, ...(options.documents ?? [])]);
  const { catalogue } = found;
  const skipped = [...found.skipped, ...twice];
  options.onStep?.(`read ${documents.length} texts`);
  const texts: SourceText[] = [];
  // What one act's texts call another, all of them call it.
  const named = new Map<string, ActForm>();
  const groups = sortedBy(
    groupBy(documents, (document) => document.act.id),
    ([act]) => act,
  );
  const acts = groups.map(([act, group]) => {
    const imported = importAct(
      sortedBy(group, ({ source }) => `${source.stateOf}|${source.id}`),
      catalogue,
      new Map([...named, ...(options.onRecord?.(act) ?? [])]),
    );
    for (const [key, form] of lawsOf(imported.facts.acts.map(({ id }) => id)))
      if (!named.has(key)) named.set(key, form);
    texts.push(...imported.documents.map((document) => sourceTextOf(document, imported.act)));
    options.onStep?.(`merged ${group.length} texts of ${imported.folder}`);
    return imported;
  });
  return { acts: sortedBy(acts, (imported) => imported.act), texts, skipped };
}

/** The files of an import below `root` (`data/read`): the facts of each act in its folder. */
export const filesOf = ({ acts }: ImportResult, root: string): readonly ContentOfFile[] =>
  acts.flatMap(({ folder, facts }) => factFiles(join(root, folder), facts));

/**
 * Writes them, all or none; gives their names, none where they hold the same already. Throws FILE_UNREADABLE where one
 * cannot be written.
 */
export const writeImport = (result: ImportResult, root: string): Promise<readonly string[]> =>
  writeFacts(filesOf(result, root), root);

/** The same of files that were made already. */
export async function writeFacts(files: readonly ContentOfFile[], root: string): Promise<readonly string[]> {
  // What an import before this one left unfinished counts as written.
  await finishWriting(root);
  if (await allHold(files)) return [];
  await writeTogether(root, files);
  return files.map(({ file }) => file);
}

/** One text given twice (as a file and at its address) is one source. */
function withoutTwins(all: readonly SourceDocument[]) {
  const documents = new Map<string, SourceDocument>();
  const twice: { file: string; reason: string }[] = [];
  for (const document of all) {
    const twin = documents.get(document.source.id);
    if (twin === undefined) documents.set(document.source.id, document);
    else twice.push({ file: document.file, reason: `it is the same source as ${twin.file} (${document.source.id})` });
  }
  return { documents: [...documents.values()], twice };
}

function importAct(given: readonly SourceDocument[], catalogue: Catalogue, onRecord: OnRecord): ImportedAct {
  const roles = byRole(given);
  const told = tellNumbersApart(roles.wordings, roles.translations);
  const { documents: wordings, others: translations, moves, nameIn } = told;
  const documents = sortedBy([...wordings, ...translations], ({ source }) => `${source.stateOf}|${source.id}`);
  const act = headOf(wordings, documents);
  const editions = catalogue.editions.filter((edition) => sameAct(edition.of, act));
  const lists = catalogue.lists.filter((list) => sameAct(list.of, act));
  const registry = new ActRegistry(onRecord);
  const reader = rememberingReader();
  const notes = documents.map((document) => readNotes(document, registry, reader));
  for (const { source, act: of } of documents) {
    registry.describe(of, { source: source.id, locator: 'реквизиты' });
    if (source.causedBy !== null) registry.describe(source.causedBy, { source: source.id, locator: 'caused_by' });
  }
  for (const { stateOf, causedBy } of editions) {
    if (act.bankCode === null) continue;
    registry.describe(causedBy, { source: editionSourceId(act.bankCode, stateOf), locator: 'caused_by' });
  }
  registry.describe(act, { source: wordings[0]?.source.id ?? '', locator: 'реквизиты' });
  const causes = [...documents.map(({ source }) => source.causedBy), ...editions.map(({ causedBy }) => causedBy)];
  uniteMisnamed(
    documents.map(({ lang }, i) => ({ lang, readings: notes[i]?.readings ?? [] })),
    registry,
    {
      lang: wordings[0]?.lang,
      known: new Set([
        ...onRecord.keys(),
        ...catalogue.acts.map(({ key }) => key),
        ...causes.flatMap((cause) => (cause === null ? [] : [actKey(cause.adoptedOn, cause.number)])),
      ]),
    },
  );
  registry.complete(catalogue);

  const id = registry.idOf(act);
  const snapshots = wordings.map(snapshotOf);
  const intervals = intervalsOf(snapshots);
  const noted = uniteEvents(
    notes.flatMap((n) => n.readings.map((r) => ({ ...r, target: nameIn(r.evidence.source, r.target) }))),
    id,
    registry,
  );
  const { events, changes } = withDetails(noted, intervals, moves, id);
  const facts: ImportedFacts = {
    sources: sourceFacts(act, documents, wordings, editions, lists, registry),
    acts: actFacts(registry, id, snapshots, intervals, events),
    provisions: provisionFacts(id, snapshots, intervals, events, translations.map(snapshotOf)),
    amendments: events.map(amendmentFact),
    changes: changeFacts(changes),
    relations: relationFacts(id, moves, snapshots),
    references: referenceFacts(id, snapshots, nameIn),
    gaps: gapFacts(
      id,
      snapshots,
      events,
      notes.flatMap((n) => n.unread),
      notes.flatMap((n) => n.misprints),
      [...identityGaps(id, moves, snapshots), ...registry.disagreements()],
    ),
  };
  const folder = registry.numberOf(act) ?? act.adoptedOn;
  const counts = documents.map((document, index) => ({
    document,
    read: notes[index]?.read ?? 0,
    unread: notes[index]?.unread.length ?? 0,
    others: notes[index]?.others ?? 0,
  }));
  return { act: id, folder, documents, facts, summary: summarize(id, folder, counts, events, changes, facts) };
}

/** What all texts together say of the act itself. The name of a file or its folder may hold the number's suffix (`148-II.…`). */
function headOf([first]: readonly SourceDocument[], documents: readonly SourceDocument[]): ActHead {
  if (first === undefined) throw new Error('An act without a text cannot be imported.');
  const acts = documents.map((document) => document.act);
  const named = documents.flatMap(({ file }) => file.split(/[./]/)).find((name) => sameAct(name, first.act));
  return {
    ...first.act,
    number: named ?? first.act.number,
    adiletId: acts.find((act) => act.adiletId !== null)?.adiletId ?? null,
    bankCode: acts.find((act) => act.bankCode !== null)?.bankCode ?? null,
    titleKk: acts.find((act) => act.titleKk !== null)?.titleKk ?? null,
    titleEn: acts.find((act) => act.titleEn !== null)?.titleEn ?? null,
  };
}

const sameAct = (number: string, act: ActHead): boolean =>
  /^\d+(?:-[IVX]+)?$/.test(number) && act.number !== null && bareNumber(number) === bareNumber(act.number);

/** The events of the notes together with the details that a comparison of neighbouring sources shows. */
function withDetails(
  noted: readonly Event[],
  intervals: readonly Interval[],
  moves: readonly DatedMove[],
  act: string,
) {
  const byId = new Map(noted.map((event) => [event.id, event]));
  const changes: Change[] = [];
  for (const interval of intervals) {
    const sure = moves.filter((move) => move.sure && move.after === interval.after.document.source.id);
    const found = attribute(interval, noted, new Set(sure.map((move) => move.from)), act);
    changes.push(...found.changes);
    for (const detail of found.details) if (!byId.has(detail.id)) byId.set(detail.id, detail);
  }
  return { events: inOrder(byId.values()), changes };
}

function actFacts(
  registry: ActRegistry,
  id: string,
  snapshots: readonly Snapshot[],
  intervals: readonly Interval[],
  events: readonly Event[],
): readonly FactInput<'acts'>[] {
  const titles = datedHeadings('act', snapshots, intervals, events);
  return registry.facts().map((fact) => {
    if (fact.id !== id || titles.length === 0) return fact;
    const { kk, en } = fact.titles?.[0] ?? {};
    // The bank gives the newest title in Kazakh only, and a translation that of its own day.
    const newest = { ...(kk === undefined ? {} : { kk }), ...(en === undefined ? {} : { en }) };
    const dated = titles.map((t, i) => (i === titles.length - 1 ? { ...t, ...newest, ...t } : t));
    return { ...fact, titles: dated };
  });
}

function amendmentFact(event: Event): FactInput<'amendments'> {
  const { kind, amount, date, provision, asPrinted } = event.force;
  // Words are kept only where the rule does not say it all.
  const words = kind === 'UNKNOWN' || (kind === 'AS_THE_ACT_SAYS' && provision === null) ? asPrinted : null;
  return {
    by: event.by,
    target: event.target,
    kind: event.kind,
    ...(event.aspect === 'TEXT' ? {} : { aspect: event.aspect }),
    force: {
      kind,
      ...(amount === null ? {} : { amount }),
      ...(date === null ? {} : { date }),
      ...(provision === null ? {} : { provision }),
      ...(words === null ? {} : { asPrinted: words }),
    },
    ...(event.parent === null ? {} : { parent: event.parent }),
    evidence: event.evidence.map((e) => ({ ...e })),
  };
}
