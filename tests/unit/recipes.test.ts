import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { RECIPES } from '../../scripts/recipes.ts';

test.each(RECIPES)('%s is the recipe of its grammar; `npm run grammars` writes it anew', (file, text) => {
  expect(readFileSync(file, 'utf8')).toBe(`${text()}\n`);
});
