/** The words of the list of acts in each language. */
import type { Language } from '../../languages.ts';
import type { Form } from './question.ts';

interface ActsWords {
  readonly title: string;
  readonly lead: string;
  readonly search: string;
  readonly form: string;
  readonly allForms: string;
  readonly forms: Record<Form, string>;
  readonly order: string;
  readonly orders: Record<Order, string>;
  readonly columns: Record<'day' | 'number' | 'title' | 'form' | 'made' | 'received', string>;
  readonly dayNotKnown: string;
  readonly nothing: string;
  readonly nothingHelp: string;
  readonly showAll: string;
}

/** The orders that a reader can choose; the first is that of an address without one. */
export const ORDERS = ['ADOPTED_DESC', 'ADOPTED_ASC', 'CHANGES_DESC', 'CHANGES_ASC'] as const;
export type Order = (typeof ORDERS)[number];

const en: ActsWords = {
  title: 'Acts',
  lead: 'Every act that the graph knows: the laws on local government, the acts that changed them, bills, and acts that they go back to.',
  search: 'Words of the title or the number',
  form: 'Form',
  allForms: 'All forms',
  forms: {
    BILL: 'bill',
    CODE: 'code',
    CONSTITUTION: 'constitution',
    CONSTITUTIONAL_LAW: 'constitutional law',
    GOVERNMENT_RESOLUTION: 'resolution of the Government',
    LAW: 'law',
    MASLIKHAT_DECISION: 'decision of a maslikhat',
    MINISTERIAL_ORDER: 'order of a minister',
    PRESIDENTIAL_DECREE: 'decree of the President',
    TREATY: 'treaty',
  },
  order: 'Order',
  orders: {
    ADOPTED_DESC: 'newest first',
    ADOPTED_ASC: 'oldest first',
    CHANGES_DESC: 'most changes made first',
    CHANGES_ASC: 'fewest changes made first',
  },
  columns: {
    day: 'Adopted',
    number: 'Number',
    title: 'Title',
    form: 'Form',
    made: 'Changes made to others',
    received: 'Changes made to it',
  },
  dayNotKnown: 'not known',
  nothing: 'No act of the graph fits.',
  nothingHelp: 'Try fewer words, another form, or',
  showAll: 'see all acts',
};

const ru: ActsWords = {
  title: 'Акты',
  lead: 'Все акты, известные графу: законы о местном управлении, изменявшие их акты, законопроекты и акты, к которым они восходят.',
  search: 'Слова названия или номер',
  form: 'Вид акта',
  allForms: 'Все виды',
  forms: {
    BILL: 'законопроект',
    CODE: 'кодекс',
    CONSTITUTION: 'конституция',
    CONSTITUTIONAL_LAW: 'конституционный закон',
    GOVERNMENT_RESOLUTION: 'постановление Правительства',
    LAW: 'закон',
    MASLIKHAT_DECISION: 'решение маслихата',
    MINISTERIAL_ORDER: 'приказ министра',
    PRESIDENTIAL_DECREE: 'указ Президента',
    TREATY: 'договор',
  },
  order: 'Порядок',
  orders: {
    ADOPTED_DESC: 'сначала новые',
    ADOPTED_ASC: 'сначала старые',
    CHANGES_DESC: 'сначала внёсшие больше изменений',
    CHANGES_ASC: 'сначала внёсшие меньше изменений',
  },
  columns: {
    day: 'Принят',
    number: 'Номер',
    title: 'Название',
    form: 'Вид',
    made: 'Внёс изменений',
    received: 'Изменений в нём',
  },
  dayNotKnown: 'не известно',
  nothing: 'Подходящих актов в графе нет.',
  nothingHelp: 'Попробуйте меньше слов, другой вид или',
  showAll: 'посмотрите все акты',
};

const kk: ActsWords = {
  title: 'Актілер',
  lead: 'Графқа белгілі барлық актілер: жергілікті басқару туралы заңдар, оларды өзгерткен актілер, заң жобалары және бұрынғы негіз болған актілер.',
  search: 'Атауындағы сөздер немесе нөмірі',
  form: 'Акт түрі',
  allForms: 'Барлық түрлер',
  forms: {
    BILL: 'заң жобасы',
    CODE: 'кодекс',
    CONSTITUTION: 'конституция',
    CONSTITUTIONAL_LAW: 'конституциялық заң',
    GOVERNMENT_RESOLUTION: 'Үкімет қаулысы',
    LAW: 'заң',
    MASLIKHAT_DECISION: 'мәслихат шешімі',
    MINISTERIAL_ORDER: 'министр бұйрығы',
    PRESIDENTIAL_DECREE: 'Президент жарлығы',
    TREATY: 'шарт',
  },
  order: 'Реті',
  orders: {
    ADOPTED_DESC: 'алдымен жаңалары',
    ADOPTED_ASC: 'алдымен ескілері',
    CHANGES_DESC: 'алдымен көп өзгеріс енгізгендері',
    CHANGES_ASC: 'алдымен аз өзгеріс енгізгендері',
  },
  columns: {
    day: 'Қабылданған күні',
    number: 'Нөмірі',
    title: 'Атауы',
    form: 'Түрі',
    made: 'Енгізген өзгерістері',
    received: 'Өзіне енгізілген өзгерістер',
  },
  dayNotKnown: 'белгісіз',
  nothing: 'Графта сәйкес келетін акт жоқ.',
  nothingHelp: 'Азырақ сөз жазып көріңіз, басқа түрін таңдаңыз немесе',
  showAll: 'барлық актілерді қараңыз',
};

export const ACTS_WORDS: Record<Language, ActsWords> = { ru, kk, en };
