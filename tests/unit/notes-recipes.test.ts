import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/model/terms.ts';
import { recipeOf } from '../../src/sources/notes/recipes.ts';

test.each(LANGUAGES)(
  'the recipe of the grammar in %s is that of its notation; `npm run grammars` writes it anew',
  (lang) => {
    expect(readFileSync(`src/sources/notes/recipes/${lang.toLowerCase()}.json`, 'utf8')).toBe(`${recipeOf(lang)}\n`);
  },
);
