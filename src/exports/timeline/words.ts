/** The words of the picture. Kinds of change are called as the explorer calls them. */
import type { AmendmentKind, ProvisionKind } from '../../model/terms.ts';

export const KINDS: Readonly<Record<AmendmentKind, string>> = {
  INSERTION: 'дополнение',
  REWORDING: 'новая редакция',
  MODIFICATION: 'изменение',
  REPEAL: 'исключение',
  TERM_REPLACEMENT: 'замена слов по всему тексту',
  RENUMBERING: 'изменение нумерации',
  SUSPENSION: 'приостановление',
  EXPIRY: 'истечение срока',
};

/** `{}` is the number. */
export const UNITS: Readonly<Record<ProvisionKind, string>> = {
  PREAMBLE: 'Преамбула',
  PART: 'Часть {}',
  SECTION: 'Раздел {}.',
  CHAPTER: 'Глава {}.',
  ARTICLE: 'Ст. {}',
  PARAGRAPH: 'п. {}',
  SUBPARAGRAPH: 'пп. {}',
};

export const WORDS = {
  whole: 'Акт в целом',
  lead: (from: number, to: number, count: number) =>
    `Изменения по положениям, ${from === to ? from : `${from}–${to}`}: ${count}. Отметка стоит на дне принятия изменяющего акта.`,
  years: 'Изменений по году принятия',
  exact: 'день введения в действие известен',
  unsure: 'точный день не известен; черта — дни, между которыми он лежит',
  nothing: 'Изменений в записях нет.',
  foot: (revision: string) => `zangraph, редакция данных ${revision}`,
};
