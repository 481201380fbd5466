/** Which grammar has its recipe in which file. */
import { GRAMMAR_EN } from '../src/sources/notes/grammar/en.ts';
import { GRAMMAR_KK } from '../src/sources/notes/grammar/kk.ts';
import { GRAMMAR_RU } from '../src/sources/notes/grammar/ru.ts';
import { writeRecipe } from '../src/sources/recipe.ts';
import { GRAMMAR_EN as REFERENCES_EN } from '../src/sources/references/grammar-en.ts';
import { GRAMMAR_KK as REFERENCES_KK } from '../src/sources/references/grammar-kk.ts';
import { GRAMMAR_RU as REFERENCES_RU } from '../src/sources/references/grammar-ru.ts';

/** File, from the root of the package, and what belongs into it. */
export const RECIPES: readonly (readonly [file: string, text: () => string])[] = [
  ['src/sources/notes/grammar/recipes/ru.json', () => writeRecipe(GRAMMAR_RU)],
  ['src/sources/notes/grammar/recipes/kk.json', () => writeRecipe(GRAMMAR_KK)],
  ['src/sources/notes/grammar/recipes/en.json', () => writeRecipe(GRAMMAR_EN)],
  ['src/sources/references/recipes/ru.json', () => writeRecipe(REFERENCES_RU)],
  ['src/sources/references/recipes/kk.json', () => writeRecipe(REFERENCES_KK)],
  ['src/sources/references/recipes/en.json', () => writeRecipe(REFERENCES_EN)],
];
