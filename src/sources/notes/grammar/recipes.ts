/** The grammars of notes, from their recipes (`../../recipe.ts`). */
import type * as ohm from 'ohm-js';
import type { Language } from '../../../model/terms.ts';
import { readRecipe } from '../../recipe.ts';
import en from './recipes/en.json' with { type: 'json' };
import kk from './recipes/kk.json' with { type: 'json' };
import ru from './recipes/ru.json' with { type: 'json' };

const RECIPES: Readonly<Record<Language, unknown>> = { RU: ru, KK: kk, EN: en };

/** The grammar of notes in a language. */
export const grammarOf = (lang: Language): ohm.Grammar => readRecipe(RECIPES[lang]);
