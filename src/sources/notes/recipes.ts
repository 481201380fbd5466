/**
 * The grammars as Ohm writes them down when it has read them ("recipes"): reading the notation takes half a second of
 * every start, the recipe a hundredth. `npm run grammars` writes them anew; a test holds them to the grammars.
 */
import * as ohm from 'ohm-js';
import type { Language } from '../../model/terms.ts';
import { GRAMMAR_EN } from './grammar-en.ts';
import { GRAMMAR_KK } from './grammar-kk.ts';
import { GRAMMAR_RU } from './grammar-ru.ts';
import en from './recipes/en.json' with { type: 'json' };
import kk from './recipes/kk.json' with { type: 'json' };
import ru from './recipes/ru.json' with { type: 'json' };

const NOTATION: Readonly<Record<Language, string>> = { RU: GRAMMAR_RU, KK: GRAMMAR_KK, EN: GRAMMAR_EN };

// Ohm documents both (`ohm.makeRecipe`, `Grammar.toRecipe`) but leaves them out of its types.
const { makeRecipe } = ohm as unknown as { makeRecipe(recipe: unknown): ohm.Grammar };
type Writable = ohm.Grammar & { toRecipe(): string };

/** The recipe of a grammar as text, in the notation's own order. */
export const recipeOf = (lang: Language): string => (ohm.grammar(NOTATION[lang]) as Writable).toRecipe();

const RECIPES: Readonly<Record<Language, unknown>> = { RU: ru, KK: kk, EN: en };

/** The grammar of notes in a language. */
export const grammarOf = (lang: Language): ohm.Grammar => makeRecipe(RECIPES[lang]);
