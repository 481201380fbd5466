/** Writes the recipes of the grammars of notes (`npm run grammars`), after a grammar was changed. */
import { writeFile } from 'node:fs/promises';
import { LANGUAGES } from '../src/model/terms.ts';
import { recipeOf } from '../src/sources/notes/recipes.ts';

for (const lang of LANGUAGES) {
  await writeFile(`src/sources/notes/recipes/${lang.toLowerCase()}.json`, `${recipeOf(lang)}\n`);
}
