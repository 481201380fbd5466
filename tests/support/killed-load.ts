/** A program that loads a dataset into the Neo4j of its first argument and is killed at the progress line named by its second. */
import { openNeo4j } from '../../src/graph/neo4j/index.ts';
import { twoDatasets } from './datasets.ts';

const [access = '', label] = process.argv.slice(2);
const store = openNeo4j({ ...JSON.parse(access), lease: 6000 });
await store.load(twoDatasets()[0], (step) => {
  if (step.label === label) process.kill(process.pid, 'SIGKILL');
});
await store.close();
