/** The bars of the powers, drawn by Plot; each body's name stands above its bar so that long names fit a small screen. */
import { useEffect, useRef } from 'preact/hooks';
import { useWidth } from '../../parts/use-width.ts';
import { useLanguage } from '../../words/index.ts';
import { countOf } from './power-counts.ts';
import type { BodyChanges } from './question.ts';
import { COMPARE_WORDS } from './words.ts';

/** Height of a body's row and of the legend and of the axis, in CSS pixels. */
const ROW = 42;
const HEAD = 26;
const AXIS = 26;
/** Width of a letter, an upper estimate. */
const LETTER = 8;
const KINDS = ['LOST', 'GAINED', 'CHANGED'] as const;
const COLOURS = { LOST: 'var(--repealed)', GAINED: 'var(--inserted)', CHANGED: 'var(--changed)' };
const SIGNS = { LOST: '−', GAINED: '+', CHANGED: '≈' };

export function PowersPicture({ bodies, title }: { bodies: readonly BodyChanges[]; title: string }) {
  const words = COMPARE_WORDS[useLanguage()];
  const [frame, width] = useWidth();
  const drawing = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const into = drawing.current;
    if (into === null || width === 0) return undefined;
    let isLeft = false;
    import('@observablehq/plot').then((Plot) => {
      if (isLeft) return;
      into.replaceChildren(draw(Plot, bodies, title, width, [words.lost, words.gained, words.changed]));
    });
    return () => {
      isLeft = true;
    };
  }, [bodies, title, width]);
  return (
    <div ref={frame}>
      <div ref={drawing} class="bars" style={{ minHeight: bodies.length * ROW + HEAD + AXIS }} />
    </div>
  );
}

function draw(
  Plot: typeof import('@observablehq/plot'),
  bodies: readonly BodyChanges[],
  title: string,
  width: number,
  names: readonly string[],
): Element {
  const bars = bodies.flatMap(({ id, changes }) => {
    const gained = countOf(changes, 'GAINED');
    const ends = {
      LOST: [-countOf(changes, 'LOST'), 0],
      GAINED: [0, gained],
      CHANGED: [gained, gained + countOf(changes, 'CHANGED')],
    } as const;
    return KINDS.map((kind) => ({ id, kind, from: ends[kind][0], to: ends[kind][1] })).filter(
      ({ from, to }) => from < to,
    );
  });
  const inset = { insetTop: 19, insetBottom: 2 };
  const drawing = Plot.plot({
    width,
    height: bodies.length * ROW + HEAD + AXIS,
    marginLeft: 12,
    marginRight: 12,
    marginTop: HEAD,
    marginBottom: AXIS,
    ariaLabel: title,
    style: { fontSize: '12px', background: 'transparent', overflow: 'visible' },
    x: { label: null, nice: true, tickFormat: (n: number) => String(Math.abs(n)) },
    y: { domain: bodies.map(({ id }) => id), axis: null, padding: 0 },
    marks: [
      ...KINDS.map((kind, i) =>
        Plot.text([`${SIGNS[kind]} ${names[i] ?? ''}`], {
          frameAnchor: 'top-left',
          fill: COLOURS[kind],
          fontWeight: 'bold',
          dy: 4 - HEAD,
          dx: names.slice(0, i).reduce((sum, name) => sum + 30 + name.length * LETTER, 0),
        }),
      ),
      Plot.ruleX([0], { stroke: 'var(--line)' }),
      Plot.barX(bars, {
        y: 'id',
        x1: 'from',
        x2: 'to',
        fill: ({ kind }) => COLOURS[kind as keyof typeof COLOURS],
        ...inset,
      }),
      Plot.text(bars, {
        y: 'id',
        x: ({ from, to }) => (from + to) / 2,
        text: ({ kind, from, to }) => `${SIGNS[kind as keyof typeof SIGNS]}${to - from}`,
        fill: 'var(--on-accent)',
        fontSize: 11,
        dy: 9,
      }),
      Plot.text(bodies, {
        y: 'id',
        frameAnchor: 'left',
        textAnchor: 'start',
        text: 'name',
        dy: -11,
        fill: 'var(--ink)',
        fontSize: 12,
        lineWidth: Math.floor(width / 13),
        textOverflow: 'ellipsis',
      }),
    ],
  });
  drawing.setAttribute('role', 'img');
  // Plot names groups by their kind of mark ("bar"): to a reader they say nothing, and groups bear no names.
  for (const group of drawing.querySelectorAll('g[aria-label]')) group.removeAttribute('aria-label');
  return drawing;
}
