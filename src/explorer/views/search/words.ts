/** The words of the search in each language. */
import type { Language } from '../../languages.ts';

const en = {
  title: 'Search',
  titleOf: (text: string) => `Search: ${text}`,
  before: 'Write what you look for above: an article, a law by number or day, a body, a scholar.',
  kinds: {
    PROVISION: 'Provisions',
    ACT: 'Acts',
    BODY: 'Bodies',
    PERSON: 'Scholars',
    CLAIM: 'What scholars say',
    WORK: 'Works',
  },
  citation: 'Understood as a citation',
  candidates: 'It may mean:',
  foundIn: 'found in:',
  allOf: (n: number) => `All ${n}`,
  backToAll: 'All kinds',
  found: (n: number) => `Found: ${n}`,
  nothing: (text: string) => `Nothing in the graph bears these words: “${text}”.`,
  advice: [
    'Fewer words find more: all of them must stand in one name or text.',
    'Any ending will do, in Cyrillic or Latin letters; the beginning of a word is enough.',
    'A citation finds its provision, a number or a day finds its law:',
  ],
  examples: ['art. 39-3', '101-V', '13.06.2013', 'maslikhat', 'revision commission'],
};

export type SearchWords = typeof en;

const ru: SearchWords = {
  title: 'Поиск',
  titleOf: (text) => `Поиск: ${text}`,
  before: 'Напишите вверху, что вы ищете: статью, закон по номеру или дню, орган, учёного.',
  kinds: {
    PROVISION: 'Положения',
    ACT: 'Акты',
    BODY: 'Органы',
    PERSON: 'Учёные',
    CLAIM: 'Что пишут учёные',
    WORK: 'Работы',
  },
  citation: 'Понято как ссылка',
  candidates: 'Возможно, имелось в виду:',
  foundIn: 'найдено в тексте:',
  allOf: (n) => `Все: ${n}`,
  backToAll: 'Все виды',
  found: (n) => `Найдено: ${n}`,
  nothing: (text) => `В графе нет ничего с такими словами: «${text}».`,
  advice: [
    'Чем меньше слов, тем больше находится: все они должны стоять в одном названии или тексте.',
    'Окончания не важны, буквы могут быть кириллические или латинские; достаточно начала слова.',
    'Ссылка находит положение, номер или день находят закон:',
  ],
  examples: ['ст. 39-3', '101-V', '13.06.2013', 'маслихат', 'ревизионная комиссия'],
};

const kk: SearchWords = {
  title: 'Іздеу',
  titleOf: (text) => `Іздеу: ${text}`,
  before: 'Жоғарыға не іздейтініңізді жазыңыз: бап, нөмірі немесе күні бойынша заң, орган, ғалым.',
  kinds: {
    PROVISION: 'Нормалар',
    ACT: 'Актілер',
    BODY: 'Органдар',
    PERSON: 'Ғалымдар',
    CLAIM: 'Ғалымдар не дейді',
    WORK: 'Еңбектер',
  },
  citation: 'Сілтеме ретінде түсінілді',
  candidates: 'Мүмкін, мынаны айтқыңыз келген шығар:',
  foundIn: 'табылған мәтін:',
  allOf: (n) => `Барлығы: ${n}`,
  backToAll: 'Барлық түрлер',
  found: (n) => `Табылды: ${n}`,
  nothing: (text) => `Графта мұндай сөздер бар ештеңе жоқ: «${text}».`,
  advice: [
    'Сөз аз болса, көбірек табылады: барлық сөздер бір атауда немесе мәтінде болуы керек.',
    'Жалғаулары маңызды емес, кирилл немесе латын әріптерімен жазуға болады; сөздің басы жеткілікті.',
    'Сілтеме норманы табады, нөмір немесе күн заңды табады:',
  ],
  examples: ['39-3-бап', '101-V', '13.06.2013', 'мәслихат', 'тексеру комиссиясы'],
};

export const SEARCH_WORDS: Record<Language, SearchWords> = { ru, kk, en };
