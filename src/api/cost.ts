/** What a query may cost at most: how many objects it can touch, estimated before anything is read. */
import { type DocumentNode, getNamedType, isListType, isNonNullType } from 'graphql';
// Its ES module loads a second copy of graphql, which refuses our schema; its CommonJS build shares ours.
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity/cjs';
import { callerError } from './errors.ts';
import { DEFAULT_PAGE, MAX_PAGE, MAX_TEXT_LENGTH } from './limits.ts';
import { schema } from './schema.ts';

/** Items that a list without pages is taken to hold. */
const USUAL_LIST = 5;

/** Fields of an operation after its fragments are unfolded, at most: the estimate itself must not take long. */
const MAX_UNFOLDED = 10_000;

/** A page counts its size, a list without pages a few, anything else one; names and numbers cost nothing. */
function estimator(): ComplexityEstimator {
  let seen = 0;
  return ({ field, args, childComplexity, type, node }) => {
    seen += 1;
    if (seen > MAX_UNFOLDED) {
      throw callerError('QUERY_TOO_COSTLY', (say) => say.fragmentsTooLarge(MAX_UNFOLDED));
    }
    for (const [name, value] of Object.entries(args)) checkLength(name, value, `${field.name}.${name}`);
    if (node.selectionSet === undefined) return 0;
    if (type.name.endsWith('Connection') || type.name.endsWith('Edge')) return childComplexity;
    if (getNamedType(field.type).name.endsWith('Connection')) {
      // A page outside its bounds is refused by the field itself, in its own words.
      const size = Math.min(Number(args['last'] ?? args['first'] ?? DEFAULT_PAGE), MAX_PAGE);
      return 1 + Math.max(size, 0) * (1 + childComplexity);
    }
    const outer = isNonNullType(field.type) ? field.type.ofType : field.type;
    return (isListType(outer) ? USUAL_LIST : 1) * (1 + childComplexity);
  };
}

/** Texts are folded, split and compared: how long they are is a part of what a query costs. */
function checkLength(name: string, value: unknown, path: string): void {
  if (Array.isArray(value)) value.forEach((item, i) => void checkLength(name, item, `${path}.${i}`));
  if (typeof value !== 'string' || value.length <= MAX_TEXT_LENGTH) return;
  throw callerError('TEXT_TOO_LONG', (say) => say.textTooLong(name, value.length, MAX_TEXT_LENGTH), path);
}

/**
 * The estimate for one operation of a valid document. Throws a GraphQLError for variables that cannot be
 * used, TEXT_TOO_LONG for a text of theirs that is, and QUERY_TOO_COSTLY for fragments that unfold without end in sight.
 *
 * @example costOf(parse('{ acts(first: 10) { nodes { evidence { source { id } } } } }'), {}) // 1 + 10 × (1 + 5 × (1 + 1)) = 111
 */
export function costOf(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  operationName?: string | null,
): number {
  return getComplexity({
    schema,
    query: document,
    variables,
    ...(operationName ? { operationName } : {}),
    estimators: [estimator()],
    maxQueryNodes: Number.POSITIVE_INFINITY,
  });
}
