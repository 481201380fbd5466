/** How smoothly the browser draws while the mouse is dragged, told by the moments of its animation frames. */
import type { Page } from 'playwright-core';

export interface Frames {
  readonly perSecond: number;
  /** Milliseconds of the longest. */
  readonly longest: number;
}

/** Mouse moves of one drag, and milliseconds between them: sixty a second. */
const MOVES = 180;
const STEP_MS = 1000 / 60;

/**
 * Drags from the right edge of a box to its middle and back. It ends where it began, with the
 * button still down, so that what happens when it is let go is not counted.
 */
export async function dragged(
  page: Page,
  box: { readonly x: number; readonly y: number; readonly width: number },
): Promise<Frames> {
  const right = box.x + box.width - 1;
  await page.mouse.move(right, box.y + 20);
  await page.mouse.down();
  await page.evaluate(() => {
    const frames: number[] = [];
    const note = (moment: number) => {
      frames.push(moment);
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    Object.assign(window, { frames });
  });
  const begun = performance.now();
  const under: Promise<void>[] = [];
  for (let i = 1; i <= MOVES; i += 1) {
    const way = 1 - Math.abs((2 * i) / MOVES - 1);
    // Not waited for: a page that is slow gets the moves as late as a reader's hand would give them.
    under.push(page.mouse.move(right - way * (box.width / 2), box.y + 20));
    await new Promise((resolve) => setTimeout(resolve, begun + i * STEP_MS - performance.now()));
  }
  await Promise.all(under);
  const moments = await page.evaluate(() => (window as unknown as { frames: number[] }).frames); // Set above.
  await page.mouse.up();
  const [first = 0] = moments;
  const last = moments.at(-1) ?? first;
  return {
    perSecond: ((moments.length - 1) * 1000) / (last - first),
    longest: moments.reduce((most, moment, i) => Math.max(most, moment - (moments[i - 1] ?? moment)), 0),
  };
}
