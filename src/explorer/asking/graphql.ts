/** Questions with the types of the schema: a field that the API does not have is an error of the type check. */
import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '../../../schema/schema.d.ts';

export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { LocalDate: string };
}>();

export type { ResultOf, VariablesOf } from 'gql.tada';
