/** XML as a stream: what a builder has made so far is handed on after each step, so that a document need not be held. */
import { createCB } from 'xmlbuilder2';
import type { XMLBuilderCB } from 'xmlbuilder2/lib/interfaces.js';

/** The document that the steps build, piece by piece. A step ends where it began in the tree, or leaves elements open that a later one closes. */
export async function* xmlStream(steps: (xml: XMLBuilderCB) => AsyncIterable<void>): AsyncGenerator<string> {
  let written = '';
  let failure: Error | null = null;
  const xml = createCB({
    // What XML 1.0 cannot hold (control characters in a source's text) is shown as the sign for it.
    invalidCharReplacement: '\u{fffd}',
    prettyPrint: true,
    data: (text: string) => {
      written += text;
    },
    error: (error: Error) => {
      failure = error;
    },
  });
  xml.dec({ version: '1.0', encoding: 'UTF-8' });
  for await (const _ of steps(xml)) {
    if (failure !== null) throw failure;
    if (written.length < PIECE) continue;
    yield written;
    written = '';
  }
  xml.end();
  if (failure !== null) throw failure;
  yield `${written}\n`;
}

const PIECE = 64 * 1024;

export type Xml = XMLBuilderCB;
