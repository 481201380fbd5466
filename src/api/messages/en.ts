/**
 * What the API says of a mistake or a failure, in English. The other languages have the same sentences: one that is
 * missing there is a type error. Numbers stand where no word must follow their grammar.
 */
const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

export const en = {
  onlyOneOf: (names: readonly string[], given: readonly string[]) =>
    `Give exactly one of the arguments ${quoted(names)}; ${given.length === 0 ? 'none is given' : `given are ${quoted(given)}`}.`,
  pageFromBothEnds: () => '"first" and "last" exclude each other; give one of them.',
  pageNegative: (name: string, size: number, max: number) =>
    `"${name}: ${size}" is negative; give a number from 0 to ${max}.`,
  pageTooLarge: (name: string, size: number, max: number, next: string) =>
    `"${name}: ${size}" is more than a page may hold; ask for at most ${max} and go on with ${next}.`,
  cursorOfOtherOrder: (name: string, cursor: string) =>
    `"${name}: ${cursor}" was made under another order; go on in that order, or begin again without a cursor.`,
  noCursor: (name: string, cursor: string) =>
    `"${name}: ${cursor}" is not a cursor; give one that an answer of this API holds.`,
  spanBackwards: (name: string, from: string, to: string) =>
    `"${name}" ends on ${to}, before it begins on ${from}; swap "from" and "to".`,
  bothDaysNeeded: (name: string) => `"${name}" needs both days, for example {from: "2009-01-01", to: "2015-12-31"}.`,
  outOfBounds: (name: string, value: number, max: number) =>
    `"${name}: ${value}" is out of bounds; give a number from 0 to ${max}.`,
  noYear: (name: string, value: number) => `"${name}: ${value}" is no year; give one of four digits, as 2013.`,
  noDay: (value: string) => `${value} is not a day of the calendar; write it as YYYY-MM-DD, for example "2013-06-13".`,
  tooManyIds: (name: string, given: number, max: number) =>
    `"${name}" names ${given} things; ask for at most ${max} at once.`,
  tooManyWords: (name: string, given: number, max: number) =>
    `"${name}" has ${given} words; a search may have at most ${max}. Give fewer words.`,
  noVersionOf: (name: string, value: string, provision: string) =>
    `"${name}: ${value}" is not a version of ${provision}; its "versions" lists them.`,
  textNotHeld: (versions: readonly string[], language: string | null) =>
    `No text is held of ${versions.join(' nor of ')}${language === null ? '' : ` in the language ${language}`}, so there is nothing to compare. ` +
    'Texts come from your own copies of the law: "zangraph import FOLDER --data zangraph-data" reads them, and serve, load and query show them with the same --data. A version that no edition at hand shows has no text.',
  /** A version in `textNotHeld`, as it is on a day. */
  onDay: (thing: string, day: string) => `${thing} on ${day}`,
  cannotBeUsed: (name: string, why: string) => `"${name}" cannot be used: ${why}`,

  queryTooDeep: (max: number) => `The query is nested deeper than ${max} levels, which is the limit.`,
  tooManyAliases: (max: number) => `The query has more than ${max} aliases, which is the limit. Send several queries.`,
  tooManyDirectives: (max: number) => `The query has more than ${max} directives, which is the limit.`,
  queryTooLong: (max: number) => `The query has more than ${max} words and signs, which is the limit. Split it.`,
  textTooLong: (name: string, length: number, max: number) =>
    `"${name}" has ${length} characters; the limit is ${max}. Give a shorter text.`,
  queryTooCostly: (cost: number, max: number) =>
    `The query may touch about ${cost} objects; the limit is ${max}. Ask for smaller pages or fewer nested lists.`,
  fragmentsTooLarge: (max: number) =>
    `The fragments of the query unfold into more than ${max} fields, which is the limit. Ask for less at once.`,
  tooManyColumns: (max: number) => `A table may have ${max} columns; this query asks for more. Ask for fewer fields.`,
  timeUp: (seconds: number) =>
    `The answer takes longer than the ${seconds} seconds a query may take. Ask for less at once.`,

  bodyTooLarge: (max: number) => `The request is larger than ${max} bytes, which is the limit.`,
  lengthMissing: () => 'The request does not say how long it is; send Content-Length.',
  parametersNoJson: (why: string) => `The parameters "variables" and "extensions" must be JSON objects: ${why}.`,
  operationOrQuery: () => 'Give the name of an operation or a query, not both.',
  noSuchTable: (name: string, names: readonly string[]) =>
    names.length === 0
      ? `The answer has no list, so that "table=${name}" names none.`
      : `The answer has no list "${name}"; its lists are: ${names.join(', ')}.`,
  unknownOperation: (name: string, names: readonly string[]) =>
    `There is no operation "${name}". The operations are: ${names.join(', ')}.`,
  unknownVariable: (operation: string, variable: string, known: readonly string[]) =>
    `"${operation}" has no variable "${variable}"; it has ${known.join(', ')}.`,
  badRequest: (why: string) => `The request cannot be used: ${why}`,
  noGraphql: (why: string) => `The query is not GraphQL: ${why}`,
  doesNotFit: (why: string) => `The query does not fit the schema: ${why}`,
  nothingServed: (path: string) => `Nothing is served at ${path}. GraphQL is at /graphql.`,

  loading: () =>
    'The graph is being filled for the first time; ask again in a minute. { dataset { state counts { label count } } } shows how far it is.',
  emptied: () => 'The graph was emptied since it last answered; fill it with "zangraph load", then ask again.',
  incomplete: () =>
    'The graph is not complete: its first load was broken off or has not begun, or another version of zangraph loaded it. Run "zangraph load" (again), then ask again.',
  storeAway: () => 'Neo4j does not answer; check that it runs and that NEO4J_URI and NEO4J_DATABASE name it.',
  storeBusy: () => 'Too many requests are at the database; ask again in a moment.',
  storeRefusesUser: () => 'Neo4j refuses the user or the password; check NEO4J_USER and NEO4J_PASSWORD.',
  storeLate: () => 'Neo4j did not answer in time; ask for less at once, or ask again later.',
  storeChanging: () => 'The graph is being changed again and again; ask later.',
  storeUnavailable: () => 'The database does not answer; ask again later.',
  internal: (errorId: string) => `Something went wrong here (error id ${errorId}).`,
} as const;

export type Messages = typeof en;
