/**
 * Operations by name: `/graphql?operation=timeline&variables={…}` asks a question of `queries/`. Such a link stays
 * the same when the question's text is improved, and is short enough to be cited.
 */
import { type OperationDefinitionNode, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { badRequest, cut, unknownOperation } from './errors.ts';
import type { Question } from './questions.ts';

/** The name of the operation that a request asks for in its address; null where it brings a query of its own. */
export const operationOf = (request: Request): string | null =>
  new URL(request.url, 'http://localhost').searchParams.get('operation');

/**
 * Puts the question's text and variables in place of its name, in the address (GET, POST) or in the body (POST).
 * Variables that are given replace those of the file one by one. A variable that the question does not have is
 * refused: GraphQL would pass over a misspelt one, and the link would tell of something else than it says.
 */
export function operationsPlugin(questions: readonly Question[]): Plugin {
  const known = new Map(questions.map((question) => [question.name, { question, accepts: variablesOf(question) }]));
  return {
    onRequestParse({ requestParser, setRequestParser }) {
      if (requestParser === undefined) return;
      setRequestParser(async (request) => {
        try {
          return await requestParser(request);
        } catch (error) {
          if (!(error instanceof SyntaxError)) throw error;
          throw badRequest((say) => say.parametersNoJson(cut(error.message)));
        }
      });
    },
    onParams({ request, params, setParams }) {
      const inBody: unknown =
        typeof params === 'object' && params !== null && 'operation' in params && params.operation;
      const name = operationOf(request) ?? inBody;
      if (name === false || name === null || name === undefined) return;
      if (params.query) throw badRequest((say) => say.operationOrQuery());
      const text = typeof name === 'string' ? name : JSON.stringify(name);
      const found = known.get(text);
      if (found === undefined) throw unknownOperation(text, [...known.keys()]);
      const { question, accepts } = found;
      const { operation: _, ...rest } = { operation: null, ...params };
      if (!isRecord(params.variables)) {
        // What is no object is refused with the other parameters.
        setParams({ ...rest, query: question.query, variables: params.variables ?? { ...question.variables } });
        return;
      }
      const stranger = Object.keys(params.variables).find((variable) => !accepts.includes(variable));
      if (stranger !== undefined) {
        throw badRequest((say) => say.unknownVariable(question.name, cut(stranger), accepts));
      }
      setParams({ ...rest, query: question.query, variables: { ...question.variables, ...params.variables } });
    },
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function variablesOf({ query }: Question): readonly string[] {
  const isOperation = (node: { kind: string }): node is OperationDefinitionNode => node.kind === 'OperationDefinition';
  const operation = parse(query).definitions.find(isOperation);
  return operation?.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [];
}
