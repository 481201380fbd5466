/** The words of citations in Russian, Kazakh and English, as patterns for the reader of citations. */
import type { ActForm, ProvisionKind } from './terms.ts';

type Numbered = Exclude<ProvisionKind, 'PREAMBLE'>;

/** Units that stand before their number, longer words before their beginnings. */
export const UNITS_BEFORE: readonly (readonly [Numbered, string])[] = [
  ['SECTION', 'раздел(?:а|е|у)?|разд\\.|section|sec\\.'],
  ['CHAPTER', 'глав(?:а|ы|е|у)|гл\\.|chapter|ch\\.'],
  ['ARTICLE', 'стать(?:я|и|е|ю)|ст\\.?|article|art\\.?'],
  ['SUBPARAGRAPH', 'подпункт(?:а|е|у|ом)?|подп\\.|пп\\.|sub-?paragraph|subpara\\.?'],
  ['PARAGRAPH', 'пункт(?:а|е|у|ом)?|п\\.|paragraph|para\\.?'],
  ['PART', 'част(?:ь|и|ью)|ч\\.|part'],
];

/** Units that stand after their number, with any ending. */
export const UNITS_AFTER: readonly (readonly [Numbered, string])[] = [
  ['SECTION', 'бөлім\\p{L}*'],
  ['CHAPTER', 'тарау\\p{L}*'],
  ['ARTICLE', 'ба[пб]\\p{L}*'],
  ['SUBPARAGRAPH', 'тармақша\\p{L}*'],
  ['PARAGRAPH', 'тарма[қғ]\\p{L}*'],
  ['PART', 'бөлі[кг]\\p{L}*'],
];

export const PREAMBLE = 'преамбул(?:а|ы|е)|кіріспе\\p{L}*|preamble';

/** Ordinals that parts of an article are counted with; the index is the number less one. */
export const ORDINALS: readonly string[] = [
  'перв(?:ая|ой)|бірінші',
  'втор(?:ая|ой)|екінші',
  'треть(?:я|ей)|үшінші',
  'четв[её]рт(?:ая|ой)|төртінші',
  'пят(?:ая|ой)|бесінші',
  'шест(?:ая|ой)|алтыншы',
  'седьм(?:ая|ой)|жетінші',
  'восьм(?:ая|ой)|сегізінші',
  'девят(?:ая|ой)|тоғызыншы',
  'десят(?:ая|ой)|оныншы',
];

/** Forms of acts, longer names before their beginnings. */
export const FORMS: readonly (readonly [ActForm, string])[] = [
  ['BILL', 'законопроект\\p{L}*|проект\\p{L}*\\s+закон(?:а|е|у|ом|ы)?|заң\\s+жобасы\\p{L}*|bill'],
  ['CONSTITUTIONAL_LAW', 'конституционн\\p{L}+\\s+закон\\p{L}*|конституциялық\\s+заң\\p{L}*|constitutional\\s+law'],
  ['CONSTITUTION', 'конституци(?:я|и|ю|ей)|конституция\\p{L}*|constitution'],
  ['CODE', 'кодекс\\p{L}*|code'],
  ['LAW', 'закон(?:а|е|у|ом|ы)?|заң\\p{L}*|law'],
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

/** Words and signs that carry nothing here: "of the Republic of Kazakhstan", a title in quotation marks. */
export const FILLERS: readonly string[] = [
  '[\\s,;.]+',
  'республики\\s+казахстан|рк|қазақстан\\s+республикасы\\p{L}*|қр',
  '(?:the\\s+)?republic\\s+of\\s+kazakhstan',
  'от|of|the|dated|года|г\\.|жылғы|ж\\.',
  '«[^»]*»|"[^"]*"|“[^”]*”',
];
