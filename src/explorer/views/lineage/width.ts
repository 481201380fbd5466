/** How wide the place for a picture is; the picture is drawn anew when it changes. */
import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** @param least narrower places scroll. */
export function useWidth(place: RefObject<HTMLElement>, least: number): number {
  const [width, setWidth] = useState(least);
  useEffect(() => {
    if (place.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(Math.max(least, Math.floor(entry.contentRect.width)));
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place, least]);
  return width;
}
