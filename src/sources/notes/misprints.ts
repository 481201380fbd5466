/** Misprints that leave no doubt: a word printed twice, one wrong letter in a long word. Every character keeps its place. */
import type { Language } from '../../model/terms.ts';
import { type Parsed, parse } from './grammars.ts';

/** More than these are no misprints but another text. */
const MOST = 3;

/** Long words that notes are made of, in all their forms, so that a form with a wrong ending is like several of them. */
const WORDS: Readonly<Partial<Record<Language, readonly string[]>>> = {
  RU: [
    'изменениями изменением изменения дополнениями дополнением дополнения внесенными внесенным внесены внесено',
    'редакции исключена исключено исключены исключен дополнена дополнено дополнены дополнен изложена изложено изложены',
    'утратила утратило утратили утратившим утратившими законами кодексом кодексами постановлением постановлениями',
    'постановления постановление постановлений постановлению приказами правительства президента республики казахстан',
    'конституционным соответствии действие вводится вводятся истечении календарных календарного официального',
    'опубликования порядок введения заголовок заголовка преамбула приостановлено приостановлена приостановлен',
    'подпункт подпункта подпункты подпунктом подпунктами абзацами статьями пунктами',
  ].flatMap((line) => line.split(' ')),
};

const DOUBLED = /(?<![\p{L}\d"-])(\p{L}+|№)(\s+)\1(?![\p{L}\d"-])/gu;

/** "Законом РК  РК от …": the second of the two is left out, its place is not. */
const withoutDoubles = (normal: string): string =>
  normal.replace(DOUBLED, (_, word: string, space: string) => `${word}${space}${' '.repeat(word.length)}`);

const differing = (one: string, other: string): number => [...one].filter((letter, i) => letter !== other[i]).length;

/** The note with the word at `at` as it must have been meant; null where no word, or more than one, is that near. */
function respelled(normal: string, at: number, lang: Language): string | null {
  const word = /^\p{L}+/u.exec(normal.slice(at))?.[0] ?? '';
  const near = (WORDS[lang] ?? []).filter((one) => one.length === word.length && differing(one, word) === 1);
  const [meant] = near;
  if (meant === undefined || near.length > 1) return null;
  return normal.slice(0, at) + meant + normal.slice(at + word.length);
}

/**
 * Tries to read a note without its doubled words, and with the word at which its grammar stopped spelled right. Nothing
 * is guessed by that: the whole note must be read, word by word; null where it is not.
 */
export function readMisprinted(normal: string, lang: Language, first: Parsed) {
  let spelled = withoutDoubles(normal);
  let parsed = spelled === normal ? first : parse(spelled, lang);
  for (let tries = 0; tries < MOST && !('tree' in parsed); tries += 1) {
    const next = respelled(spelled, parsed.unread.at, lang);
    if (next === null) return null;
    spelled = next;
    parsed = parse(spelled, lang);
  }
  return 'tree' in parsed ? { tree: parsed.tree, normal: spelled } : null;
}
