/** The lineage drawn: things at their days, lines between them, long rows folded. Every thing can be reached by keys. */
import { useRef } from 'preact/hooks';
import { useLanguage } from '../../words/index.ts';
import { Bands } from './bands.tsx';
import { nextBy, type Place } from './keys.ts';
import { type FoldSpot, LANE, type Layout } from './layout.ts';
import type { Named } from './names.ts';
import { NodeShape } from './node-shape.tsx';
import type { Shown } from './shown.ts';
import { curve, Ties } from './ties.tsx';
import type { Walking } from './walk.ts';
import { LINEAGE_WORDS } from './words.ts';
import { useZoom } from './zooming.ts';

interface Props {
  readonly layout: Layout;
  readonly shown: Shown;
  readonly walking: Walking;
  readonly label: string;
}

export function Picture({ layout, shown, walking, label }: Props) {
  const words = LINEAGE_WORDS[useLanguage()];
  const svg = useRef<SVGSVGElement>(null);
  const { walk, choose, toggle, set } = walking;
  const zoom = useZoom(svg, walking.zoom, (place) => set({ zoom: place }));
  const places: readonly Place[] = [
    ...layout.spots.values(),
    ...layout.folds.map(({ fold, x, y }) => ({ id: fold.key, x, y })),
  ];
  // One stop for the Tab key; the arrow keys go on from there. SVG knows `tabindex` in small letters alone.
  const stop = layout.spots.has(walk.focus) ? walk.focus : places[0]?.id;
  const onKey = (event: KeyboardEvent) => {
    if (!(event.target instanceof SVGElement) || event.ctrlKey || event.metaKey || event.altKey) return;
    const id = event.target.closest<SVGElement>('[data-id]')?.dataset['id'];
    const here = places.find((place) => place.id === id);
    if (here === undefined) return;
    const done = act(event, here);
    if (done) event.preventDefault();
  };
  const act = (event: KeyboardEvent, here: Place): boolean => {
    const isThing = layout.spots.has(here.id);
    const next = nextBy(event.key, here, places);
    if (next !== null) svg.current?.querySelector<SVGElement>(`[data-id="${CSS.escape(next)}"]`)?.focus();
    else if (event.key === 'Enter' || event.key === ' ') isThing ? choose(here.id) : toggle('opened', here.id);
    // By the place of the key, which is the same on a Russian keyboard.
    else if (isThing && event.code === 'KeyE') toggle('expanded', here.id);
    else if (isThing && event.code === 'KeyH' && here.id !== walk.start) toggle('hidden', here.id);
    else if (isThing && event.code === 'KeyP') toggle('pinned', here.id);
    else return event.key.startsWith('Arrow');
    return true;
  };
  return (
    <>
      <div class="controls">
        <button type="button" onClick={() => zoom.by(1.5)}>
          + {words.zoomIn}
        </button>
        <button type="button" onClick={() => zoom.by(1 / 1.5)}>
          − {words.zoomOut}
        </button>
        <button type="button" onClick={zoom.whole}>
          {words.zoomWhole}
        </button>
      </div>
      <svg
        ref={svg}
        class="lineage"
        role="group"
        aria-label={label}
        width={layout.width}
        height={layout.height}
        viewBox={`0 0 ${layout.width} ${layout.height}`}
        onKeyDown={onKey}
      >
        <defs>
          <marker
            id="lineage-arrow"
            viewBox="0 0 8 8"
            refX="15"
            refY="4"
            markerWidth="8"
            markerHeight="8"
            orient="auto"
          >
            <path class="arrow" d="M0,0 L8,4 L0,8 Z" />
          </marker>
        </defs>
        <g transform={zoom.transform.toString()}>
          <Bands layout={layout} words={words} />
          <g class="ties">
            {layout.folds.map(({ fold, x, y }) => {
              const of = layout.spots.get(fold.of);
              if (of === undefined) return null;
              const near = fold.of === walk.focus ? ' near' : '';
              return (
                <g key={fold.key} class={`tie ${fold.type}${near}`}>
                  <path d={curve(of, { x, y })} />
                </g>
              );
            })}
          </g>
          <Ties ties={shown.ties} layout={layout} focus={walk.focus} />
          {layout.folds.map((spot) => (
            <FoldBar
              key={spot.fold.key}
              spot={spot}
              stop={stop}
              open={() => toggle('opened', spot.fold.key)}
              title={words.open}
            />
          ))}
          {[...layout.spots.values()].map(({ id, x, y, label: name, width, named, caption }) => (
            <g
              key={id}
              class={classOf(id, walking)}
              data-id={id}
              role="button"
              tabindex={id === stop ? 0 : -1}
              aria-pressed={id === walk.focus}
              aria-label={spoken(name, caption, named, words.rooms[named.room])}
              onClick={() => choose(id)}
              onKeyDown={() => undefined}
            >
              <rect class="ground" x={x - 13} y={y - LANE / 2 + 2} width={width + 8} height={LANE - 4} rx={5} />
              <NodeShape room={named.room} x={x} y={y} over={named.over !== null} />
              <text x={x + 14} y={caption === null ? y + 4 : y - 1}>
                {/* The space parts it from the caption where both are read as one. */}
                {`${name} `}
              </text>
              {caption === null ? null : (
                <text class="caption" x={x + 14} y={y + 13}>
                  {caption}
                </text>
              )}
              {walk.pinned.includes(id) ? <circle class="pin" cx={x + 7} cy={y - 9} r={4} /> : null}
              <title>{named.title}</title>
            </g>
          ))}
        </g>
      </svg>
    </>
  );
}

function FoldBar({
  spot,
  stop,
  open,
  title,
}: {
  spot: FoldSpot;
  stop: string | undefined;
  open: () => void;
  title: string;
}) {
  const { fold, x, to, y, marks, label } = spot;
  return (
    <g
      class="fold"
      data-id={fold.key}
      role="button"
      tabindex={fold.key === stop ? 0 : -1}
      aria-label={`${label}. ${title}`}
      onClick={open}
      onKeyDown={() => undefined}
    >
      <rect x={x - 4} y={y - 12} width={to - x + 8} height={24} rx={5} />
      <path d={marks.map((mark) => `M${mark},${y + 6}v5`).join(' ')} />
      <text x={x + 4} y={y + 3}>
        {label} ▸
      </text>
    </g>
  );
}

/** Begins with what is drawn, so that who speaks to the page can name what they see. */
const spoken = (label: string, caption: string | null, { title }: Named, room: string): string =>
  `${label}${caption === null ? '' : ` ${caption}`}. ${room}: ${title}`;

function classOf(id: string, { walk }: Walking): string {
  const marks = [id === walk.focus && 'focus', id === walk.start && 'start', walk.expanded.includes(id) && 'expanded'];
  return ['node', ...marks.filter((mark) => mark !== false)].join(' ');
}
