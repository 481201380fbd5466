/** The Neo4j engine. */
export { type Neo4jOptions, openNeo4j } from './store.ts';
