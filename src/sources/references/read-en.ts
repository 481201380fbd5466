/** References in English: "subparagraph 4) of paragraph 3 of Article 8 of this Law". */
import type * as ohm from 'ohm-js';
import { foldDashes } from '../../model/citation-fold.ts';
import type { Mention } from './mention.ts';
import { counted, mentionOf, mentionReader, numbered, withRanges } from './reader.ts';
import recipe from './recipes/en.json' with { type: 'json' };
import { runsUpTo } from './runs.ts';

const isPlural = (unit: ohm.Node): boolean => unit.sourceString.endsWith('s');

const read = mentionReader(
  recipe,
  {
    units_numbered: (_the, unit, _s, first, _sep, more) =>
      withRanges(numbered(unit, first, more), isPlural(unit) || more.children.length > 0),
    units_ordinal: (_the, _part, _s, first, _sep, more) => counted(first, more),
    units_ordinalFirst: (_the, first, _sep, more, _s, _part) => counted(first, more),
  },
  { reference: (first, _and, more, _of, here) => [mentionOf('up', first, more, here)] },
);

const OF_A_CHAIN =
  /^(?:sub|(?:sub)?paragraphs?|parts?|articles?|chapters?|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|one|two|three|four|five|six|seven|eight|nine|ten|of|the|and|or|as|well)$|^\d|^[,\s()–—-]/iu;
const HERE = /^(?:this|present)$/u;
const BEHIND = /\s+(?:constitutional\s+)?\p{L}*/iuy;

export const mentionsEn = (text: string): readonly Mention[] =>
  /\bof\s+(?:this|the\s+present)\b/u.test(text)
    ? [...runsUpTo(HERE, OF_A_CHAIN, BEHIND, foldDashes(text))].flatMap(read)
    : [];
