/** A row for each chapter, a mark with its number for each article that differs. Rows break where the page is narrow. */
import { Link } from 'wouter-preact';
import { addressOf } from '../../addresses.ts';
import { MarkShape } from '../../parts/mark-shape.tsx';
import { unitInWords } from '../../parts/place.ts';
import { useWidth } from '../../parts/use-width.ts';
import { useLanguage, useWords } from '../../words/index.ts';
import { type Chapter, doneTo } from './differences.ts';
import { Legend, useLegend } from './legend.tsx';
import type { Between, Difference } from './question.ts';
import { COMPARE_WORDS } from './words.ts';

/** Sizes in CSS pixels. */
const CELL = { width: 76, height: 28 };
const NAME = 20;
const SPACE = 10;
/** Width of a letter of a name, wide ones included: names are cut so that they do not leave the picture. */
const LETTER = 7.6;

interface Props {
  readonly chapters: readonly Chapter[];
  readonly between: Between;
  readonly title: string;
}

export function ChaptersPicture({ chapters, between, title }: Props) {
  const shared = useWords();
  const words = COMPARE_WORDS[useLanguage()];
  const [place, width] = useWidth();
  const legend = useLegend(
    chapters.flatMap(({ differences }) => differences),
    width,
  );
  const across = Math.max(1, Math.floor(width / CELL.width));
  const heights = chapters.map(
    ({ differences }) => NAME + Math.ceil(differences.length / across) * CELL.height + SPACE,
  );
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((sum, each) => sum + each, legend.height));
  const height = heights.reduce((sum, each) => sum + each, legend.height);
  const name = ({ unit }: Chapter) => {
    if (unit === null) return words.outside;
    const whole = [unitInWords(unit, shared), unit.heading].filter((text) => text !== null).join('. ');
    const letters = Math.floor(width / LETTER);
    return whole.length > letters ? `${whole.slice(0, letters - 1).trimEnd()}…` : whole;
  };
  return (
    <div ref={place}>
      {width === 0 ? null : (
        <svg
          class="chapters"
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          aria-label={title}
          role="group"
        >
          <Legend entries={legend.entries} />
          {chapters.map((chapter, row) => (
            <g key={chapter.unit?.id ?? ''} transform={`translate(0,${tops[row] ?? 0})`}>
              <text class="name" y={14}>
                {name(chapter)}
              </text>
              {chapter.differences.map((difference, i) => (
                <g
                  key={difference.provision.id}
                  transform={`translate(${(i % across) * CELL.width},${NAME + Math.floor(i / across) * CELL.height})`}
                >
                  <Article
                    difference={difference}
                    between={between}
                    isChapter={difference.provision.id === chapter.unit?.id}
                  />
                </g>
              ))}
            </g>
          ))}
        </svg>
      )}
    </div>
  );
}

function Article({ difference, between, isChapter }: { difference: Difference; between: Between; isChapter: boolean }) {
  const shared = useWords();
  const words = COMPARE_WORDS[useLanguage()];
  const { provision, kind, certainty } = difference;
  const done = doneTo(difference);
  const short = provision.kind === 'PREAMBLE' ? '§' : (provision.number ?? '');
  const said = [
    unitInWords(provision, shared),
    provision.heading,
    shared.kinds[done],
    certainty === 'CERTAIN' ? null : shared.certainty[certainty],
  ];
  const day = kind === 'REPEALED' ? between.from : between.to;
  return (
    <Link
      href={`${addressOf(provision.id) ?? ''}?on=${day}`}
      aria-label={said.filter((text) => text !== null).join(', ')}
    >
      <title>{said.filter((text) => text !== null).join('\n')}</title>
      <rect class="cell" x={1} y={1} width={CELL.width - 6} height={CELL.height - 4} rx={4} />
      <MarkShape kind={done} x={13} y={CELL.height / 2 - 1} r={6} hollow={certainty !== 'CERTAIN'} />
      <text class="number" x={25} y={CELL.height / 2 + 3}>
        {isChapter ? words.chapterItself : short}
      </text>
    </Link>
  );
}
