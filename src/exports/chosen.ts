/**
 * Which things an export of a part holds. An act takes along what hangs on it (provisions, versions, changes, powers,
 * claims, gaps), then what those name (the acts that made the changes, bodies and what they are kinds of, people, works,
 * sources). Days leave out what does not last, and what hangs on nothing that is left; but a power that is left has its
 * bodies, since the end of a body is dated by the earliest day that it can have had.
 */
import type { GraphReader } from '../graph/reader.ts';
import type { Entity, EntityType, Evidence } from '../model/entities.ts';
import { happened, inTime, isOfDays } from './in-time.ts';
import type { Selection } from './selection.ts';
import { bareThings } from './walked.ts';

/** Those that hang on others, after what they hang on. */
const HANGING = [
  'Provision',
  'ProvisionVersion',
  'Amendment',
  'Competence',
  'Claim',
  'Gap',
] as const satisfies readonly EntityType[];

/** Ids of the things that an export of the selection holds. */
export async function chosenIds(reader: GraphReader, selection: Selection): Promise<ReadonlySet<string>> {
  const chosen = new Set<string>();
  const named = new Set<string>();
  const holders = new Set<string>();
  const lasting = new Set<string>();
  if (selection.act === null) {
    for (const type of ['Act', 'Body', 'Person', 'Work', 'Source'] as const) {
      for await (const thing of bareThings(reader, type)) if (inTime(thing, selection)) chosen.add(thing.id);
    }
  } else chosen.add(selection.act);
  for (const type of HANGING) {
    for await (const thing of bareThings(reader, type)) {
      if (thing.type === 'ProvisionVersion' && inTime(thing, selection)) lasting.add(thing.provision);
      if (!inTime(thing, selection) || !hangsOn(thing, selection, chosen)) continue;
      chosen.add(thing.id);
      for (const id of namedBy(thing)) {
        named.add(id);
        if (thing.type === 'Competence') holders.add(id);
      }
    }
    // A provision of which no version lasts in the days asked for, or none is on record at all, is not there.
    if (type === 'ProvisionVersion' && isOfDays(selection)) {
      for (const id of chosen) if (id.startsWith('prov:') && !lasting.has(id)) chosen.delete(id);
    }
  }
  if (selection.act === null) {
    await addNamed(reader, selection, holders, holders, chosen);
    return chosen;
  }
  for (const { on, by, instrument } of (await reader.acts.decisions([selection.act])).flat()) {
    if (!happened(on, selection)) continue;
    for (const id of [by, instrument]) if (id !== null) named.add(id);
  }
  await addNamed(reader, selection, named, holders, chosen);
  await addSources(reader, chosen);
  return chosen;
}

/** Whether what a thing is about is chosen. A gap or a claim about nothing on record belongs to the whole. */
function hangsOn(thing: Entity, { act }: Selection, chosen: ReadonlySet<string>): boolean {
  switch (thing.type) {
    case 'Provision':
      return act === null ? chosen.has(thing.act) : thing.act === act;
    case 'ProvisionVersion':
    case 'Competence':
      return chosen.has(thing.provision);
    case 'Amendment':
      return act === null ? chosen.has(thing.targetAct) : thing.targetAct === act;
    case 'Claim':
      return act === null || [...thing.about, ...thing.conflictsWith].some((id) => chosen.has(id));
    case 'Gap':
      return thing.about === null ? act === null : chosen.has(thing.about);
    default:
      return true;
  }
}

/** Things that a thing cannot be understood without. */
function namedBy(thing: Entity): readonly string[] {
  switch (thing.type) {
    case 'Amendment':
      return [thing.by];
    case 'Competence':
      return [thing.body, ...thing.toward];
    case 'Body':
      return thing.broader;
    case 'Claim':
      return [...thing.assertedBy, thing.reportedIn, ...thing.about];
    case 'Work':
      return [...thing.authors, ...thing.editors, ...(thing.partOf === null ? [] : [thing.partOf])];
    case 'Gap':
      return thing.source === null ? [] : [thing.source];
    default:
      return [];
  }
}

/**
 * Adds the named things that are acts, bodies, people, works or sources, and what those name in their turn. Bodies that
 * hold a power that is chosen, and what they are kinds of, whatever their days.
 */
async function addNamed(
  reader: GraphReader,
  selection: Selection,
  named: Iterable<string>,
  holders: ReadonlySet<string>,
  chosen: Set<string>,
): Promise<void> {
  const kept = new Set(holders);
  let next = [...named].filter((id) => !chosen.has(id));
  while (next.length > 0) {
    const found = (await reader.nodes.byIds(next)).filter((thing) => thing !== null);
    const lasts = (thing: Entity): boolean => kept.has(thing.id) || inTime(thing, selection);
    const added = found.filter((thing) => !isHanging(thing) && lasts(thing) && !chosen.has(thing.id));
    for (const thing of added) {
      chosen.add(thing.id);
      if (kept.has(thing.id)) for (const id of namedBy(thing)) kept.add(id);
    }
    next = [...new Set(added.flatMap(namedBy))].filter((id) => !chosen.has(id));
  }
}

const PAGE = 500;

/** Adds the sources of all evidence, wherever it hangs: an export holds the place that each fact was read at. */
async function addSources(reader: GraphReader, chosen: Set<string>): Promise<void> {
  const all = [...chosen];
  for (let start = 0; start < all.length; start += PAGE) {
    const ids = all.slice(start, start + PAGE);
    const [things, evidence, leaving, decisions, citations] = await Promise.all([
      reader.nodes.byIds(ids),
      reader.evidence.of(ids),
      reader.walk.relationships(ids),
      reader.acts.decisions(ids),
      reader.scholarship.citations(ids, 'from'),
    ]);
    const hanging = [
      ...things.flatMap(inside),
      ...[...leaving, ...decisions, ...citations].flat().flatMap((one): readonly Evidence[] => one.evidence),
    ];
    for (const { source } of [...evidence.flat(), ...hanging]) chosen.add(source);
  }
}

/** Evidence that a thing holds within itself. */
function inside(thing: Entity | null): readonly Evidence[] {
  if (thing?.type === 'Claim') return thing.recordCheck?.evidence ?? [];
  return thing?.type === 'Gap' ? thing.sides.flatMap(({ evidence }) => evidence) : [];
}

const isHanging = ({ type }: Entity): boolean => HANGING.some((hanging) => hanging === type);
