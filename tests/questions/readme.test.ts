/** The question that the README opens with, and its answer. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { api, dossierStore } from '../support/api.ts';

const readme = readFileSync('README.md', 'utf8');
const firstBlock = (lang: string): string => readme.split(`\`\`\`${lang}\n`)[1]?.split('```')[0] ?? '';

test('the README prints the answer that its question gets', async () => {
  const ask = api(await dossierStore());
  expect(JSON.parse(firstBlock('json'))).toEqual(await ask(firstBlock('graphql')));
});
