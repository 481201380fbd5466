/**
 * The stem of a Kazakh word, for search: no kept library has one. Kazakh adds endings one after the other (number,
 * whose it is, case) in forms that agree with the vowels before; they are taken off from the end while enough is left.
 */

/** Case: of, to, the (object), in, from, with. Then whose it is. Then number. Each at most once, from the end. */
const ENDINGS: readonly RegExp[] = [
  /(?:[нтд][ыі]ң|[дт]ан|[дт]ен|нан|нен|нда|нде|[дт]а|[дт]е|[нтд][ыі]|[гқғк][ае]|на|не|[мбп]ен)$/u,
  /(?:[ыі]м[ыі]з|[ыі]ң[ыі]з|м[ыі]з|ң[ыі]з|(?<=[аәеоөұүиуэюя])с[ыі]|[ыі]м|[ыі]ң|[ыі]н|[ыі])$/u,
  /[лдт][ае]р$/u,
];

/** Letters that no Russian word has. */
const OWN = /[әғқңөұүһі]/u;

/** Letters that a stem keeps at least; more where the word may be Russian, whose endings are others. */
const shortest = (word: string): number => (OWN.test(word) ? 3 : 4);

/**
 * `word` in small letters.
 *
 * @example kazakhStem('мәслихаттарының') // 'мәслихат'
 */
export function kazakhStem(word: string): string {
  const least = shortest(word);
  let stem = word;
  for (const ending of ENDINGS) {
    const shorter = stem.replace(ending, '');
    if ([...shorter].length >= least) stem = shorter;
  }
  return stem;
}
