/** The language of a note, told by its words. */
import { LANGUAGES, type Language } from '../../model/terms.ts';

/** Words and stems that notes of one language use and the others do not. Numbers of acts ("№ ҚР ДСМ-25", "28-VІ") tell nothing. */
const WORDS: Readonly<Record<Language, RegExp>> = {
  KK: /ескерту|(?<!\p{L})(?:заң|бап|баб|тарма[қғ]|тарау|тақыры[пб]|кіріспе|қосымша|мәтін)|енг[іi]з[іi]л|редакцияда(?!\p{L})|толықтыр|тасталды|жойылды|бастап|кодекс[іi]|қаулы|бұйры[қғ]|жарлы[қғ]|шеш[іi]м[іi]мен/gu,
  RU: /сноска|(?<!\p{L})(?:стать|пункт|подпункт|част|глав|раздел|заголов|преамбул|приложени|закон|кодекс(?![іi]))|внесен|редакции|исключен|дополнен|утратил|вводит|введения|постановлени|приказ|указ(?:а|ом)|решени/gu,
  EN: /footnote|\b(?:articles?|paragraphs?|chapter|section|title|preamble|laws?|code|amended|wording|excluded|supplemented|dated|enforced|the|by)\b/gu,
};

/**
 * The language whose words a note has most of, or, where it has none of any, the one of its alphabet. A wrong
 * answer cannot lead to a wrong reading: the words of one language are not in another's grammar.
 */
export function detectLanguage(text: string): Language {
  const small = text.toLowerCase();
  const counts = LANGUAGES.map((lang) => ({
    lang,
    count: small.match(WORDS[lang])?.length ?? 0,
  }));
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  if (best.count > 0) return best.lang;
  return /\p{Script=Cyrillic}/u.test(text) ? 'RU' : 'EN';
}
