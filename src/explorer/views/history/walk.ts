/** The keyboard in the picture: one stop for all marks; the arrow keys walk among them, by day and by line. */
import type { Drawing } from './matrix.ts';

/** Makes the marks walkable. `focused`: the change whose mark had the focus before the picture was drawn anew. */
export function walk({ svg, marks }: Drawing, focused: string | null): void {
  let current =
    marks.find(({ mark }) => mark.change.id === focused) ?? marks.find(({ link }) => seen(link)) ?? marks[0];
  for (const { link } of marks) link.setAttribute('tabindex', '-1');
  current?.link.setAttribute('tabindex', '0');
  if (focused !== null && current?.mark.change.id === focused) current.link.focus();
  const go = (next: typeof current) => {
    if (next === undefined) return;
    current?.link.setAttribute('tabindex', '-1');
    next.link.setAttribute('tabindex', '0');
    next.link.focus();
    current = next;
  };
  svg.addEventListener('focusin', (event) => {
    const found = marks.find(({ link }) => link === event.target);
    if (found === undefined || found === current) return;
    current?.link.setAttribute('tabindex', '-1');
    found.link.setAttribute('tabindex', '0');
    current = found;
  });
  svg.addEventListener('keydown', (event) => {
    const here = marks.findIndex(({ link }) => link === document.activeElement);
    const now = marks[here];
    if (now === undefined) return;
    const visible = marks.filter(({ link }) => seen(link));
    const at = visible.indexOf(now);
    const lines = [...new Set(visible.map(({ mark }) => mark.on))];
    const line = lines.indexOf(now.mark.on);
    const nearest = (on: string | undefined) =>
      visible
        .filter(({ mark }) => mark.on === on)
        .reduce<typeof current>((best, each) => (best && gap(best, now) <= gap(each, now) ? best : each), undefined);
    const steps: Record<string, () => void> = {
      ArrowRight: () => go(visible[at + 1]),
      ArrowLeft: () => go(visible[at - 1]),
      ArrowDown: () => go(nearest(lines[line + 1])),
      ArrowUp: () => go(nearest(lines[line - 1])),
      Home: () => go(visible[0]),
      End: () => go(visible.at(-1)),
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    step();
  });
}

const seen = (link: SVGAElement): boolean => link.style.visibility !== 'hidden';

type Walked = Drawing['marks'][number];

/** Days between two marks. */
const gap = (a: Walked, b: Walked): number => Math.abs(Date.parse(a.mark.at) - Date.parse(b.mark.at));
