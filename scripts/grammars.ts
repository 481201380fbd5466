/** Writes the recipes of the grammars (`npm run grammars`), after a grammar was changed. */
import { writeFile } from 'node:fs/promises';
import { RECIPES } from './recipes.ts';

for (const [file, text] of RECIPES) await writeFile(file, `${text()}\n`);
