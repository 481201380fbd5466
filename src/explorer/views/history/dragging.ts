/**
 * The picture while its years are dragged: painted on a canvas that lies over it. To move thousands of elements takes
 * the browser longer than a frame; to paint the rows that are in sight takes a few milliseconds. The elements beneath
 * stay as they are until the reader lets go.
 */
import { COLOURS, type Kind, outlineAt } from '../../parts/mark-symbol.ts';
import { LINE, placesOf, ROW, SIZE, type Span, STROKE, spanOf, TOP, ticksOf, within, xOf } from './geometry.ts';
import type { Drawing } from './matrix.ts';

export interface Dragging {
  /** Shows other years (with their fraction, the second excluded), once for each frame. */
  show(from: number, to: number): void;
  /** Uncovers the picture. */
  end(): void;
}

/** Pixels of the square that a mark is painted in. */
const STAMP = 4 * SIZE;
/** Pixels between the name of a year and the rows. */
const BELOW_LABEL = 7;
/** How a mark looks that is chosen, or that is not of the chosen line; as style.css has it. */
const CHOSEN_STROKE = 2.5;
const DIMMED = 0.2;

/** `ground` holds the drawing, from its upper left corner. */
export function dragging({ svg, axis, bands, marks, lines, width }: Drawing, ground: HTMLElement): Dragging {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  const context = canvas.getContext('2d', { alpha: false });
  const style = getComputedStyle(svg);
  const colour = (text: string) => text.replace(/var\((--[a-z-]+)\)/, (_, name) => style.getPropertyValue(name));
  const sharp = window.devicePixelRatio;
  const stamp = stamps(colour, sharp);
  const stamped = marks.map(({ mark, y, time, link }) => ({
    y,
    time,
    image: stamp(mark.change.kind, mark.change.inForceOn === null, link.classList.contains('chosen')),
    opacity: link.classList.contains('dimmed') ? DIMMED : 1,
  }));
  const strokes = lines.map((line) => ({ ...line, colour: colour(COLOURS[line.kind]) }));
  let frame = 0;

  const paint = (span: Span) => {
    if (context === null) return;
    const box = svg.getBoundingClientRect();
    const above = Math.max(0, -box.top);
    const height = Math.max(0, Math.min(box.height, window.innerHeight - box.top) - above);
    const across = width - span.left;
    if (canvas.width !== Math.round(across * sharp) || canvas.height !== Math.round(height * sharp)) {
      canvas.width = Math.round(across * sharp);
      canvas.height = Math.round(height * sharp);
      canvas.style.cssText = `left:${span.left}px;width:${across}px;height:${height}px`;
    }
    canvas.style.top = `${above}px`;
    context.setTransform(sharp, 0, 0, sharp, -span.left * sharp, -above * sharp);
    const seen = (y: number) => y > above - ROW && y < above + height + ROW;

    context.fillStyle = colour('var(--ground)');
    context.fillRect(span.left, above, across, height);
    context.fillStyle = colour('var(--band)');
    for (let row = 1; row < bands.length; row += 2) {
      if (seen(TOP + row * ROW)) context.fillRect(span.left, TOP + row * ROW, span.inner, ROW);
    }
    context.font = `${style.fontSize} ${style.fontFamily}`;
    context.textAlign = 'center';
    const bottom = TOP + bands.length * ROW;
    for (const { time, label } of ticksOf(span)) {
      const x = xOf(span, time);
      context.fillStyle = colour('var(--line)');
      context.fillRect(x, TOP, 1, bottom - TOP);
      context.fillStyle = colour('var(--ink)');
      context.fillText(label, Math.max(x, span.left + context.measureText(label).width / 2), TOP - BELOW_LABEL);
    }
    context.save();
    context.beginPath();
    context.rect(span.left, TOP, span.inner, bottom - TOP);
    context.clip();
    context.globalAlpha = LINE.opacity;
    for (const { y, start, stop, colour } of strokes) {
      if (!seen(y)) continue;
      context.fillStyle = colour;
      const x = xOf(span, start);
      context.fillRect(x, y - LINE.width / 2, xOf(span, stop) - x, LINE.width);
    }
    const places = placesOf(marks, span);
    stamped.forEach(({ y, time, image, opacity }, i) => {
      if (!seen(y) || !within(span, time)) return;
      context.globalAlpha = opacity;
      context.drawImage(image, (places[i] ?? 0) - STAMP / 2, y - STAMP / 2, STAMP, STAMP);
    });
    context.restore();
    if (canvas.isConnected) return;
    ground.append(canvas);
    // The first year's name stands half beside the canvas.
    if (axis !== null) axis.style.visibility = 'hidden';
  };

  return {
    show(from, to) {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => paint(spanOf(width, from, to)));
    },
    end() {
      cancelAnimationFrame(frame);
      canvas.remove();
      if (axis !== null) axis.style.visibility = '';
    },
  };
}

/** Each sign painted once: to copy it is much faster than to fill and stroke its outline. */
function stamps(colour: (text: string) => string, sharp: number) {
  const known = new Map<string, ImageBitmap>();
  return (kind: Kind, hollow: boolean, chosen: boolean): ImageBitmap => {
    const key = `${kind} ${hollow} ${chosen}`;
    const made = known.get(key) ?? stampOf(kind, hollow, chosen, colour, sharp);
    known.set(key, made);
    return made;
  };
}

function stampOf(
  kind: Kind,
  hollow: boolean,
  chosen: boolean,
  colour: (text: string) => string,
  sharp: number,
): ImageBitmap {
  const side = Math.ceil(STAMP * sharp);
  const canvas = new OffscreenCanvas(side, side);
  const context = canvas.getContext('2d');
  if (context !== null) {
    context.scale(sharp, sharp);
    context.translate(STAMP / 2, STAMP / 2);
    const outline = new Path2D(outlineAt(kind, 0, 0, SIZE));
    context.fillStyle = colour(hollow ? 'var(--ground)' : COLOURS[kind]);
    context.strokeStyle = colour(chosen ? 'var(--ink)' : COLOURS[kind]);
    context.lineWidth = chosen ? CHOSEN_STROKE : STROKE;
    context.fill(outline);
    context.stroke(outline);
  }
  return canvas.transferToImageBitmap();
}
