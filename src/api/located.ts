/** Errors of compiled queries say where in the answer they are, but not at which field of the query: it is found again. */
import { type DocumentNode, type FieldNode, GraphQLError, getOperationAST, Kind, type SelectionSetNode } from 'graphql';
import { isAsyncIterable, type Plugin } from 'graphql-yoga';

type Keys = readonly (string | number)[];

/** Finds the fields of an operation that a place of its answer shows; none where they may be different ones, by the type of what is there. */
function fieldsOf(
  document: DocumentNode,
  operationName: string | null | undefined,
): (path: Keys) => readonly FieldNode[] {
  const fragments = new Map(
    document.definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one]] : [])),
  );
  /** Each fragment is looked into once: how often it is spread is the caller's choice. */
  const called = (key: string, sets: readonly (SelectionSetNode | undefined)[]): readonly FieldNode[] => {
    const within = new Set(sets);
    const found: FieldNode[] = [];
    for (const set of within) {
      for (const one of set?.selections ?? []) {
        if (one.kind === Kind.FRAGMENT_SPREAD) within.add(fragments.get(one.name.value)?.selectionSet);
        else if (one.kind === Kind.INLINE_FRAGMENT) within.add(one.selectionSet);
        else if ((one.alias ?? one.name).value === key) found.push(one);
      }
    }
    return found;
  };
  const operation = getOperationAST(document, operationName);
  const known = new Map<string, readonly FieldNode[]>();
  return (path) => {
    const keys = path.filter((key) => typeof key === 'string');
    const place = keys.join('.');
    let fields = known.get(place);
    if (fields === undefined) {
      let sets = [operation?.selectionSet];
      fields = [];
      for (const key of keys) {
        fields = called(key, sets);
        sets = fields.map(({ selectionSet }) => selectionSet);
      }
      if (new Set(fields.map(({ name }) => name.value)).size > 1) fields = [];
      known.set(place, fields);
    }
    return fields;
  };
}

/** Gives such errors the fields, and with them lines and columns, that they have when the query is not compiled. */
export const locatedPlugin: Plugin = {
  onExecute: ({ args: { document, operationName } }) => ({
    onExecuteDone({ result, setResult }) {
      if (isAsyncIterable(result) || result.errors === undefined) return;
      const fieldsAt = fieldsOf(document, operationName);
      const located = (error: GraphQLError): GraphQLError => {
        if (error.path === undefined || error.nodes !== undefined) return error;
        const { message, path, extensions, originalError = error } = error;
        return new GraphQLError(message, { nodes: fieldsAt(path), path, extensions, originalError });
      };
      setResult({ ...result, errors: result.errors.map(located) });
    },
  }),
};
