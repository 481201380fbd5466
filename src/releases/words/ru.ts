/** Changes in Russian. */
import type { Noun, Told, Words } from './words.ts';

type Forms = readonly [one: string, few: string, many: string];

const NOUNS: Readonly<Record<Noun, Forms>> = {
  Act: ['акт', 'акта', 'актов'],
  Amendment: ['изменение', 'изменения', 'изменений'],
  Detail: ['деталь изменения', 'детали изменений', 'деталей изменений'],
  Provision: ['положение', 'положения', 'положений'],
  ProvisionVersion: ['редакция', 'редакции', 'редакций'],
  Competence: ['полномочие', 'полномочия', 'полномочий'],
  Body: ['орган', 'органа', 'органов'],
  Lineage: ['связь родословной', 'связи родословной', 'связей родословной'],
  Decision: ['решение', 'решения', 'решений'],
  Gap: ['пробел', 'пробела', 'пробелов'],
  Claim: ['утверждение', 'утверждения', 'утверждений'],
  Work: ['работа', 'работы', 'работ'],
  Person: ['лицо', 'лица', 'лиц'],
  Citation: ['ссылка на работу', 'ссылки на работы', 'ссылок на работы'],
  Reference: ['отсылка', 'отсылки', 'отсылок'],
  Source: ['источник', 'источника', 'источников'],
  FormerId: ['прежний идентификатор', 'прежних идентификатора', 'прежних идентификаторов'],
  Thing: ['запись', 'записи', 'записей'],
};

const rules = new Intl.PluralRules('ru');
const FORM: Readonly<Record<string, 0 | 1 | 2>> = { one: 0, few: 1 };
const counted = (noun: Noun, n: number): string => `${n} ${NOUNS[noun][FORM[rules.select(n)] ?? 2]}`;

const SAID = { ADDED: 'добавлено', REMOVED: 'удалено', CHANGED: 'изменено' } as const;
const OF_GAPS = { ADDED: 'открыто', REMOVED: 'закрыто', CHANGED: 'изменено' } as const;

function line({ change, noun, count, article, law, fields }: Told): string {
  const verb = (noun === 'Gap' ? OF_GAPS : SAID)[change];
  const where = [law, article].filter((part) => part !== null).join(', ');
  return `${where === '' ? '' : `${where} — `}${verb}: ${counted(noun, count)}${fields}`;
}

export const ru: Words = {
  title: 'Что изменилось',
  nothing: (from, to) => `Редакции данных ${from} и ${to} не отличаются.`,
  head: ({ from, to, total, gaps, evidence }) => [
    `От редакции данных ${from} к ${to}: записей добавлено — ${total.added}, удалено — ${total.removed}, изменено — ${total.changed}; только основания изменились у ${total.evidenceAlone}.`,
    `Пробелов открыто — ${gaps.opened}, закрыто — ${gaps.closed}. Оснований (мест в источниках) добавлено — ${evidence.added}, убрано — ${evidence.removed}.`,
  ],
  elsewhere: 'Органы, учёные, источники',
  units: {
    PREAMBLE: 'преамбула',
    PART: 'часть {}',
    SECTION: 'раздел {}',
    CHAPTER: 'глава {}',
    ARTICLE: 'статья {}',
    PARAGRAPH: 'пункт {}',
    SUBPARAGRAPH: 'подпункт {}',
  },
  line,
  evidence: (things, { added, removed }) =>
    `основания, ${counted('Thing', things)} — добавлено мест в источниках: ${added}, убрано: ${removed}`,
};
