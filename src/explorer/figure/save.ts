/** Saves a picture that stands on the page as a file of its own. */

/** What style sheets say of the drawing and a file of its own would lack. */
const DRAWN = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'display',
  'visibility',
] as const;

/** The picture among the drawings of a figure: signs of its key and overviews above it are smaller. Null where none is. */
export function mainPicture(figure: Element): SVGSVGElement | null {
  const area = (svg: SVGSVGElement) => svg.clientWidth * svg.clientHeight;
  return [...figure.querySelectorAll('svg')].sort((a, b) => area(b) - area(a))[0] ?? null;
}

/** The picture as an SVG file: its styles written into it, on the ground that the reader sees. */
export function svgFile(picture: SVGSVGElement): string {
  const copy = picture.cloneNode(true) as SVGSVGElement; // The clone of an SVG is one.
  const drawn = [picture, ...picture.querySelectorAll('*')];
  const copied = [copy, ...copy.querySelectorAll('*')];
  drawn.forEach((element, i) => {
    const style = getComputedStyle(element);
    const text = DRAWN.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
    copied[i]?.setAttribute('style', text);
  });
  const { width, height } = picture.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(Math.ceil(width)));
  copy.setAttribute('height', String(Math.ceil(height)));
  if (!copy.hasAttribute('viewBox')) copy.setAttribute('viewBox', `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`);
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  ground.setAttribute('width', '100%');
  ground.setAttribute('height', '100%');
  ground.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  copy.prepend(ground);
  return new XMLSerializer().serializeToString(copy);
}

/** Dots per CSS pixel of a PNG: sharp in print. */
const SCALE = 2;

/** The picture as a PNG file. Rejects where the browser cannot draw it. */
export async function pngFile(picture: SVGSVGElement): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgFile(picture))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.width * SCALE;
  canvas.height = image.height * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
  if (blob === null) throw new Error('The browser could not draw the picture.');
  return blob;
}

/** Hands a file to the reader's downloads. */
export function download(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
