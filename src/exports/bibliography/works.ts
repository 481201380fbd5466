/** The works of a part as items of a bibliography, each with the pages cited, as printed, and where it is cited. */
import { type CslItem, cslItem, pageNumbers } from '../../bibliography/csl.ts';
import { type Described, referenceTo } from '../../bibliography/reference.ts';
import type { Person, Work } from '../../model/entities.ts';
import type { Part } from '../part.ts';

/** A work's pages are those of all its citations: the first as printed, of the others the numbers alone. */
interface Cited {
  readonly pages: string[];
  /** `nurpeisov-legislation-idea, С. 69 (source:… сноска 1)` */
  readonly places: string[];
}

const AT_ONCE = 200;

export async function* workItems(part: Part, keys: Set<string>): AsyncGenerator<CslItem> {
  const cited = await citedIn(part);
  let works: Work[] = [];
  for await (const { thing } of part.things('Work')) {
    works.push(thing);
    if (works.length < AT_ONCE) continue;
    yield* itemsOf(part, works, cited, keys);
    works = [];
  }
  yield* itemsOf(part, works, cited, keys);
}

async function citedIn(part: Part): Promise<ReadonlyMap<string, Cited>> {
  const cited = new Map<string, Cited>();
  for await (const { from, to, pages, evidence } of part.citations()) {
    const found = cited.get(to) ?? { pages: [], places: [] };
    cited.set(to, found);
    if (pages !== null) {
      const told = found.pages.length === 0 ? pages : pageNumbers(pages);
      if (!found.pages.map(pageNumbers).includes(pageNumbers(pages))) found.pages.push(told);
    }
    const where = evidence.map(({ source, locator }) => `${source} ${locator}`).join('; ');
    found.places.push(`${from}${pages === null ? '' : `, ${pages}`} (${where})`);
  }
  return cited;
}

async function* itemsOf(
  { reader }: Part,
  works: readonly Work[],
  cited: ReadonlyMap<string, Cited>,
  keys: Set<string>,
): AsyncGenerator<CslItem> {
  const volumes = await found(reader.nodes.byIds(works.flatMap(({ partOf }) => partOf ?? [])));
  const held = [...works, ...[...volumes.values()].filter((thing) => thing.type === 'Work')];
  const people = await found(reader.nodes.byIds(held.flatMap(({ authors, editors }) => [...authors, ...editors])));
  const named = (ids: readonly string[]): readonly Person[] =>
    ids.map((id) => people.get(id)).filter((thing) => thing?.type === 'Person');
  const described = (work: Work): Described => {
    return { work, authors: named(work.authors), editors: named(work.editors) };
  };
  for (const work of works) {
    const volume = volumes.get(work.partOf ?? '');
    const { pages, places } = cited.get(work.id) ?? { pages: [], places: [] };
    const asked = { lang: null, pages: pages.length === 0 ? null : pages.join(', ') };
    const item = cslItem(referenceTo(described(work), volume?.type === 'Work' ? described(volume) : null, asked));
    const annote = places.length === 0 ? {} : { annote: `Cited in ${places.join('; ')}.`.replaceAll(/\s+/g, ' ') };
    yield { ...item, id: unlike(keys, item.id), ...annote };
  }
}

async function found<T extends { readonly id: string }>(
  things: Promise<readonly (T | null)[]>,
): Promise<ReadonlyMap<string, T>> {
  return new Map((await things).filter((thing) => thing !== null).map((thing) => [thing.id, thing]));
}

/** The key, with a number behind it where another entry bears it: ids may differ in signs that keys cannot have. */
export function unlike(keys: Set<string>, key: string): string {
  let free = key;
  for (let n = 2; keys.has(free.toLowerCase()); n += 1) free = `${key}-${n}`;
  keys.add(free.toLowerCase());
  return free;
}
