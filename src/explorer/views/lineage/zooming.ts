/** Nearer and farther, by wheel, fingers, dragging or buttons. Where the reader stopped stands in the address. */
import { select } from 'd3-selection';
import { type ZoomBehavior, type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3-zoom';
import type { RefObject } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';

const NEAREST = 6;

export interface Zooming {
  readonly transform: ZoomTransform;
  readonly by: (factor: number) => void;
  readonly whole: () => void;
}

/** @param at the place in the address: `2_-300_-40` is twice as near, moved by so many points. */
export function useZoom(
  picture: RefObject<SVGSVGElement>,
  at: string | null,
  keep: (at: string | null) => void,
): Zooming {
  const [transform, setTransform] = useState<ZoomTransform>(zoomIdentity);
  const behaviour = useMemo<ZoomBehavior<SVGSVGElement, unknown>>(() => zoom<SVGSVGElement, unknown>(), []);
  // The library listens for as long as the picture stands; what it hears goes to the address of the moment.
  useEffect(() => {
    const svg = picture.current;
    if (svg === null) return;
    const place = () => {
      const { width, height } = svg.viewBox.baseVal;
      return [
        [0, 0],
        [width, height],
      ] satisfies [[number, number], [number, number]];
    };
    behaviour
      .scaleExtent([1, NEAREST])
      .extent(place)
      .translateExtent(place())
      // The wheel alone and one finger scroll the page, as everywhere.
      .filter((event: Event) =>
        event instanceof WheelEvent
          ? event.ctrlKey || event.metaKey
          : event instanceof MouseEvent
            ? event.button === 0 && event.type !== 'dblclick'
            : 'touches' in event && event.touches instanceof TouchList && event.touches.length > 1,
      )
      .on('zoom', ({ transform: now }: { transform: ZoomTransform }) => setTransform(now))
      .on('end', ({ transform: now, sourceEvent }: { transform: ZoomTransform; sourceEvent: unknown }) => {
        if (sourceEvent !== null) keep(textOf(now));
      });
    const selection = select(svg).call(behaviour);
    selection.call(behaviour.transform, parse(at));
    return () => void selection.on('.zoom', null);
  }, [picture, behaviour]);
  const moved = (move: (svg: SVGSVGElement) => void) => {
    const svg = picture.current;
    if (svg === null) return;
    move(svg);
    keep(textOf(zoomTransform(svg)));
  };
  return {
    transform,
    by: (factor) => moved((svg) => behaviour.scaleBy(select(svg), factor)),
    whole: () => moved((svg) => behaviour.transform(select(svg), zoomIdentity)),
  };
}

const textOf = ({ k, x, y }: ZoomTransform): string | null =>
  k === 1 ? null : [k.toFixed(2), x.toFixed(0), y.toFixed(0)].join('_');

function parse(text: string | null): ZoomTransform {
  const [k = 1, x = 0, y = 0] = (text ?? '').split('_').map(Number);
  if (![k, x, y].every(Number.isFinite) || k < 1 || k > NEAREST) return zoomIdentity;
  return zoomIdentity.translate(x, y).scale(k);
}
