/** Copies a text; where the browser does not allow it, shows the text to be copied by hand. */
import { useState } from 'preact/hooks';
import { copied } from '../../parts/copy.ts';
import { useWords } from '../../words/index.ts';

export function CopyButton({ text, children }: { text: string; children: string }) {
  const words = useWords();
  const [at, setAt] = useState<'ready' | 'copied' | 'refused'>('ready');
  const copy = async () => setAt((await copied(text)) ? 'copied' : 'refused');
  return (
    <>
      <button type="button" onClick={copy}>
        {children}
      </button>
      <span class="said" role="status">
        {at === 'copied' ? words.copied : ''}
        {at === 'refused' ? words.copyFailed : ''}
      </span>
      {at === 'refused' ? <textarea class="by-hand" readOnly={true} value={text} aria-label={children} /> : null}
    </>
  );
}
