/** The same picture as pixels, sharp enough for print. */
import type { Format } from '../format.ts';
import type { Part } from '../part.ts';

export const png: Format = {
  name: 'png',
  summary: 'the same picture in pixels, for slides and text processors',
  mediaType: 'image/png',
  extension: '.png',
  needs: ['act'],
  files: (part) => [{ name: 'timeline.png', write: () => document(part) }],
};

async function* document(part: Part): AsyncGenerator<Uint8Array> {
  const [{ historyOf }, { pictureOf }, { pngOf }] = await Promise.all([
    import('../timeline/history.ts'),
    import('../timeline/picture.ts'),
    import('../timeline/png.ts'),
  ]);
  yield await pngOf(pictureOf(await historyOf(part)));
}
