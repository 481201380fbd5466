/**
 * Grammars as Ohm writes them down when it has read them ("recipes"): reading the notation takes half a second of
 * every start, the recipe a hundredth. `npm run grammars` writes them anew; a test holds them to the grammars.
 */
import * as ohm from 'ohm-js';

// Ohm documents both (`ohm.makeRecipe`, `Grammar.toRecipe`) but leaves them out of its types.
const { makeRecipe } = ohm as unknown as { makeRecipe(recipe: unknown): ohm.Grammar };
type Writable = ohm.Grammar & { toRecipe(): string };

/** The recipe of a grammar as text, in the notation's own order. */
export const writeRecipe = (notation: string): string => (ohm.grammar(notation) as Writable).toRecipe();

/** The grammar that a recipe is of. */
export const readRecipe = (recipe: unknown): ohm.Grammar => makeRecipe(recipe);
