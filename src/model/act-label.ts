/** What an act is called where no source at hand gives its title: form, day of adoption, number. */
import type { Act } from './entities.ts';
import { parseActId } from './ids.ts';
import type { ActForm, Language } from './terms.ts';

const FORMS: Record<ActForm, Record<Language, string>> = {
  CONSTITUTION: { RU: 'Конституция', KK: 'Конституция', EN: 'Constitution' },
  CONSTITUTIONAL_LAW: { RU: 'Конституционный закон', KK: 'Конституциялық заң', EN: 'Constitutional Law' },
  CODE: { RU: 'Кодекс', KK: 'Кодекс', EN: 'Code' },
  LAW: { RU: 'Закон', KK: 'Заң', EN: 'Law' },
  PRESIDENTIAL_DECREE: { RU: 'Указ Президента', KK: 'Президент Жарлығы', EN: 'Decree of the President' },
  GOVERNMENT_RESOLUTION: {
    RU: 'Постановление Правительства',
    KK: 'Үкімет қаулысы',
    EN: 'Resolution of the Government',
  },
  MASLIKHAT_DECISION: { RU: 'Решение маслихата', KK: 'Мәслихат шешімі', EN: 'Decision of a maslikhat' },
  MINISTERIAL_ORDER: { RU: 'Приказ', KK: 'Бұйрық', EN: 'Order' },
  TREATY: { RU: 'Международный договор', KK: 'Халықаралық шарт', EN: 'Treaty' },
  BILL: { RU: 'Законопроект', KK: 'Заң жобасы', EN: 'Bill' },
};

/** "of July", as a date before a noun has it. */
const KAZAKH_MONTHS = [
  'қаңтардағы',
  'ақпандағы',
  'наурыздағы',
  'сәуірдегі',
  'мамырдағы',
  'маусымдағы',
  'шілдедегі',
  'тамыздағы',
  'қыркүйектегі',
  'қазандағы',
  'қарашадағы',
  'желтоқсандағы',
] as const;

/**
 * Form, day and number in a language. The day is that of the id: for a bill, the day on which it was sent in.
 *
 * @example actLabel(act, 'RU') // 'Закон от 21.07.2011 № 465-IV'
 * @example actLabel(act, 'KK') // '2011 жылғы 21 шілдедегі № 465-IV Заң'
 * @example actLabel(act, 'EN') // 'Law of 21.07.2011 No. 465-IV'
 */
export function actLabel(act: Pick<Act, 'id' | 'form' | 'number'>, lang: Language): string {
  const form = FORMS[act.form][lang];
  const adopted = parseActId(act.id)?.adoptedOn;
  if (adopted === undefined) return form;
  const [year = '', month = '', day = ''] = adopted.split('-');
  const printed = `${day}.${month}.${year}`;
  switch (lang) {
    case 'RU':
      return `${form} от ${printed}${act.number === null ? '' : ` № ${act.number}`}`;
    case 'EN':
      return `${form} of ${printed}${act.number === null ? '' : ` No. ${act.number}`}`;
    case 'KK': {
      const when = `${year} жылғы ${Number(day)} ${KAZAKH_MONTHS[Number(month) - 1] ?? ''}`;
      return `${when}${act.number === null ? '' : ` № ${act.number}`} ${form}`;
    }
  }
}
