/** GraphML and GEXF, read back by networkx as a researcher would. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildDataset } from '../../src/dataset/build.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { columnsOf } from '../../src/exports/columns.ts';
import type { GraphReader } from '../../src/graph/reader.ts';
import { relationships } from '../../src/graph/relationships.ts';
import { readDossier } from '../../src/sources/dossier/read-dossier.ts';
import { twoDatasets } from '../support/datasets.ts';
import { PYTHON, present } from '../support/examples.ts';
import { exported, exportsFolder, python, storeOf } from '../support/exported.ts';

const hasNetworkx = present(PYTHON, '-c', 'import networkx');

/** Counts and values, and every id and relationship in an order of its own. */
const READ = `
import json, sys, networkx as nx
read, path = sys.argv[1], sys.argv[2]
graph = nx.read_graphml(path, force_multigraph=True) if read == 'graphml' else nx.read_gexf(path, version='1.3')
nodes = {id: {k: v for k, v in values.items()} for id, values in graph.nodes(data=True)}
edges = sorted([a, b, d.get('type') or d.get('label'), d.get('on')] for a, b, d in graph.edges(data=True))
print(json.dumps({'nodes': nodes, 'edges': edges}, ensure_ascii=False))
`;

interface Read {
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly (readonly [string, string, string, string | null])[];
}

const sorted = (edges: readonly (readonly (string | null)[])[]) => edges.map((edge) => JSON.stringify(edge)).sort();

describe.skipIf(!hasNetworkx)('a graph for networkx, Gephi, igraph, Cytoscape', () => {
  const folder = exportsFolder();
  let dossier: Dataset;
  let reader: GraphReader;
  beforeAll(async () => {
    dossier = buildDataset(await readDossier('data'));
    reader = await storeOf(dossier);
  });
  const read = async (format: string, of: GraphReader, asked = {}): Promise<Read> => {
    const path = await exported(format, of, join(folder, `${JSON.stringify(asked).length}.${format}`), asked);
    return (await python(PYTHON, READ, format, path)) as Read;
  };

  for (const format of ['graphml', 'gexf']) {
    test(`${format} holds every thing and every relationship with the graph's values`, async () => {
      const { nodes, edges } = await read(format, reader);
      const things = Object.values(dossier.entities).flat();
      expect(Object.keys(nodes).sort()).toEqual(things.map(({ id }) => id).sort());
      expect(sorted(edges)).toEqual(
        sorted(relationships(dossier).map(({ type, from, to, properties: { on } }) => [from, to, type, on])),
      );
      const differing = things.flatMap((thing) =>
        columnsOf(thing.type)
          .map(({ name, of }) => [name, of(thing)] as const)
          .filter(([name, value]) => {
            const expected = Array.isArray(value) ? value.join(' | ') || undefined : (value ?? undefined);
            return nodes[thing.id]?.[name] !== expected;
          })
          .map(([name]) => `${thing.id} ${name}`),
      );
      expect(differing).toEqual([]);
    });

    test(`${format} of texts with every sign of XML and none of its own is read as it was`, async () => {
      const [dataset] = twoDatasets();
      const { nodes } = await read(format, await storeOf(dataset), {});
      expect(Object.keys(nodes).length).toBe(Object.values(dataset.entities).flat().length);
      for (const source of dataset.entities.Source) {
        expect(String(nodes[source.id]?.['title']).trim()).toBe(source.title.replaceAll(/\s+$|^\s+/g, ''));
      }
    });
  }

  test('of a law on a day holds what was in force or may have been, and no relationship without its ends', async () => {
    const law = 'act:kz/law/2001-01-23/148';
    const { nodes, edges } = await read('graphml', reader, { act: law, on: '2013-07-01' });
    const versions = dossier.entities.ProvisionVersion.filter(
      ({ provision, validFrom, end }) =>
        provision.startsWith('prov:kz/law/2001-01-23/148#') &&
        (validFrom ?? '') <= '2013-07-01' &&
        (end.on ?? end.latest ?? '9999') > '2013-07-01',
    );
    const types = (type: string) => Object.keys(nodes).filter((id) => nodes[id]?.['type'] === type);
    expect(types('ProvisionVersion').sort()).toEqual(versions.map(({ id }) => id).sort());
    // Article 39-7 came with law 387-V of 02.11.2015; chapter 2-1 went with law 393-V of 12.11.2015.
    expect(nodes).not.toHaveProperty(['prov:kz/law/2001-01-23/148#art_39-7']);
    expect(nodes).toHaveProperty(['prov:kz/law/2001-01-23/148#chp_2-1']);
    expect(nodes).not.toHaveProperty(['act:kz/law/2015-11-02/387']);
    expect(nodes).toHaveProperty(['act:kz/law/2013-06-13/101']);
    expect(edges.filter(([from, to]) => !(from in nodes && to in nodes))).toEqual([]);
  });

  test('of a span of years holds the laws of those years and what they did', async () => {
    const { nodes } = await read('gexf', reader, { from: '2013-01-01', to: '2013-12-31' });
    const amendments = dossier.entities.Amendment.filter(({ adoptedOn }) => adoptedOn.startsWith('2013'));
    const found = Object.keys(nodes).filter((id) => nodes[id]?.['type'] === 'Amendment');
    expect(found.sort()).toEqual(amendments.map(({ id }) => id).sort());
  });

  test('GEXF tells when each thing was there, so that a timeline plays it', async () => {
    const { nodes } = await read('gexf', reader);
    const { id, validFrom, validTo } = dossier.entities.ProvisionVersion.find(
      (version) => version.validFrom !== null && version.validTo !== null,
    ) ?? { id: '', validFrom: null, validTo: null };
    const [[start, end] = []] = (nodes[id]?.['spells'] ?? []) as readonly (readonly [string, string])[];
    expect(start).toBe(validFrom);
    expect(end !== undefined && validTo !== null && end < validTo && end >= (validFrom ?? '')).toBe(true);
    const oldest = dossier.entities.ProvisionVersion.find((one) => one.validFrom === null && one.begins !== null);
    const [[first] = []] = (nodes[oldest?.id ?? '']?.['spells'] ?? []) as readonly (readonly [string, string])[];
    expect(first).toBe(oldest?.begins);
  });
});
