/** The codes that programs match on: listed in the documentation, and given with the path of the argument at fault. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CODES } from '../../src/api/errors.ts';
import { api, dossierStore, root } from '../support/api.ts';

const ask = api(await dossierStore());

test('docs/errors.md lists every code with its meaning, and no other', () => {
  const lines = readFileSync(join(root, 'docs/errors.md'), 'utf8').split('\n');
  const rows = lines.filter((line) => line.startsWith('| `'));
  expect(rows).toEqual(Object.entries(CODES).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`));
});

const LAW = 'act:kz/law/2001-01-23/148';
test.each([
  ['acts.first', 'BAD_PAGE_SIZE', '{ acts(first: 101) { totalCount } }'],
  ['acts.last', 'BAD_ARGUMENT', '{ acts(first: 1, last: 1) { totalCount } }'],
  ['amendments.last', 'BAD_ARGUMENT', `{ act(id: "${LAW}") { renamed: amendments(last: -1) { totalCount } } }`],
  ['bodies.after', 'BAD_ARGUMENT', '{ bodies(after: "?") { totalCount } }'],
  ['acts.adopted', 'BAD_ARGUMENT', '{ acts(adopted: { from: "2013-01-02", to: "2013-01-01" }) { totalCount } }'],
  ['lineage.maxDepth', 'BAD_ARGUMENT', `{ lineage(of: "${LAW}", maxDepth: 21) { truncated } }`],
  ['path.maxLength', 'BAD_ARGUMENT', `{ path(from: "${LAW}", to: "${LAW}", maxLength: 13) { length } }`],
  ['act.id', 'BAD_ARGUMENT', '{ act { id } }'],
  ['act.adiletId', 'BAD_ARGUMENT', `{ act(id: "${LAW}", adiletId: "Z010000148_") { id } }`],
  ['changes.between', 'BAD_ARGUMENT', '{ body(id: "body:maslikhat") { changes(between: {}) { kind } } }'],
])('%s is named beside %s', async (argument, code, query) => {
  const { errors } = await ask(query);
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code, argument }]);
});

test.each([
  ['GRAPHQL_PARSE_FAILED', '{ acts('],
  ['GRAPHQL_VALIDATION_FAILED', '{ statutes { id } }'],
  ['BAD_DATE', '{ acts(adopted: { from: "2013-02-30" }) { totalCount } }'],
])('%s is a code of the list', async (code, query) => {
  expect(Object.keys(CODES)).toContain(code);
  const { errors } = await ask(query);
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
});
