/** The words of the list of bodies. */
import type { Language } from '../../languages.ts';

const en = {
  title: 'Bodies',
  lead: 'Every body and office that the law names, in its words. Open one to see what it may do, must do and is subject to on a day, and how that came.',
  name: 'Name',
  search: 'Name contains',
  level: 'Level',
  anyLevel: 'any level',
  exists: 'Exists',
  nothing: 'No body fits this.',
  levels: {
    REPUBLIC: 'republic',
    OBLAST: 'oblast, city of republican significance, capital',
    DISTRICT: 'district, city of oblast significance',
    TOWN: 'town of district significance',
    RURAL: 'village, settlement, rural district',
    COMMUNITY: 'local community',
  },
};

export type BodiesWords = typeof en;

const ru: BodiesWords = {
  title: 'Органы',
  lead: 'Все органы и должности, которые называет закон, его словами. Откройте любой, чтобы увидеть, что он может, что должен и чему подчинён на выбранный день и как это сложилось.',
  name: 'Название',
  search: 'В названии есть',
  level: 'Уровень',
  anyLevel: 'любой уровень',
  exists: 'Существует',
  nothing: 'Под это не подходит ни один орган.',
  levels: {
    REPUBLIC: 'республика',
    OBLAST: 'область, город республиканского значения, столица',
    DISTRICT: 'район, город областного значения',
    TOWN: 'город районного значения',
    RURAL: 'село, поселок, сельский округ',
    COMMUNITY: 'местное сообщество',
  },
};

const kk: BodiesWords = {
  title: 'Органдар',
  lead: 'Заңда аталған барлық органдар мен лауазымдар, заңның өз сөзімен. Таңдалған күні не істей алатынын, не істеуге міндетті екенін және неге бағынатынын көру үшін біреуін ашыңыз.',
  name: 'Атауы',
  search: 'Атауында бар',
  level: 'Деңгейі',
  anyLevel: 'кез келген деңгей',
  exists: 'Бар болған кезі',
  nothing: 'Бұған сай орган жоқ.',
  levels: {
    REPUBLIC: 'республика',
    OBLAST: 'облыс, республикалық маңызы бар қала, астана',
    DISTRICT: 'аудан, облыстық маңызы бар қала',
    TOWN: 'аудандық маңызы бар қала',
    RURAL: 'ауыл, кент, ауылдық округ',
    COMMUNITY: 'жергілікті қоғамдастық',
  },
};

export const BODIES_WORDS: Record<Language, BodiesWords> = { en, ru, kk };
