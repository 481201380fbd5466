/** That all rivals give the same answer: what is checked before anything is timed. */
import { isDeepStrictEqual } from 'node:util';
import type { Driver } from 'neo4j-driver';
import { bodyOf, byHand, type Http, operationOf } from './ask.ts';
import type { Question, Variables } from './questions/question.ts';

/** Where two answers part, for a person to look at. */
function difference(a: unknown, b: unknown, path = ''): string {
  if (isDeepStrictEqual(a, b)) return '';
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const found = difference(
        (a as Record<string, unknown>)[key],
        (b as Record<string, unknown>)[key],
        `${path}.${key}`,
      );
      if (found !== '') return found;
    }
  }
  return `${path}: ${JSON.stringify(a)?.slice(0, 400)} and ${JSON.stringify(b)?.slice(0, 400)}`;
}

export interface Rivals {
  readonly ours: Http;
  readonly driver: Driver;
  /** Null where it is not asked. */
  readonly theirs: Http | null;
}

/** Answers travel as JSON, which knows no `undefined`. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/**
 * Asks one question in all ways and throws where answers differ. The hand-written answer is equal to ours byte for
 * byte but for the order of keys; @neo4j/graphql's holds the same facts.
 *
 * @returns how many characters the answer has.
 */
export async function checkSame({ ours, driver, theirs }: Rivals, question: Question, variables: Variables) {
  const answer = await ours.ask(bodyOf(operationOf(question), variables));
  const hand = plain(await byHand(driver, question, variables));
  const apart = difference(answer, hand);
  if (apart !== '') throw new Error(`${question.name}: our answer and the hand-written differ at ${apart}`);
  if (theirs === null) return JSON.stringify(answer).length;
  const { rival } = question;
  const facts = plain(rival.ours(answer, variables));
  const data = await theirs.ask(bodyOf(rival.query, rival.variables(variables)));
  const other = difference(facts, plain(rival.theirs(data, variables)));
  if (other !== '') throw new Error(`${question.name}: our answer and that of @neo4j/graphql differ at ${other}`);
  return JSON.stringify(answer).length;
}
