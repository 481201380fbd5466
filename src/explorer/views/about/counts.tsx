/** How much the graph holds, and which state of it this is. */
import type { Language } from '../../languages.ts';
import { useLanguage } from '../../words/index.ts';
import type { Data } from './question.ts';
import { ABOUT_WORDS } from './words.ts';

export function Counts({ data }: { data: Data }) {
  const lang = useLanguage();
  const words = ABOUT_WORDS[lang];
  return (
    <>
      <h2>{words.counts}</h2>
      <ul class="counts">
        {data.counts.map(({ label, count }) => (
          <li key={label}>
            {words.labels[label] ?? label} <strong>{grouped(count, lang)}</strong>
          </li>
        ))}
      </ul>
      <dl>
        <dt>{words.revision}</dt>
        <dd>
          <code>{data.revision}</code> <span class="quiet">({words.revisionHelp})</span>
        </dd>
        <dt>{words.loadedAt}</dt>
        <dd>
          <time dateTime={data.loadedAt}>{data.loadedAt.slice(0, 16).replace('T', ' ')} UTC</time>
        </dd>
        <dt>{words.engine}</dt>
        <dd>{words.engines[data.engine] ?? data.engine}</dd>
      </dl>
    </>
  );
}

/** Browsers know Kazakh figures to a different degree; they are grouped as the Russian ones are. */
const grouped = (count: number, lang: Language): string => count.toLocaleString(lang === 'kk' ? 'ru' : lang);
