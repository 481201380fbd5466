/** What the marks of the picture mean; drawn within it, so that a saved picture can be read alone. */
import { type Kind, MarkShape } from '../../parts/mark-shape.tsx';
import { useLanguage, useWords } from '../../words/index.ts';
import { doneTo } from './differences.ts';
import type { Difference } from './question.ts';
import { COMPARE_WORDS } from './words.ts';

/** Sizes in CSS pixels. The width of a letter is an upper estimate. */
const LINE = 22;
const LETTER = 8;

export interface Entry {
  readonly kind: Kind;
  readonly hollow: boolean;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The entries for what is drawn, laid out within a width, and the height that they take. */
export function useLegend(articles: readonly Difference[], width: number) {
  const shared = useWords();
  const words = COMPARE_WORDS[useLanguage()];
  const kinds = [...new Set(articles.map(doneTo))];
  const isHollow = articles.some(({ certainty }) => certainty !== 'CERTAIN');
  const named = kinds.map((kind) => ({ kind, hollow: false, text: shared.kinds[kind] }));
  const all = isHollow ? [...named, { kind: 'MODIFICATION' as const, hollow: true, text: words.hollow }] : named;
  const entries: Entry[] = [];
  let end = { x: 0, y: 0 };
  for (const entry of all) {
    const long = 30 + entry.text.length * LETTER;
    if (end.x > 0 && end.x + long > width) end = { x: 0, y: end.y + LINE };
    entries.push({ ...entry, ...end });
    end = { x: end.x + long, y: end.y };
  }
  return { entries, height: end.y + LINE + 6 };
}

export function Legend({ entries }: { entries: readonly Entry[] }) {
  return (
    <g>
      {entries.map(({ kind, hollow, text, x, y }) => (
        <g key={`${kind} ${hollow}`} transform={`translate(${x},${y})`}>
          <MarkShape kind={kind} x={8} y={11} r={5.5} hollow={hollow} />
          <text x={20} y={15}>
            {text}
          </text>
        </g>
      ))}
    </g>
  );
}
