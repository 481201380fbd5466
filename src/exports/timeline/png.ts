/** A picture as PNG, with a font that has every letter of Russian and Kazakh: nothing of the machine's own fonts is used. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Picture } from './picture.ts';

/** Pixels for one of the SVG: sharp in print. */
const SCALE = 2;
/** A picture of more pixels would take more memory than a server should give to one: it is drawn at a smaller scale. */
const MOST_PIXELS = 40_000_000;

const FONTS = ['DejaVuSansCondensed.ttf', 'DejaVuSansCondensed-Bold.ttf'];

const fileOf = (name: string): Promise<Buffer> => readFile(createRequire(import.meta.url).resolve(name));

let ready: Promise<readonly Uint8Array[]> | null = null;

/** The drawing program and the fonts, loaded when the first picture is asked for. */
async function load(): Promise<readonly Uint8Array[]> {
  await initWasm(await fileOf('@resvg/resvg-wasm/index_bg.wasm'));
  return Promise.all(FONTS.map((name) => fileOf(`dejavu-fonts-ttf/ttf/${name}`)));
}

export async function pngOf({ svg, width, height }: Picture): Promise<Uint8Array> {
  ready ??= load();
  const fontBuffers = [...(await ready)];
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)));
  const drawing = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers, defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans' },
  });
  const image = drawing.render();
  try {
    return image.asPng();
  } finally {
    image.free();
    drawing.free();
  }
}
