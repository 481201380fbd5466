/** Every field of the schema with every one of its arguments, on the dossier of this repository. */
import { parse } from 'graphql';
import { expect, test } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import { openMemory } from '../../src/graph/memory/index.ts';
import { api, type Loose } from '../support/api.ts';
import { documentsOf } from '../support/schema/documents.ts';
import { valuesOf, wordedDossier } from '../support/schema/dossier-values.ts';
import { placesIn, placesOf } from '../support/schema/fields.ts';
import { toldIn } from '../support/schema/told.ts';

const dataset = await wordedDossier();
const store = openMemory();
await store.load(dataset);
const ask = api(store);
const documents = documentsOf(schema, valuesOf(dataset));
const answers: Loose[] = [];

test('no field and no argument of the schema is left out', () => {
  const asked = placesIn(
    schema,
    documents.map(({ query }) => parse(query)),
  );
  expect(placesOf(schema).filter((place) => !asked.has(place))).toEqual([]);
});

test.each(documents.map(({ name, query }) => [name, query]))('%s answers without an error', async (_, query) => {
  const { data, errors } = await ask(query);
  expect(errors).toBeUndefined();
  answers.push(data);
  // A query that comes again is compiled: the answer is the same.
  for (let again = 0; again < 2; again += 1) expect(await ask(query)).toEqual({ data });
});

/** What no fact of the dossier fills. */
const SILENT: readonly string[] = ['Act.publishedIn', 'Act.publishedOn', 'Amendment.byProvision'];

test('every field tells something of the dossier, but for those of which it holds nothing', () => {
  const told = toldIn(answers);
  const fields = placesOf(schema).filter((place) => !place.includes('('));
  expect(fields.filter((place) => !told.has(place) && !place.startsWith('Node.'))).toEqual(SILENT);
});
