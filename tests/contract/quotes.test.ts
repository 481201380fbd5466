/** One place of a source that is quoted for one thing and not for another: each keeps what is quoted for it. */
import { expect, test } from 'vitest';
import type { Evidence } from '../../src/model/entities.ts';
import { act, datasetOf, source } from '../support/small-graph.ts';
import { describeOnBoth } from './engines.ts';

const quoting = (quote: string | null): Evidence => ({
  source: 'source:page',
  locator: 'ст. 6',
  confidence: 'READ_IN_OFFICIAL_TEXT',
  quote,
});

/** Acts 1, 2, 3 …, each proved by the one place with its own quote. */
const proved = (quotes: readonly (string | null)[]) =>
  datasetOf([source('page'), ...quotes.map((_, i) => act(`${i + 1}`, '2001-01-23'))], {
    revision: JSON.stringify(quotes),
    evidence: new Map(quotes.map((quote, i) => [`act:${i + 1}`, [quoting(quote)]])),
  });

describeOnBoth('a place that is quoted for some of what it proves', (engines) => {
  test.each([[[null, 'сад']], [['сад', null]], [[null, 'сад', null, 'дом', 'сад']]])('%j', async (quotes) => {
    for (const store of [engines().memory, engines().neo4j]) {
      await store.load(proved(quotes));
      const told = await store.evidence.of(quotes.map((_, i) => `act:${i + 1}`));
      expect(told).toEqual(quotes.map((quote) => [quoting(quote)]));
    }
  });
});
