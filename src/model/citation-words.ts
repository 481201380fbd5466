/** The words of citations in Russian, Kazakh and English, as patterns for the reader of citations. */
import type { ActForm, ProvisionKind } from './terms.ts';

type Numbered = Exclude<ProvisionKind, 'PREAMBLE'>;

/** Units that stand before their number, longer words before their beginnings. */
export const UNITS_BEFORE: readonly (readonly [Numbered, string])[] = [
  ['SECTION', 'раздел(?:ами|ах|ам|ов|ом|а|е|у|ы)?|разд\\.?|sections?|secs?\\.'],
  ['CHAPTER', 'глав(?:ами|ах|ам|ой|а|ы|е|у)?|гл\\.?|chapters?|chs?\\.'],
  ['ARTICLE', 'стать(?:ями|ях|ям|ей|ёй|я|и|е|ю)|статей|ст\\.\\s*ст\\.?|стст\\.?|ст\\.?|articles?|arts?\\.?'],
  ['SUBPARAGRAPH', 'подпункт(?:ами|ах|ам|ов|ом|а|е|у|ы)?|подп\\.?|пп\\.?|sub-?paragraphs?|subparas?\\.?'],
  ['PARAGRAPH', 'пункт(?:ами|ах|ам|ов|ом|а|е|у|ы)?|п\\.?|paragraphs?|paras?\\.?|§§?'],
  ['PART', 'част(?:ями|ях|ям|ей|ь|и|ью)|ч\\.?|parts?'],
];

/** "п.п." is several paragraphs to one lawyer and a subparagraph to another: its number is read either way. */
export const PARAGRAPH_OR_SUBPARAGRAPH = 'п\\.\\s*п\\.';

/** A unit's name in the plural: of its numbers joined by a hyphen one cannot tell a range from an inserted number. */
export const PLURAL =
  '^(?:под)?пункт(?:ы|ов|ах|ам|ами)$|^част(?:ей|ях|ям|ями)$|^статей$|^ст\\.?\\s*ст\\.?$|^стать(?:ях|ям|ями)$|[a-z]s\\.?$';

/** Units that stand after their number, with any ending, also where a keyboard without Kazakh letters wrote them. */
export const UNITS_AFTER: readonly (readonly [Numbered, string])[] = [
  ['SECTION', 'б[өо]л[іи]м\\p{L}*'],
  ['CHAPTER', 'тарау\\p{L}*'],
  ['ARTICLE', 'ба[пб]\\p{L}*'],
  ['SUBPARAGRAPH', 'тарма[қк]ша\\p{L}*'],
  ['PARAGRAPH', 'тарма[қғкг](?!ша)\\p{L}*'],
  ['PART', 'б[өо]л[іи][кг]\\p{L}*|(?:-?(?:я|ая|й|ой|ю|ую)\\s+)част(?:ь|и|ью)|(?:st|nd|rd|th)\\s+part'],
];

/** The same of a unit that stands after its numbers. */
export const PLURAL_AFTER = '^(?:бап|баб|бөлім|тарау|тармақ|тармақша|бөлік)(?:тар|тер|лар|лер|дар|дер)';

export const PREAMBLE = 'преамбул(?:а|ы|е|у|ой)|кіріспе\\p{L}*|(?:the\\s+)?preamble';

/** What stands between the numbers of a list, "6 и 27", "1), 2) және 4)". */
export const AND = '\\s*[,;]\\s*(?:(?:и|или|және|мен|and|or)\\s+)?|\\s+(?:и|или|және|мен|немесе|and|or|&)\\s+';

/** What stands between the ends of a range; a plain hyphen only after a bracket, since "39-3" is one number. */
export const TO = '\\s*[–—]\\s*|\\s+(?:по|to|through)\\s+|(?<=\\))\\s*-\\s*';

/** Ordinals that parts of an article are counted with; the index is the number less one. */
export const ORDINALS: readonly string[] = [
  'перв(?:ая|ой|ую|ою|ый|ого|ому|ым|ом)|бірінші|first|one',
  'втор(?:ая|ой|ую|ою|ого|ому|ым|ом)|екінші|second|two',
  'треть(?:я|ей|ю|ею|его|ему|им|ем)|третий|үшінші|third|three',
  'четв[её]рт(?:ая|ой|ую|ою|ый|ого|ому|ым|ом)|төртінші|fourth|four',
  'пят(?:ая|ой|ую|ою|ый|ого|ому|ым|ом)|бесінші|fifth|five',
  'шест(?:ая|ой|ую|ою|ого|ому|ым|ом)|алтыншы|sixth|six',
  'седьм(?:ая|ой|ую|ою|ого|ому|ым|ом)|жетінші|seventh|seven',
  'восьм(?:ая|ой|ую|ою|ого|ому|ым|ом)|сегізінші|eighth|eight',
  'девят(?:ая|ой|ую|ою|ый|ого|ому|ым|ом)|тоғызыншы|ninth|nine',
  'десят(?:ая|ой|ую|ою|ый|ого|ому|ым|ом)|оныншы|tenth|ten',
];

/** A line of a provision, which has no number of its own: "абзац второй", "екінші абзац", "indent two". */
export const INDENT = 'абзац\\p{L}*|абз\\.?|азат\\s+жол\\p{L}*|indents?';

/** Translators say so of an indent, "paragraph two of subparagraph 4)"; of an article it is a paragraph. */
export const PARAGRAPH_OR_INDENT = 'paragraph|para\\.?';

/** The unit that ordinals count, before or after them: "часть вторая", "вторая часть", "екінші бөлігі". */
export const PART_COUNTED = 'част(?:ь|и|ью)|б[өо]л[іи][кг]\\p{L}*|part';

export const CONSTITUTION = 'конституци(?:я|и|ю|ей)|конституция\\p{L}*|ата\\s+заң\\p{L}*|constitution';

/** Forms of acts, longer names before their beginnings. */
export const FORMS: readonly (readonly [ActForm, string])[] = [
  ['BILL', 'законопроект\\p{L}*|проект\\p{L}*\\s+закон(?:а|е|у|ом|ы)?|заң\\s+жобасы\\p{L}*|bill'],
  ['CONSTITUTIONAL_LAW', 'конституционн\\p{L}+\\s+закон\\p{L}*|конституциялық\\s+заң\\p{L}*|constitutional\\s+law'],
  ['CONSTITUTION', CONSTITUTION],
  ['CODE', 'кодекс\\p{L}*|code'],
  ['LAW', 'закон(?:а|е|у|ом|ы)?|зрк|заң\\p{L}*|law'],
  [
    'PRESIDENTIAL_DECREE',
    'указ(?:а|ом|е|у)?(?:\\s+президента)?|(?:президент\\p{L}*\\s+)?жарлы[қғ]\\p{L}*|(?:presidential\\s+)?decree(?:\\s+of\\s+the\\s+president)?',
  ],
  [
    'GOVERNMENT_RESOLUTION',
    'постановлени\\p{L}*(?:\\s+правительства)?|(?:үкімет\\p{L}*\\s+)?қаулы\\p{L}*|(?:government\\s+)?resolution(?:\\s+of\\s+the\\s+government)?',
  ],
  [
    'MASLIKHAT_DECISION',
    'решени\\p{L}*(?:\\s+маслихата)?|(?:мәслихат\\p{L}*\\s+)?шешім\\p{L}*|(?:maslikhat\\s+)?decision',
  ],
  [
    'MINISTERIAL_ORDER',
    'приказ(?:а|ом|е|у)?(?:\\s+министерства)?|(?:министрлік\\p{L}*\\s+)?бұйры[қғ]\\p{L}*|(?:ministerial\\s+)?order',
  ],
  ['TREATY', 'договор(?:а|е|у|ом)?|хартии|хартия|шарт\\p{L}*|treaty|charter'],
];

/** Months; the index is the month less one. */
export const MONTHS: readonly string[] = [
  'января|қаңтар\\p{L}*|january',
  'февраля|ақпан\\p{L}*|february',
  'марта|наурыз\\p{L}*|march',
  'апреля|сәуір\\p{L}*|april',
  'мая|мамыр\\p{L}*|may',
  'июня|маусым\\p{L}*|june',
  'июля|шілде\\p{L}*|july',
  'августа|тамыз\\p{L}*|august',
  'сентября|қыркүйек\\p{L}*|september',
  'октября|қазан\\p{L}*|october',
  'ноября|қараша\\p{L}*|november',
  'декабря|желтоқсан\\p{L}*|december',
];

/** Words and signs that carry nothing here: "of the Republic of Kazakhstan", "данного" of a law named before. */
export const FILLERS: readonly string[] = [
  '(?:казахской|қазақ|(?:the\\s+)?kazakh)\\s+(?:сср|кср|ssr)',
  'республик[иеа]\\s+казахстан|в\\s+республике\\s+казахстан|рк|қазақстан\\s+республикасы\\p{L}*|қр',
  '(?:(?:in|of)\\s+)?(?:the\\s+)?(?:republic\\s+of\\s+kazakhstan|rk)',
  'от|of|the|dated|года|год|г\\.?|жылғы|ж\\.|см\\.|see',
  'данн(?:ого|ом|ый)|настоящ(?:его|ем|ий)|указанн(?:ого|ом|ый)|названн(?:ого|ом|ый)|этого|этот|осы|аталған|this',
  '(?:обсуждаем|рассматриваем|анализируем|упомянут|упоминаем|вышеуказанн|вышеназванн)(?:ого|ом|ому|ый|ой|ая|ую)',
  'талқыланып\\s+отырған|қаралып\\s+отырған|under\\s+(?:discussion|consideration)|discussed',
];
