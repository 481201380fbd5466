/** Where a change belongs: to which act, which article of it, and which law made it. */
import type { Entity } from '../../model/entities.ts';
import type { Dataset } from '../dataset.ts';
import type { Row } from './row.ts';

export interface Belonging {
  /** The act whose record changed; null for bodies, scholars, sources. */
  readonly act: string | null;
  /** Its article, or another provision that stands in none; null: the act as a whole. */
  readonly article: string | null;
  /** The act that changed the law so; null where none did, or none is on record. */
  readonly law: string | null;
}

/** Finds where rows belong, as the newer dataset has it and, for what it has no more, the older. */
export class Places {
  private readonly things = new Map<string, Entity>();
  private readonly openers = new Map<string, readonly string[]>();

  constructor(before: Dataset, after: Dataset) {
    for (const { entities } of [before, after]) {
      for (const table of Object.values<readonly Entity[]>(entities)) {
        for (const thing of table) this.things.set(thing.id, thing);
      }
      for (const { provision, ordinal, openedBy } of entities.ProvisionVersion) {
        if (ordinal === 1) this.openers.set(provision, openedBy);
      }
    }
  }

  of(before: Row | null, after: Row | null): Belonging {
    const { type, id, value } = after ?? before ?? { type: 'Source', id: '', value: {} };
    const about = type === 'Decision' ? value['act'] : type === 'Lineage' || type === 'Reference' ? value['from'] : id;
    const { act, article } = this.placeOf(String(about));
    return { act, article, law: this.lawOf(before, after) };
  }

  private placeOf(id: string): Pick<Belonging, 'act' | 'article'> {
    const thing = this.things.get(id);
    switch (thing?.type) {
      case 'Act':
        return { act: id, article: null };
      case 'Provision':
        return { act: thing.act, article: this.articleOf(id) };
      case 'ProvisionVersion':
      case 'Competence':
        return this.placeOf(thing.provision);
      case 'Amendment':
        return { act: thing.targetAct, article: this.articleOf(thing.target) };
      case 'Gap':
        return thing.about === null || thing.about === id ? NOWHERE : this.placeOf(thing.about);
      default:
        return NOWHERE;
    }
  }

  private articleOf(id: string): string | null {
    let top: string | null = null;
    const climbed = new Set<string>();
    for (let at = this.things.get(id); at?.type === 'Provision' && !climbed.has(at.id); ) {
      if (at.kind === 'ARTICLE') return at.id;
      climbed.add(at.id);
      top = at.id;
      at = this.things.get(at.parent ?? '');
    }
    // A section is no article, and what it holds are articles: it stands for itself, as its chapters do.
    const own = this.things.get(id);
    return own?.type === 'Provision' && (own.kind === 'CHAPTER' || own.kind === 'SECTION') ? id : top;
  }

  private lawOf(before: Row | null, after: Row | null): string | null {
    const { id } = after ?? before ?? { id: '' };
    const thing = this.things.get(id);
    if (thing?.type === 'Amendment') return thing.by;
    if (thing?.type === 'Provision') return this.byOf(this.openers.get(id) ?? []);
    if (thing?.type === 'Gap') {
      const about = this.things.get(thing.about ?? '');
      return about?.type === 'Amendment' ? about.by : null;
    }
    const [was, is] = [amendmentsOf(before), amendmentsOf(after)];
    const fresh = is.filter((amendment) => !was.includes(amendment));
    const gone = was.filter((amendment) => !is.includes(amendment));
    return this.byOf(fresh) ?? this.byOf(gone) ?? this.byOf(is);
  }

  private byOf(amendments: readonly string[]): string | null {
    const found = amendments.map((id) => this.things.get(id)).find((thing) => thing?.type === 'Amendment');
    return found?.type === 'Amendment' ? found.by : null;
  }
}

const NOWHERE = { act: null, article: null } as const;

/** Those that began a version or a power, then those that ended it. */
function amendmentsOf(row: Row | null): readonly string[] {
  const lists = ['openedBy', 'givenBy', 'closedBy', 'takenBy'].map((name) => row?.value[name]);
  return lists.flatMap((list) => (Array.isArray(list) ? list.map(String) : []));
}
