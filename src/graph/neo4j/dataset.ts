/** What the graph is made of and what it lacks: `dataset` of the port. */
import type { GraphReader } from '../reader.ts';
import { listsOut, pageIn, sliceOut } from './answers.ts';
import { entitiesOut } from './decode.ts';
import { LAYOUT } from './rows.ts';
import type { Runner } from './run.ts';

export const INFO = `
OPTIONAL MATCH (dataset:Dataset)
RETURN dataset.revision AS revision, dataset.state AS state, dataset.layout AS layout, dataset.loadedAt AS loadedAt,
  dataset.leaseUntil < timestamp() AS abandoned`;

export const COUNTS = `
WITH [
  {label: 'Act', count: COUNT { (:Act) }},
  {label: 'Amendment', count: COUNT { (:Amendment) }},
  {label: 'Body', count: COUNT { (:Body) }},
  {label: 'Citation', count: COUNT { (:Citation) }},
  {label: 'Claim', count: COUNT { (:Claim) }},
  {label: 'Competence', count: COUNT { (:Competence) }},
  {label: 'Decision', count: COUNT { (:Decision) }},
  {label: 'Gap', count: COUNT { (:Gap) }},
  {label: 'Person', count: COUNT { (:Person) }},
  {label: 'Provision', count: COUNT { (:Provision) }},
  {label: 'ProvisionVersion', count: COUNT { (:ProvisionVersion) }},
  {label: 'Source', count: COUNT { (:Source) }},
  {label: 'Work', count: COUNT { (:Work) }}
] AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const SOURCES = `
MATCH (x:Source)
WITH x
ORDER BY x.sortKey
WITH collect(x.record) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const GAPS = `
MATCH (x:Gap)
WHERE $kinds IS NULL OR x.kind IN $kinds
WITH DISTINCT x
ORDER BY x.sortKey
WITH collect(x) AS entries
WITH entries, size([x IN entries WHERE x.sortKey <= $after]) AS low,
  size(entries) - size([x IN entries WHERE x.sortKey >= $before]) AS high
WITH entries, CASE WHEN $backwards AND high - $limit > low THEN high - $limit ELSE low END AS start,
  CASE WHEN NOT $backwards AND low + $limit < high THEN low + $limit ELSE high END AS stop
WITH collect({
  total: size(entries), start: start, stop: stop,
  items: [x IN entries[start..stop] | x.record]
}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

export const GAPS_ABOUT = `
UNWIND range(0, size($ids) - 1) AS i
MATCH (:Entity {id: $ids[i]})<-[:GAP_ABOUT]-(x:Gap)
WITH DISTINCT i, x
ORDER BY x.sortKey
WITH i, collect(x.record) AS items
WITH collect({i: i, items: items}) AS rows
OPTIONAL MATCH (dataset:Dataset)
OPTIONAL MATCH (mark:LoadMark)
RETURN rows, dataset.state AS state, mark.commits AS commits`;

const gapsOut = (rows: unknown) => entitiesOut('Gap', rows);

/** `Neo4j/5.26.30`, as the server names itself, in the port's words. */
const engineOut = (agent: string): string => agent.replace('Neo4j/', 'neo4j ');

export const dataset = ({ read, look }: Runner): GraphReader['dataset'] => ({
  async info() {
    const { rows, agent } = await look('dataset.info', INFO);
    const { state, revision, layout, loadedAt, abandoned } = rows[0] ?? {};
    const engine = engineOut(agent);
    // Laid out by another version of the program, it may lack what this one reads.
    if (state !== 'READY' || layout !== LAYOUT) {
      return {
        revision: '',
        state: state === 'LOADING' && abandoned !== true ? 'LOADING' : 'INCOMPLETE',
        loadedAt: '',
        engine,
      };
    }
    return { revision: String(revision), state, loadedAt: String(loadedAt ?? ''), engine };
  },

  async counts() {
    const rows = await read('dataset.counts', COUNTS);
    return rows.map(({ label, count }) => ({ label: String(label), count: Number(count) }));
  },

  async sources() {
    return entitiesOut('Source', await read('dataset.sources', SOURCES));
  },

  async gaps({ kinds }, page) {
    const [row] = await read('dataset.gaps', GAPS, { kinds: kinds ?? null, ...pageIn(page) });
    return sliceOut(row, page, gapsOut);
  },

  async gapsAbout(ids) {
    return listsOut(ids.length, await read('dataset.gapsAbout', GAPS_ABOUT, { ids }), gapsOut);
  },
});
