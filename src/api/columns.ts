/**
 * The columns of a query's answer, from the query alone: a script finds the same ones on every day and page, also
 * where nothing was found.
 */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLNamedType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { badRequest } from './errors.ts';
import { MAX_COLUMNS } from './limits.ts';

/** What a query asks for at one place. */
export interface Shape {
  readonly isList: boolean;
  /** By response key, in the query's order; empty for a value. */
  readonly fields: Map<string, Shape>;
}

export interface Executed {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variableValues?: Readonly<Record<string, unknown>> | null | undefined;
}

/** The shape of an operation's answer. Throws BAD_ARGUMENT where it unfolds into more places than a table may have. */
export function shapeOf({ schema, document, operationName, variableValues }: Executed): Shape {
  const fragments = new Map(
    document.definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d]] : [])) as [
      string,
      FragmentDefinitionNode,
    ][],
  );
  const variables = { ...variableValues };
  let places = 0;

  const collect = (selections: SelectionSetNode, parent: GraphQLNamedType, fields: Map<string, Shape>): void => {
    for (const node of selections.selections) {
      if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) continue;
      if (getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] === false) continue;
      if (node.kind === Kind.FIELD) {
        places += 1;
        if (places > MAX_COLUMNS) {
          throw badRequest((say) => say.tooManyColumns(MAX_COLUMNS));
        }
        const key = (node.alias ?? node.name).value;
        const isKnown = isObjectType(parent) || isInterfaceType(parent);
        const type = isKnown ? parent.getFields()[node.name.value]?.type : undefined;
        const shape = fields.get(key) ?? { isList: isListType(type && getNullableType(type)), fields: new Map() };
        fields.set(key, shape);
        if (node.selectionSet && type) collect(node.selectionSet, getNamedType(type), shape.fields);
        continue;
      }
      const { typeCondition, selectionSet } =
        node.kind === Kind.INLINE_FRAGMENT
          ? node
          : (fragments.get(node.name.value) ?? { typeCondition: undefined, selectionSet: undefined });
      const type = typeCondition === undefined ? parent : schema.getType(typeCondition.name.value);
      if (type && selectionSet) collect(selectionSet, type, fields);
    }
  };

  const operation = getOperationAST(document, operationName);
  const root: Shape = { isList: false, fields: new Map() };
  const query = schema.getQueryType();
  if (operation && query) collect(operation.selectionSet, query, root.fields);
  return root;
}
