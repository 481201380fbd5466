/** References in Kazakh: "осы Заңның 8-бабы 3-тармағының 4) тармақшасында". */
import { foldDashes, foldText } from '../../model/citation-fold.ts';
import type { Mention } from './mention.ts';
import { counted, mentionOf, mentionReader, numbered, withRanges } from './reader.ts';
import recipe from './recipes/kk.json' with { type: 'json' };
import { runsFrom } from './runs.ts';

/** "Тармақтарында"; of a single number that is not in the plural the unit alone tells: "3-1-тармағы". */
const PLURAL = /^(?:бап|тармақ|тармақша|тарау)(?:тар|лар)/u;

const read = mentionReader(
  recipe,
  {
    units_numbered: (first, _sep, more, _to, unit) =>
      withRanges(numbered(unit, first, more), PLURAL.test(unit.sourceString) || more.children.length > 0),
    units_ordinal: (first, _sep, more, _s, _part) => counted(first, more),
  },
  { reference: (here, _s, first, _sep, more) => [mentionOf('down', first, more, here)] },
);

const OF_A_CHAIN =
  /^(?:конституциялық|заңның|кодекстің|конституцияның|тарма[қғ]|ба[пб]|бөлі[кг]|тарау)\p{L}*$|^(?:бірінші|екінші|үшінші|төртінші|бесінші|алтыншы|жетінші|сегізінші|тоғызыншы|оныншы|және|немесе|мен|пен|бен|сондай|ақ)$|^\d|^[,\s–—-]/iu;
const HERE = /^осы$/iu;

/** Old texts print a Latin "i" in Kazakh words. */
export const mentionsKk = (text: string): readonly Mention[] =>
  /осы/iu.test(text) ? [...runsFrom(HERE, OF_A_CHAIN, foldDashes(foldText(text)))].flatMap(read) : [];
