/** The citation of the data as a whole, to be copied. */
import { useState } from 'preact/hooks';
import { today } from '../../days.ts';
import { copied } from '../../parts/copy.ts';
import { useLanguage, useWords } from '../../words/index.ts';
import { ABOUT_WORDS } from './words.ts';

export function HowToCite({ revision }: { revision: string }) {
  const shared = useWords();
  const words = ABOUT_WORDS[useLanguage()];
  const [said, setSaid] = useState('');
  const citation = words.citation(revision, location.href, today());
  const copy = async () => setSaid((await copied(citation)) ? shared.copied : shared.copyFailed);
  return (
    <>
      <h2>{words.cite}</h2>
      <p class="prose">{words.citeHelp}</p>
      <blockquote class="panel">{citation}</blockquote>
      <p>
        <button type="button" onClick={copy}>
          {words.copy}
        </button>{' '}
        <span role="status">{said}</span>
      </p>
    </>
  );
}
