/** The memory engine: the whole graph in typed indexes of this process; the default where no Neo4j is named. */
import type { Dataset } from '../../dataset/dataset.ts';
import type { DatasetInfo } from '../answers.ts';
import type { GraphStore } from '../store.ts';
import { acts } from './acts.ts';
import { amendments } from './amendments.ts';
import { bodies } from './bodies.ts';
import { dataset } from './dataset.ts';
import { evidence } from './evidence.ts';
import { buildIndexes, type Indexes } from './indexes.ts';
import { lineage } from './lineage.ts';
import { nodes } from './nodes.ts';
import { provisions } from './provisions.ts';
import { scholarship } from './scholarship.ts';
import { search } from './search.ts';
import { texts } from './texts.ts';
import { timeline } from './timeline.ts';
import { walk } from './walk.ts';

const EMPTY: Dataset = {
  revision: '',
  entities: {
    Act: [],
    Provision: [],
    ProvisionVersion: [],
    Amendment: [],
    Body: [],
    Competence: [],
    Person: [],
    Work: [],
    Claim: [],
    Source: [],
    Gap: [],
  },
  evidence: new Map(),
  decisions: [],
  citations: [],
  lineage: [],
  references: [],
  formerIds: new Map(),
};

/**
 * Opens an empty graph in memory. A load builds the new indexes aside and puts them in place in one step: readers see
 * the graph before or the graph after. Evidence, decisions and citations are no nodes here and count in neither number
 * of the load's result.
 *
 * @example
 * const store = openMemory();
 * await store.load(dataset);
 * await store.nodes.byIds(['act:kz/law/2001-01-23/148']);
 */
export function openMemory(): GraphStore {
  let indexes: Indexes = buildIndexes(EMPTY);
  let info: DatasetInfo = { revision: '', state: 'INCOMPLETE', loadedAt: '', engine: 'memory' };
  const now = (): Indexes => indexes;

  return {
    acts: acts(now),
    provisions: provisions(now),
    amendments: amendments(now),
    bodies: bodies(now),
    scholarship: scholarship(now),
    nodes: nodes(now),
    texts: texts(now),
    evidence: evidence(now),
    lineage: lineage(now),
    timeline: timeline(now),
    walk: walk(now),
    search: search(now),
    dataset: dataset(now, () => info),

    async load(next, progress) {
      const { revision } = next;
      if (info.state === 'READY' && info.revision === revision) {
        return { outcome: 'unchanged', revision, nodesWritten: 0, relationshipsWritten: 0 };
      }
      const outcome = info.state === 'READY' ? 'updated' : 'loaded';
      const built = buildIndexes(next);
      for (const [label, table] of Object.entries(built.tables)) {
        progress?.({ label, done: table.length, total: table.length });
      }
      indexes = built;
      info = { revision, state: 'READY', loadedAt: new Date().toISOString(), engine: 'memory' };
      return { outcome, revision, nodesWritten: built.byId.size, relationshipsWritten: built.relationships.length };
    },

    async ping() {
      // In this process the engine answers as long as anything does.
    },

    async close() {
      indexes = buildIndexes(EMPTY);
      info = { revision: '', state: 'INCOMPLETE', loadedAt: '', engine: 'memory' };
    },
  };
}
