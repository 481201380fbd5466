/** What an act is called where no source at hand gives its title: its form, day and number, and nothing more. */
import type { Act } from './entities.ts';
import type { ActForm, Language } from './terms.ts';

const FORMS: Record<Language, Record<ActForm, string>> = {
  RU: {
    CONSTITUTION: 'Конституция',
    CONSTITUTIONAL_LAW: 'Конституционный закон',
    CODE: 'Кодекс',
    LAW: 'Закон',
    PRESIDENTIAL_DECREE: 'Указ Президента',
    GOVERNMENT_RESOLUTION: 'Постановление Правительства',
    MASLIKHAT_DECISION: 'Решение маслихата',
    MINISTERIAL_ORDER: 'Приказ министра',
    TREATY: 'Международный договор',
    BILL: 'Законопроект',
  },
  KK: {
    CONSTITUTION: 'Конституция',
    CONSTITUTIONAL_LAW: 'Конституциялық заң',
    CODE: 'Кодекс',
    LAW: 'Заң',
    PRESIDENTIAL_DECREE: 'Президент жарлығы',
    GOVERNMENT_RESOLUTION: 'Үкімет қаулысы',
    MASLIKHAT_DECISION: 'Мәслихат шешімі',
    MINISTERIAL_ORDER: 'Министр бұйрығы',
    TREATY: 'Халықаралық шарт',
    BILL: 'Заң жобасы',
  },
  EN: {
    CONSTITUTION: 'Constitution',
    CONSTITUTIONAL_LAW: 'Constitutional law',
    CODE: 'Code',
    LAW: 'Law',
    PRESIDENTIAL_DECREE: 'Decree of the President',
    GOVERNMENT_RESOLUTION: 'Resolution of the Government',
    MASLIKHAT_DECISION: 'Decision of a maslikhat',
    MINISTERIAL_ORDER: 'Order of a minister',
    TREATY: 'Treaty',
    BILL: 'Bill',
  },
};

/** @example actLabel(act, 'EN') // 'Law of 21.07.2011 No. 465-IV' */
export function actLabel(act: Pick<Act, 'form' | 'adoptedOn' | 'number'>, lang: Language): string {
  const form = FORMS[lang][act.form];
  const day = act.adoptedOn?.split('-').reverse().join('.') ?? null;
  if (lang === 'KK') {
    return [day, act.number === null ? null : `№ ${act.number}`, form].filter((word) => word !== null).join(' ');
  }
  const from = lang === 'RU' ? 'от' : 'of';
  const sign = lang === 'RU' ? '№' : 'No.';
  return [form, day === null ? null : `${from} ${day}`, act.number === null ? null : `${sign} ${act.number}`]
    .filter((word) => word !== null)
    .join(' ');
}
