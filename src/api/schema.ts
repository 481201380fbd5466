/** The schema, and its text as committed. */
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { builder } from './builder.ts';
import './types/index.ts';

/** Built once: types are registered when their files load. */
export const schema: GraphQLSchema = builder.toSchema();

const HEADER = `# The GraphQL schema of zangraph, printed from src/api/ in sorted order. Do not edit: "npm run schema" writes it.
`;

/** What `schema/schema.graphql` holds. */
export function printSchemaText(): string {
  return `${HEADER}\n${printSchema(lexicographicSortSchema(schema))}\n`;
}
