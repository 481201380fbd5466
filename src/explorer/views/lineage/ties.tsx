/** The lines of the picture: from the older to the newer, dashed where only a secondary source tells of them. */
import { useLanguage } from '../../words/index.ts';
import { notesOf } from './captions.ts';
import { type Tie, tieKey } from './known.ts';
import type { Layout } from './layout.ts';
import { LINEAGE_WORDS } from './words.ts';

export function Ties({ ties, layout, focus }: { ties: readonly Tie[]; layout: Layout; focus: string }) {
  const lang = useLanguage();
  const words = LINEAGE_WORDS[lang];
  return (
    <g class="ties">
      {ties.map((tie) => {
        const from = layout.spots.get(tie.from);
        const to = layout.spots.get(tie.to);
        if (from === undefined || to === undefined) return null;
        const near = tie.from === focus || tie.to === focus;
        const text = [words.ties[tie.type][0], ...notesOf(tie, lang)].join(', ');
        return (
          <g key={tieKey(tie)} class={`tie ${tie.type}${near ? ' near' : ''}${tie.sure === false ? ' unsure' : ''}`}>
            <path d={curve(from, to)} marker-end={near ? 'url(#lineage-arrow)' : undefined}>
              <title>{`${from.label} ${text}: ${to.label}`}</title>
            </path>
          </g>
        );
      })}
    </g>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line that leaves and arrives level; where both stand near one day, it leaves and arrives upright. */
export function curve(from: Point, to: Point): string {
  const x = (from.x + to.x) / 2;
  const y = (from.y + to.y) / 2;
  const level = Math.abs(to.x - from.x) > Math.abs(to.y - from.y) / 2;
  const bend = level ? `${x},${from.y} ${x},${to.y}` : `${from.x},${y} ${to.x},${y}`;
  return `M${from.x},${from.y} C${bend} ${to.x},${to.y}`;
}
