/** The history of an act as a picture of lines, for papers and editors of drawings. */
import type { Format } from '../format.ts';
import type { Part } from '../part.ts';

export const svg: Format = {
  name: 'svg',
  summary: 'the history of an act as a picture, for papers',
  mediaType: 'image/svg+xml',
  extension: '.svg',
  needs: ['act'],
  files: (part) => [{ name: 'timeline.svg', write: () => document(part) }],
};

async function* document(part: Part): AsyncGenerator<string> {
  const [{ historyOf }, { pictureOf }] = await Promise.all([
    import('../timeline/history.ts'),
    import('../timeline/picture.ts'),
  ]);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${pictureOf(await historyOf(part)).svg}`;
}
