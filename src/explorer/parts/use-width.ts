/** How wide a place of the page is, so that a picture can be drawn to fit it. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** `[place, width]`: hang the first on an element; the second is its width in CSS pixels, 0 before it is known. */
export function useWidth<Place extends HTMLElement>(): readonly [RefObject<Place>, number] {
  const place = useRef<Place>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watched = place.current;
    if (watched === null) return undefined;
    const watch = new ResizeObserver(() => setWidth(watched.clientWidth));
    watch.observe(watched);
    return () => watch.disconnect();
  }, []);
  return [place, width];
}
