/** Files for the bulk import of Neo4j, which fills a database many times faster than statements do. */
import type { Format } from '../format.ts';

export const neo4jAdmin: Format = {
  name: 'neo4j-admin',
  summary: 'files and a script for "neo4j-admin database import full" of Neo4j 5.26',
  mediaType: 'application/zip',
  extension: '.zip',
  // Loaded when it is asked for: it brings the driver's types of values along.
  files: async (part) => (await import('../neo4j-admin/files.ts')).filesOf(part),
};
