/** Every Cypher statement of the engine, by the name of its constant. */
import * as acts from '../../src/graph/neo4j/acts.ts';
import * as amendments from '../../src/graph/neo4j/amendments.ts';
import * as bodies from '../../src/graph/neo4j/bodies.ts';
import * as dataset from '../../src/graph/neo4j/dataset.ts';
import * as datasetState from '../../src/graph/neo4j/dataset-state.ts';
import * as evidence from '../../src/graph/neo4j/evidence.ts';
import * as lineage from '../../src/graph/neo4j/lineage.ts';
import * as loading from '../../src/graph/neo4j/load-statements.ts';
import * as nodes from '../../src/graph/neo4j/nodes.ts';
import * as provisions from '../../src/graph/neo4j/provisions.ts';
import * as scholarship from '../../src/graph/neo4j/scholarship.ts';
import * as search from '../../src/graph/neo4j/search.ts';
import * as versionTexts from '../../src/graph/neo4j/texts.ts';
import * as timeline from '../../src/graph/neo4j/timeline.ts';
import * as walk from '../../src/graph/neo4j/walk.ts';

const texts = (...modules: readonly object[]): ReadonlyMap<string, string> =>
  new Map(
    modules
      .flatMap((module) => Object.entries(module))
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );

/** Statements that read data. */
export const READS: ReadonlyMap<string, string> = new Map(
  [
    ...texts(
      acts,
      amendments,
      bodies,
      dataset,
      evidence,
      lineage,
      nodes,
      provisions,
      scholarship,
      search,
      timeline,
      versionTexts,
      walk,
    ),
  ].filter(([name]) => name !== 'INFO'),
);

/** Statements about the state of the store, and those of the load. */
export const OTHERS: ReadonlyMap<string, string> = new Map([...texts(loading, datasetState), ['INFO', dataset.INFO]]);
