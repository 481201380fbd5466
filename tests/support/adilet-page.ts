/** A page in the shape of adilet.zan.kz, in any of its languages, about a law that does not exist. */
import type { Language } from '../../src/model/terms.ts';

export const DOCS = { RU: '/rus/docs', KK: '/kaz/docs', EN: '/eng/docs' } as const;

interface Frame {
  readonly title: string;
  readonly requisite: string;
  readonly stateOf: string;
  readonly signature: string;
}

const FRAMES: Record<Language, Frame> = {
  RU: {
    title: 'О садах',
    requisite: 'Закон Республики Казахстан от 5 мая 2003 года № 77.',
    stateOf:
      '<li>Дата обновления: <span>03.02.2020</span></li><li>Документы по состоянию на: <span>01.02.2020</span></li>',
    signature: 'Президент<br>Республики Казахстан',
  },
  KK: {
    title: 'Бақтар туралы',
    requisite: 'Қазақстан Республикасының 2003 жылғы 5 мамырдағы N 77 Заңы.',
    stateOf: '<li>Жаңартылған күні: <span>03.02.2020</span></li><li>Соңғысы: <span>01.02.2020</span></li>',
    signature: 'Қазақстан Республикасының<br>Президентi',
  },
  EN: {
    title: 'On gardens',
    requisite: 'The Law of the Republic of Kazakhstan dated 5 May 2003 No. 77.',
    stateOf: '<li>Updated: <span>03.02.2020</span></li><li>Documents as of: <span>01.02.2020</span></li>',
    signature: 'The President<br>of the Republic of Kazakhstan',
  },
};

/** The page of law 77, whole; `change` overrides parts of its frame. */
export function adiletPage(lang: Language, body: string, change: Partial<Frame> = {}): string {
  const { title, requisite, stateOf, signature } = { ...FRAMES[lang], ...change };
  return `<html><body><a href="https://adilet.zan.kz${DOCS[lang]}">Әділет</a>
    <div class="container_alpha slogan"><h1>${title}</h1><p>${requisite}</p></div>
    <div id="tabs_container"><a href="${DOCS[lang]}/Z030000077_">1</a>
      <a href="http://law.gov.kz/client/#!/doc/4321/rus">2</a></div>
    <article>${body}<table><tr><td><i>${signature}</i></td></tr></table></article>
    <div id="footer"><ul><li>Всего: <span>1</span></li>${stateOf}</ul></div></body></html>`;
}
