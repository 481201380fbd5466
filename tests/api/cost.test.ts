import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { costOf } from '../../src/api/cost.ts';
import { MAX_COST } from '../../src/api/limits.ts';
import { questions } from '../support/answer-to.ts';

const cost = (query: string, variables = {}) => costOf(parse(query), variables);

test.each(questions.map((q) => [q.name, q] as const))('%s costs less than a fifth of the limit', (_, question) => {
  const estimate = costOf(parse(question.query), question.variables);
  expect(estimate).toBeGreaterThan(0);
  expect(estimate).toBeLessThan(MAX_COST / 5);
});

test('a page costs its size, a list a few, names nothing', () => {
  expect(cost('{ acts(first: 10) { nodes { id number } } }')).toBe(11);
  expect(cost('{ acts(first: 10) { nodes { evidence { source { id } } } } }')).toBe(111);
  expect(cost('{ acts { nodes { id } } }')).toBe(51);
  expect(cost('query ($n: Int) { acts(last: $n) { edges { node { id } } } }', { n: 7 })).toBe(8);
});

test('what a directive leaves out costs nothing', () => {
  const query = 'query ($all: Boolean!) { acts(first: 100) @include(if: $all) { nodes { id } } dataset { state } }';
  expect(cost(query, { all: false })).toBe(1);
  expect(cost(query, { all: true })).toBe(102);
});
