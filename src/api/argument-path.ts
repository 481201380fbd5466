/** Where in a query, or in its variables, the argument at fault stands: what GraphQL itself says only in words. */
import {
  type ASTNode,
  coerceInputValue,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  isInputType,
  isRequiredArgument,
  Kind,
  TypeInfo,
  typeFromAST,
  type VariableDefinitionNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { cut, likeError, rootOf, SaidError } from './errors.ts';

type Chain = readonly (ASTNode | readonly ASTNode[] | undefined)[];

/** The path of the argument or the variable that these nodes, from the document down, lead into. */
function pathOf(chain: Chain): string | undefined {
  let path: string[] = [];
  let isArgument = false;
  for (const [i, step] of chain.entries()) {
    if (step === undefined || !('kind' in step)) continue;
    if (step.kind === Kind.FIELD) [path, isArgument] = [[step.name.value], false];
    if (step.kind === Kind.DIRECTIVE) [path, isArgument] = [[`@${step.name.value}`], false];
    if (step.kind === Kind.VARIABLE_DEFINITION) [path, isArgument] = [['variables', step.variable.name.value], true];
    if (step.kind === Kind.ARGUMENT) isArgument = true;
    if (step.kind === Kind.ARGUMENT || step.kind === Kind.OBJECT_FIELD) path.push(step.name.value);
    if (step.kind === Kind.LIST) {
      const item = step.values.findIndex((value) => value === chain[i + 2]);
      if (item >= 0) path.push(String(item));
    }
  }
  return isArgument ? path.join('.') : undefined;
}

/** Adds `extensions.argument` to errors whose nodes stand in an argument, or are fields that lack one they need. */
export function nameArguments(errors: readonly GraphQLError[], schema: GraphQLSchema, document: DocumentNode): void {
  const unnamed = errors.filter(({ nodes, extensions }) => nodes !== undefined && extensions['argument'] === undefined);
  const asked = new Set(unnamed.flatMap(({ nodes = [] }) => nodes));
  if (asked.size === 0) return;
  const paths = new Map<ASTNode, string | undefined>();
  const lacking = new Map<ASTNode, readonly string[]>();
  const types = new TypeInfo(schema);
  const enter = (
    node: ASTNode,
    _: unknown,
    parent: ASTNode | readonly ASTNode[] | undefined,
    __: unknown,
    above: Chain,
  ) => {
    if (!asked.has(node)) return;
    paths.set(node, pathOf([...above, parent, node]));
    if (node.kind !== Kind.FIELD) return;
    const given = new Set(node.arguments?.map(({ name }) => name.value));
    const needed = types.getFieldDef()?.args.filter((arg) => isRequiredArgument(arg) && !given.has(arg.name)) ?? [];
    lacking.set(
      node,
      needed.map(({ name }) => `${node.name.value}.${name}`),
    );
  };
  visit(document, visitWithTypeInfo(types, { enter }));
  for (const error of unnamed) {
    const path = error.nodes?.map((node) => paths.get(node)).findLast((found) => found !== undefined);
    if (path !== undefined) error.extensions['argument'] = path;
  }
  // GraphQL tells of a field's lacking arguments last of all, in the order of the schema.
  for (const [field, needed] of lacking) {
    const told = unnamed
      .filter(({ nodes }) => nodes?.length === 1 && nodes[0] === field)
      .slice(-needed.length || Infinity);
    for (const [i, error] of told.entries()) error.extensions['argument'] = needed[i];
  }
}

/** What is wrong with the variables of an operation: of each the first mistake, with its path (`variables.on`). */
export function variableErrors(
  schema: GraphQLSchema,
  document: DocumentNode,
  values: Readonly<Record<string, unknown>>,
  operationName?: string | null,
): readonly GraphQLError[] {
  const mistakeIn = (definition: VariableDefinitionNode): readonly GraphQLError[] => {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type);
    if (!isInputType(type) || (values[name] === undefined && definition.defaultValue !== undefined)) return [];
    try {
      coerceInputValue(values[name] ?? null, type, (path, _, error) => {
        const extensions = { argument: ['variables', name, ...path].join('.') };
        if (rootOf(error) instanceof SaidError) throw likeError(error, error.message, extensions);
        const detail = cut(error.message, 300);
        const options = { nodes: definition, extensions };
        throw new SaidError('BAD_ARGUMENT', (say) => say.cannotBeUsed(`$${name}`, detail), options);
      });
      return [];
    } catch (error) {
      if (error instanceof GraphQLError) return [error];
      throw error;
    }
  };
  return getOperationAST(document, operationName)?.variableDefinitions?.flatMap(mistakeIn) ?? [];
}

/** Names the arguments of a query that does not fit the schema. */
export const argumentPathPlugin: Plugin = {
  onValidate({ params }) {
    return ({ result }) => {
      const errors = result.filter((error): error is GraphQLError => error instanceof GraphQLError);
      nameArguments(errors, params.schema, params.documentAST);
    };
  },
};
