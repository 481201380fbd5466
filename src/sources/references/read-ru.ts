/** References in Russian: "подпунктом 4) пункта 3 статьи 8 настоящего Закона". */
import { foldDashes } from '../../model/citation-fold.ts';
import type { Mention } from './mention.ts';
import { counted, mentionOf, mentionReader, numbered, withRanges } from './reader.ts';
import recipe from './recipes/ru.json' with { type: 'json' };
import { runsUpTo } from './runs.ts';

/** "Статьи" may be one article. */
const PLURAL =
  /^(?:(?:под)?пункт(?:ы|ов|ам|ами|ах)|стат(?:ей|ьям|ьями|ьях)|част(?:ей|ям|ями|ях)|глав(?:ам|ами|ах)?)$/iu;

const read = mentionReader(
  recipe,
  {
    units_numbered: (unit, _s, first, _sep, more) =>
      withRanges(numbered(unit, first, more), PLURAL.test(unit.sourceString), true),
    units_ordinal: (_part, _s, first, _sep, more) => counted(first, more),
    units_ordinalFirst: (ordinal, _s, _part) => counted(ordinal),
  },
  { reference: (first, _and, more, _s, here) => [mentionOf('up', first, more, here)] },
);

const OF_A_CHAIN =
  /^(?:подпункт|пункт|част|стат|глав|перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят)\p{L}*$|^(?:или|и|а|также)$|^\d|^[,\s–—-]/iu;
const HERE = /^настоящ/u;
const BEHIND = /\s+(?:конституционн\p{L}+\s+)?\p{L}*/iuy;

export const mentionsRu = (text: string): readonly Mention[] =>
  text.includes('настоящ') ? [...runsUpTo(HERE, OF_A_CHAIN, BEHIND, foldDashes(text))].flatMap(read) : [];
